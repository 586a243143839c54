//! What credentials cost: many callers with an empty cache, one caller with a warm one, and a refresh under load.
//!
//! The server is a stand-in in the same process. The report goes to standard output as JSON, and as a table to standard
//! error; the program fails if there was more than one token request where one is enough.

mod load;
mod report;
mod start;
mod warm;

use std::error::Error;

use oauth_tests::{Site, start as start_site};
use umbraco_oauth::ClientCredentials;
use umbraco_standin::Standin;

use crate::report::Report;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let site = start_site(Standin::builder().keep_requests(false)).await;
    let report = Report {
        cold_start: start::measure(&site).await?,
        warm_cache: warm::measure(&site).await?,
        refresh: [
            load::measure(&site, load::When::AtTheEnd).await?,
            load::measure(&site, load::When::Ahead).await?,
        ],
    };
    site.standin.stop().await;
    println!("{}", serde_json::to_string(&report)?);
    eprint!("{report}");
    match report.failure() {
        None => Ok(()),
        Some(failure) => Err(failure.into()),
    }
}

/// The API user of the site.
fn api_user(site: &Site) -> ClientCredentials {
    ClientCredentials::new(site.standin.client_id(), site.standin.client_secret())
        .token_endpoint(site.at("/umbraco/management/api/v1/security/back-office/token"))
}
