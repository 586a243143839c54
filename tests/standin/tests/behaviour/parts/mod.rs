//! Parts of the library with the tests that stand beside their code.
#![allow(dead_code, unused_imports, reason = "only what is tested is used here")]

pub mod delivery;
pub mod generic;
pub mod identity;
pub mod oauth;
pub mod route;
pub mod store;
pub mod wire;

#[path = "../../../src/named_argument.rs"]
pub mod named_argument;
#[path = "../../../src/runtime_level.rs"]
pub mod runtime_level;
#[path = "../../../src/site_page.rs"]
pub mod site_page;

use std::path::Path;

/// What the `mod.rs` below this folder name.
const NAMED: [&str; 9] = [
    include_str!("mod.rs"),
    include_str!("delivery/mod.rs"),
    include_str!("delivery/value/mod.rs"),
    include_str!("generic/mod.rs"),
    include_str!("identity/mod.rs"),
    include_str!("oauth/mod.rs"),
    include_str!("route/mod.rs"),
    include_str!("store/mod.rs"),
    include_str!("wire/mod.rs"),
];

/// Adds the files of the library that have tests, as they are named here.
fn with_tests(folder: &Path, source: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            with_tests(&path, source, found);
        } else if path.extension().is_some_and(|one| one == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            if text.contains("#[cfg(test)]") {
                let name = path.strip_prefix(source).unwrap().to_str().unwrap();
                found.push(format!("/src/{}\"", name.replace('\\', "/")));
            }
        }
    }
}

#[test]
fn every_test_beside_the_code_is_run() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    with_tests(&source, &source, &mut found);
    assert!(found.len() > 30, "{found:?}");
    found.retain(|name| !NAMED.iter().any(|text| text.contains(name)));
    assert!(
        found.is_empty(),
        "not compiled here, so never run: {found:?}"
    );
}
