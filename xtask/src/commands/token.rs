//! `cargo xtask token`: a token of a site for other programs, or its state.

use clap::{Args, ValueEnum};
use serde_json::json;

use super::login::TIMEOUT;
use crate::failure::Failure;
use crate::fetch::Http;
use crate::network;
use crate::output;
use crate::profiles::{Account, Profiles, Token as Kept};
use crate::progress;
use crate::workspace::Workspace;

/// Prints an access token of a site where you have signed in, renewed if need be
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask token https://localhost:44331
  curl -H \"$(cargo xtask token --format header)\" https://localhost:44331/umbraco/management/api/v1/user/current
  eval \"$(cargo xtask token --format env)\"
  cargo xtask token --state")]
pub(crate) struct Token {
    /// The site; not needed if there is only one
    site: Option<String>,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show what is known of the kept token, without the token and without asking the site
    #[arg(long, conflicts_with = "format")]
    state: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// The token alone
    Text,
    /// A request header
    Header,
    /// A shell variable, UMBRACO_TOKEN
    Env,
    /// Site, token and seconds left
    Json,
}

impl Token {
    pub(crate) fn run(self, _: &Workspace) -> Result<(), Failure> {
        let account = account(&Profiles::read()?, self.site.as_deref())?;
        let runtime = network::runtime()?;
        if self.state {
            let token = runtime.block_on(account.state())?;
            return output::line(state(&account, token.as_ref()));
        }
        let token = runtime.block_on(account.token())?;
        let seconds = token.expires_in.map(|left| left.as_secs());
        match self.format {
            Format::Text => output::line(token.expose()),
            Format::Header => output::line(format!("Authorization: Bearer {}", token.expose())),
            Format::Env => output::line(format!("export UMBRACO_TOKEN='{}'", token.expose())),
            Format::Json => output::line(json!({
                "site": account.site.as_str(),
                "access_token": token.expose(),
                "expires_in": seconds,
            })),
        }?;
        if let Some(seconds) = seconds {
            progress::note(format!("{seconds} s left"));
        }
        Ok(())
    }
}

/// The account of a site that has a profile.
pub(super) fn account(profiles: &Profiles, given: Option<&str>) -> Result<Account, Failure> {
    let site = profiles.site(given)?;
    let Some(profile) = profiles.get(&site) else {
        return Err(Failure::usage(format!("nobody is signed in at {site}"))
            .hint(format!("sign in first: cargo xtask login {site}")));
    };
    let http = Http::new(&site, &profile.trust(), TIMEOUT)?;
    Ok(Account {
        profile: profile.clone(),
        http: http.client().clone(),
        store: profiles.tokens(),
        site,
    })
}

fn state(account: &Account, token: Option<&Kept>) -> String {
    let site = &account.site;
    let way = account.profile.way.describe();
    let Some(token) = token else {
        return format!("{site}: {way}; no token is kept");
    };
    let life = match token.expires_in {
        Some(left) => format!("a token with {} s left", left.as_secs()),
        None => "a token that has ended".to_owned(),
    };
    let renewed = match token.is_renewable {
        true => "renewed when that is needed",
        false => "not renewable",
    };
    format!("{site}: {way}; {life}, {renewed}")
}
