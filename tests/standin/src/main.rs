//! The stand-in as a program.

use std::process::ExitCode;

use clap::Parser;
use umbraco_standin::{ServeOptions, serve_cli};

/// An Umbraco stand-in for local development: documents, OAuth server, Management API and Delivery API
#[derive(Parser)]
#[command(
    name = "umbraco-standin",
    after_help = "Example:\n  umbraco-standin --port 8080 --document management=specs/management-17.3.json --print-secret"
)]
struct Cli {
    #[command(flatten)]
    options: ServeOptions,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve_cli(Cli::parse().options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            if let Some(cause) = std::error::Error::source(&error) {
                eprintln!("  caused by: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}
