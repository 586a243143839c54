//! `cargo xtask diff`: what a new version of an API does to its clients.

use std::path::PathBuf;

use crate::diff::{
    Compared, Filter, Inputs, Level, Policy, compared, explain, github, html, is_coloured, json,
    junit, markdown, sarif, text,
};
use crate::failure::Failure;
use crate::fetch::Trust;
use crate::output;
use crate::workspace::Workspace;
use clap::{Args, ValueEnum};

/// Says what is different between two versions of an API, on the wire and for code that uses the generated crate
///
/// Each declared change is one entry, whatever the number of operations that it reaches. What another document
/// generator writes in another way is no change.
#[derive(Debug, Args)]
#[command(after_long_help = "\
OLD and NEW are a crate of specs/apis.toml, as it was for an older version of Umbraco (NAME@VERSION, out of git's history),
a file, the address of a document or a site, or a file of a commit (git:REF:path). Of several versions in a row each entry says
which one it came with, and which later one took it back.

Exit codes: 0 done, 1 --fail-on is met, 2 the command line is wrong, 3 an input is wrong, 4 a mistake of the tool.

Examples:
  cargo xtask diff management-v17 management-v18
  cargo xtask diff management-v17@17.3 management-v17 management-v18
  cargo xtask diff git:HEAD~1:specs/management-v17.json management-v17 --fail-on breaking
  cargo xtask diff management-v17 https://localhost:44331 --tag Document --level risky
  cargo xtask diff old.json new.yaml --format markdown > changes.md
  cargo xtask diff management-v17 management-v18 --used-by ../my-app
  cargo xtask diff management-v17 management-v18 --acknowledge 0123456789ab --reason 'nothing of ours calls it'
  cargo xtask diff management-v17 management-v18 --format html > changes.html
  cargo xtask diff --explain constructor-reordered")]
pub(crate) struct Diff {
    /// The version that your code was written against
    #[arg(required_unless_present = "explain")]
    old: Option<String>,

    /// The version that it shall work with
    #[arg(required_unless_present = "explain")]
    new: Option<String>,

    /// Versions after that: in which of them each change came
    #[arg(value_name = "NEWER")]
    newer: Vec<String>,

    /// Which document of a site: management, delivery, or that of a package [default: that of the pinned one]
    #[arg(long, value_name = "NAME")]
    definition: Option<String>,

    /// Show only what reaches operations whose path begins so
    #[arg(long = "path", value_name = "PATH")]
    paths: Vec<String>,

    /// Show only what reaches this operation, by its operationId
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,

    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show only what reaches operations of this tag
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,

    /// Show only what is at least so bad
    #[arg(long, value_enum, default_value_t = Level::Any)]
    level: Level,

    /// List the texts of the documentation that are different too, where both documents have them
    #[arg(long)]
    docs: bool,

    /// Exit with 1 if a change, shown or not, is at least so bad; acknowledged ones, what a later version undid, and
    /// with --used-by what the program does not touch do not count
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,

    /// Show only what the source of a program touches, and where: the folder of its Cargo.toml
    #[arg(long, value_name = "DIR")]
    used_by: Option<PathBuf>,

    /// What the generated crate is called, where no version is one of specs/apis.toml
    #[arg(long, value_name = "NAME")]
    crate_name: Option<String>,

    /// Levels that are judged otherwise, and entries that are acknowledged [default: specs/diff.toml]
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,

    /// Write into that file that an entry is known and accepted, by the fingerprint that it has in a report
    #[arg(
        long,
        value_name = "FINGERPRINT",
        requires = "reason",
        conflicts_with = "explain"
    )]
    acknowledge: Vec<String>,

    /// Why it is accepted
    #[arg(long, value_name = "TEXT", requires = "acknowledge")]
    reason: Option<String>,

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
        if let Some(id) = &self.explain {
            return output::print(&explain(id)?);
        }
        let mut compared = self.compared(workspace)?;
        let policy = Policy::read(workspace, self.policy.clone())?;
        if !self.acknowledge.is_empty() {
            let reason = self.reason.as_deref().unwrap_or_default();
            let lines = policy.acknowledge(workspace, &compared, &self.acknowledge, reason)?;
            return lines.iter().try_for_each(output::line);
        }
        policy.apply(&mut compared);
        if self.docs {
            compared.list_docs();
        }
        if let Some(folder) = &self.used_by {
            let pinned = compared
                .old
                .crate_name
                .clone()
                .or_else(|| compared.new.crate_name.clone());
            let name = self.crate_name.clone().or(pinned).ok_or_else(|| {
                Failure::usage("--used-by needs to know what the generated crate is called").hint(
                    "neither version is one of specs/apis.toml: give its name with --crate-name",
                )
            })?;
            compared.look_into(folder, &name)?;
        }
        let filter = Filter {
            tags: self.tags.clone(),
            paths: self.paths.clone(),
            operations: self.operations.clone(),
            level: self.level,
        };
        let shown = filter.shown(&compared)?;
        output::print(&match self.format {
            Format::Text => text(&compared, &shown, is_coloured()),
            Format::Markdown => markdown(&compared, &shown),
            Format::Html => html(&compared, &shown),
            Format::Json => json(&compared, &shown)? + "\n",
            Format::Junit => junit(&compared, &shown, self.fail_on),
            Format::Sarif => sarif(&compared, &shown)? + "\n",
            Format::Github => github(&compared, &shown),
        })?;
        self.judge(&compared)
    }

    /// The report, before anything is judged.
    fn compared(&self, workspace: &Workspace) -> Result<Compared, Failure> {
        let given: Vec<String> = self
            .old
            .iter()
            .chain(&self.new)
            .chain(&self.newer)
            .cloned()
            .collect();
        let trust = Trust {
            ca_cert: self.ca_cert.clone(),
            insecure: self.insecure,
        };
        let inputs = Inputs::new(workspace, &given, trust, self.definition.clone())?;
        // Each on a thread of its own: reading is most of the work.
        let versions = std::thread::scope(|scope| {
            let readers: Vec<_> = given
                .iter()
                .map(|given| scope.spawn(|| inputs.read(given)))
                .collect();
            let unfinished = || {
                Err(Failure::internal(
                    "a thread that read a version ended early",
                ))
            };
            readers
                .into_iter()
                .map(|reader| reader.join().unwrap_or_else(|_| unfinished()))
                .collect::<Result<_, _>>()
        })?;
        compared(versions, self.crate_name.as_deref())
    }

    fn judge(&self, compared: &Compared) -> Result<(), Failure> {
        let Some(limit) = self.fail_on else {
            return Ok(());
        };
        let bad = compared
            .counted()
            .filter(|change| Level::of(change) >= limit)
            .count();
        if bad == 0 {
            return Ok(());
        }
        let name = limit
            .to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default();
        Err(Failure::check(match bad {
            1 => format!("--fail-on {name}: 1 change is at least so bad"),
            _ => format!("--fail-on {name}: {bad} changes are at least so bad"),
        }))
    }
}
