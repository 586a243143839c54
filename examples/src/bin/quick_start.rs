//! Signs in as an API user and asks who that is.

use std::env::var;

use umbraco_management_v17::Client;
use umbraco_runtime::oauth::ClientCredentials;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let umbraco = Client::builder(&var("UMBRACO_URL")?)
        .credentials(ClientCredentials::new(
            var("UMBRACO_CLIENT_ID")?,
            var("UMBRACO_CLIENT_SECRET")?,
        ))
        .build()?;
    let me = umbraco.user().get_user_current().await?;
    println!("{} <{}>", me.name, me.email);
    Ok(())
}
