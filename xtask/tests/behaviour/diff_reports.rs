//! Reports about real documents, each read line by line before it was committed to `tests/reports`.
//!
//! Those of pinned documents are compared everywhere; the others where `UMBRACO_SPECS` names the folders of the
//! documents. `UPDATE_GOLDENS=1` writes them anew.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A report's name, and the two versions.
const PINNED: &[(&str, &str, &str)] = &[
    ("management-v17-to-v18", "management-v17", "management-v18"),
    ("delivery-v17-to-v18", "delivery-v17", "delivery-v18"),
];

/// The same of documents that are not in the repository.
const REAL: &[(&str, &str, &str)] = &[
    (
        "management-15.4-to-16.5",
        "management-15.4.json",
        "management-16.5.json",
    ),
    (
        "management-16.5-to-17.1",
        "management-16.5.json",
        "management-17.1.json",
    ),
    (
        "management-17.1-to-17.3",
        "management-17.1.json",
        "management-17.3.json",
    ),
    (
        "management-17.3-to-17.6",
        "management-17.3.json",
        "management-17.6-reconstructed.json",
    ),
    (
        "management-17.6-to-18.2",
        "management-17.6-reconstructed.json",
        "management-18.2-reconstructed.json",
    ),
    (
        "management-17.3-as-served",
        "management-17.3.json",
        "recorded/management-17.3.as-served.json",
    ),
    (
        "delivery-17.3-to-18",
        "delivery-17.3-reconstructed.json",
        "delivery-18.json",
    ),
    (
        "delivery-17.3-to-18-typed",
        "delivery-17.3-reconstructed.json",
        "delivery-18.1-typed-reconstructed.json",
    ),
    (
        "delivery-17.3-as-served",
        "recorded/delivery-17.3.json",
        "recorded/delivery-17.3.as-served.json",
    ),
    (
        "one-app-by-two-engines",
        "dialect/swashbuckle-3.0.json",
        "dialect/aspnetcore-3.1.json",
    ),
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn report(old: &str, new: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", old, new, "--format", "markdown"])
        .current_dir(repository())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{old} {new}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// The first line that is not as committed.
fn difference(name: &str, found: &str) -> Option<String> {
    let place = repository().join(format!("tests/reports/{name}.md"));
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(&place, found).unwrap();
    }
    let golden = std::fs::read_to_string(&place).unwrap_or_default();
    let (golden, found): (Vec<&str>, Vec<&str>) =
        (golden.lines().collect(), found.lines().collect());
    let lines = golden.len().max(found.len());
    let number = (0..lines).find(|number| golden.get(*number) != found.get(*number))?;
    let line = |list: &[&str]| {
        list.get(number)
            .map_or_else(|| "the end".to_owned(), |line| (*line).to_owned())
    };
    Some(format!(
        "tests/reports/{name}.md, line {}:\n  committed: {}\n  found:     {}\n",
        number + 1,
        line(&golden),
        line(&found)
    ))
}

#[test]
fn the_reports_of_pinned_documents_are_the_committed_ones() {
    let different: Vec<String> = PINNED
        .iter()
        .filter_map(|(name, old, new)| difference(name, &report(old, new)))
        .collect();
    assert!(different.is_empty(), "{}", different.concat());
}

#[test]
fn the_reports_of_real_documents_are_the_committed_ones() {
    let Some(folders) = std::env::var_os("UMBRACO_SPECS") else {
        println!("skipped: UMBRACO_SPECS does not say where the documents are");
        return;
    };
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let find = |file: &str| {
        let found = folders
            .iter()
            .map(|folder| folder.join(file))
            .find(|path| path.is_file());
        found
            .unwrap_or_else(|| panic!("{file} is in none of {folders:?}"))
            .display()
            .to_string()
    };
    let different: Vec<String> = REAL
        .iter()
        .filter_map(|(name, old, new)| difference(name, &report(&find(old), &find(new))))
        .collect();
    assert!(different.is_empty(), "{}", different.concat());
}
