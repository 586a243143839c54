//! `cargo xtask stages`: the part of `bench` that must run inside the generator's process.

use clap::Args;

use crate::apis::Apis;
use crate::bench::StageTimes;
use crate::failure::Failure;
use crate::output;
use crate::workspace::Workspace;

/// Generates a crate once, writes nothing, and prints the seconds of each stage as JSON
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct Stages {
    /// A crate of specs/apis.toml
    #[arg(value_name = "API")]
    api: String,
}

impl Stages {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let apis = Apis::read(workspace)?;
        let times = StageTimes::measure(workspace, apis.named(&self.api)?)?;
        let text = serde_json::to_string(&times)
            .map_err(|error| Failure::internal("the times cannot be written").cause(error))?;
        output::line(text)
    }
}
