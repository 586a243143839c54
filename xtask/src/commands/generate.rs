//! `cargo xtask generate`: crates from documents.

use std::path::PathBuf;

use clap::Args;
use umbraco_codegen::emit::Dependencies;
use umbraco_codegen::{Overrides, Source};

use crate::apis::{Api, Apis};
use crate::crates::{Input, differences, foreign_crate, is_of_rust, is_ours, workspace_crate};
use crate::failure::Failure;
use crate::fetch::{Trust, document};
use crate::output;
use crate::progress;
use crate::staged::Staged;
use crate::workspace::Workspace;

/// Generates the crates of the pinned documents, or one crate from any document
///
/// A crate is written beside its place and then swapped in, so that there is never half a crate. The same document
/// gives the same bytes.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask generate
  cargo xtask generate management-v17 --check
  cargo xtask generate --from https://localhost:44331/umbraco/swagger/my-api-v1/swagger.json --out my-api --crate-name my-api
  cargo xtask generate --from my-api.json --out ../my-api --crate-name my-api --registry 0.1")]
pub(crate) struct Generate {
    /// The crates of specs/apis.toml, with or without `umbraco-` [default: all]
    #[arg(value_name = "API", conflicts_with = "from")]
    apis: Vec<String>,

    /// Write nothing; fail if a crate is not what its document gives
    #[arg(long)]
    check: bool,

    /// Any document, a file or an address, instead of the pinned ones
    #[arg(
        long,
        value_name = "FILE|URL",
        requires = "out",
        requires = "crate_name"
    )]
    from: Option<String>,

    /// Where the crate goes
    #[arg(long, value_name = "DIR", requires = "from")]
    out: Option<PathBuf>,

    /// What the crate is called
    #[arg(long, value_name = "NAME", requires = "from", value_parser = crate_name)]
    crate_name: Option<String>,

    /// Depend on umbraco-runtime of this version instead of this workspace's folder
    #[arg(long, value_name = "VERSION", requires = "from")]
    registry: Option<String>,

    /// Certificates in PEM to trust besides those of the system
    #[arg(long, value_name = "FILE", requires = "from")]
    ca_cert: Option<PathBuf>,

    /// Trust any certificate, on this machine only
    #[arg(long, requires = "from")]
    insecure: bool,
}

impl Generate {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let mut crates = Vec::new();
        let again = match (&self.from, &self.out, &self.crate_name) {
            (Some(from), Some(out), Some(name)) => {
                is_ours(out)?;
                let input = self.input(from)?;
                crates.push((
                    out.clone(),
                    foreign_crate(&input, name, self.dependencies(workspace, out)?)?,
                ));
                format!(
                    "cargo xtask generate --from {from} --out {} --crate-name {name}",
                    out.display()
                )
            }
            _ => {
                for api in self.chosen(&Apis::read(workspace)?)? {
                    crates.push(workspace_crate(workspace, &api)?);
                }
                ["cargo xtask generate", &self.apis.join(" ")]
                    .join(" ")
                    .trim_end()
                    .to_owned()
            }
        };
        if self.check {
            return check(workspace, &crates, &again);
        }
        let outside = self.out.as_deref().and_then(std::path::Path::parent);
        let mut staged = Staged::below(outside.unwrap_or(workspace.root()))?;
        let mut lines = Vec::new();
        for (place, files) in &crates {
            let changed = differences(place, files)?.len();
            if changed > 0 {
                staged.folder(place, files)?;
            }
            lines.push(format!(
                "{} {changed} of {} files changed",
                workspace.shown(place),
                files.len()
            ));
        }
        staged.commit()?;
        lines.iter().try_for_each(output::line)
    }

    fn chosen(&self, apis: &Apis) -> Result<Vec<Api>, Failure> {
        if self.apis.is_empty() {
            return Ok(apis.iter().cloned().collect());
        }
        self.apis
            .iter()
            .map(|name| apis.named(name).cloned())
            .collect()
    }

    fn input(&self, from: &str) -> Result<Input, Failure> {
        let trust = Trust {
            ca_cert: self.ca_cert.clone(),
            insecure: self.insecure,
        };
        let (name, bytes) = document(from, "management", &trust)?;
        Ok(Input {
            source: Source::new(name, bytes),
            overrides: Overrides::default(),
        })
    }

    fn dependencies(
        &self,
        workspace: &Workspace,
        out: &std::path::Path,
    ) -> Result<Dependencies, Failure> {
        match &self.registry {
            Some(version) => Ok(Dependencies::Registry(version.clone())),
            None => workspace.runtime_from(out).map(Dependencies::Path),
        }
    }
}

fn check(
    workspace: &Workspace,
    crates: &[(PathBuf, umbraco_codegen::emit::Files)],
    again: &str,
) -> Result<(), Failure> {
    let mut wrong = Vec::new();
    for (place, files) in crates {
        let place_shown = workspace.shown(place);
        wrong.extend(
            differences(place, files)?
                .into_iter()
                .map(|name| format!("{place_shown}/{name}")),
        );
    }
    if wrong.is_empty() {
        let count = progress::counted(crates.len(), "crate");
        let are = if crates.len() == 1 {
            "is what its document gives"
        } else {
            "are what their documents give"
        };
        progress::note(format!("{count} {are}"));
        return Ok(());
    }
    const SHOWN: usize = 10;
    let mut list: Vec<String> = wrong.iter().take(SHOWN).cloned().collect();
    if wrong.len() > SHOWN {
        list.push(format!("and {} more", wrong.len() - SHOWN));
    }
    Err(Failure::check(format!(
        "generated files are not what their documents give:\n  {}",
        list.join("\n  ")
    ))
    .hint(format!("run `{again}` and commit what it changes")))
}

/// A name that Cargo accepts.
fn crate_name(name: &str) -> Result<String, String> {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let plain = name
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    match (starts && plain, is_of_rust(name)) {
        (true, false) => Ok(name.to_owned()),
        (true, true) => Err("Rust itself uses that name".to_owned()),
        (false, _) => Err(
            "a crate's name is ASCII letters, digits, `-` and `_`, and begins with a letter"
                .to_owned(),
        ),
    }
}
