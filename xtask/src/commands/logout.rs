//! `cargo xtask logout`: gives tokens back.

use clap::Args;
use umbraco_oauth::Revoked;

use super::token::account;
use crate::failure::Failure;
use crate::network;
use crate::profiles::Profiles;
use crate::progress;
use crate::workspace::Workspace;

/// Signs out at a site: gives the tokens back and forgets the profile
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask logout https://localhost:44331
  cargo xtask logout --offline")]
pub(crate) struct Logout {
    /// The site; not needed if there is only one
    site: Option<String>,

    /// Forget the tokens without telling the site, which may be gone
    #[arg(long)]
    offline: bool,
}

impl Logout {
    pub(crate) fn run(self, _: &Workspace) -> Result<(), Failure> {
        let mut profiles = Profiles::read()?;
        let account = account(&profiles, self.site.as_deref())?;
        let runtime = network::runtime()?;
        let site = account.site.clone();
        let said = if self.offline {
            runtime.block_on(account.forget())?;
            "the tokens are forgotten here and end by themselves"
        } else {
            let revoked = runtime.block_on(account.sign_out()).map_err(|failure| {
                failure.hint("to forget the tokens without the site: cargo xtask logout --offline")
            })?;
            match revoked {
                Some(Revoked::Done) => "the site has taken the tokens back",
                Some(Revoked::Nothing) => "there was no token",
                Some(Revoked::NotAllowed) => {
                    "this client may not give tokens back: they are forgotten here and end by themselves"
                }
                _ => "the tokens are forgotten here and end by themselves",
            }
        };
        profiles.remove(&site)?;
        progress::note(format!("Signed out of {site}: {said}."));
        Ok(())
    }
}
