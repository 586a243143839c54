//! Saves the export of each dictionary item at the root into a folder.
//!
//! `cargo run -p examples --bin download_export FOLDER`

use std::env::{args, var};
use std::path::PathBuf;

use umbraco_management_v17::Client;
use umbraco_runtime::oauth::ClientCredentials;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(args().nth(1).ok_or("which folder?")?);
    let umbraco = Client::builder(&var("UMBRACO_URL")?)
        .credentials(ClientCredentials::new(
            var("UMBRACO_CLIENT_ID")?,
            var("UMBRACO_CLIENT_SECRET")?,
        ))
        .build()?;
    let dictionary = umbraco.dictionary();

    let mut items = dictionary.get_tree_dictionary_root().items();
    while let Some(item) = items.next().await {
        let item = item?;
        let file = dictionary
            .get_dictionary_by_id_export(item.id)
            .include_children(true)
            .await?;
        // The name is what the server says. It is the last part of a path only, so it stays in the folder.
        let name = file
            .file_name()
            .map_or_else(|| format!("{}.udt", item.id), str::to_owned);
        // The body goes to disk as it comes, and is never in memory as a whole.
        let bytes = file.save_to(folder.join(&name)).await?;
        println!("{name}: {bytes} bytes");
    }
    Ok(())
}
