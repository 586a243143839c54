//! The connection: certificates, timeouts, retries, and a client of one's own.
//!
//! `UMBRACO_CA_CERT` may name a certificate in PEM that the system does not trust, such as the development certificate:
//! `dotnet dev-certs https --export-path dev.pem --format PEM`.

use std::env::var;
use std::time::Duration;

use umbraco_management_v17::Client;
use umbraco_runtime::oauth::ClientCredentials;
use umbraco_runtime::{Retry, reqwest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = var("UMBRACO_URL")?;
    let credentials =
        ClientCredentials::new(var("UMBRACO_CLIENT_ID")?, var("UMBRACO_CLIENT_SECRET")?);
    let certificate = match var("UMBRACO_CA_CERT") {
        Ok(path) => Some(reqwest::Certificate::from_pem(&std::fs::read(path)?)?),
        Err(_) => None,
    };

    // Most needs are settings of the builder.
    let mut builder = Client::builder(&url)
        .credentials(credentials.clone())
        .timeout(Duration::from_secs(20))
        .retry(Retry::default().retries(4))
        .user_agent("content-sync/1.0");
    if let Some(certificate) = &certificate {
        builder = builder.add_root_certificate(certificate.clone());
    }
    let umbraco = builder.build()?;
    let me = umbraco
        .user()
        .get_user_current()
        .timeout(Duration::from_secs(5))
        .await?;
    println!("with the builder: {}", me.name);

    // For the rest there is a client of one's own: proxies, connection pools, client certificates.
    let mut http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(3))
        .pool_idle_timeout(Duration::from_secs(30))
        .pool_max_idle_per_host(4);
    if let Some(certificate) = certificate {
        http = http.add_root_certificate(certificate);
    }
    let umbraco = Client::builder(&url)
        .credentials(credentials)
        .http_client(http.build()?)
        .build()?;
    match umbraco.user().get_user_current().await {
        Ok(me) => println!("with a client of one's own: {}", me.name),
        Err(error) if error.is_timeout() => println!("too slow; the next try may be faster"),
        Err(error) if error.is_connect() => println!("nobody answers at {url}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
