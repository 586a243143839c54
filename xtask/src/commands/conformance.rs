//! `cargo xtask conformance`: is a site as the cases say?

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use umbraco_conformance::{Client, Report, Site, Suite, run};
use umbraco_oauth::ExposeSecret as _;
use umbraco_standin::ApiUser;
use url::Url;

use super::login::TIMEOUT;
use crate::apis::Apis;
use crate::failure::Failure;
use crate::fetch::{Http, Trust, is_loopback};
use crate::network;
use crate::output;
use crate::profiles::{Profiles, site};
use crate::progress;
use crate::secret::Secret;
use crate::standin;
use crate::workspace::Workspace;

/// Asks a site what the cases of this workspace say of an Umbraco, and names every difference
///
/// The stand-in of this workspace is made to these cases. Against your own site they tell where it, and so the stand-in,
/// is wrong. Without --url a stand-in is started and asked.
///
/// A site is asked as an API user who is an administrator (--client-id and its secret), or as whoever is signed in there
/// (`cargo xtask login`). Nothing is changed without --writes; with it, each case takes back what it made.
///
/// Exit codes: 0 the site is as the cases say, 1 it is not, 2 the command line is wrong, 3 a file or the site is.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask conformance
  cargo xtask conformance --url https://localhost:44331 --client-id umbraco-back-office-test --secret-file secret.txt
  cargo xtask conformance --url https://localhost:44331 --cases tests/conformance/cases/token.toml
  cargo xtask conformance --url https://localhost:44331 --writes --format json > report.json")]
pub(crate) struct Conformance {
    /// The site, such as https://localhost:44331; without it, a stand-in
    #[arg(long, value_name = "SITE")]
    url: Option<String>,

    /// A file of cases, or a folder of such files; without it, those of the workspace
    #[arg(long, value_name = "FILE|DIR")]
    cases: Option<PathBuf>,

    /// Run the cases that write, too; a stand-in is always written to
    #[arg(long)]
    writes: bool,

    /// An API user of the site who is an administrator
    #[arg(long, value_name = "ID", requires = "url")]
    client_id: Option<String>,

    /// The environment variable that holds the client secret
    #[arg(
        long,
        value_name = "VARIABLE",
        requires = "client_id",
        conflicts_with = "secret_file"
    )]
    secret_env: Option<String>,

    /// The file that holds the client secret
    #[arg(long, value_name = "FILE", requires = "client_id")]
    secret_file: Option<PathBuf>,

    /// An API user of the site whose groups have no section, for the cases about what is forbidden
    #[arg(long, value_name = "ID", requires = "url")]
    limited_client_id: Option<String>,

    /// The environment variable that holds the secret of that user
    #[arg(
        long,
        value_name = "VARIABLE",
        requires = "limited_client_id",
        conflicts_with = "limited_secret_file"
    )]
    limited_secret_env: Option<String>,

    /// The file that holds the secret of that user
    #[arg(long, value_name = "FILE", requires = "limited_client_id")]
    limited_secret_file: Option<PathBuf>,

    /// Certificates in PEM to trust besides those of the system
    #[arg(long, value_name = "FILE", requires = "url")]
    ca_cert: Option<PathBuf>,

    /// Trust any certificate, on this machine only
    #[arg(long, requires = "url")]
    insecure: bool,

    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// The differences and the counts
    Text,
    /// Every case
    Json,
}

/// The API users of the stand-in that is asked.
const ADMIN: &str = "umbraco-back-office-conformance";
const LIMITED: &str = "umbraco-back-office-limited";
const SECRET: &str = "st4nd-in+s3cret/%&=Value";

impl Conformance {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let cases = match &self.cases {
            Some(cases) => cases.clone(),
            None => workspace.root().join("tests/conformance/cases"),
        };
        let suite = Suite::read(&cases)
            .map_err(|error| Failure::input("there are no cases to run").cause(error))?;
        let runtime = network::runtime()?;
        let report = match &self.url {
            Some(url) => runtime.block_on(self.ask(&site(url)?, &suite))?,
            None => {
                let standin =
                    standin::start_with(workspace, &Apis::read(workspace)?, 17, |builder| {
                        builder
                            .api_user(ApiUser::new(ADMIN, SECRET))
                            .api_user(ApiUser::new(LIMITED, SECRET).sections::<String>([]))
                    })?;
                runtime.block_on(ask_stand_in(&standin.url, &suite))?
            }
        };
        match self.format {
            Format::Text => output::line(&report)?,
            Format::Json => output::line(json(&report)?)?,
        }
        match report.different() {
            0 => Ok(()),
            1 => Err(Failure::check("1 case is not as expected")),
            count => Err(Failure::check(format!("{count} cases are not as expected"))),
        }
    }

    async fn ask(&self, url: &Url, suite: &Suite) -> Result<Report, Failure> {
        if url.scheme() == "http" && !is_loopback(url) {
            return Err(Failure::usage(format!(
                "{url} is not encrypted, and a token would go there"
            ))
            .hint("give its https address"));
        }
        let trust = Trust {
            ca_cert: self.ca_cert.clone(),
            insecure: self.insecure,
        };
        let http = Http::new(url, &trust, TIMEOUT)?;
        let mut site = site_of(url.as_str(), http.client().clone())?;
        match &self.client_id {
            Some(id) => {
                let client = client(id, self.secret_env.as_deref(), self.secret_file.clone())?;
                site.sign_in(client).await.map_err(refused)?;
            }
            None => {
                let profiles = Profiles::read()?;
                match profiles.get(url) {
                    Some(_) => {
                        let account = super::token::account(&profiles, Some(url.as_str()))?;
                        site.set_token(account.token().await?.expose());
                    }
                    None => progress::warn(format!(
                        "nobody is signed in at {url}: only what anyone may ask is asked; see --client-id"
                    )),
                }
            }
        }
        if let Some(id) = &self.limited_client_id {
            let file = self.limited_secret_file.clone();
            let client = client(id, self.limited_secret_env.as_deref(), file)?;
            site.sign_in_limited(client).await.map_err(refused)?;
        }
        Ok(run(suite, &site, self.writes).await)
    }
}

async fn ask_stand_in(url: &str, suite: &Suite) -> Result<Report, Failure> {
    let address = site(url)?;
    let http = Http::new(&address, &Trust::default(), TIMEOUT)?;
    let mut site = site_of(url, http.client().clone())?;
    site.sign_in(Client::new(ADMIN, SECRET))
        .await
        .map_err(refused)?;
    site.sign_in_limited(Client::new(LIMITED, SECRET))
        .await
        .map_err(refused)?;
    Ok(run(suite, &site, true).await)
}

fn site_of(url: &str, http: reqwest::Client) -> Result<Site, Failure> {
    Site::new(url, http).map_err(|error| Failure::usage("this site cannot be asked").cause(error))
}

fn client(id: &str, env: Option<&str>, file: Option<PathBuf>) -> Result<Client, Failure> {
    let secret = Secret::given(env, file.as_deref()).unwrap_or(Secret::Prompt);
    let secret = secret.read(&format!("client secret of {id}"))?;
    Ok(Client::new(id, secret.expose_secret()))
}

fn refused(error: umbraco_conformance::Error) -> Failure {
    Failure::input("nobody is signed in").cause(error)
}

fn json(report: &Report) -> Result<String, Failure> {
    serde_json::to_string_pretty(report)
        .map_err(|error| Failure::internal("the report cannot be written").cause(error))
}
