//! `specs/apis.toml`: which APIs there are, where their documents come from and what is known better than they say.
//!
//! People write comments and overrides into the file, and `fetch` writes facts: it is edited in place, and what is not
//! changed keeps its bytes.

use std::path::Path;

use serde::Deserialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};
use umbraco_codegen::{Override, Overrides};

use crate::crates::VERSION;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// What stands above the first API.
const HEAD: &str = "\
# The APIs that clients are generated for. `cargo xtask fetch` writes the facts and keeps comments and overrides.

";

/// The file: its text for editing, and what it says.
#[derive(Debug)]
pub(crate) struct Apis {
    text: DocumentMut,
    list: Vec<Api>,
}

/// One API.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Api {
    /// The generated crate, for instance `umbraco-management-v17`.
    #[serde(rename = "crate")]
    pub(crate) crate_name: String,
    /// The pinned document, a file beside `apis.toml`.
    pub(crate) document: String,
    /// The name of the document on the site: `management`, `delivery`, `default` or that of a package.
    pub(crate) definition: String,
    /// Where it came from: an address without credentials, or `file:NAME`.
    pub(crate) source: String,
    /// The version of the generated crate; that of a crate that was never released where it is not said.
    #[serde(default)]
    pub(crate) version: Option<String>,
    /// What is to be known about the source.
    #[serde(default)]
    pub(crate) note: Option<String>,
    /// SHA-256 of the bytes as they came.
    pub(crate) sha256: String,
    /// The version of OpenAPI.
    pub(crate) openapi: String,
    /// The version of the product.
    #[serde(default)]
    pub(crate) product: Option<String>,
    /// What the server said about the version of the document, for the next conditional request.
    #[serde(default)]
    pub(crate) etag: Option<String>,
    #[serde(default)]
    pub(crate) last_modified: Option<String>,
    /// Whether descriptions and examples are pinned too.
    #[serde(default)]
    pub(crate) keep_docs: bool,
    /// The passes that found something to repair; the next document that no longer needs one is reported.
    #[serde(default)]
    pub(crate) passes: Vec<String>,
    /// What is known better than the document says.
    #[serde(default, rename = "override")]
    pub(crate) overrides: Vec<Override>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    api: Vec<Api>,
}

impl Api {
    /// An API of which only the name is known.
    pub(crate) fn named(crate_name: String) -> Self {
        Self {
            crate_name,
            document: String::new(),
            definition: String::new(),
            source: String::new(),
            version: None,
            note: None,
            sha256: String::new(),
            openapi: String::new(),
            product: None,
            etag: None,
            last_modified: None,
            keep_docs: false,
            passes: Vec::new(),
            overrides: Vec::new(),
        }
    }

    /// The version of the generated crate.
    pub(crate) fn crate_version(&self) -> &str {
        self.version.as_deref().unwrap_or(VERSION)
    }

    /// What normalisation is told about this API.
    pub(crate) fn overrides(&self) -> Overrides {
        let mut overrides = Overrides::default();
        overrides.overrides.clone_from(&self.overrides);
        overrides.passes.clone_from(&self.passes);
        overrides
    }
}

impl Apis {
    /// The file as it is; no file is no API.
    pub(crate) fn read(workspace: &Workspace) -> Result<Self, Failure> {
        let path = workspace.apis();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(
                    Failure::input(format!("{} cannot be read", workspace.shown(&path)))
                        .cause(error),
                );
            }
        };
        Self::parse(&text, &workspace.shown(&path))
    }

    /// The file's text; `shown` is what it is called.
    pub(crate) fn parse(text: &str, shown: &str) -> Result<Self, Failure> {
        let wrong = |error: String| Failure::input(format!("{shown}: {error}"));
        let file: File = toml_edit::de::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let text = text
            .parse()
            .map_err(|error: toml_edit::TomlError| wrong(error.to_string()))?;
        for api in &file.api {
            let plain = |name: &str| Path::new(name).file_name().is_some_and(|file| file == name);
            if !plain(&api.document) {
                return Err(wrong(format!(
                    "`{}` is not the name of a file beside it",
                    api.document
                )));
            }
        }
        Ok(Self {
            text,
            list: file.api,
        })
    }

    /// The APIs in the order of the file.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Api> {
        self.list.iter()
    }

    /// The API of a crate; the name may be given without `umbraco-` in front.
    pub(crate) fn get(&self, name: &str) -> Option<&Api> {
        self.list.iter().find(|api| {
            api.crate_name == name || api.crate_name.strip_prefix("umbraco-") == Some(name)
        })
    }

    /// The API of that name.
    pub(crate) fn named(&self, name: &str) -> Result<&Api, Failure> {
        self.get(name).ok_or_else(|| {
            let names: Vec<&str> = self
                .list
                .iter()
                .map(|api| api.crate_name.as_str())
                .collect();
            let hint = if names.is_empty() {
                "it has none yet: cargo xtask fetch SITE".to_owned()
            } else {
                format!("it has: {}", names.join(", "))
            };
            Failure::usage(format!("specs/apis.toml has no API `{name}`")).hint(hint)
        })
    }

    /// Writes the facts of an API, which may be new; overrides and comments stay.
    pub(crate) fn set(&mut self, api: &Api) {
        let tables = self
            .text
            .entry("api")
            .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        let Some(tables) = tables.as_array_of_tables_mut() else {
            return;
        };
        let position = tables
            .iter()
            .position(|table| table.get("crate").and_then(Item::as_str) == Some(&api.crate_name));
        let table = match position.and_then(|position| tables.get_mut(position)) {
            Some(table) => table,
            None => {
                let mut table = Table::new();
                if tables.is_empty() {
                    table.decor_mut().set_prefix(HEAD);
                }
                tables.push(table);
                let last = tables.len() - 1;
                match tables.get_mut(last) {
                    Some(table) => table,
                    None => return,
                }
            }
        };
        set(table, "crate", Some(&api.crate_name));
        set(table, "document", Some(&api.document));
        set(table, "definition", Some(&api.definition));
        set(table, "source", Some(&api.source));
        set(table, "version", api.version.as_deref());
        set(table, "note", api.note.as_deref());
        set(table, "sha256", Some(&api.sha256));
        set(table, "openapi", Some(&api.openapi));
        set(table, "product", api.product.as_deref());
        set(table, "etag", api.etag.as_deref());
        set(table, "last-modified", api.last_modified.as_deref());
        let passes: toml_edit::Array = api.passes.iter().collect();
        if api.passes.is_empty() {
            table.remove("passes");
        } else {
            table.insert("passes", value(passes));
        }
        if api.keep_docs {
            table.insert("keep-docs", value(true));
        } else {
            table.remove("keep-docs");
        }
    }

    /// The text of the file.
    pub(crate) fn to_text(&self) -> String {
        self.text.to_string()
    }
}

/// Writes a fact; one that has not changed keeps its comment and its form.
fn set(table: &mut Table, key: &str, fact: Option<&str>) {
    match fact {
        Some(fact) if table.get(key).and_then(Item::as_str) == Some(fact) => {}
        Some(fact) => {
            table.insert(key, value(fact));
        }
        None => {
            table.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = r#"# Ours.
[[api]]
crate = "umbraco-delivery-v18" # the newest
document = "delivery-v18.json"
definition = "delivery"
source = "https://cms.example/umbraco/openapi/delivery.json"
sha256 = "00"
openapi = "3.1.1"

[[api.override]]
kind = "nullable-property"
schema = "A"
property = "b"
reason = "seen"
"#;

    #[test]
    fn comments_and_overrides_survive_new_facts() {
        let mut apis = Apis::parse(TEXT, "specs/apis.toml").unwrap();
        let mut api = apis.get("delivery-v18").unwrap().clone();
        assert_eq!(api.overrides().overrides.len(), 1);
        api.sha256 = "11".to_owned();
        api.product = Some("18.2.0".to_owned());
        apis.set(&api);
        let text = apis.to_text();
        assert!(
            text.contains("# Ours.")
                && text.contains("# the newest")
                && text.contains("reason = \"seen\"")
        );
        assert!(text.contains("sha256 = \"11\"") && text.contains("product = \"18.2.0\""));
        assert!(text.find("product").unwrap() < text.find("override").unwrap());
        Apis::parse(&text, "again").unwrap();
    }

    #[test]
    fn a_new_file_starts_with_what_it_is() {
        let mut apis = Apis::parse("", "specs/apis.toml").unwrap();
        apis.set(&Api::named("umbraco-a".to_owned()));
        apis.set(&Api::named("umbraco-b".to_owned()));
        let text = apis.to_text();
        assert!(text.starts_with("# The APIs"), "{text}");
        assert_eq!(text.matches("# The APIs").count(), 1);
    }

    #[test]
    fn an_override_without_a_reason_is_refused() {
        let text = TEXT.replace("reason = \"seen\"\n", "");
        let failure = Apis::parse(&text, "specs/apis.toml").unwrap_err();
        assert!(failure.to_string().contains("reason"), "{failure}");
    }

    #[test]
    fn a_document_lies_beside_the_file() {
        let text = TEXT.replace("delivery-v18.json\"\ndef", "../x.json\"\ndef");
        assert!(Apis::parse(&text, "specs/apis.toml").is_err());
    }
}
