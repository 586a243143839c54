//! A document understood, named and put into the canonical form.

use umbraco_codegen::{Normalized, Source, canonicalize, normalize, read};

use super::http::Validators;
use crate::apis::{Api, Apis};
use crate::crates::is_of_rust;
use crate::document;
use crate::failure::Failure;

/// A document ready to be written.
#[derive(Debug)]
pub(crate) struct Pinned {
    pub(crate) api: Api,
    pub(crate) bytes: Vec<u8>,
    /// How many operations it has.
    pub(crate) operations: usize,
    /// How many schemas it has.
    pub(crate) schemas: usize,
}

/// What the command line says about a document besides where it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    pub(crate) name: Option<String>,
    pub(crate) product: Option<String>,
    pub(crate) note: Option<String>,
    /// `None`: as it was pinned before.
    pub(crate) keep_docs: Option<bool>,
}

/// Reads, normalises and orders a document; `None` if it has no operations.
///
/// # Errors
///
/// Everything that is wrong with the document, or that no name for its crate is known.
pub(crate) fn pin(
    apis: &Apis,
    definition: &str,
    source: &str,
    bytes: Vec<u8>,
    validators: &Validators,
    choice: &Choice,
) -> Result<Option<Pinned>, Failure> {
    // Who reads a message wants the file, not how the facts write it.
    let shown = source.strip_prefix("file:").unwrap_or(source);
    let input = Source::new(shown, bytes);
    let document = read(&input)?;
    let operations = document
        .json
        .get("paths")
        .and_then(|paths| paths.as_object())
        .map_or(0, |paths| paths.len());
    if operations == 0 {
        return Ok(None);
    }
    let before = known(apis, definition, source, choice);
    let name = name(definition, source, before, choice)?;
    // Of whatever source: the crate is the same.
    let before = before
        .filter(|api| api.crate_name == name)
        .or_else(|| apis.get(&name));
    let overrides = before.map(Api::overrides).unwrap_or_default();
    let normalized = document::normalized(&input, document, &overrides)?;
    let keep_docs = choice
        .keep_docs
        .unwrap_or_else(|| before.is_some_and(|api| api.keep_docs));
    let pinned = canonicalize(&input, keep_docs)?;
    // What is pinned is what was understood, up to the model that crates are made of.
    let again = normalize(read(&Source::new(source, pinned.clone()))?, &overrides)?;
    umbraco_codegen::model::build(&again)?;

    let sha256 = input.sha256();
    let same = before.filter(|api| api.sha256 == sha256);
    Ok(Some(Pinned {
        operations: operation_count(&normalized),
        schemas: normalized
            .openapi
            .components
            .as_ref()
            .map_or(0, |components| components.schemas.len()),
        bytes: pinned,
        api: Api {
            document: file_name(&name),
            definition: definition.to_owned(),
            source: source.to_owned(),
            version: before.and_then(|api| api.version.clone()),
            note: choice
                .note
                .clone()
                .or_else(|| before.filter(|api| api.source == source)?.note.clone()),
            sha256,
            openapi: normalized.dialect.version.clone(),
            // A version is known for the bytes that it was said of.
            product: choice.product.clone().or_else(|| same?.product.clone()),
            etag: validators.etag.clone(),
            last_modified: validators.last_modified.clone(),
            keep_docs,
            passes: passes(&normalized),
            overrides: before.map(|api| api.overrides.clone()).unwrap_or_default(),
            ..Api::named(name)
        },
    }))
}

/// The API that is fetched again: the one of that name, or the only one of that source.
fn known<'a>(apis: &'a Apis, definition: &str, source: &str, choice: &Choice) -> Option<&'a Api> {
    if let Some(name) = &choice.name {
        return apis.get(name);
    }
    apis.iter()
        .find(|api| api.definition == definition && api.source == source)
}

fn name(
    definition: &str,
    source: &str,
    before: Option<&Api>,
    choice: &Choice,
) -> Result<String, Failure> {
    if let Some(name) = &choice.name {
        return checked(name);
    }
    let major = choice
        .product
        .as_deref()
        .and_then(|product| product.split(['.', '-']).next());
    if let Some(major) =
        major.filter(|major| !major.is_empty() && major.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return checked(&format!("umbraco-{}-v{major}", slug(definition)));
    }
    match before {
        Some(api) => Ok(api.crate_name.clone()),
        None => Err(Failure::usage(format!(
            "{} does not say which version of Umbraco it is, so that its crate has no name",
            source.strip_prefix("file:").unwrap_or(source)
        ))
        .hint("give the version: --product-version 17.3.4")
        .hint("or let the site be asked: --client-id ID --secret-env VARIABLE")
        .hint("or give the name: --name umbraco-management-v17")),
    }
}

/// A name that is a crate, a folder and a file everywhere.
fn checked(name: &str) -> Result<String, Failure> {
    let fine = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && !name.ends_with('-')
        && !is_of_rust(name);
    if fine {
        Ok(name.to_owned())
    } else {
        Err(
            Failure::usage(format!("`{name}` cannot be the name of a crate"))
                .hint("a name has lower-case letters, digits and hyphens: umbraco-management-v17"),
        )
    }
}

/// A definition as a part of a name: `My API v1` is `my-api-v1`.
fn slug(definition: &str) -> String {
    let mut slug = String::new();
    for c in definition.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// `umbraco-management-v17` is pinned as `management-v17.json`.
fn file_name(crate_name: &str) -> String {
    format!(
        "{}.json",
        crate_name.strip_prefix("umbraco-").unwrap_or(crate_name)
    )
}

/// The name of a document by its title, where no address tells.
pub(crate) fn title_definition(bytes: &[u8], file: &str) -> String {
    let title = serde_json::from_slice::<serde_json::Value>(bytes)
        .ok()
        .and_then(|document| {
            document
                .get("info")?
                .get("title")?
                .as_str()
                .map(str::to_owned)
        })
        .unwrap_or_default();
    match title.as_str() {
        "Umbraco Management API" => "management".to_owned(),
        "Umbraco Delivery API" => "delivery".to_owned(),
        _ => slug(file.rsplit_once('.').map_or(file, |(stem, _)| stem)),
    }
}

/// The names of the passes that the document needed; what is known of single documents is no property of a document.
fn passes(normalized: &Normalized) -> Vec<String> {
    let applied = normalized
        .passes
        .iter()
        .filter(|pass| pass.applied > 0 && !pass.name.contains(':'));
    applied.map(|pass| pass.name.clone()).collect()
}

fn operation_count(normalized: &Normalized) -> usize {
    normalized.openapi.operations().count()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(definition: &str, product: Option<&str>) -> Result<String, Failure> {
        let choice = Choice {
            product: product.map(str::to_owned),
            ..Choice::default()
        };
        name(definition, "https://cms.example/", None, &choice)
    }

    #[test]
    fn the_name_follows_from_definition_and_version() {
        assert_eq!(
            named("management", Some("17.3.0-rc")).unwrap(),
            "umbraco-management-v17"
        );
        assert_eq!(
            named("My API v1", Some("18.2.0")).unwrap(),
            "umbraco-my-api-v1-v18"
        );
        assert_eq!(file_name("umbraco-management-v17"), "management-v17.json");
    }

    #[test]
    fn nothing_is_invented() {
        assert!(
            named("management", None)
                .unwrap_err()
                .to_string()
                .contains("version")
        );
        assert!(named("management", Some("latest")).is_err());
    }

    #[test]
    fn a_name_is_no_path() {
        for bad in ["../x", "A", "a b", "", "a-"] {
            assert!(checked(bad).is_err(), "{bad}");
        }
    }
}
