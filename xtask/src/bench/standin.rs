//! The stand-in: how soon it answers, and how many small requests it takes.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::time::Instant;

use serde::Deserialize;

use super::measure::median;
use super::{Bench, Row, program, report_of};
use crate::apis::Apis;
use crate::cargo::Stopped;
use crate::failure::Failure;
use crate::pinned;
use crate::steps::Live;

/// How long a start may take, in milliseconds.
const START_GOAL: f64 = 50.0;
/// How long a request may take, in microseconds: 10,000 of them take a second.
const REQUEST_GOAL: f64 = 100.0;

/// Small requests: one that anyone may send, and one for which token and state are looked at.
const PATHS: [&str; 2] = [
    "/umbraco/management/api/v1/server/status",
    "/umbraco/management/api/v1/language",
];

#[derive(Deserialize)]
struct Load {
    requests: f64,
    seconds: f64,
}

/// A running stand-in; it ends with this value.
struct Running {
    _process: Stopped,
    /// Not closed before the process ends: it prints more than the first line.
    _output: BufReader<ChildStdout>,
    url: String,
    milliseconds: f64,
}

const SECRET: &str = "a secret for measurements";

/// Measures start and load.
pub(crate) fn standin(bench: &Bench<'_>, apis: &Apis, live: &Live) -> Result<Vec<Row>, Failure> {
    let programs = bench.programs(&["umbraco-bench", "umbraco-standin"], live)?;
    let (standin, load) = (
        program(&programs, "umbraco-standin")?,
        program(&programs, "umbraco-load")?,
    );
    let documents = pinned::documents(bench.workspace, apis, 17);
    let mut starts = Vec::new();
    for run in 0..bench.runs {
        live.show(&format!("start {}", run + 1));
        starts.push(Running::start(&standin, &documents)?.milliseconds);
    }
    let mut rows = vec![
        Row::new("stand-in: start", format!("{} documents", documents.len())).with(
            median(starts),
            "ms",
            Some(START_GOAL),
        ),
    ];
    let site = Running::start(&standin, &documents)?;
    for path in PATHS {
        let mut each = Vec::new();
        for run in 0..bench.runs {
            live.show(&format!("{path}, run {}", run + 1));
            let mut command = Command::new(&load);
            command
                .args(["--url", &site.url, "--path", path])
                .args(["--client-id", "umbraco-back-office-standin"])
                .env("SECRET", SECRET);
            let Load { requests, seconds } = report_of(&mut command, "the load")?;
            each.push(1_000_000.0 * seconds / requests);
        }
        let microseconds = median(each);
        let name = path.rsplit_once("/v1/").map_or(path, |(_, name)| name);
        rows.push(
            Row::new("stand-in: requests", name)
                .with(microseconds, "us each", Some(REQUEST_GOAL))
                .with(1_000_000.0 / microseconds, "a second", None),
        );
    }
    Ok(rows)
}

impl Running {
    fn start(program: &Path, documents: &[(String, PathBuf)]) -> Result<Self, Failure> {
        let failed = || Failure::internal("the stand-in does not start");
        let mut command = Command::new(program);
        for (name, path) in documents {
            command.arg(format!("--document={name}={}", path.display()));
        }
        command
            .args(["--secret-env", "SECRET"])
            .env("SECRET", SECRET)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let start = Instant::now();
        let child = command.spawn().map_err(|error| failed().cause(error))?;
        let mut process = Stopped(child);
        let mut output = BufReader::new(process.0.stdout.take().ok_or_else(failed)?);
        let mut line = String::new();
        output
            .read_line(&mut line)
            .map_err(|error| failed().cause(error))?;
        Ok(Self {
            _process: process,
            _output: output,
            url: line
                .trim()
                .strip_prefix("url=")
                .ok_or_else(failed)?
                .to_owned(),
            milliseconds: start.elapsed().as_secs_f64() * 1000.0,
        })
    }
}
