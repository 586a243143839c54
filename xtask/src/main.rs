//! `cargo xtask`: the command line of the toolkit.
//!
//! Data goes to standard output, everything else to standard error. Exit codes: 0 done, 1 a check failed, 2 the command
//! line is wrong, 3 the input is wrong (a document, a site, a file), 4 a mistake of the tool itself.
//!
//! A command is one file under `commands/` and one line in `commands/mod.rs`.

mod apis;
mod bench;
mod cargo;
mod commands;
mod crates;
mod demo;
mod diff;
mod document;
mod failure;
mod fetch;
mod git;
mod network;
mod output;
mod pinned;
mod profiles;
mod progress;
mod secret;
mod staged;
mod standin;
mod steps;
mod upgrade;
mod used_by;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::workspace::Workspace;

/// Each version of an API is read on a thread of its own, and what a thread allocates in glibc's allocator asks the
/// kernel for every page.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Fetches, generates and compares clients for Umbraco's HTTP APIs.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    /// The workspace to work in; found from the current directory if not given.
    #[arg(long, global = true, value_name = "DIR")]
    workspace: Option<PathBuf>,

    #[command(subcommand)]
    command: commands::Command,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = Workspace::find(cli.workspace.as_deref()).and_then(|workspace| {
        staged::recover(workspace.root())?;
        cli.command.run(&workspace)
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
