//! `cargo xtask upgrade`: a pinned API and its crate, taken to the document that a site has now.

use std::io::Write as _;

use clap::{Args, ValueEnum};

use crate::apis::Apis;
use crate::diff::{is_coloured, markdown, text};
use crate::failure::Failure;
use crate::fetch::{Request, Wanted};
use crate::progress;
use crate::steps::Live;
use crate::upgrade::Plan;
use crate::workspace::Workspace;

/// Takes a pinned API and its crate to the document that a site has now: fetch, diff, generate and compile in one
///
/// The report goes to standard output. The document, what specs/apis.toml says about it, the crate with its next version
/// and its CHANGELOG.md change together, and only when the new crate compiles; whatever fails before leaves all as it was.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask upgrade https://localhost:44331 management-v17 --product-version 17.6.2
  cargo xtask upgrade https://localhost:44331 --client-id umbraco-back-office-sync --secret-env UMBRACO_SECRET
  cargo xtask upgrade https://localhost:44331 delivery-v17 --dry-run
  cargo xtask upgrade downloaded.json management-v17 --product-version 17.6.2 --format markdown > changes.md")]
pub(crate) struct Upgrade {
    #[command(flatten)]
    request: Request,

    /// The crate of specs/apis.toml, with or without `umbraco-` [default: the one of the document and the major version]
    #[arg(value_name = "API")]
    api: Option<String>,

    /// Do everything but the last step: change nothing
    #[arg(long)]
    dry_run: bool,

    /// How the report is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
}

impl Upgrade {
    pub(crate) fn run(mut self, workspace: &Workspace) -> Result<(), Failure> {
        let apis = Apis::read(workspace)?;
        let api = self
            .api
            .as_deref()
            .map(|name| apis.named(name))
            .transpose()?;
        if self.request.definition.is_none() {
            self.request.definition = api.map(|api| api.definition.clone());
        }
        let wanted = Wanted {
            name: api.map(|api| api.crate_name.clone()),
            ..Wanted::default()
        };
        let pinned = self.request.pinned(workspace, &apis, &wanted)?;
        let pinned = pinned.into_iter().next();
        let pinned = pinned.ok_or_else(|| Failure::internal("the site has no document"))?;
        let plan = Plan::new(workspace, &apis, pinned)?;
        if plan.is_done() {
            progress::note(format!(
                "{}: this document is pinned already, there is nothing to upgrade",
                plan.compared.old.name
            ));
            return Ok(());
        }
        let count = plan.compared.report.changes.len();
        let count = progress::counted(count, "change");
        progress::note(format!("{count} since {}", plan.compared.old.name));
        plan.compile(
            workspace,
            &Live::start("compiling the new crate".to_owned()),
        )?;
        progress::note(format!(
            "{} {} compiles",
            plan.after.crate_name,
            plan.after.crate_version()
        ));
        self.show(&plan);
        if self.dry_run {
            progress::note("nothing was changed (--dry-run)");
            return Ok(());
        }
        let changed = plan.apply(workspace, apis)?;
        summary(&plan, &changed);
        Ok(())
    }

    fn show(&self, plan: &Plan) {
        let compared = &plan.compared;
        let changes: Vec<_> = compared.report.changes.iter().collect();
        let report = match self.format {
            Format::Text => text(compared, &changes, is_coloured()),
            Format::Markdown => markdown(compared, &changes),
        };
        // A closed pipe, as of `| head`, is no reason to stop half-way.
        let _ = std::io::stdout().lock().write_all(report.as_bytes());
    }
}

/// What has changed in the workspace and what to do next, on standard error: standard output is the report.
fn summary(plan: &Plan, changed: &[String]) {
    let Plan {
        before,
        after,
        compared,
        ..
    } = plan;
    let product = |api: &crate::apis::Api| {
        api.product
            .clone()
            .unwrap_or_else(|| "an unknown version".to_owned())
    };
    progress::note(format!(
        "{}: {} -> {}, Umbraco {} -> {}",
        after.crate_name,
        before.crate_version(),
        after.crate_version(),
        product(before),
        product(after)
    ));
    changed
        .iter()
        .for_each(|path| progress::note(format!("  changed {path}")));
    progress::note("next:");
    if compared
        .report
        .changes
        .iter()
        .any(|change| change.breaks_rust())
    {
        progress::note(format!(
            "  what it means for your code: cargo xtask diff {}@{} {} --used-by ../my-app",
            after.crate_name.trim_start_matches("umbraco-"),
            product(before),
            after.crate_name.trim_start_matches("umbraco-"),
        ));
    }
    if after.product.is_none() {
        progress::note(
            "  the version of the site is not known: --product-version, or cargo xtask login first",
        );
    }
    progress::note("  the tests: cargo test --workspace");
    progress::note(format!("  git add {}", changed.join(" ")));
}
