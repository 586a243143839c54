//! Brings dictionary items to the state of a list: creates what is missing, updates what differs, deletes what is gone.
//!
//! Run it twice: the second time there is nothing to do.

use std::collections::BTreeMap;
use std::env::var;

use umbraco_management_v17::Client;
use umbraco_management_v17::dictionary::{
    CreateDictionaryItemRequestModel, Dictionary, DictionaryItemTranslationModel,
    UpdateDictionaryItemRequestModel,
};
use umbraco_runtime::oauth::ClientCredentials;
use umbraco_runtime::{Error, Uuid};

/// Only items whose names begin like this belong to the list.
const PREFIX: &str = "Shop.";

/// What there should be: name and English text.
const TEXTS: [(&str, &str); 3] = [
    ("Shop.Cart", "Your cart"),
    ("Shop.Pay", "Pay now"),
    ("Shop.Thanks", "Thank you for your order"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let umbraco = Client::builder(&var("UMBRACO_URL")?)
        .credentials(ClientCredentials::new(
            var("UMBRACO_CLIENT_ID")?,
            var("UMBRACO_CLIENT_SECRET")?,
        ))
        .build()?;
    let dictionary = umbraco.dictionary();

    let mut present = BTreeMap::new();
    let mut items = dictionary.get_dictionary().filter(PREFIX).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if let Some(name) = item.name.filter(|name| name.starts_with(PREFIX)) {
            present.insert(name, item.id);
        }
    }

    for (name, text) in TEXTS {
        match present.remove(name) {
            Some(id) => update(&dictionary, id, name, text).await?,
            None => create(&dictionary, name, text).await?,
        }
    }
    for (name, id) in present {
        delete(&dictionary, id, &name).await?;
    }
    Ok(())
}

async fn create(dictionary: &Dictionary, name: &str, text: &str) -> Result<(), Error> {
    let item = CreateDictionaryItemRequestModel::new(
        name,
        vec![DictionaryItemTranslationModel::new("en-US", text)],
    );
    match dictionary.post_dictionary(&item).await {
        Ok(created) => println!("created {name}: {}", created.id),
        // Someone was faster. The operation status says it more exactly than the HTTP status.
        Err(error) if status(&error) == Some("DuplicateItemKey") => {
            println!("{name} is there already")
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

async fn update(dictionary: &Dictionary, id: Uuid, name: &str, text: &str) -> Result<(), Error> {
    let now = dictionary.get_dictionary_by_id(id).await?;
    let english = now
        .translations
        .iter()
        .find(|translation| translation.iso_code == "en-US");
    if english.is_some_and(|translation| translation.translation == text) {
        println!("unchanged {name}");
        return Ok(());
    }
    // The other languages stay as they are.
    let mut translations = now.translations;
    translations.retain(|translation| translation.iso_code != "en-US");
    translations.push(DictionaryItemTranslationModel::new("en-US", text));
    dictionary
        .put_dictionary_by_id(
            id,
            &UpdateDictionaryItemRequestModel::new(name, translations),
        )
        .await?;
    println!("updated {name}");
    Ok(())
}

async fn delete(dictionary: &Dictionary, id: Uuid, name: &str) -> Result<(), Error> {
    match dictionary.delete_dictionary_by_id(id).await {
        Ok(()) => println!("deleted {name}"),
        Err(error) if error.is_not_found() => println!("{name} was gone already"),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// What Umbraco says went wrong, in its own terms: `DuplicateItemKey`, `ParentNotFound`, ...
fn status(error: &Error) -> Option<&str> {
    error.problem()?.operation_status()
}
