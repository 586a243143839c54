//! The commands, one file each.

// Not by the macro below, where `cargo fmt` would not find them.
mod bench;
mod conformance;
mod demo;
mod diff;
mod fetch;
mod generate;
mod list;
mod login;
mod logout;
mod normalize;
mod serve;
mod stages;
mod token;
mod upgrade;

use clap::Subcommand;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// A command is a struct of its arguments with `fn run(self, &Workspace) -> Result<(), Failure>`.
macro_rules! commands {
    ($($module:ident::$Command:ident),* $(,)?) => {
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $($Command($module::$Command)),*
        }

        impl Command {
            pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
                match self {
                    $(Command::$Command(command) => command.run(workspace)),*
                }
            }
        }
    };
}

commands! {
    bench::Bench,
    conformance::Conformance,
    demo::Demo,
    diff::Diff,
    fetch::Fetch,
    generate::Generate,
    list::List,
    login::Login,
    logout::Logout,
    normalize::Normalize,
    serve::Serve,
    stages::Stages,
    token::Token,
    upgrade::Upgrade,
}
