//! What a program does with a generated client: sign in, read, create, list, delete.
//!
//! The address of the site is the argument. Client id and secret of an API user come from the environment: arguments
//! are there for everyone on the machine to see.

use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;

use umbraco_management::Client;
use umbraco_management::dictionary::{
    CreateDictionaryItemRequestModel, DictionaryItemTranslationModel,
};
use umbraco_runtime::oauth::ClientCredentials;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  caused by: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let url = std::env::args()
        .nth(1)
        .ok_or("the address of the site is missing")?;
    let client_id = std::env::var("UMBRACO_CLIENT_ID")?;
    let client_secret = std::env::var("UMBRACO_CLIENT_SECRET")?;

    let umbraco = Client::builder(&url)
        .credentials(ClientCredentials::new(client_id, client_secret))
        .build()?;

    // Any call fetches a token when it needs one; here it is asked for by itself, to see what it costs.
    let start = Instant::now();
    let credentials = umbraco
        .transport()
        .credentials()
        .ok_or("the client has no credentials")?;
    let token = credentials.token().await?;
    let shown = token.lifetime().map_or_else(String::new, |length| {
        format!(", valid for {} s", length.as_secs())
    });
    done(&format!("token by client credentials{shown}"), start);

    let start = Instant::now();
    let me = umbraco.user().get_user_current().await?;
    done(&format!("current user: {}", me.name), start);

    let dictionary = umbraco.dictionary();
    let mut created = Vec::new();
    for (name, english, danish) in [
        ("Demo.Hello", "Hello", "Hej"),
        ("Demo.Thanks", "Thank you", "Tak"),
        ("Demo.Goodbye", "Goodbye", "Farvel"),
    ] {
        let start = Instant::now();
        let texts = vec![
            DictionaryItemTranslationModel::new("en-US", english),
            DictionaryItemTranslationModel::new("da-DK", danish),
        ];
        let item = dictionary
            .post_dictionary(&CreateDictionaryItemRequestModel::new(name, texts))
            .await?;
        created.push(item.uuid().ok_or("the item was created without an id")?);
        done(&format!("dictionary item created: {name}"), start);
    }

    // Two items a page: the stream fetches the next page when it gets there.
    let start = Instant::now();
    let mut pages = dictionary.get_dictionary().filter("Demo.").take(2).pages();
    let (mut items, mut count) = (0, 0);
    while let Some(page) = pages.next().await {
        items += page?.items.len();
        count += 1;
    }
    done(
        &format!("dictionary listed: {items} items on {count} pages"),
        start,
    );

    let start = Instant::now();
    for id in &created {
        dictionary.delete_dictionary_by_id(*id).await?;
    }
    done(
        &format!("{} dictionary items deleted", created.len()),
        start,
    );

    let start = Instant::now();
    let gone = dictionary.get_dictionary_by_id(created[0]).await;
    match gone {
        Err(error) if error.is_not_found() => {
            done("asked for again: not found, as it should be", start)
        }
        Err(error) => return Err(error.into()),
        Ok(item) => return Err(format!("{} is still there", item.name).into()),
    }
    Ok(())
}

/// One line for what was done, and how long it took.
fn done(what: &str, start: Instant) {
    println!(
        "       {what:<62} {:>7.1} ms",
        start.elapsed().as_secs_f64() * 1000.0
    );
}
