//! Several generated clients of one site with one token and one pool of connections.
//!
//! Every API is a crate of its own. Their clients share what they have in common, so that there is one request for a
//! token, however many of them call at once, and one token to refresh.

use std::env::var;

use umbraco_runtime::oauth::ClientCredentials;
use {umbraco_delivery_v17 as delivery, umbraco_management_v17 as management};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = var("UMBRACO_URL")?;
    let management = management::Client::builder(&url)
        .credentials(ClientCredentials::new(
            var("UMBRACO_CLIENT_ID")?,
            var("UMBRACO_CLIENT_SECRET")?,
        ))
        .build()?;

    let transport = management.transport();
    let credentials = transport.credentials().ok_or("no credentials")?.clone();
    let delivery = delivery::Client::builder(&url)
        .credentials(credentials)
        .http_client(transport.http_client().clone())
        .build()?;

    let me = management.user().get_user_current().await?;
    println!("signed in as {}", me.name);
    let published = delivery.content().get_content().take(10).await?;
    println!("{} published pages", published.total);
    for page in published.items {
        println!("{} {}", page.id, page.name);
    }
    Ok(())
}
