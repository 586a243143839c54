//! Documents that somebody has broken: each is refused with a diagnostic, or gives a crate that is Rust and compiles.
//!
//! The seed is printed; `SEED=... CASES=... cargo test -p generator-tests --test behaviour mutations` repeats a run or makes a
//! longer one. A document that shows a mistake is left in `target/generator-tests`.

use crate::mutate::mutated;
use generator_tests::{Doing, Random, Throwaway, documents, documents::Document, generate};
use std::panic::catch_unwind;
use umbraco_codegen::emit::Files;

/// How many documents are broken.
fn cases() -> usize {
    std::env::var("CASES").map_or(200, |cases| cases.parse().unwrap())
}

/// How many of the crates are compiled: of each ten documents one, so that a longer run compiles more.
fn compiled_cases() -> usize {
    cases() / 10
}

/// The management documents take long, and hold little that the others do not.
const LARGE: usize = 1_000_000;

#[test]
fn a_broken_document_is_refused_or_gives_a_crate_that_compiles() {
    let seed = Random::fresh_seed();
    println!("SEED={seed}");
    let mut random = Random::new(seed);
    let mut documents = documents::fixtures();
    documents.extend(documents::pinned());
    documents.retain(|document| {
        document.bytes.len() < LARGE && !document.origin.ends_with("nothing.json")
    });
    let mut workspace = Throwaway::new("mutations");
    let (mut refused, mut compiled) = (0, 0);
    for case in 0..cases() {
        let document = random.of(&documents).clone();
        let bytes = mutated(&document, &mut random);
        match result(&document, &bytes, seed) {
            None => refused += 1,
            // The big ones are not worth their time.
            Some(files) if compiled < compiled_cases() && bytes.len() < LARGE / 10 => {
                let name = format!("case-{compiled}");
                println!("{name} is case {case}, of {}", document.origin);
                workspace.add(&name, &named(&files, &name));
                keep(&bytes, &name);
                compiled += 1;
            }
            Some(_) => {}
        }
    }
    println!("{refused} of {} documents are refused", cases());
    assert!(refused < cases(), "SEED={seed}: every document is refused");
    workspace.is_clean(Doing::Check, &["--all-features"]);
}

#[test]
fn the_large_documents_are_refused_or_give_rust_too() {
    let seed = Random::fresh_seed();
    println!("SEED={seed}");
    let mut random = Random::new(seed);
    for document in documents::pinned() {
        let bytes = mutated(&document, &mut random);
        let _ = result(&document, &bytes, seed);
    }
}

/// The crate, if the document is not refused.
fn result(document: &Document, bytes: &[u8], seed: u64) -> Option<Files> {
    // An overflow of the stack ends the process without a word.
    keep(bytes, "last");
    let generated = catch_unwind(|| generate(&document.origin, bytes));
    let Ok(generated) = generated else {
        panic!("SEED={seed}: panicked at {}", keep(bytes, "failed"));
    };
    let files = match generated {
        Ok(generated) => generated.files,
        Err(problems) => {
            assert!(
                !problems.to_string().is_empty() && problems.has_errors(),
                "SEED={seed}: refused without a word"
            );
            return None;
        }
    };
    for (file, text) in &files {
        let is_inside = !file.starts_with('/') && !file.contains("..") && !file.contains('\\');
        assert!(
            is_inside,
            "SEED={seed}: {file} of {}",
            keep(bytes, "failed")
        );
        let is_rust = !file.ends_with(".rs")
            || (syn::parse_file(text).is_ok() && !text.contains("\ncompile_error!"));
        assert!(
            is_rust,
            "SEED={seed}: {file} of {} is not Rust:\n{text}",
            keep(bytes, "failed")
        );
    }
    Some(files)
}

/// Leaves the document where it can be looked at.
fn keep(bytes: &[u8], name: &str) -> String {
    let place =
        documents::repository().join(format!("target/generator-tests/mutations-{name}.json"));
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    std::fs::write(&place, bytes).unwrap();
    place.canonicalize().unwrap().display().to_string()
}

/// The crate under another name: several come from one document.
fn named(files: &Files, name: &str) -> Files {
    let mut files = files.clone();
    let manifest = files.get_mut("Cargo.toml").unwrap();
    let line = manifest
        .lines()
        .find(|line| line.starts_with("name = "))
        .unwrap()
        .to_owned();
    *manifest = manifest.replacen(&line, &format!("name = {name:?}"), 1);
    files
}
