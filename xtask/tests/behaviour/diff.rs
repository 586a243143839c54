//! Comparing versions as a user does.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("diff")
        .args(arguments)
        .current_dir(repository())
        .env_remove("NO_COLOR");
    command
}

fn diff(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn fails(output: &Output, code: i32, words: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{said}");
    words
        .iter()
        .for_each(|word| assert!(said.contains(word), "{word} is not in {said}"));
}

#[test]
fn equal_versions_have_no_changes() {
    let output = diff(&[
        "delivery-v17",
        "specs/delivery-v17.json",
        "--fail-on",
        "any",
    ]);
    assert!(output.status.success(), "{output:?}");
    let text = out(&output);
    assert!(
        text.contains("0 changes.") && text.contains("Next version of the crate: 0.1.0"),
        "{text}"
    );
}

#[test]
fn the_exit_code_is_1_when_the_limit_is_met() {
    let output = diff(&[
        "delivery-v17",
        "delivery-v18",
        "--fail-on",
        "breaking",
        "--tag",
        "Media",
    ]);
    fails(&output, 1, &["--fail-on breaking"]);
    assert!(out(&output).contains("Next version of the crate: 0.2.0"));
}

#[test]
fn what_is_wrong_is_said_with_its_exit_code() {
    fails(&diff(&["delivery-v17"]), 2, &["NEW"]);
    fails(
        &diff(&["delivery-v17", "delivery-v99"]),
        2,
        &["delivery-v99", "umbraco-delivery-v18"],
    );
    fails(
        &diff(&["delivery-v17", "delivery-v18", "--tag", "Nothing"]),
        2,
        &["Nothing", "Content"],
    );
    fails(
        &diff(&["delivery-v17", "specs/apis.toml"]),
        3,
        &["apis.toml"],
    );
    fails(&diff(&["delivery-v17", "git:HEAD"]), 2, &["git:REF:path"]);
    fails(
        &diff(&["delivery-v17", "git:HEAD:specs/nothing.json"]),
        3,
        &["nothing.json"],
    );
    fails(&diff(&["--explain", "nothing"]), 2, &["field-removed"]);
    fails(
        &diff(&["--explain", "header-gone"]),
        2,
        &["rules with a word of it are: header-added, header-changed"],
    );
}

#[test]
fn documents_of_different_apis_are_named_as_such() {
    let text = out(&diff(&["delivery-v17", "management-v17"]));
    assert!(text.contains("documents of different APIs"), "{text}");
}

#[test]
fn a_version_of_the_past_is_compared() {
    let output = diff(&[
        "git:HEAD:specs/delivery-v17.json",
        "git:HEAD:specs/delivery-v17.json",
    ]);
    assert!(output.status.success(), "{output:?}");
    assert!(out(&output).contains("0 changes."));
}

#[test]
fn a_rule_is_explained() {
    let text = out(&diff(&["--explain", "constructor-reordered"]));
    assert!(
        text.contains("what to do:") && text.contains("since:"),
        "{text}"
    );
}

#[test]
fn a_closed_pipe_is_no_failure() {
    a_reader_leaves(command(&[
        "management-v17",
        "management-v18",
        "--format",
        "json",
    ]));
    let mut normalize = Command::new(env!("CARGO_BIN_EXE_xtask"));
    normalize.args(["normalize", "management-v17"]);
    a_reader_leaves(normalize);
}

/// After the first byte.
fn a_reader_leaves(mut command: Command) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0];
    let mut pipe = child.stdout.take().unwrap();
    pipe.read_exact(&mut first).unwrap();
    drop(pipe);
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Everything that is written to `/dev/full` meets a full disk (full(4)).
#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_a_failure() {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = command(&["delivery-v17", "delivery-v18"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("standard output cannot be written"), "{said}");
}

#[test]
fn text_that_goes_to_no_terminal_has_no_colour_and_fits() {
    let text = out(&diff(&["delivery-v17", "delivery-v18"]));
    assert!(!text.contains('\u{1b}'));
    assert!(
        text.lines().all(|line| line.chars().count() <= 120),
        "{text}"
    );
}

/// A schema of objects with `required`, `properties` and references is all that the report's schema uses.
fn check(schema: &Value, root: &Value, value: &Value, place: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        return check(root.pointer(&reference[1..]).unwrap(), root, value, place);
    }
    if let Some(members) = schema["oneOf"].as_array() {
        let member = members
            .iter()
            .find(|member| (member["type"] == "null") == value.is_null());
        return check(member.unwrap(), root, value, place);
    }
    if let Some(values) = schema["enum"].as_array() {
        assert!(values.contains(value), "{place}: {value}");
    }
    let kind = match value {
        Value::Null => "null",
        Value::String(_) => "string",
        Value::Number(_) => "integer",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Bool(_) => "boolean",
    };
    match &schema["type"] {
        Value::String(ty) => assert_eq!(ty, kind, "{place}"),
        Value::Array(types) => assert!(types.contains(&Value::from(kind)), "{place}: {kind}"),
        _ => {}
    }
    if let Value::Array(items) = value {
        items
            .iter()
            .for_each(|item| check(&schema["items"], root, item, &format!("{place}[]")));
    }
    if let Value::Object(members) = value {
        let properties = schema["properties"].as_object().unwrap();
        let required: BTreeSet<&str> = schema["required"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        let present: BTreeSet<&str> = members.keys().map(String::as_str).collect();
        assert_eq!(required, present, "{place}");
        for (name, member) in members {
            check(&properties[name], root, member, &format!("{place}.{name}"));
        }
    }
}

#[test]
fn json_is_as_its_schema_says() {
    let schema =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("diff.schema.json"))
            .unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let report: Value = serde_json::from_str(&out(&diff(&[
        "delivery-v17",
        "delivery-v18",
        "--format",
        "json",
    ])))
    .unwrap();
    assert!(!report["changes"].as_array().unwrap().is_empty());
    check(&schema, &schema, &report, "report");
}
