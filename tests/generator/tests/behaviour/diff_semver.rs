//! What a report says of Rust is what `cargo-semver-checks` says, as far as its lints go.
//!
//! It is asked where it is on `PATH` or `UMBRACO_SEMVER_CHECKS` is set: about the pinned documents, and where
//! `UMBRACO_VERDICTS` is set about the real ones below `UMBRACO_SPECS`. It knows of items that are gone and of how many
//! parameters there are; the compiler, in `diff_verdict`, knows the rest.

use generator_tests::documents::{Document, find, pinned, real};
use generator_tests::probe::{Probe, probes};
use generator_tests::semver::{Finding, findings, tool};
use generator_tests::verdict::{explains, parent};
use generator_tests::{Throwaway, generate};
use std::collections::BTreeMap;
use std::path::Path;
use umbraco_codegen::diff::{Item, compare};

/// What the crates are called, and so where their items are.
const LIBRARY: &str = "subject";

/// Why the tool may be silent about what the report calls breaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Silence {
    AnotherType,
    GoneWithItsType,
    Module,
}

/// The reasons. The test holds each of them to it: the item is still there with as many parameters, or its type is what
/// the tool names.
const REASONS: &[(Silence, &str)] = &[
    (
        Silence::AnotherType,
        "it compares names, and of methods the number of parameters, but no types and no order",
    ),
    (
        Silence::GoneWithItsType,
        "it names a type that is gone, and nothing of what was in it",
    ),
    (
        Silence::Module,
        "it names the types of a module that is gone, and not the module",
    ),
];

#[test]
fn cargo_semver_checks_says_what_the_report_says() {
    let Some(tool) = tool() else {
        println!("cargo-semver-checks was not asked: it is not on PATH");
        return;
    };
    let pinned = pinned();
    for (old, new) in [
        ("delivery-v17.json", "delivery-v18.json"),
        ("management-v17.json", "management-v18.json"),
    ] {
        judge(
            &tool,
            find(&pinned, old).unwrap(),
            find(&pinned, new).unwrap(),
        );
    }
    if std::env::var_os("UMBRACO_VERDICTS").is_none() {
        println!(
            "cargo-semver-checks was not asked about real documents: UMBRACO_VERDICTS is not set"
        );
        return;
    }
    let documents = real();
    for (old, new) in generator_tests::documents::PAIRS {
        match (find(&documents, old), find(&documents, new)) {
            (Some(old), Some(new)) => judge(&tool, old, new),
            _ => println!("skipped: {old} -> {new} is not below UMBRACO_SPECS"),
        }
    }
}

fn judge(tool: &Path, old: &Document, new: &Document) {
    let shown = format!("{} -> {}", old.origin, new.origin);
    // Both crates have one name, so that the paths of their items can be compared.
    let origin = format!("specs/{LIBRARY}.json");
    let before = generate(&origin, &old.bytes).unwrap();
    let after = generate(&origin, &new.bytes).unwrap();
    let [old_json, new_json] =
        [("old", &before.files), ("new", &after.files)].map(|(age, files)| {
            let mut space = Throwaway::new(&format!("semver-{age}"));
            space.add(LIBRARY, files);
            space.rustdoc_json(LIBRARY)
        });
    let found = findings(tool, &old_json, &new_json);
    let report = compare(&before.api, &after.api, LIBRARY);
    let changes = report.changes.iter().filter(|change| change.breaks_rust());
    let breaking: Vec<(&str, Item)> = changes
        .flat_map(|change| change.rust_items().map(|item| (change.rule.id, item)))
        .collect();
    let used = probes(&before.files, LIBRARY);
    let now = probes(&after.files, LIBRARY);

    let is_explained = |finding: &Finding| {
        let mut about = used.iter().filter(|probe| is_about(finding, &probe.path));
        let mut items = breaking.iter().map(|(_, item)| item);
        about.any(|probe| items.clone().any(|item| explains(item, probe)))
            || items.any(|item| is_about(finding, &item.path) || is_inline(item, &finding.item))
            // A tag is a module and a feature.
            || breaking.iter().any(|(_, item)| {
                let feature = item.before.iter().flat_map(|before| before.split("feature "));
                item.item == "module" && feature.skip(1).any(|name| name == finding.item)
            })
    };
    let unexplained: Vec<&Finding> = found
        .iter()
        .filter(|finding| !is_explained(finding))
        .collect();
    let (mut silent, mut wrong) = (BTreeMap::<Silence, usize>::new(), Vec::new());
    for (rule, item) in &breaking {
        if found.iter().any(|finding| is_about(finding, &item.path)) {
            continue;
        }
        match why_silent(item, [&used, &now], &found) {
            Some(why) => *silent.entry(why).or_default() += 1,
            None => wrong.push(format!(
                "{rule}: the tool says nothing of {} {}",
                item.item, item.path
            )),
        }
    }
    println!(
        "{shown}: {} findings, {} items called breaking",
        found.len(),
        breaking.len()
    );
    for (why, reason) in REASONS {
        if let Some(count) = silent.get(why) {
            println!("  silent about {count}: {reason}");
        }
    }
    assert!(
        unexplained.is_empty() && wrong.is_empty(),
        "{shown}: the tool and the report do not agree:\n{unexplained:#?}\n{}",
        wrong.join("\n")
    );
}

/// Whether a finding names the item: names of types are unique in a crate, so the end of a path is enough.
fn is_about(finding: &Finding, path: &str) -> bool {
    path == finding.item || path.ends_with(&format!("::{}", finding.item))
}

/// A type that is written inline is no entry of its own: the member that had it names it.
fn is_inline(item: &Item, finding: &str) -> bool {
    item.item == "field" && item.before.as_deref() == Some(finding)
}

fn why_silent(item: &Item, [old, new]: [&[Probe]; 2], found: &[Finding]) -> Option<Silence> {
    if item.item == "module" {
        return Some(Silence::Module);
    }
    if found
        .iter()
        .any(|finding| is_about(finding, parent(&item.path)))
    {
        return Some(Silence::GoneWithItsType);
    }
    // A method that gives a call has one use more.
    let count = |list: &[Probe]| {
        let uses = list.iter().filter(|probe| probe.path == item.path);
        uses.map(|probe| parameters(&probe.text)).max()
    };
    let (before, after) = (count(old)?, count(new)?);
    (before == after).then_some(Silence::AnotherType)
}

/// How many parameters a method has, by its use: `let _: fn(&Thing, Vec<String>) -> Thing = ...`.
fn parameters(text: &str) -> Option<usize> {
    let (_, rest) = text.split_once(" fn(")?;
    let (mut depth, mut count) = (0, 1);
    for character in rest.chars() {
        match character {
            '<' | '(' => depth += 1,
            ')' if depth == 0 => return Some(count),
            '>' | ')' => depth -= 1,
            ',' if depth == 0 => count += 1,
            _ => {}
        }
    }
    None
}
