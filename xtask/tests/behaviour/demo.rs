//! `cargo xtask demo`: the whole way, and how it fails.

use std::process::Command;

use crate::common::Workspace;

#[test]
fn a_version_without_documents_fails_in_the_first_step() {
    let outcome = Workspace::new().run(&["demo", "--version", "12"]);
    outcome.failed(2, &["1/5", "failed", "no document of Umbraco 12"]);
}

#[test]
#[ignore = "compiles a client with all it builds on; the checks of every commit run `cargo xtask demo` itself"]
fn the_demo_runs_to_its_end() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "--workspace",
            concat!(env!("CARGO_MANIFEST_DIR"), "/.."),
            "demo",
        ])
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{stdout}");
    assert!(
        stdout.contains("3 items on 2 pages") && stdout.contains("Done in"),
        "{stdout}"
    );
}
