//! Reads a list of any length, a page at a time.

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

    // `items()` is a `Stream`, and has a `next()` of its own: the next page is fetched when it is needed.
    let mut items = umbraco.dictionary().get_dictionary().take(50).items();
    let mut count = 0;
    while let Some(item) = items.next().await {
        let item = item?;
        println!(
            "{} {}",
            item.id,
            item.name.as_deref().unwrap_or("(no name)")
        );
        count += 1;
    }

    // `pages()` gives the pages with the total, for a progress bar. Awaiting the call itself gives the first page.
    let first = umbraco.dictionary().get_dictionary().take(1).await?;
    println!("{count} of {} items", first.total);
    Ok(())
}
