//! From the model to the files of a crate.

mod call;
mod call_docs;
mod docs;
mod group;
mod imports;
mod library;
mod manifest;
mod models;
mod readme;
mod source;

use crate::model::{Api, Home};
use std::collections::BTreeMap;

/// The files of a crate: relative path with `/` to text. Equal input gives equal files.
pub type Files = BTreeMap<String, String>;

/// What a generated crate is called and where it comes from.
#[derive(Clone, Debug)]
pub struct Target {
    /// The crate's name.
    pub crate_name: String,
    /// The crate's version.
    pub version: String,
    /// The document's name as it shall stand in the files, such as `specs/management-v17.json`.
    pub origin: String,
    /// The SHA-256 of that document, in hexadecimal digits.
    pub sha256: String,
    /// The version of the product, where it is known.
    pub product_version: Option<String>,
    /// Where the crate finds the runtime.
    pub dependencies: Dependencies,
}

/// Where a generated crate finds `umbraco-runtime`.
#[derive(Clone, Debug)]
pub enum Dependencies {
    /// The workspace that the crate is a member of.
    Workspace,
    /// The folder of `umbraco-runtime`, relative to the crate or absolute.
    Path(String),
    /// A registry, by version requirement.
    Registry(String),
}

/// Writes the crate.
#[must_use]
pub fn emit(api: &Api, target: &Target) -> Files {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), manifest::manifest(api, target));
    files.insert("README.md".to_owned(), readme::readme(api, target));
    files.insert(
        "src/lib.rs".to_owned(),
        source::file(target, library::library(api, target)),
    );
    if let Some(models) = models::module(api, Home::Shared) {
        files.insert("src/models.rs".to_owned(), source::file(target, models));
    }
    for (index, group) in api.groups.iter().enumerate() {
        let models = models::module(api, Home::Group(index));
        let calls = group::module(api, index, models.is_some());
        files.insert(
            format!("src/{}.rs", group.module),
            source::file(target, calls),
        );
        if let Some(models) = models {
            files.insert(
                format!("src/{}/models.rs", group.module),
                source::file(target, models),
            );
        }
    }
    files
}
