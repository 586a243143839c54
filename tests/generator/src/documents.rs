//! Where documents are found.

use std::path::{Path, PathBuf};

/// A document of a folder.
#[derive(Clone, Debug)]
pub struct Document {
    /// What the generated crate says that it comes from, such as `fixtures/bodies.json`.
    pub origin: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The root of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The documents that show a few constructs each.
#[must_use]
pub fn fixtures() -> Vec<Document> {
    folder(&repository().join("tests/fixtures"), "fixtures")
}

/// A fixture by its file name.
#[must_use]
pub fn fixture(name: &str) -> Document {
    let bytes = std::fs::read(repository().join("tests/fixtures").join(name)).unwrap();
    Document {
        origin: format!("fixtures/{name}"),
        bytes,
    }
}

/// The documents of which the repository's crates are made.
#[must_use]
pub fn pinned() -> Vec<Document> {
    folder(&repository().join("specs"), "specs")
}

/// All documents below the folders of the environment variable `UMBRACO_SPECS`, which are separated by colons.
#[must_use]
pub fn real() -> Vec<Document> {
    let Some(folders) = std::env::var_os("UMBRACO_SPECS") else {
        println!("without UMBRACO_SPECS only the pinned documents are tested");
        return Vec::new();
    };
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let found: Vec<Document> = folders.iter().flat_map(|place| below(place, "")).collect();
    assert!(!found.is_empty(), "no document in {folders:?}");
    found
}

fn below(place: &Path, prefix: &str) -> Vec<Document> {
    let mut found = folder(place, prefix);
    for path in entries(place).into_iter().filter(|path| path.is_dir()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        found.extend(below(&path, &[prefix, &name].concat()));
    }
    found
}

fn folder(place: &Path, prefix: &str) -> Vec<Document> {
    let documents = entries(place)
        .into_iter()
        .filter(|path| path.is_file())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.to_owned();
            let is_text = name.ends_with(".json") || name.ends_with(".yaml");
            let bytes = std::fs::read(&path).unwrap();
            // Payloads lie beside documents.
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
            let origin = [prefix, &name].join("/");
            (is_text && start.contains("openapi")).then_some(Document { origin, bytes })
        });
    documents.collect()
}

fn entries(place: &Path) -> Vec<PathBuf> {
    let list =
        std::fs::read_dir(place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    let mut entries: Vec<PathBuf> = list.map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// Pairs of real documents of which an old and a new crate are made.
pub const PAIRS: &[(&str, &str)] = &[
    ("management-15.4.json", "management-16.5.json"),
    ("management-16.5.json", "management-17.1.json"),
    ("management-17.1.json", "management-17.3.json"),
    ("management-17.3.json", "management-17.6-reconstructed.json"),
    (
        "management-17.6-reconstructed.json",
        "management-18.2-reconstructed.json",
    ),
    ("management-17.3.json", "management-17.3.as-served.json"),
    ("delivery-17.3-reconstructed.json", "delivery-18.json"),
    (
        "delivery-17.3-reconstructed.json",
        "delivery-18.1-typed-reconstructed.json",
    ),
    ("swashbuckle-3.0.json", "aspnetcore-3.1.json"),
];

/// The document whose file has that name.
#[must_use]
pub fn find<'d>(documents: &'d [Document], name: &str) -> Option<&'d Document> {
    documents
        .iter()
        .find(|document| document.origin.ends_with(&format!("/{name}")))
}
