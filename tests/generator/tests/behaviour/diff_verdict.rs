//! What a report says of Rust is what the compiler says.
//!
//! A program that uses every type, field, variant, constructor, method and setter of the old crate is compiled against
//! the new one. Each item that the compiler refuses must be in the report as breaking, and each item that the report calls
//! breaking must be refused.
//!
//! One pair of pinned documents is compiled everywhere. The pairs of real documents take a few seconds each; they are
//! compiled where `UMBRACO_VERDICTS` is set and `UMBRACO_SPECS` names the folders of the documents.
//!
//! What `cargo-semver-checks` says is in `diff_semver`.

use generator_tests::documents::{Document, PAIRS, find, pinned, real};
use generator_tests::probe::{Probe, probes, program};
use generator_tests::verdict::{explains, parent, shows};
use generator_tests::{Doing, Throwaway, crate_name, generate};
use std::collections::{BTreeMap, BTreeSet};
use umbraco_codegen::diff::{Item, compare};
use umbraco_codegen::emit::Files;

/// What the program calls the crate.
const LIBRARY: &str = "subject";

/// Rules for which the compiler may be silent, and why.
///
/// The test holds such an entry to it: the program must use the old item and the new one with the same words.
const SILENT: &[(&str, &str)] = &[
    (
        "constructor-reordered",
        "arguments of equal types change places without a word from the compiler",
    ),
    (
        "arguments-reordered",
        "arguments of equal types change places without a word from the compiler",
    ),
];

#[test]
fn the_compiler_refuses_what_the_report_calls_breaking_and_nothing_else() {
    let pinned = pinned();
    for (old, new) in [
        ("delivery-v17.json", "delivery-v18.json"),
        ("management-v17.json", "management-v18.json"),
    ] {
        judge(find(&pinned, old).unwrap(), find(&pinned, new).unwrap());
    }
}

#[test]
fn the_compiler_agrees_about_real_documents() {
    if std::env::var_os("UMBRACO_VERDICTS").is_none() {
        println!("skipped: UMBRACO_VERDICTS is not set");
        return;
    }
    let documents = real();
    for (old, new) in PAIRS {
        match (find(&documents, old), find(&documents, new)) {
            (Some(old), Some(new)) => judge(old, new),
            _ => println!("skipped: {old} -> {new} is not below UMBRACO_SPECS"),
        }
    }
}

fn judge(old: &Document, new: &Document) {
    let shown = format!("{} -> {}", old.origin, new.origin);
    let before = generate(&old.origin, &old.bytes).unwrap();
    let after = generate(&new.origin, &new.bytes).unwrap();
    let report = compare(&before.api, &after.api, LIBRARY);

    let used = probes(&before.files, LIBRARY);
    let refused = refused(
        &used,
        &after.files,
        &crate_name(&new.origin),
        &format!("verdict-{}", crate_name(&old.origin)),
    );
    let now: BTreeMap<String, String> = probes(&after.files, LIBRARY)
        .into_iter()
        .map(|probe| (probe.path, probe.text))
        .collect();

    let breaking: Vec<(&str, Item)> = report
        .changes
        .iter()
        .filter(|change| change.breaks_rust())
        .flat_map(|change| change.rust_items().map(|item| (change.rule.id, item)))
        .collect();
    let unexplained: Vec<String> = refused
        .iter()
        .filter(|probe| !breaking.iter().any(|(_, item)| explains(item, probe)))
        // What is written inline is no entry of its own: that of the member which had it names the type that is gone.
        .filter(|probe| {
            let is_gone = |path: &str| !now.contains_key(path);
            let named = |path: &str| {
                let mut fields = breaking.iter().filter(|(_, item)| item.item == "field");
                fields.any(|(_, item)| item.before.as_deref() == Some(path))
            };
            ![probe.path.as_str(), parent(&probe.path)]
                .iter()
                .any(|path| is_gone(path) && named(path))
        })
        .map(|probe| format!("{} is refused: {}", probe.path, probe.text))
        .collect();
    let (mut silent, mut wrong) = (0, Vec::new());
    for (rule, item) in &breaking {
        if refused.iter().any(|probe| shows(item, probe)) {
            continue;
        }
        let same = used
            .iter()
            .filter(|probe| probe.path == item.path)
            .all(|probe| now.get(&probe.path) == Some(&probe.text));
        if SILENT.iter().any(|(known, _)| known == rule) && same {
            silent += 1;
        } else {
            wrong.push(format!(
                "{rule}: {} {} is called breaking, and compiles",
                item.item, item.path
            ));
        }
    }
    println!(
        "{shown}: {} uses, {} refused, {} items called breaking, {silent} of them by an order that no compiler sees",
        used.len(),
        refused.len(),
        breaking.len()
    );
    assert!(
        unexplained.is_empty() && wrong.is_empty(),
        "{shown}: the compiler and the report do not agree:\n{}\n{}",
        unexplained.join("\n"),
        wrong.join("\n")
    );
}

/// The uses that the compiler refuses. It finds names that are gone first, and says no more while there are any.
fn refused(used: &[Probe], files: &Files, package: &str, workspace: &str) -> Vec<Probe> {
    let mut without = BTreeSet::new();
    for _ in 0..8 {
        let mut space = Throwaway::new(workspace);
        space.add(package, files);
        space.add("probe", &probe_crate(package, program(used, &without)));
        let errors = space.errors(Doing::Check, &["--all-features"], "probe");
        if errors.is_empty() {
            return without
                .iter()
                .map(|number: &usize| used[*number].clone())
                .collect();
        }
        // Several errors may be in one use.
        let known = without.clone();
        for (line, text) in errors {
            let number = line
                .and_then(|line| line.checked_sub(HEAD))
                .filter(|number| *number < used.len());
            let number = number.filter(|number| !known.contains(number));
            without.insert(number.unwrap_or_else(|| panic!("an error that is at no use: {text}")));
        }
    }
    panic!("the compiler finds more and more errors in {workspace}");
}

/// Lines before the first use, and one as they count from 1.
const HEAD: usize = 3;

fn probe_crate(package: &str, program: String) -> Files {
    let manifest = format!(
        "[package]\nname = \"probe\"\nversion = \"0.1.0\"\nedition.workspace = true\npublish.workspace = true\n\n\
         [dependencies]\n{LIBRARY} = {{ package = {package:?}, path = \"../{package}\" }}\numbraco-runtime.workspace = true\n"
    );
    let library =
        format!("//! Uses everything.\n#![allow(deprecated, missing_docs, unused)]\n{program}");
    Files::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/lib.rs".to_owned(), library),
    ])
}
