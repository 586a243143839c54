//! `cargo xtask login`: signs in at a site and keeps the tokens.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use url::Url;

use crate::failure::Failure;
use crate::fetch::{Http, Trust};
use crate::network;
use crate::profiles::{Account, Profile, Profiles, Way, choose, site};
use crate::progress;
use crate::workspace::Workspace;

/// Signs in at a site, in the way that the site offers, and keeps the tokens for `token`, `fetch` and your programs
///
/// With --client-id and a secret: as an API user, for programs and production. With --client-id and --redirect-uri:
/// as a person in the browser, with a client that the site has registered; the sign-in lasts, because tokens are
/// renewed. With --user: with name and password, for development sites on this machine. With nothing but the site: as
/// a person in the browser, with the client that every development site has, for 20 minutes.
///
/// Profiles and tokens are kept in the user's configuration, or in the folder that the environment variable
/// UMBRACO_PROFILES names. Secrets are given by reference or asked for, and never kept unless you write them there.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask login https://localhost:44331
  cargo xtask login https://localhost:44331 --user admin@example.com --secret-env UMBRACO_PASSWORD
  cargo xtask login https://cms.example --client-id umbraco-back-office-sync --secret-file secret.txt
  cargo xtask login https://cms.example --client-id umbraco-back-office-rust --redirect-uri http://127.0.0.1:8931/callback
  cargo xtask login https://cms.example --member --redirect-uri http://127.0.0.1:8932/callback")]
pub(crate) struct Login {
    /// The site, such as https://localhost:44331
    site: String,

    /// The client: an API user's, or one that the site has registered for people
    #[arg(long, value_name = "ID", conflicts_with_all = ["user", "member"])]
    client_id: Option<String>,

    /// Where the browser comes back to, exactly as it is registered, port included
    #[arg(long, value_name = "URI", conflicts_with_all = ["user", "secret_env", "secret_file"])]
    redirect_uri: Option<String>,

    /// The name (email address) of a user who signs in with a password
    #[arg(long, value_name = "NAME")]
    user: Option<String>,

    /// A member of the Delivery API signs in, not a user of the back office
    #[arg(long, requires = "redirect_uri", conflicts_with = "user")]
    member: bool,

    /// The environment variable that holds the client secret or the password
    #[arg(long, value_name = "VARIABLE", conflicts_with = "secret_file")]
    secret_env: Option<String>,

    /// The file that holds the client secret or the password
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,

    /// Send the password to a site that is not on this machine
    #[arg(long, requires = "user")]
    allow_remote_site: bool,

    /// Show the address instead of opening the browser
    #[arg(long)]
    no_browser: bool,

    /// Certificates in PEM to trust besides those of the system
    #[arg(long, value_name = "FILE")]
    ca_cert: Option<PathBuf>,

    /// Trust any certificate, on this machine only
    #[arg(long)]
    insecure: bool,
}

impl Login {
    pub(crate) fn run(self, _: &Workspace) -> Result<(), Failure> {
        let site = site(&self.site)?;
        let mut profiles = Profiles::read()?;
        let trust = Trust {
            ca_cert: self.ca_cert.clone(),
            insecure: self.insecure,
        };
        let http = Http::new(&site, &trust, TIMEOUT)?;
        network::runtime()?.block_on(async {
            let profile = self.profile(&http, &site).await?;
            progress::note(format!("Signing in at {site}: {}.", profile.way.describe()));
            let account = Account {
                site: site.clone(),
                profile,
                http: http.client().clone(),
                store: profiles.tokens(),
            };
            account.sign_in(!self.no_browser).await?;
            let token = account.state().await?;
            profiles.set(&site, account.profile)?;
            let left = token
                .as_ref()
                .and_then(|token| token.expires_in)
                .unwrap_or_default();
            let renewed = match token.is_some_and(|token| token.is_renewable) {
                true => "it is renewed when that is needed",
                false => "sign in again after that",
            };
            progress::note(format!(
                "Signed in. The token lives for {} s; {renewed}.",
                left.as_secs()
            ));
            Ok(())
        })
    }

    async fn profile(&self, http: &Http, site: &Url) -> Result<Profile, Failure> {
        let way = match (&self.client_id, &self.redirect_uri) {
            _ if self.member => Way::Member,
            (Some(_), Some(_)) => Way::Browser,
            (Some(_), None) => Way::ClientCredentials,
            (None, Some(_)) => {
                return Err(Failure::usage("--redirect-uri belongs to a client")
                    .hint("name it with --client-id, or say --member"));
            }
            (None, None) => choose(http, site, self.user.is_some()).await?,
        };
        if self.user.is_none() && matches!(way, Way::Swagger17 | Way::Swagger18) {
            let unused = self.secret_env.is_some() || self.secret_file.is_some();
            if unused {
                return Err(Failure::usage("whose secret is that?")
                    .hint("name the API user with --client-id, or the user with --user"));
            }
        }
        Ok(Profile {
            client_id: self.client_id.clone(),
            redirect_uri: self.redirect_uri.clone(),
            user: self.user.clone(),
            secret_env: self.secret_env.clone(),
            secret_file: self.secret_file.as_deref().map(absolute).transpose()?,
            ca_cert: self.ca_cert.as_deref().map(absolute).transpose()?,
            insecure: self.insecure,
            allow_remote_site: self.allow_remote_site,
            ..Profile::new(way)
        })
    }
}

/// How long a site may take to answer one request.
pub(super) const TIMEOUT: Duration = Duration::from_secs(40);

/// What a profile names must be found from everywhere.
fn absolute(path: &std::path::Path) -> Result<PathBuf, Failure> {
    std::path::absolute(path)
        .map_err(|error| Failure::usage(format!("{} is no path", path.display())).cause(error))
}
