//! `cargo xtask demo`: from a site to a program that uses it.

use clap::Args;
use umbraco_codegen::emit::Dependencies;
use umbraco_codegen::{Overrides, Source};

use crate::apis::Apis;
use crate::crates::{Input, foreign_crate};
use crate::demo::{CLIENT, Project};
use crate::failure::Failure;
use crate::fetch::{Trust, document};
use crate::progress;
use crate::staged::Staged;
use crate::standin;
use crate::steps::Steps;
use crate::workspace::Workspace;

/// Shows the whole way: a site, its document, a generated client, a program that calls the site with it
///
/// Nothing is needed but Rust: the site is a stand-in of Umbraco on this machine. The first run downloads and compiles
/// what the client builds on, which takes a minute or two; later ones take seconds.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask demo
  cargo xtask demo --version 18")]
pub(crate) struct Demo {
    /// Major version of Umbraco
    #[arg(long, default_value_t = 17, value_name = "MAJOR")]
    version: u8,
}

impl Demo {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let apis = Apis::read(workspace)?;
        let page = if self.version >= 18 {
            "/umbraco/openapi"
        } else {
            "/umbraco/swagger"
        };
        let mut steps = Steps::new(5);

        let site = steps.step("starting a stand-in of Umbraco", |_| {
            let site = standin::start(workspace, &apis, self.version)?;
            let done = format!("a stand-in of Umbraco {} at {}", self.version, site.url);
            Ok((site, done))
        })?;
        let input = steps.step("downloading its document", |_| {
            let (name, bytes) = document(
                &format!("{}{page}", site.url),
                "management",
                &Trust::default(),
            )?;
            let done = format!("its document from {page}: {} KiB", bytes.len() / 1024);
            let source = Source::new(name, bytes);
            Ok((
                Input {
                    source,
                    overrides: Overrides::default(),
                },
                done,
            ))
        })?;
        let project = Project::new(workspace)?;
        steps.step("generating a client", |_| {
            let place = project.client();
            let files = foreign_crate(
                &input,
                CLIENT,
                Dependencies::Path(workspace.runtime_from(&place)?),
            )?;
            let lines: usize = files.values().map(|text| text.lines().count()).sum();
            let mut staged = Staged::below(project.folder())?;
            staged.folder(&place, &files)?;
            project.write(workspace, &mut staged)?;
            staged.commit()?;
            Ok((
                (),
                format!("a client from it: {} files, {lines} lines", files.len()),
            ))
        })?;
        let program = steps.step("compiling it and a program that uses it", |live| {
            Ok((
                project.compile(live)?,
                "compiled, with a program that uses it".to_owned(),
            ))
        })?;
        steps.step_of_lines("the program runs", || project.execute(&program, &site))?;
        drop(site);

        println!("\nDone in {}.", steps.total());
        progress::note(format!(
            "The program is {}, the client beside it in {}.",
            workspace.shown(&project.source()),
            workspace.shown(&project.client()),
        ));
        progress::note(
            "The same for a site of yours: cargo xtask generate --from https://localhost:44331 --out my-client --crate-name my-client",
        );
        Ok(())
    }
}
