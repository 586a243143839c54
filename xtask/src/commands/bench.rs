//! `cargo xtask bench`: what generating, compiling and calling cost.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::apis::Apis;
use crate::bench::{
    Bench as Measuring, Report, calls, compile, credentials, diff, generation, standin,
};
use crate::failure::Failure;
use crate::output;
use crate::progress;
use crate::staged::Staged;
use crate::steps::Live;
use crate::workspace::Workspace;

/// Measures what generating, compiling and calling cost, beside the numbers to reach
///
/// Results are medians, and say what machine they come from; close what else runs. Everything is built below
/// target/bench, so that the first run takes some minutes longer.
///
/// generation: the stages from the bytes of a document to the text of its crate, timed inside a process of the release
/// build; and the whole `cargo xtask generate` that writes the crate, with its peak memory.
///
/// compile: `cargo check`, `build` and `build --release` of each generated crate by itself, with what it builds on
/// built and without incremental compilation; and `check` with one tag. The peak memory is that of the largest
/// process, which is the compiler.
///
/// calls: 2,000 pairs of a call by a generated client and the same call by hand (reqwest, serde_derive), in turns, over
/// one connection to a stand-in that is another process; and reading alone, on the same bytes.
///
/// credentials: token requests of 10,000 tasks that all begin with an empty cache, what a warm cache adds to a call, and
/// how long callers wait for a refresh.
///
/// standin: the time from the start of the process to its first line, which it prints when it listens, with the documents
/// of 17; and small requests over 8 connections to one that runs, each sent when the reply to the last one is there.
///
/// diff: the whole `cargo xtask diff` of two pinned versions, with its peak memory; of 16.5 and 17.1 too where the
/// environment variable UMBRACO_SPECS names the folder of their documents; in turns with `oasdiff changelog` where that
/// is installed.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask bench
  cargo xtask bench --only calls
  cargo xtask bench --runs 5 --format json --out target/bench.json")]
pub(crate) struct Bench {
    /// How often each process is measured
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,

    /// Only this; may be repeated
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,

    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,

    /// Where it is written, instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// What the generator takes
    Generation,
    /// What compiling the generated crates takes
    Compile,
    /// What a call takes longer than by hand
    Calls,
    /// What credentials add to a call
    Credentials,
    /// How soon a stand-in answers, and how much it can take
    Standin,
    /// What comparing two versions takes
    Diff,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Columns
    Table,
    /// One object
    Json,
}

impl Bench {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let apis = Apis::read(workspace)?;
        let measuring = Measuring::new(workspace, self.runs.into())?;
        let mut report = Report::new(self.runs.into());
        for part in Part::value_variants()
            .iter()
            .filter(|part| self.only.is_empty() || self.only.contains(part))
        {
            let live = Live::start(format!("measuring {}", format!("{part:?}").to_lowercase()));
            report.results.extend(match part {
                Part::Generation => generation(&measuring, &apis, &live)?,
                Part::Compile => compile(&measuring, &apis, &live)?,
                Part::Calls => calls(&measuring, &live)?,
                Part::Credentials => credentials(&measuring, &live)?,
                Part::Standin => standin(&measuring, &apis, &live)?,
                Part::Diff => diff(&measuring, &live)?,
            });
        }
        let text = match self.format {
            Format::Table => report.table(),
            Format::Json => serde_json::to_string_pretty(&report)
                .map_err(|error| Failure::internal("the report cannot be written").cause(error))?,
        };
        let Some(out) = self.out else {
            return output::line(text);
        };
        let mut staged = Staged::below(out.parent().unwrap_or(Path::new(".")))?;
        staged.file(&out, format!("{text}\n").as_bytes())?;
        staged.commit()?;
        progress::note(format!("written to {}", workspace.shown(&out)));
        Ok(())
    }
}
