//! `cargo xtask serve`: what it serves, what it prints, how it ends.

use crate::common;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use crate::common::{Workspace, document};

/// A workspace with one pinned document of 17.
fn workspace() -> (Workspace, Vec<u8>) {
    let workspace = Workspace::new();
    let text = document("3.0.4", "Umbraco Management API").to_string();
    std::fs::write(workspace.path("given.json"), &text).unwrap();
    let file = workspace.path("given.json");
    workspace
        .run(&[
            "fetch",
            common::argument(&file),
            "--name",
            "umbraco-management-v17",
        ])
        .ok();
    let bytes = std::fs::read(workspace.path("specs/management-v17.json")).unwrap();
    (workspace, bytes)
}

/// A running `serve`, killed if the test fails.
struct Serving {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Serving {
    fn start(workspace: &Workspace, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args([
                "--workspace",
                common::argument(&workspace.path("")),
                "serve",
            ])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    /// The value of the next line, `NAME=VALUE`.
    fn line(&mut self, name: &str) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        let (found, value) = line.trim_end().split_once('=').unwrap();
        assert_eq!(found, name);
        value.to_owned()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn get(url: &str) -> (u16, Vec<u8>) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.get(url).send().await.unwrap();
        (
            answer.status().as_u16(),
            answer.bytes().await.unwrap().to_vec(),
        )
    })
}

#[test]
fn the_pinned_documents_are_served_byte_for_byte() {
    let (workspace, pinned) = workspace();
    let mut serving = Serving::start(&workspace, &["--print-secret"]);
    let url = serving.line("url");
    assert_eq!(serving.line("client_id"), "umbraco-back-office-standin");
    assert!(!serving.line("client_secret").is_empty());
    let (status, bytes) = get(&format!("{url}/umbraco/swagger/management/swagger.json"));
    assert_eq!((status, bytes), (200, pinned));
}

#[test]
fn a_document_on_the_command_line_takes_the_place_of_the_pinned_one() {
    let (workspace, _) = workspace();
    let own = document("3.0.4", "Own").to_string();
    std::fs::write(workspace.path("own.json"), &own).unwrap();
    let argument = format!("management={}", workspace.path("own.json").display());
    let mut serving = Serving::start(&workspace, &["--document", &argument]);
    let url = serving.line("url");
    let (_, bytes) = get(&format!("{url}/umbraco/swagger/management/swagger.json"));
    assert_eq!(
        serde_json::from_slice::<Value>(&bytes).unwrap()["info"]["title"],
        "Own"
    );
}

#[test]
fn production_serves_only_the_shipped_document() {
    let (workspace, pinned) = workspace();
    let mut serving = Serving::start(&workspace, &["--production"]);
    let url = serving.line("url");
    assert_eq!(
        get(&format!("{url}/umbraco/swagger/management/swagger.json")).0,
        404
    );
    assert_eq!(
        get(&format!("{url}/umbraco/management/api/openapi.json")),
        (200, pinned)
    );
}

#[test]
fn a_version_without_documents_is_refused() {
    let (workspace, _) = workspace();
    workspace.run(&["serve", "--version", "12"]).failed(
        2,
        &["no document of Umbraco 12", "--document management=FILE"],
    );
}

/// Ctrl-C is the signal INT.
#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_without_an_error() {
    let (workspace, _) = workspace();
    let mut serving = Serving::start(&workspace, &["--print-secret"]);
    for name in ["url", "client_id", "client_secret"] {
        serving.line(name);
    }
    let process = serving.child.id().to_string();
    let sent = Command::new("kill")
        .args(["-INT", &process])
        .status()
        .unwrap();
    assert!(sent.success());
    let mut rest = String::new();
    serving.stdout.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
    assert!(serving.child.wait().unwrap().success());
}
