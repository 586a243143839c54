//! The pinned APIs and their models.

use serde::Deserialize;
use std::path::Path;
use umbraco_codegen::model::{self, Api as Model};
use umbraco_codegen::{Override, Overrides, Source, normalize, read};

/// A pinned API.
pub(crate) struct Pinned {
    pub(crate) crate_name: String,
    pub(crate) product: Option<String>,
    pub(crate) model: Model,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    api: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(rename = "crate")]
    crate_name: String,
    document: String,
    product: Option<String>,
    #[serde(default)]
    passes: Vec<String>,
    #[serde(default, rename = "override")]
    overrides: Vec<Override>,
}

/// All APIs of `specs/apis.toml`.
pub(crate) fn apis() -> Vec<Pinned> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let list = specs.join("apis.toml");
    println!("cargo:rerun-if-changed={}", list.display());
    let text = std::fs::read_to_string(&list).unwrap();
    let file: File = toml::from_str(&text).unwrap();
    let manifest = include_str!("../Cargo.toml");
    file.api
        .into_iter()
        .map(|entry| {
            let document = specs.join(&entry.document);
            println!("cargo:rerun-if-changed={}", document.display());
            assert!(
                manifest.contains(&format!("{} = ", entry.crate_name)),
                "specs/apis.toml has {0}, which tests/Cargo.toml does not depend on: add `{0} = {{ path = \"../generated/...\" }}`",
                entry.crate_name,
            );
            Pinned { model: model(&entry, &document), crate_name: entry.crate_name, product: entry.product }
        })
        .collect()
}

fn model(entry: &Entry, document: &Path) -> Model {
    let source = Source::new(entry.document.clone(), std::fs::read(document).unwrap());
    let mut overrides = Overrides::default();
    overrides.overrides.clone_from(&entry.overrides);
    overrides.passes.clone_from(&entry.passes);
    let fail =
        |problem: umbraco_codegen::Diagnostics| -> ! { panic!("{}: {problem}", entry.document) };
    let document = read(&source).unwrap_or_else(|problem| fail(problem));
    let normalized = normalize(document, &overrides).unwrap_or_else(|problem| fail(problem));
    model::build(&normalized).unwrap_or_else(|problem| fail(problem))
}
