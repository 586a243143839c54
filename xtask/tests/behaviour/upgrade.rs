//! Upgrading a pinned API as a user does: everything changes together, or nothing.

use crate::common;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{Outcome, Page, Site, Workspace, argument};
use serde_json::{Value, json};

/// That of the repository, so that what a client builds on may be there already.
const PROFILE: &str =
    "[profile.dev]\ndebug = \"line-tables-only\"\n\n[profile.dev.package.\"*\"]\ndebug = false\n";

const SWAGGER: &str = "/umbraco/swagger/management/swagger.json";

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A document whose answer has these members.
fn members(names: &[&str]) -> Value {
    common::members("3.0.4", names)
}

fn site(document: &Value) -> Site {
    Site::new([(SWAGGER, Page::json(document))])
}

/// A workspace like this repository, with the API of 17.3.4 pinned and its crate generated.
fn pinned() -> Workspace {
    let workspace = Workspace::new();
    let runtime = repository().join("runtime");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"generated/*\"]\n\n[workspace.package]\nedition = \"2024\"\n\
         rust-version = \"1.85\"\nlicense = \"MIT\"\nrepository = \"https://example.com\"\npublish = false\n\n\
         [workspace.dependencies]\numbraco-runtime = {{ path = \"{}\" }}\n\n{PROFILE}",
        argument(&runtime)
    );
    std::fs::write(workspace.path("Cargo.toml"), manifest).unwrap();
    std::os::unix::fs::symlink(runtime, workspace.path("runtime")).unwrap();
    let lock = std::fs::read_to_string(repository().join("Cargo.lock")).unwrap();
    std::fs::write(workspace.path("Cargo.lock"), lock).unwrap();
    workspace
        .fetch(&site(&members(&["a", "b"])).url(""), &[])
        .ok();
    workspace.run(&["generate"]).ok();
    workspace
}

fn upgrade(workspace: &Workspace, site: &Site, more: &[&str]) -> Outcome {
    let version = ["--product-version", "17.6.2"];
    upgrade_with(
        workspace,
        &[&[&*site.url("")], &version[..], more].concat(),
        &[],
    )
}

fn upgrade_with(
    workspace: &Workspace,
    arguments: &[&str],
    environment: &[(&str, &str)],
) -> Outcome {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| repository().join("target"), PathBuf::from);
    let all = [
        &[
            ("CARGO_TARGET_DIR", argument(&target)),
            ("CARGO_NET_OFFLINE", "true"),
        ],
        environment,
    ]
    .concat();
    workspace.run_with(&[&["upgrade"], arguments].concat(), &all)
}

/// All files of the workspace and what is in them.
fn tree(workspace: &Workspace) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut pending = vec![workspace.path("")];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                pending.push(entry.path());
            } else if entry.file_type().unwrap().is_file() {
                files.push((entry.path(), std::fs::read(entry.path()).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// Stands for cargo: tells where to build as the real one, and does this instead of compiling.
fn cargo(workspace: &Workspace, instead: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt as _;
    let path = workspace.path("cargo.sh");
    let real = std::env::var("CARGO").unwrap();
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = metadata ]; then exec \"{real}\" \"$@\"; fi\n{instead}\n"
    );
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
fn document_facts_crate_and_changelog_change_together() {
    let workspace = pinned();
    let outcome = upgrade(&workspace, &site(&members(&["a", "b", "c"])), &[]).ok();
    assert!(
        outcome.stdout.contains("field-added: A.c"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome
            .stdout
            .contains("Next version of the crate: 0.1.1 (now 0.1.0)"),
        "{}",
        outcome.stdout
    );
    for words in [
        "17.3.4 -> 17.6.2",
        "0.1.0 -> 0.1.1",
        "changed specs/management-v17.json",
        "next:",
        "git add",
    ] {
        assert!(
            outcome.stderr.contains(words),
            "{words}: {}",
            outcome.stderr
        );
    }
    assert!(
        workspace
            .text("specs/management-v17.json")
            .contains("\"c\"")
    );
    let apis = workspace.text("specs/apis.toml");
    assert!(
        apis.contains("product = \"17.6.2\"") && apis.contains("version = \"0.1.1\""),
        "{apis}"
    );
    assert!(
        workspace
            .text("generated/management-v17/Cargo.toml")
            .contains("version = \"0.1.1\"")
    );
    let lock = workspace.text("Cargo.lock");
    assert!(lock.contains("name = \"umbraco-management-v17\"\nversion = \"0.1.1\""));
    let changelog = workspace.text("generated/management-v17/CHANGELOG.md");
    assert!(
        changelog.contains("## 0.1.1\n\nUmbraco 17.6.2, before 17.3.4."),
        "{changelog}"
    );
    assert!(
        changelog.contains("`models::A::c`") || changelog.contains("::A::c`"),
        "{changelog}"
    );
    assert!(
        changelog.ends_with("## 0.1.0\n\nUmbraco 17.3.4.\n"),
        "{changelog}"
    );
    // What was written is what generate would write, with the changelog beside it.
    workspace.run(&["generate", "--check"]).ok();
    let before = tree(&workspace);
    let again = upgrade(&workspace, &site(&members(&["a", "b", "c"])), &[]).ok();
    assert!(
        again.stderr.contains("there is nothing to upgrade"),
        "{}",
        again.stderr
    );
    assert_eq!(tree(&workspace), before);

    // What breaks code needs the next incompatible version, and its entry comes on top.
    let outcome = upgrade(
        &workspace,
        &site(&members(&["a", "c"])),
        &["management-v17", "--format", "markdown"],
    )
    .ok();
    assert!(
        outcome.stdout.starts_with("# umbraco"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stderr.contains("--used-by ../my-app"),
        "{}",
        outcome.stderr
    );
    let changelog = workspace.text("generated/management-v17/CHANGELOG.md");
    let place = |version: &str| changelog.find(&format!("\n## {version}\n")).unwrap();
    assert!(
        place("0.2.0") < place("0.1.1") && place("0.1.1") < place("0.1.0"),
        "{changelog}"
    );
    assert!(
        changelog.contains("### Your code may not compile"),
        "{changelog}"
    );
    assert_eq!(changelog.matches("# Changes of").count(), 1);
    workspace.run(&["generate"]).ok();
    assert_eq!(
        workspace.text("generated/management-v17/CHANGELOG.md"),
        changelog
    );
}

#[test]
fn a_dry_run_reports_and_changes_nothing() {
    let workspace = pinned();
    let before = tree(&workspace);
    let outcome = upgrade(&workspace, &site(&members(&["a"])), &["--dry-run"]).ok();
    assert!(
        outcome.stdout.contains("field-removed: A.b"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome
            .stderr
            .contains("umbraco-management-v17 0.2.0 compiles"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome.stderr.contains("nothing was changed"),
        "{}",
        outcome.stderr
    );
    assert_eq!(tree(&workspace), before);
}

#[test]
fn whatever_fails_leaves_everything_as_it_was() {
    let workspace = pinned();
    let before = tree(&workspace);
    let good = site(&members(&["a"]));
    let fails = |outcome: Outcome, code: i32, words: &[&str]| {
        outcome.failed(code, words);
        assert_eq!(tree(&workspace), before, "{words:?}");
    };
    // The network.
    fails(
        upgrade(&workspace, &Site::new([]), &[]),
        3,
        &["no document `management`"],
    );
    let page =
        Page::new(200, "<html><umb-auth></umb-auth></html>").header("Content-Type", "text/html");
    fails(
        upgrade(&workspace, &Site::new([(SWAGGER, page)]), &[]),
        3,
        &["the back-office login page"],
    );
    fails(
        upgrade_with(&workspace, &["https://cms.invalid", "--insecure"], &[]),
        2,
        &["this machine only"],
    );
    // The document.
    let mut wrong = members(&["a"]);
    wrong["components"] = json!({});
    fails(
        upgrade(&workspace, &site(&wrong), &[]),
        3,
        &["leads nowhere"],
    );
    fails(
        upgrade(
            &workspace,
            &Site::new([(SWAGGER, Page::new(200, "{\"openapi\":"))]),
            &[],
        ),
        3,
        &["ends too early"],
    );
    let empty = json!({"openapi": "3.0.4", "info": {"title": "D", "version": "1"}, "paths": {}});
    fails(
        upgrade(&workspace, &site(&empty), &[]),
        3,
        &["has no operations"],
    );
    // What is asked for.
    fails(
        upgrade(&workspace, &good, &["delivery-v17"]),
        2,
        &["specs/apis.toml has no API `delivery-v17`"],
    );
    let other = [
        &good.url("")[..],
        "management-v17",
        "--product-version",
        "18.2.0",
    ];
    fails(
        upgrade_with(&workspace, &other, &[]),
        2,
        &[
            "is for Umbraco 17, and this is 18.2.0",
            "--name umbraco-management-v18",
        ],
    );
    let new = [&good.url("")[..], "--product-version", "18.2.0"];
    fails(
        upgrade_with(&workspace, &new, &[]),
        2,
        &["is not pinned yet", "cargo xtask fetch"],
    );
    fails(
        upgrade_with(&workspace, &[&good.url("")], &[]),
        2,
        &["--product-version"],
    );
}

#[test]
fn a_crate_that_does_not_compile_takes_no_place() {
    let workspace = pinned();
    let script = cargo(
        &workspace,
        "echo 'error[E0412]: cannot find type `Missing`' >&2; exit 101",
    );
    let before = tree(&workspace);
    let good = site(&members(&["a"]));
    let arguments = [&good.url("")[..], "management-v17"];
    upgrade_with(&workspace, &arguments, &[("CARGO", argument(&script))])
        .failed(4, &["does not compile; nothing was changed", "E0412"]);
    assert_eq!(tree(&workspace), before);
}

#[test]
fn an_upgrade_that_is_killed_leaves_everything_as_it_was() {
    let workspace = pinned();
    let pipes = ["started", "go"].map(|name| workspace.path(name));
    for pipe in &pipes {
        assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
    }
    let [started, go] = pipes.map(|pipe| argument(&pipe).to_owned());
    let script = cargo(
        &workspace,
        &format!("echo started > {started}\nread line < {go}"),
    );
    let before = tree(&workspace);
    let good = site(&members(&["a"]));
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "--workspace",
            argument(&workspace.path("")),
            "upgrade",
            &good.url(""),
            "management-v17",
        ])
        .env("CARGO", &script)
        .env("UMBRACO_PROFILES", workspace.path("profiles"))
        .env("CARGO_TARGET_DIR", workspace.path("target"))
        .spawn()
        .unwrap();
    // The pipe has a line as soon as the compiler is asked.
    assert_eq!(std::fs::read_to_string(&started).unwrap(), "started\n");
    child.kill().unwrap();
    child.wait().unwrap();
    std::fs::write(&go, "\n").unwrap();
    std::fs::remove_dir_all(workspace.path("target")).unwrap();
    assert_eq!(tree(&workspace), before);
    workspace.run(&["generate", "--check"]).ok();
}
