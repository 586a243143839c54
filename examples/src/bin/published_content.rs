//! Reads a published page by its path, in a language, with the pages that it picks written out.
//!
//! `published_content PATH [LANGUAGE]`. The Delivery API needs no user: `UMBRACO_DELIVERY_KEY` is the key of a site that
//! is not open to everybody.

use std::env::{args, var};

use umbraco_delivery_v17::Client;
use umbraco_runtime::oauth::ApiKey;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = args().nth(1).unwrap_or_default();
    let mut builder = Client::builder(&var("UMBRACO_URL")?);
    if let Ok(key) = var("UMBRACO_DELIVERY_KEY") {
        builder = builder.credentials(ApiKey::new(key));
    }
    let delivery = builder.build()?;

    let mut call = delivery
        .content()
        .get_content_item_by_path(&path)
        .expand("properties[$all]");
    if let Some(language) = args().nth(2) {
        call = call.accept_language(&language);
    }
    let page = match call.await {
        Ok(page) => page,
        Err(error) if error.is_not_found() => {
            println!("nothing is published at {path}");
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    println!(
        "{} ({}) at {}",
        page.name, page.content_type, page.route.path
    );
    for (alias, value) in &page.properties {
        println!("  {alias}: {value}");
    }
    for (language, route) in &page.cultures {
        println!("  in {language} at {}", route.path);
    }
    Ok(())
}
