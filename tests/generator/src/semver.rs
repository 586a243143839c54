//! `cargo-semver-checks`, asked about two crates.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Something that the tool calls breaking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The lint's name.
    pub lint: String,
    /// The item as the end of its path, such as `DocumentVariant::name`; of a type the whole path.
    pub item: String,
    /// What the tool says.
    pub text: String,
}

/// Where the tool is, if it shall be asked: where `UMBRACO_SEMVER_CHECKS` is set, and where it is found on `PATH`.
///
/// # Panics
/// When it shall be asked and is not there.
#[must_use]
pub fn tool() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut places =
        std::env::split_paths(&folders).map(|folder| folder.join("cargo-semver-checks"));
    let found = places.find(|place| place.is_file());
    let is_wanted = std::env::var_os("UMBRACO_SEMVER_CHECKS").is_some();
    assert!(
        found.is_some() || !is_wanted,
        "cargo-semver-checks is not on PATH"
    );
    found
}

/// What the tool calls breaking between two crates, of which it gets what rustdoc knows of them.
///
/// # Panics
/// When the tool cannot read that, or says what is not understood.
#[must_use]
pub fn findings(tool: &Path, old: &Path, new: &Path) -> Vec<Finding> {
    let output = Command::new(tool)
        .args([
            "semver-checks",
            "--color",
            "never",
            "--release-type",
            "minor",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .unwrap();
    let (said, complaints) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(complaints.contains("Summary"), "{complaints}");
    let mut found = Vec::new();
    let (mut lint, mut is_list) = (String::new(), false);
    for line in said.lines() {
        if let Some(name) = line.strip_prefix("--- failure ") {
            lint = name.split(':').next().unwrap_or_default().to_owned();
            is_list = false;
        } else if line == "Failed in:" {
            is_list = true;
        } else if let Some(text) = line.strip_prefix("  ").filter(|_| is_list) {
            found.push(Finding {
                lint: lint.clone(),
                item: item(text),
                text: text.to_owned(),
            });
        }
    }
    assert_eq!(
        output.status.success(),
        found.is_empty(),
        "what the tool says is not understood:\n{said}"
    );
    found
}

/// `field f of struct A, previously in file ...` is about `A::f`, `struct a::B, previously ...` about `a::B`, and
/// `a::B::new takes 1 parameters ...` about `a::B::new`.
fn item(text: &str) -> String {
    let text = text.split([',', '(']).next().unwrap_or_default();
    let words: Vec<&str> = text.split(' ').collect();
    match words.as_slice() {
        ["field", field, "of", "struct", owner, ..] => format!("{owner}::{field}"),
        ["feature", name, ..] => (*name).to_owned(),
        [kind, path, ..] if !kind.contains("::") => (*path).to_owned(),
        [path, ..] => (*path).to_owned(),
        [] => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::item;

    #[test]
    fn each_kind_of_line_names_its_item() {
        for (text, expected) in [
            ("field f of struct A, previously in file src/a.rs:2", "A::f"),
            (
                "struct subject::m::Gone, previously in file src/a.rs:5",
                "subject::m::Gone",
            ),
            (
                "struct subject::m::A became enum in file src/a.rs:5",
                "subject::m::A",
            ),
            ("variant E::Y, previously in file src/a.rs:4", "E::Y"),
            ("A::gone, previously in file src/a.rs:3", "A::gone"),
            (
                "subject::m::A::new takes 1 parameters in src/a.rs:3, but",
                "subject::m::A::new",
            ),
            ("feature x in the package's Cargo.toml", "x"),
        ] {
            assert_eq!(item(text), expected);
        }
    }
}
