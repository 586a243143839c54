//! The crate's version in `Cargo.lock`, so that `cargo build --locked` works after an upgrade.

use std::path::Path;

use toml_edit::{DocumentMut, Item, value};

use crate::apis::Api;
use crate::failure::Failure;

/// The text of the file with the crate's version; `None` if there is no file.
pub(super) fn with(path: &Path, api: &Api) -> Result<Option<String>, Failure> {
    let unreadable = |error: Box<dyn std::error::Error + Send + Sync>| {
        Failure::input("Cargo.lock cannot be read").cause(error)
    };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(error.into())),
    };
    changed(&text, api)
        .map(Some)
        .map_err(|error| unreadable(error.into()))
}

fn changed(text: &str, api: &Api) -> Result<String, toml_edit::TomlError> {
    let mut lock: DocumentMut = text.parse()?;
    let packages = lock
        .get_mut("package")
        .and_then(Item::as_array_of_tables_mut);
    for package in packages
        .into_iter()
        .flat_map(|packages| packages.iter_mut())
    {
        // A package of the workspace has no source.
        let name = package.get("name").and_then(Item::as_str);
        if name == Some(&api.crate_name) && package.get("source").is_none() {
            package.insert("version", value(api.crate_version()));
        }
    }
    Ok(lock.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_but_the_version_of_that_crate_changes() {
        let lock = "# This file is @generated.\nversion = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\ndependencies = [\n \"b\",\n]\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\nsource = \"registry\"\n";
        let api = |name: &str| Api {
            version: Some("0.2.0".to_owned()),
            ..Api::named(name.to_owned())
        };
        assert_eq!(
            changed(lock, &api("a")).unwrap(),
            lock.replacen("0.1.0", "0.2.0", 1)
        );
        assert_eq!(changed(lock, &api("b")).unwrap(), lock);
    }
}
