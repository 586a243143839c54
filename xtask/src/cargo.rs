//! Cargo as a child process: where it builds, and what it built.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;

use serde_json::Value;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// How many of Cargo's last lines are shown when it fails.
const SHOWN: usize = 40;

/// The Cargo that runs this program, or the one on the path.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The folder that the workspace is built into.
pub(crate) fn target_directory(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let output = cargo()
        .args(["metadata", "--no-deps", "--format-version=1"])
        .current_dir(workspace.root())
        .output()
        .map_err(not_started)?;
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    match metadata.get("target_directory").and_then(Value::as_str) {
        Some(directory) => Ok(directory.into()),
        None => Err(Failure::internal("cargo does not tell where it builds")
            .cause(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

/// Runs `cargo build` with these arguments in a folder; the programs that it built.
///
/// Each line that Cargo prints goes to `report`, for a terminal.
pub(crate) fn build(
    folder: &Path,
    arguments: &[&str],
    report: impl Fn(&str),
) -> Result<Vec<PathBuf>, Failure> {
    run("build", folder, arguments, report)
}

/// Runs `cargo check` with these arguments in a folder.
pub(crate) fn check(
    folder: &Path,
    arguments: &[&str],
    report: impl Fn(&str),
) -> Result<(), Failure> {
    run("check", folder, arguments, report).map(|_| ())
}

fn run(
    command: &str,
    folder: &Path,
    arguments: &[&str],
    report: impl Fn(&str),
) -> Result<Vec<PathBuf>, Failure> {
    let child = cargo()
        .arg(command)
        .args(arguments)
        .args(["--message-format=json-render-diagnostics", "--color=never"])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(not_started)?;
    let mut child = Stopped(child);
    let messages = child.0.stdout.take();
    let messages = thread::spawn(move || messages.map(programs).unwrap_or_default());
    let mut last = VecDeque::new();
    for line in child
        .0
        .stderr
        .take()
        .into_iter()
        .flat_map(|lines| BufReader::new(lines).lines())
    {
        let line = line.unwrap_or_default();
        report(line.trim());
        last.push_back(line);
        if last.len() > SHOWN {
            last.pop_front();
        }
    }
    let status = child.0.wait().map_err(not_started)?;
    let programs = messages.join().unwrap_or_default();
    if status.success() {
        return Ok(programs);
    }
    let last: Vec<String> = last.into();
    Err(
        Failure::input(format!("cargo {command} {} failed", arguments.join(" ")))
            .cause(last.join("\n")),
    )
}

/// The programs in Cargo's messages, one JSON object a line.
fn programs(messages: ChildStdout) -> Vec<PathBuf> {
    BufReader::new(messages)
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| serde_json::from_str::<Value>(&line).ok())
        .filter_map(|message| Some(message.get("executable")?.as_str()?.into()))
        .collect()
}

/// A child that does not outlive this value.
pub(crate) struct Stopped(pub(crate) Child);

impl Drop for Stopped {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) fn not_started(error: std::io::Error) -> Failure {
    Failure::internal("cargo cannot be run")
        .hint("install Rust: https://rustup.rs")
        .cause(error)
}
