//! The stand-in as a program: what it prints and what its options do.

use crate::support;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::support::oauth::{BACK_OFFICE, Browser};
use crate::support::{http, read};

/// A running program, ended with the test.
struct Program {
    child: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_umbraco-standin"))
            .args(arguments)
            .env("STANDIN_TEST_PASSWORD", "a p4ssword of the test")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The value of the next line, `NAME=VALUE`.
    fn line(&mut self, name: &str) -> String {
        let line = self.lines.next().unwrap().unwrap();
        let (found, value) = line.split_once('=').unwrap();
        assert_eq!(found, name);
        value.to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn a_user_signs_in_at_a_client_of_the_command_line() {
    let callback = "http://127.0.0.1:8931/callback";
    let mut program = Program::start(&[
        "--print-secret",
        "--print-password",
        "--password-env",
        "STANDIN_TEST_PASSWORD",
        "--timeout",
        "40",
        "--public-client",
        &format!("umbraco-back-office-rust={callback}"),
    ]);
    let url = program.line("url");
    assert_eq!(program.line("client_id"), "umbraco-back-office-standin");
    let secret = program.line("client_secret");
    let user = program.line("user_name");
    let password = program.line("password");
    assert_eq!(password, "a p4ssword of the test");
    let form = support::form([
        ("grant_type", "client_credentials"),
        ("client_id", "umbraco-back-office-standin"),
        ("client_secret", secret.as_str()),
    ]);
    let request = http().post(format!("{url}{BACK_OFFICE}token"));
    let answer = read(request.header("content-type", support::FORM).body(form)).await;
    assert_eq!(answer.json()["expires_in"], 10);
    let body = serde_json::json!({ "username": user, "password": password }).to_string();
    let request = http().post(format!("{url}{BACK_OFFICE}login"));
    let answer = read(
        request
            .header("content-type", "application/json")
            .body(body),
    )
    .await;
    let query = Browser::query("umbraco-back-office-rust", callback, "offline_access");
    let request = http().get(format!("{url}{BACK_OFFICE}authorize?{query}"));
    let answer = read(request.header("cookie", answer.cookie("UMB_UCONTEXT"))).await;
    assert_eq!(answer.code().len(), 43);
}

#[test]
fn the_password_is_printed_only_when_asked_for() {
    let mut program = Program::start(&["--print-secret"]);
    for name in ["url", "client_id", "client_secret"] {
        program.line(name);
    }
    program.child.kill().unwrap();
    assert!(program.lines.next().is_none());
}

#[test]
fn a_missing_variable_and_a_bad_client_are_refused() {
    for arguments in [
        ["--password-env", "STANDIN_TEST_NOT_SET"],
        ["--public-client", "umbraco-back-office-rust=/callback"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_umbraco-standin"))
            .args(arguments)
            .output()
            .unwrap();
        assert!(!output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains("STANDIN_TEST_NOT_SET") || text.contains("expected ID=URI"),
            "{text}"
        );
    }
}
