//! Levels that are judged otherwise, and entries that are acknowledged.

use crate::common::{Outcome, Workspace, members};
use serde_json::Value;

/// Two documents, of which the second lacks `b` and has `c`.
fn versions() -> (Workspace, [String; 2]) {
    let workspace = Workspace::new();
    let files = [("old.json", ["a", "b"]), ("new.json", ["a", "c"])]
        .map(|(name, names)| workspace.write(name, members("3.0.4", &names).to_string()));
    (workspace, files)
}

fn diff(workspace: &Workspace, files: &[String; 2], more: &[&str]) -> Outcome {
    workspace.run(&[&["diff", &files[0], &files[1]], more].concat())
}

fn report(outcome: Outcome) -> Value {
    serde_json::from_str(&outcome.ok().stdout).unwrap()
}

fn entry<'r>(report: &'r Value, rule: &str) -> &'r Value {
    let mut changes = report["changes"].as_array().unwrap().iter();
    changes.find(|change| change["rule"] == rule).unwrap()
}

#[test]
fn an_acknowledged_entry_is_listed_as_such_and_no_longer_counts() {
    let (workspace, files) = versions();
    let json = ["--format", "json"];
    let before = report(diff(&workspace, &files, &json));
    let fingerprint = entry(&before, "field-removed")["fingerprint"]
        .as_str()
        .unwrap();
    // Every form shows it.
    for form in ["text", "markdown", "json"] {
        let output = diff(&workspace, &files, &["--format", form]).ok();
        assert!(
            output.stdout.contains(fingerprint),
            "{form}: {}",
            output.stdout
        );
    }
    let judged = diff(&workspace, &files, &["--fail-on", "breaking"]);
    assert_eq!(judged.code, 1, "{}", judged.stderr);

    let written = diff(
        &workspace,
        &files,
        &["--acknowledge", fingerprint, "--reason", "nobody reads b"],
    )
    .ok();
    assert_eq!(
        written.stdout,
        format!("specs/diff.toml: acknowledged {fingerprint} field-removed: A.b\n")
    );
    let after = report(diff(
        &workspace,
        &files,
        &[&json[..], &["--fail-on", "breaking"]].concat(),
    ));
    assert_eq!(
        entry(&after, "field-removed")["acknowledged"],
        "nobody reads b"
    );
    assert_eq!(entry(&after, "field-added")["acknowledged"], Value::Null);
    // The crate's version is what it is.
    assert_eq!(after["nextVersion"], before["nextVersion"]);
    for form in ["text", "markdown"] {
        let output = diff(&workspace, &files, &["--format", form]).ok();
        assert!(
            output.stdout.contains("acknowledged: nobody reads b"),
            "{form}: {}",
            output.stdout
        );
        assert!(
            output.stdout.contains("1 of them is acknowledged"),
            "{form}: {}",
            output.stdout
        );
    }
    let judged = diff(&workspace, &files, &["--fail-on", "any"]);
    assert!(
        judged.code == 1 && judged.stderr.contains("1 change is"),
        "{}",
        judged.stderr
    );

    // A new reason takes the place of the old one.
    diff(
        &workspace,
        &files,
        &["--acknowledge", fingerprint, "--reason", "gone for good"],
    )
    .ok();
    let text = workspace.text("specs/diff.toml");
    assert_eq!(text.matches(fingerprint).count(), 1, "{text}");
    assert!(
        text.contains("gone for good") && text.contains("change = \"field-removed: A.b\""),
        "{text}"
    );
}

#[test]
fn what_is_acknowledged_and_no_longer_there_is_told() {
    let (workspace, files) = versions();
    let before = report(diff(&workspace, &files, &["--format", "json"]));
    let fingerprint = entry(&before, "field-removed")["fingerprint"]
        .as_str()
        .unwrap()
        .to_owned();
    diff(
        &workspace,
        &files,
        &["--acknowledge", &fingerprint, "--reason", "nobody reads b"],
    )
    .ok();
    workspace.write("new.json", members("3.0.4", &["a", "b"]).to_string());
    let text = diff(&workspace, &files, &[]).ok().stdout;
    let flat = text.replace('\n', " ");
    assert!(
        flat.contains(&format!("acknowledges {fingerprint} (field-removed: A.b)")),
        "{text}"
    );
    assert!(flat.contains("it is outdated"), "{text}");
    // Between other versions it says nothing.
    let other = workspace.write("other.json", members("3.0.4", &["a", "b"]).to_string());
    let text = workspace.run(&["diff", &files[0], &other]).ok().stdout;
    assert!(!text.contains("outdated"), "{text}");
}

#[test]
fn levels_are_judged_otherwise_with_a_reason() {
    let (workspace, files) = versions();
    let policy = "[[level]]\nrule = \"field-removed\"\nwire = \"compatible\"\nrust = \"compatible\"\nreason = \"b was never sent\"\n";
    workspace.write("specs/diff.toml", policy);
    let found = report(diff(
        &workspace,
        &files,
        &["--format", "json", "--fail-on", "breaking"],
    ));
    let removed = entry(&found, "field-removed");
    assert_eq!(removed["wire"], "compatible");
    assert_eq!(removed["judged"]["wire"], "breaking");
    assert_eq!(removed["judged"]["reason"], "b was never sent");
    // What the compiler says does not change by that.
    assert_eq!(found["nextVersion"], "0.2.0");
    let text = diff(&workspace, &files, &[]).ok().stdout;
    assert!(
        text.contains("judged otherwise: b was never sent"),
        "{text}"
    );
}

#[test]
fn what_is_wrong_with_the_file_or_the_options_is_said() {
    let (workspace, files) = versions();
    let with = |text: &str| {
        workspace.write("specs/diff.toml", text);
        diff(&workspace, &files, &[])
    };
    with("[[level]]\nrule = \"field-removed\"\nwire = \"compatible\"\n")
        .failed(3, &["specs/diff.toml", "reason"]);
    with("[[level]]\nrule = \"field-removed\"\nreason = \" \"\n").failed(3, &["a reason is empty"]);
    with("[[level]]\nrule = \"nothing\"\nreason = \"x\"\n")
        .failed(3, &["there is no rule `nothing`"]);
    with("[[level]]\nrule = \"field-removed\"\nwire = \"bad\"\nreason = \"x\"\n")
        .failed(3, &["bad"]);
    std::fs::remove_file(workspace.path("specs/diff.toml")).unwrap();
    diff(
        &workspace,
        &files,
        &["--acknowledge", "000000000000", "--reason", "x"],
    )
    .failed(2, &["no entry between these versions has this fingerprint"]);
    diff(&workspace, &files, &["--acknowledge", "000000000000"]).failed(2, &["--reason"]);
    diff(&workspace, &files, &["--policy", "missing.toml"]).failed(3, &["missing.toml"]);
    assert!(workspace.specs().is_empty());
}
