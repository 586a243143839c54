//! Generating crates as a user does: from pinned documents and from any other, checked in CI, and never half.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{Page, Site, Workspace, argument, document};
use serde_json::{Value, json};

const SWAGGER: &str = "/umbraco/swagger/management/swagger.json";

/// A workspace with one pinned document and its crate.
fn generated() -> Workspace {
    let workspace = Workspace::new();
    let site = Site::new([(
        SWAGGER,
        Page::json(&document("3.0.4", "Umbraco Management API")),
    )]);
    workspace.fetch(&site.url(""), &[]).ok();
    let outcome = workspace.run(&["generate"]).ok();
    assert_eq!(
        outcome.stdout,
        "generated/management-v17 4 of 4 files changed\n"
    );
    workspace
}

/// A document that does not belong to the workspace.
fn foreign(workspace: &Workspace, name: &str, document: &Value) -> PathBuf {
    let path = workspace.path(name);
    std::fs::write(&path, document.to_string()).unwrap();
    path
}

/// All files below a folder and what is in them.
fn tree(place: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut pending = vec![place.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                files.push((path, bytes));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn generating_again_changes_nothing_and_the_check_is_content() {
    let workspace = generated();
    let before = tree(&workspace.path("generated"));
    let outcome = workspace.run(&["generate", "management-v17"]).ok();
    assert_eq!(
        outcome.stdout,
        "generated/management-v17 0 of 4 files changed\n"
    );
    let outcome = workspace.run(&["generate", "--check"]).ok();
    assert_eq!(outcome.stdout, "");
    assert!(
        outcome
            .stderr
            .contains("1 crate is what its document gives"),
        "{}",
        outcome.stderr
    );
    assert_eq!(tree(&workspace.path("generated")), before);
}

#[test]
fn the_check_names_what_was_edited_and_how_to_mend_it() {
    let workspace = generated();
    let library = workspace.path("generated/management-v17/src/lib.rs");
    let original = std::fs::read_to_string(&library).unwrap();
    std::fs::write(&library, original.replace("Client", "Site")).unwrap();
    std::fs::write(workspace.path("generated/management-v17/src/mine.rs"), "").unwrap();
    std::fs::remove_file(workspace.path("generated/management-v17/README.md")).unwrap();
    workspace
        .run(&["generate", "management-v17", "--check"])
        .failed(
            1,
            &[
                "generated/management-v17/README.md",
                "generated/management-v17/src/lib.rs",
                "generated/management-v17/src/mine.rs",
                "run `cargo xtask generate management-v17`",
            ],
        );
    let outcome = workspace.run(&["generate"]).ok();
    assert_eq!(
        outcome.stdout,
        "generated/management-v17 3 of 4 files changed\n"
    );
    assert_eq!(std::fs::read_to_string(&library).unwrap(), original);
    assert!(
        !workspace
            .path("generated/management-v17/src/mine.rs")
            .exists()
    );
    workspace.run(&["generate", "--check"]).ok();
}

#[test]
fn one_bad_document_among_several_changes_no_crate() {
    let workspace = generated();
    let apis = workspace.text("specs/apis.toml");
    let second = apis
        .replace("umbraco-management-v17", "umbraco-other-v17")
        .replace("management-v17.json", "other-v17.json");
    std::fs::write(
        workspace.path("specs/apis.toml"),
        format!("{apis}\n{second}"),
    )
    .unwrap();
    std::fs::write(
        workspace.path("specs/other-v17.json"),
        r#"{"openapi": "3.0.4", "info": {"title": "A"}}"#,
    )
    .unwrap();
    std::fs::remove_file(workspace.path("generated/management-v17/README.md")).unwrap();
    let before = tree(&workspace.path("generated"));
    workspace
        .run(&["generate"])
        .failed(3, &["specs/other-v17.json"]);
    assert_eq!(tree(&workspace.path("generated")), before);
}

#[test]
fn a_bad_document_leaves_the_crate_that_was_there() {
    let workspace = Workspace::new();
    let good = foreign(&workspace, "good.json", &document("3.1.1", "Mine"));
    let bad = foreign(
        &workspace,
        "bad.json",
        &json!({"openapi": "3.1.1", "info": {"title": "Mine", "version": "1"}, "paths": {"/a": {"get": {"responses": {
            "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Missing"}}}}}}}}}),
    );
    let generate = |from: &Path| {
        let arguments = [
            "generate",
            "--from",
            argument(from),
            "--out",
            "out/mine",
            "--crate-name",
            "mine",
        ];
        workspace.run(&arguments)
    };
    generate(&bad).failed(
        3,
        &["bad.json", "#/components/schemas/Missing", "leads nowhere"],
    );
    assert!(!workspace.path("out").exists());
    generate(&good).ok();
    let before = tree(&workspace.path("out"));
    generate(&bad).failed(3, &["Missing"]);
    assert_eq!(tree(&workspace.path("out")), before);
}

#[test]
fn what_cannot_be_a_crate_is_refused_before_anything_is_read() {
    let workspace = Workspace::new();
    let from = ["generate", "--from", "missing.json"];
    workspace.run(&from).failed(2, &["--out", "--crate-name"]);
    let run =
        |name: &str| workspace.run(&[&from[..], &["--out", "out", "--crate-name", name]].concat());
    run("1st").failed(2, &["begins with a letter"]);
    run("../x").failed(2, &["ASCII letters"]);
    run("std").failed(2, &["Rust itself uses that name"]);
    run("match").failed(2, &["Rust itself uses that name"]);
    run("mine").failed(2, &["missing.json", "neither a file nor an address"]);
    workspace
        .run(&["generate", "unknown"])
        .failed(2, &["specs/apis.toml", "cargo xtask fetch"]);
    assert!(!workspace.path("out").exists());
}

#[test]
fn a_folder_with_files_of_somebody_else_stays_as_it_is() {
    let workspace = Workspace::new();
    let from = foreign(&workspace, "mine.json", &document("3.0.4", "Mine"));
    let run = |out: &str| {
        let from = ["generate", "--from", argument(&from)];
        workspace.run(&[&from[..], &["--out", out, "--crate-name", "mine"]].concat())
    };
    std::fs::create_dir(workspace.path("notes")).unwrap();
    std::fs::write(workspace.path("notes/todo.txt"), "milk").unwrap();
    let before = tree(&workspace.path("notes"));
    run("notes").failed(
        2,
        &["notes holds what was not generated: todo.txt", "hint: "],
    );
    assert_eq!(tree(&workspace.path("notes")), before);
    run("mine").ok();
    run("mine").ok();
    std::fs::write(workspace.path("mine/src/own.rs"), "pub fn own() {}").unwrap();
    std::fs::write(workspace.path("mine/src/more.rs"), "").unwrap();
    run("mine").failed(2, &["src/more.rs and 1 more file"]);
    assert!(workspace.path("mine/src/own.rs").exists());
}

#[test]
fn a_registry_stands_in_the_manifest() {
    let workspace = Workspace::new();
    let from = foreign(&workspace, "mine.json", &document("3.0.4", "Mine"));
    let arguments = [
        "generate",
        "--from",
        argument(&from),
        "--out",
        "out",
        "--crate-name",
        "mine",
        "--registry",
        "0.1",
    ];
    workspace.run(&arguments).ok();
    let manifest = workspace.text("out/Cargo.toml");
    assert!(
        manifest.contains("\numbraco-runtime = \"0.1\"\n"),
        "{manifest}"
    );
    assert!(!manifest.contains("workspace"), "{manifest}");
}

#[test]
fn a_crate_outside_the_repository_compiles() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let outside = tempfile::tempdir().unwrap();
    let from = outside.path().join("mine.json");
    std::fs::write(&from, document("3.0.4", "Mine").to_string()).unwrap();
    // As a user writes it: relative to where the command runs, out of the repository.
    let up = "../".repeat(repository.components().count() - 1);
    let out = format!(
        "{up}{}",
        outside
            .path()
            .join("mine")
            .strip_prefix("/")
            .unwrap()
            .display()
    );
    let outcome = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "generate",
            "--from",
            argument(&from),
            "--out",
            &out,
            "--crate-name",
            "mine",
        ])
        .current_dir(repository)
        .output();
    assert!(outcome.unwrap().status.success());
    let place = outside.path().join("mine");
    let manifest = std::fs::read_to_string(place.join("Cargo.toml")).unwrap();
    let line = manifest
        .lines()
        .find(|line| line.starts_with("umbraco-runtime = "))
        .unwrap();
    let runtime = line.split('"').nth(1).unwrap();
    assert!(place.join(runtime).join("Cargo.toml").is_file(), "{line}");
    std::fs::copy(repository.join("Cargo.lock"), place.join("Cargo.lock")).unwrap();
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| repository.join("target"), PathBuf::from);
    // With the profile of the repository, so that what the crate builds on may be there already.
    let output = Command::new(std::env::var_os("CARGO").unwrap())
        .args(["check", "--offline", "--quiet"])
        .args(["--config", "profile.dev.debug=\"line-tables-only\""])
        .args(["--config", "profile.dev.package.\"*\".debug=false"])
        .current_dir(&place)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
