//! `cargo xtask normalize`: the document that the generator works on.

use std::path::Path;

use clap::{Args, ValueEnum};
use umbraco_codegen::peers::progenitor;
use umbraco_codegen::{Overrides, Source, read};

use crate::apis::Apis;
use crate::document;
use crate::failure::Failure;
use crate::output;
use crate::progress;
use crate::workspace::Workspace;

/// Prints the normalised document of an API, with the quirks of its generator undone
///
/// The document goes to standard output; what was done to it goes to standard error.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask normalize management-v17 > management.json
  cargo xtask normalize specs/delivery-v18.json
  cargo xtask normalize management-v17 --for progenitor > management.json")]
pub(crate) struct Normalize {
    /// The crate of an API in specs/apis.toml, with or without `umbraco-`, or a file
    document: String,

    /// Reduce the document to what another generator can express
    #[arg(long = "for", value_name = "GENERATOR")]
    target: Option<Target>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Target {
    /// One success and one error body for each operation, no multipart, identifiers as operation ids
    Progenitor,
}

impl Normalize {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let (source, overrides) = self.source(workspace)?;
        let normalized = document::normalized(&source, read(&source)?, &overrides)?;
        for pass in normalized.passes.iter().filter(|pass| pass.applied > 0) {
            progress::note(format!("{:6} {}", pass.applied, pass.name));
        }
        let mut document = normalized.json;
        if let Some(Target::Progenitor) = self.target {
            for loss in progenitor::reduce(&mut document) {
                progress::note(format!("       for progenitor: {loss}"));
            }
        }
        let text = serde_json::to_string_pretty(&document)
            .map_err(|error| Failure::internal("the document cannot be written").cause(error))?;
        output::line(text)
    }

    fn source(&self, workspace: &Workspace) -> Result<(Source, Overrides), Failure> {
        let apis = Apis::read(workspace)?;
        let (path, overrides) = match apis.get(&self.document) {
            Some(api) => (workspace.specs().join(&api.document), api.overrides()),
            None => (Path::new(&self.document).to_owned(), Overrides::default()),
        };
        let shown = workspace.shown(&path);
        let bytes = std::fs::read(&path).map_err(|error| {
            let names: Vec<&str> = apis.iter().map(|api| api.crate_name.as_str()).collect();
            Failure::usage(format!(
                "{shown}: neither an API nor a file that can be read"
            ))
            .hint(format!("the APIs are: {}", names.join(", ")))
            .cause(error)
        })?;
        Ok((Source::new(shown, bytes), overrides))
    }
}
