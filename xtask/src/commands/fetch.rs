//! `cargo xtask fetch`: documents from a site or a file into `specs/`.

use clap::Args;

use crate::apis::Apis;
use crate::failure::Failure;
use crate::fetch::{Pinned, Request, Wanted};
use crate::output;
use crate::progress::{self, counted};
use crate::staged::Staged;
use crate::workspace::Workspace;

/// Downloads API documents, makes sure that they are understood, and pins them in specs/
///
/// Nothing is written unless every document was read, normalised and understood. Umbraco 14 to 17 and 18 are told
/// apart by where they serve their documents. Documents need no sign-in; only the version of the site does.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask fetch https://localhost:44331 --product-version 17.3.4
  cargo xtask fetch https://localhost:44331 --all --client-id umbraco-back-office-sync --secret-env UMBRACO_SECRET
  cargo xtask fetch https://localhost:44331/umbraco/openapi --definition delivery --product-version 18.2.0
  cargo xtask fetch https://cms.example/umbraco/swagger/my-api-v1/swagger.json --name my-api
  cargo xtask fetch downloaded.json --name umbraco-management-v17")]
pub(crate) struct Fetch {
    #[command(flatten)]
    request: Request,

    /// Every document that the Swagger page of the site lists
    #[arg(long, conflicts_with_all = ["name", "definition"])]
    all: bool,

    /// The name of the generated crate [default: umbraco-NAME-vMAJOR]
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,

    /// Pin descriptions and examples too
    #[arg(long)]
    keep_docs: bool,
}

impl Fetch {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let mut apis = Apis::read(workspace)?;
        let wanted = Wanted {
            name: self.name,
            all: self.all,
            keep_docs: Some(self.keep_docs),
            only_news: true,
        };
        let pinned = self.request.pinned(workspace, &apis, &wanted)?;
        write(workspace, &mut apis, &pinned)
    }
}

/// Writes documents and facts together; one line for each API on standard output.
fn write(workspace: &Workspace, apis: &mut Apis, pinned: &[Pinned]) -> Result<(), Failure> {
    let mut staged = Staged::below(workspace.root())?;
    let mut lines = Vec::new();
    for Pinned {
        api,
        bytes,
        operations,
        schemas,
    } in pinned
    {
        let path = workspace.specs().join(&api.document);
        let new = !path.exists();
        let state = match staged.file(&path, bytes)? {
            true if new => "new",
            true => "changed",
            false => "unchanged",
        };
        lines.push(format!(
            "{} {} {state}",
            api.crate_name,
            workspace.shown(&path)
        ));
        let (operations, schemas) = (
            counted(*operations, "operation"),
            counted(*schemas, "schema"),
        );
        progress::note(format!(
            "{}: {operations}, {schemas}, OpenAPI {}",
            api.crate_name, api.openapi
        ));
        apis.set(api);
    }
    if pinned.is_empty() {
        return Ok(());
    }
    staged.file(&workspace.apis(), apis.to_text().as_bytes())?;
    staged.commit()?;
    lines.iter().try_for_each(output::line)
}
