//! `cargo xtask serve`: the stand-in, for trying things without a CMS.

use clap::Args;
use umbraco_standin::{ServeOptions, serve_cli};

use crate::apis::Apis;
use crate::failure::Failure;
use crate::network;
use crate::pinned;
use crate::workspace::Workspace;

/// Serves a stand-in of Umbraco on this machine, until Ctrl-C
///
/// It has the pinned documents of its major version, gives tokens to one API user, and answers the Management API from a
/// state of its own and the Delivery API with what is published; what few operations it makes up data for, `cargo xtask
/// list --coverage` says. Its address and the client id go to standard output. Its state is in memory, or in a file: --data.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask serve --print-secret
  cargo xtask serve --version 18 --port 44331 --secret-file target/standin-secret
  cargo xtask serve --seed starter --data site.db
  cargo xtask serve --faults        # then: curl -H 'Standin-Fault: delay=500, status=503' ...
  cargo xtask serve --production
  cargo xtask serve --document my-api-v1=my-api.json")]
pub(crate) struct Serve {
    #[command(flatten)]
    options: ServeOptions,
}

impl Serve {
    pub(crate) fn run(mut self, workspace: &Workspace) -> Result<(), Failure> {
        let given = &mut self.options.documents;
        for (name, path) in
            pinned::documents(workspace, &Apis::read(workspace)?, self.options.version)
        {
            if given.iter().all(|(other, _)| *other != name) {
                given.push((name, path));
            }
        }
        if given.is_empty() {
            return Err(pinned::none(self.options.version)
                .hint("or give a document of your own: --document management=FILE"));
        }
        network::runtime()?
            .block_on(serve_cli(self.options))
            .map_err(|error| Failure::input("the stand-in cannot be started").cause(error))
    }
}
