//! Every document of a directory reads and normalises: set `UMBRACO_SPECS` to the directory.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use umbraco_codegen::{Overrides, Source, normalize, read};

fn documents(directory: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            documents(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
            && is_document(&path)
        {
            found.push(path);
        }
    }
}

/// Payloads lie beside documents.
fn is_document(path: &Path) -> bool {
    let text = std::fs::read_to_string(path).unwrap();
    text[..text.len().min(200)].contains("\"openapi\"")
}

#[test]
fn every_document_reads_and_normalises() {
    let Some(directory) = std::env::var_os("UMBRACO_SPECS") else {
        println!("skipped: UMBRACO_SPECS is not set");
        return;
    };
    let mut found = Vec::new();
    documents(Path::new(&directory), &mut found);
    assert!(!found.is_empty(), "no document in {}", directory.display());
    for path in found {
        let name = path.file_name().unwrap().to_string_lossy();
        let document = read(&Source::new(name.clone(), std::fs::read(&path).unwrap()))
            .unwrap_or_else(|problems| panic!("{problems}"));
        let normalized = normalize(document, &Overrides::default())
            .unwrap_or_else(|problems| panic!("{problems}"));
        println!("{name}: OpenAPI {}", normalized.dialect.version);
        for pass in normalized.passes.iter().filter(|pass| pass.applied > 0) {
            println!("  {:5} {}", pass.applied, pass.name);
        }
        for warning in &normalized.warnings {
            println!("  {warning}");
        }
    }
}
