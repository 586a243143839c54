//! A call of a generated client beside the same call by hand: `tests/bench` against a stand-in, each a process.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::{Bench, Row, program, report_of};
use crate::cargo::Stopped;
use crate::failure::Failure;
use crate::steps::Live;

const PAIRS: usize = 2000;
/// How much longer a call may take, in percent.
const GOAL: f64 = 5.0;

#[derive(Deserialize)]
struct Report {
    calls: Vec<Comparison>,
    reading: Vec<Comparison>,
}

/// Medians in microseconds.
#[derive(Deserialize)]
struct Comparison {
    name: String,
    generated_us: f64,
    by_hand_us: f64,
    difference_us: f64,
}

/// Measures calls in pairs.
pub(crate) fn calls(bench: &Bench<'_>, live: &Live) -> Result<Vec<Row>, Failure> {
    let programs = bench.programs(&["umbraco-bench", "umbraco-standin"], live)?;
    live.show(&format!("{PAIRS} pairs of calls"));
    let report = run(
        &program(&programs, "umbraco-standin")?,
        &program(&programs, "umbraco-bench")?,
    )?;
    let row = |what: &str, comparison: &Comparison, goal| {
        Row::new(what, &comparison.name)
            .with(comparison.generated_us, "us", None)
            .with(comparison.by_hand_us, "us by hand", None)
            .with(
                100.0 * comparison.difference_us / comparison.by_hand_us,
                "% more",
                goal,
            )
    };
    let calls = report
        .calls
        .iter()
        .map(|comparison| row("call", comparison, Some(GOAL)));
    let reading = report
        .reading
        .iter()
        .map(|comparison| row("reading alone", comparison, None));
    Ok(calls.chain(reading).collect())
}

fn run(standin: &Path, bench: &Path) -> Result<Report, Failure> {
    let failed = || Failure::internal("the calls cannot be measured");
    let child = Command::new(standin)
        .arg("--print-secret")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed().cause(error))?;
    let mut site = Stopped(child);
    let lines = site.0.stdout.take().map(BufReader::new);
    let mut lines = lines
        .into_iter()
        .flat_map(BufRead::lines)
        .map_while(Result::ok);
    let mut value = |name: &str| {
        lines
            .next()?
            .strip_prefix(name)?
            .strip_prefix('=')
            .map(str::to_owned)
    };
    let facts = ["url", "client_id", "client_secret"].map(&mut value);
    let [Some(url), Some(client_id), Some(secret)] = facts else {
        return Err(failed().cause("the stand-in does not say where it is"));
    };
    let mut command = Command::new(bench);
    command
        .args([&url, "--pairs", &PAIRS.to_string()])
        .env("UMBRACO_CLIENT_ID", client_id)
        .env("UMBRACO_CLIENT_SECRET", secret);
    report_of(&mut command, "the calls")
}
