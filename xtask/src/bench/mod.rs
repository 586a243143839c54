//! Measurements: what is measured, how, and beside which number.
//!
//! | file | idea |
//! |---|---|
//! | `measure` | a process with its time and peak memory, and medians |
//! | `generation` | the generator: its stages, and the whole command |
//! | `compile` | each generated crate by itself, with what it builds on built |
//! | `calls` | a call of a generated client beside the same call by hand |
//! | `credentials` | what credentials cost: an empty cache, a warm one, a refresh |
//! | `standin` | how soon a stand-in answers, and how much it can take |
//! | `diff` | two versions of an API compared: the whole command |
//! | `machine` | on what it was measured |
//! | `report` | the results as a table and as JSON |
//!
//! Everything that is measured is built in release mode below `target/bench` and runs as a process of its own. This
//! process stays small while it waits: a child's peak memory is counted from its parent's at the time it starts.

mod calls;
mod compile;
mod credentials;
mod diff;
mod generation;
mod machine;
mod measure;
mod report;
mod standin;

use std::path::PathBuf;
use std::process::Command;

use serde::de::DeserializeOwned;

use crate::cargo;
use crate::failure::Failure;
use crate::steps::Live;
use crate::workspace::Workspace;

pub(crate) use calls::calls;
pub(crate) use compile::compile;
pub(crate) use credentials::credentials;
pub(crate) use diff::diff;
pub(crate) use generation::{StageTimes, generation};
pub(crate) use report::{Report, Row};
pub(crate) use standin::standin;

/// Where it is measured and how often.
pub(crate) struct Bench<'w> {
    pub(crate) workspace: &'w Workspace,
    /// Everything that is built or written lies here.
    pub(crate) folder: PathBuf,
    pub(crate) runs: usize,
}

impl<'w> Bench<'w> {
    pub(crate) fn new(workspace: &'w Workspace, runs: usize) -> Result<Self, Failure> {
        let folder = cargo::target_directory(workspace)?.join("bench");
        Ok(Self {
            workspace,
            folder,
            runs,
        })
    }

    /// Builds programs of the workspace in release mode; where they are.
    fn programs(&self, packages: &[&str], live: &Live) -> Result<Vec<PathBuf>, Failure> {
        let target = self.target_argument();
        let mut arguments = vec!["--release", target.as_str()];
        arguments.extend(packages.iter().flat_map(|package| ["--package", package]));
        cargo::build(self.workspace.root(), &arguments, |line| live.show(line))
    }

    fn target_argument(&self) -> String {
        format!("--target-dir={}", self.folder.display())
    }
}

/// The program of that name.
fn program(programs: &[PathBuf], name: &str) -> Result<PathBuf, Failure> {
    let found = programs
        .iter()
        .find(|path| path.file_stem().is_some_and(|stem| stem == name));
    found.cloned().ok_or_else(|| {
        Failure::internal(format!("cargo built {name}, but does not say where it is"))
    })
}

/// What a program that measures says on standard output, as JSON; `what` it measures, such as `the calls`.
fn report_of<T: DeserializeOwned>(command: &mut Command, what: &str) -> Result<T, Failure> {
    let failed = || Failure::internal(format!("{what} cannot be measured"));
    let output = command.output().map_err(|error| failed().cause(error))?;
    serde_json::from_slice(&output.stdout).map_err(|error| {
        failed().cause(format!(
            "{error}: {}",
            String::from_utf8_lossy(&output.stderr)
        ))
    })
}
