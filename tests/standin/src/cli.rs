//! The command line of the stand-in, for its own binary and for `cargo xtask serve`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use futures_util::FutureExt as _;

use crate::content_set::ContentSet;
use crate::error::Error;
use crate::identity::account::{ApiUser, BackOfficeUser};
use crate::named_argument::{named_file, named_uri};
use crate::oauth::public_client::PublicClient;
use crate::runtime_level::RuntimeLevel;
use crate::site::Standin;

/// Options of the stand-in as a program.
///
/// The secret of the API user and the password of the user are random at each start. The secret goes to a file or, when
/// asked for, to standard output, where the password goes too.
#[derive(Args, Clone, Debug, Default)]
pub struct ServeOptions {
    /// Major version to stand in for: up to 17 documents are at /umbraco/swagger, from 18 on at /umbraco/openapi
    #[arg(long, default_value_t = 17, value_name = "MAJOR")]
    pub version: u8,
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0, value_name = "PORT")]
    pub port: u16,
    /// Production mode: no documents but /umbraco/management/api/openapi.json, no client umbraco-swagger
    #[arg(long)]
    pub production: bool,
    /// The runtime level to start on: before the installation, before an upgrade, or not at all
    #[arg(long, value_enum, default_value_t, value_name = "LEVEL")]
    pub runtime_level: RuntimeLevel,
    /// Global:TimeOut, 1200 if not given: the life of logins and refresh tokens, four times that of access tokens
    #[arg(long, value_name = "SECONDS")]
    pub timeout: Option<u64>,
    /// A public client for programs that users sign in with, and its redirect URI; may be repeated
    #[arg(long = "public-client", value_name = "ID=URI", value_parser = named_uri)]
    pub public_clients: Vec<(String, String)>,
    /// Let requests ask for faults with the header Standin-Fault: status=503, delay=250 (ms), drop, drop-after=10 (bytes),
    /// malformed, revoke-tokens, clock=60 (s); several with commas
    #[arg(long)]
    pub faults: bool,
    /// Call webhooks about documents and media (http only)
    #[arg(long)]
    pub webhooks: bool,
    /// A document to serve under a definition name; may be repeated
    #[arg(long = "document", value_name = "NAME=FILE", value_parser = named_file)]
    pub documents: Vec<(String, PathBuf)>,
    /// What the site has at its first start
    #[arg(long = "seed", value_enum, default_value_t, value_name = "SET")]
    pub content: ContentSet,
    /// SQLite file to keep the state in; it is made if it is not there, for the current user only
    ///
    /// What a request changed is written before its reply is sent, and the next start goes on from there. The file has all
    /// content, and hashes of secrets, passwords, tokens and login cookies.
    #[cfg(feature = "data-file")]
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,
    /// File to write the client secret to, readable by the current user only
    #[arg(long, value_name = "FILE")]
    pub secret_file: Option<PathBuf>,
    /// Environment variable to take the client secret from, instead of a random one
    #[arg(long, value_name = "NAME")]
    pub secret_env: Option<String>,
    /// Environment variable to take the password of the user from, instead of a random one
    #[arg(long, value_name = "NAME")]
    pub password_env: Option<String>,
    /// Print the client secret to standard output
    #[arg(long)]
    pub print_secret: bool,
    /// Print the name and the password of the user to standard output
    #[arg(long)]
    pub print_password: bool,
}

/// Serves until Ctrl-C. Base URL and client id go to standard output, hints to standard error.
///
/// # Errors
/// When a document cannot be read, the secret cannot be written, or the port is taken.
pub async fn serve_cli(options: ServeOptions) -> Result<(), Error> {
    let secret = from_environment(options.secret_env.as_deref(), "--secret-env")?;
    let password = from_environment(options.password_env.as_deref(), "--password-env")?;
    let mut builder = Standin::builder()
        .version(options.version)
        .port(options.port)
        .production(options.production)
        .runtime_level(options.runtime_level)
        .fault_header(options.faults)
        .call_webhooks(options.webhooks)
        .seed(random_seed())
        .keep_requests(false)
        .api_user(ApiUser::new("umbraco-back-office-standin", secret.as_str()))
        .user(BackOfficeUser::new("admin@example.com", password.as_str()));
    builder = builder.content(options.content);
    #[cfg(feature = "data-file")]
    if let Some(file) = &options.data {
        builder = builder.data_file(file);
    }
    if let Some(seconds) = options.timeout {
        builder = builder.time_out(Duration::from_secs(seconds));
    }
    for (id, uri) in &options.public_clients {
        builder = builder.client(PublicClient::new(id).redirect_uri(uri));
    }
    for (name, file) in &options.documents {
        builder = builder.document(name.as_str(), read(file)?);
    }
    if let Some(file) = &options.secret_file {
        write_secret(file, &secret)?;
    }
    let site = builder.start().await?;
    // Waits from here on: who has read the first line may send the signal with the next breath.
    let mut ctrl_c = pin!(tokio::signal::ctrl_c());
    let already = ctrl_c.as_mut().now_or_never();
    println!("url={}", site.url());
    println!("client_id={}", site.client_id());
    if options.print_secret {
        println!("client_secret={secret}");
    } else if options.secret_file.is_none() && options.secret_env.is_none() {
        eprintln!(
            "hint: the client secret is random and was not kept; use --secret-file FILE or --print-secret"
        );
    }
    if options.print_password {
        println!("user_name={}", site.user_name());
        println!("password={password}");
    }
    eprintln!("Ctrl-C stops the stand-in.");
    let outcome = match already {
        Some(outcome) => outcome,
        None => ctrl_c.await,
    };
    site.stop().await;
    outcome.map_err(|source| Error::io("could not wait for Ctrl-C", source))
}

/// The value of an environment variable, or a random one if none is named.
fn from_environment(name: Option<&str>, option: &str) -> Result<String, Error> {
    let Some(name) = name else {
        return Ok(random_secret());
    };
    std::env::var(name).map_err(|_| {
        Error::new(format!(
            "the environment variable {name} is not set; set it or leave {option} out"
        ))
    })
}

fn read(file: &Path) -> Result<Bytes, Error> {
    let bytes = std::fs::read(file);
    bytes.map(Bytes::from).map_err(|source| {
        Error::io(
            format!("could not read the document {}", file.display()),
            source,
        )
    })
}

fn write_secret(file: &Path, secret: &str) -> Result<(), Error> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut open| {
        #[cfg(unix)]
        open.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        open.write_all(secret.as_bytes())
    });
    written.map_err(|source| {
        Error::io(
            format!("could not write the secret to {}", file.display()),
            source,
        )
    })
}

/// 244 random bits.
fn random_secret() -> String {
    format!(
        "{}{}",
        uuid::Uuid::new_v4().simple(),
        uuid::Uuid::new_v4().simple()
    )
}

fn random_seed() -> u64 {
    uuid::Uuid::new_v4().as_u64_pair().0
}
