//! Small documents give the crates in `tests/goldens`, and these compile without a warning.
//!
//! `UPDATE_GOLDENS=1 cargo test -p generator-tests --test behaviour goldens` writes them anew: read the difference before it is
//! committed.

use generator_tests::{Doing, Throwaway, compare, crate_name, documents, generate};

/// Too big to be read; it has a test of its own.
const NOT_READ: &str = "fixtures/obstacle-course.json";

fn crates() -> Vec<(String, umbraco_codegen::emit::Files)> {
    documents::fixtures()
        .into_iter()
        .filter(|document| document.origin != NOT_READ)
        .map(|document| {
            let generated = generate(&document.origin, &document.bytes)
                .unwrap_or_else(|problems| panic!("{problems}"));
            (crate_name(&document.origin), generated.files)
        })
        .collect()
}

#[test]
fn each_fixture_gives_its_golden_crate() {
    let reports: String = crates()
        .iter()
        .map(|(name, files)| compare(name, files))
        .collect();
    assert!(
        reports.is_empty(),
        "{reports}\nIf this is intended: UPDATE_GOLDENS=1 cargo test -p generator-tests --test behaviour goldens"
    );
}

#[test]
fn there_is_no_golden_crate_without_a_fixture() {
    let known: Vec<String> = crates().into_iter().map(|(name, _)| name).collect();
    for entry in std::fs::read_dir(documents::repository().join("tests/goldens")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            known.contains(&name),
            "tests/goldens/{name} belongs to no fixture"
        );
    }
}

#[test]
fn golden_crates_and_their_examples_compile_without_a_warning() {
    let mut workspace = Throwaway::new("goldens");
    for (name, files) in crates() {
        workspace.add_with_example(&name, &files);
    }
    workspace.is_clean(Doing::Clippy, &["--all-features", "--examples"]);
    workspace.is_clean(Doing::Doc, &["--no-deps"]);
}
