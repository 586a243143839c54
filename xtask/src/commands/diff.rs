//! `cargo xtask diff`: what a new version of an API does to its clients.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use umbraco_codegen::diff::compare;

use crate::crates::VERSION;
use crate::diff::{Compared, Filter, Level, Version, explain, github, html, json, junit, markdown, sarif, text};
use crate::failure::Failure;
use crate::fetch::Trust;
use crate::workspace::Workspace;

/// Says what is different between two versions of an API, on the wire and for code that uses the generated crate
///
/// Each declared change is one entry, whatever the number of operations that it reaches. What another document
/// generator writes in another way is no change.
#[derive(Debug, Args)]
#[command(after_long_help = "\
OLD and NEW are a crate of specs/apis.toml, a file, an address, or a file of a commit (git:REF:path).

Exit codes: 0 done, 1 --fail-on is met, 2 the command line is wrong, 3 an input is wrong, 4 a mistake of the tool.

Examples:
  cargo xtask diff management-v17 management-v18
  cargo xtask diff git:HEAD~1:specs/management-v17.json management-v17 --fail-on breaking
  cargo xtask diff management-v17 https://localhost:44331 --tag Document --level risky
  cargo xtask diff old.json new.yaml --format markdown > changes.md
  cargo xtask diff management-v17 management-v18 --format html > changes.html
  cargo xtask diff --explain constructor-reordered")]
pub(crate) struct Diff {
    /// The version that your code was written against
    #[arg(required_unless_present = "explain")]
    old: Option<String>,

    /// The version that it shall work with
    #[arg(required_unless_present = "explain")]
    new: Option<String>,

    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show only what reaches operations of this tag
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,

    /// Show only what is at least so bad
    #[arg(long, value_enum, default_value_t = Level::Any)]
    level: Level,

    /// Exit with 1 if a change, shown or not, is at least so bad
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,

    /// Say what a rule means instead
    #[arg(long, value_name = "RULE", conflicts_with_all = ["old", "new"])]
    explain: Option<String>,

    /// Certificates in PEM to trust besides those of the system
    #[arg(long, value_name = "FILE")]
    ca_cert: Option<PathBuf>,

    /// Trust any certificate, on this machine only
    #[arg(long)]
    insecure: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
    /// For a browser: one file with filters, which needs nothing else
    Html,
    /// For programs; xtask/diff.schema.json is its JSON Schema
    Json,
    /// For CI services: JUnit XML, in which what meets --fail-on (or is breaking) is a failure
    Junit,
    /// For code scanning and editors: SARIF 2.1.0, with line and column in the document
    Sarif,
    /// For a GitHub workflow: annotations at the lines of the document
    Github,
}

impl Diff {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let (old, new) = match (&self.explain, &self.old, &self.new) {
            (Some(id), ..) => {
                print(&explain(id)?);
                return Ok(());
            }
            (None, Some(old), Some(new)) => (old, new),
            _ => return Err(Failure::usage("two versions are compared: OLD and NEW")),
        };
        let trust = Trust { ca_cert: self.ca_cert.clone(), insecure: self.insecure };
        let old = Version::read(workspace, old, &trust)?;
        let new = Version::read(workspace, new, &trust)?;
        let library = old.crate_name.as_deref().or(new.crate_name.as_deref()).unwrap_or("client").replace('-', "_");
        let report = compare(&old.model, &new.model, &library);
        let compared = Compared { old, new, report, current: VERSION.to_owned() };
        let filter = Filter { tags: self.tags.clone(), level: self.level };
        let shown = filter.shown(&compared)?;
        print(&match self.format {
            Format::Text => text(&compared, &shown, is_coloured()),
            Format::Markdown => markdown(&compared, &shown),
            Format::Html => html(&compared, &shown),
            Format::Json => json(&compared, &shown)? + "\n",
            Format::Junit => junit(&compared, &shown, self.fail_on),
            Format::Sarif => sarif(&compared, &shown)? + "\n",
            Format::Github => github(&compared, &shown),
        });
        self.judge(&compared)
    }

    fn judge(&self, compared: &Compared) -> Result<(), Failure> {
        let Some(limit) = self.fail_on else { return Ok(()) };
        let bad = compared.report.changes.iter().filter(|change| Level::of(change) >= limit).count();
        if bad == 0 {
            return Ok(());
        }
        let name = limit.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        Err(Failure::check(format!("--fail-on {name}: {bad} changes are at least so bad")))
    }
}

/// A closed pipe, as of `| head`, is no error.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// <https://no-color.org>: any value that is not empty.
fn is_coloured() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !refused && std::io::stdout().is_terminal()
}
