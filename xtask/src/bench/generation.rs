//! The generator: what its stages take inside, and what the whole command takes from outside.

use std::process::Command;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use umbraco_codegen::emit::{Dependencies, Target, emit};
use umbraco_codegen::{model, normalize, read};

use super::measure::{measure, median, medians};
use super::{Bench, Row, program, report_of};
use crate::apis::{Api, Apis};
use crate::crates::Input;
use crate::failure::Failure;
use crate::steps::Live;
use crate::workspace::Workspace;

/// What the document of 17 may take from its bytes to the text of its crate, in seconds.
const GOAL: f64 = 0.2;

/// Seconds of each stage, from the bytes of a document to the text of a crate.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct StageTimes {
    read: f64,
    normalize: f64,
    model: f64,
    emit: f64,
}

impl StageTimes {
    /// Generates the crate of an API once, in this process, and writes nothing.
    pub(crate) fn measure(workspace: &Workspace, api: &Api) -> Result<Self, Failure> {
        let input = Input::pinned(workspace, api)?;
        let start = Instant::now();
        let document = read(&input.source)?;
        let after_read = start.elapsed();
        let normalized = normalize(document, &input.overrides)?;
        let after_normalize = start.elapsed();
        let model = model::build(&normalized)?;
        let after_model = start.elapsed();
        let target = Target {
            crate_name: api.crate_name.clone(),
            version: "0.1.0".to_owned(),
            origin: input.source.name.clone(),
            sha256: input.source.sha256(),
            product_version: api.product.clone(),
            dependencies: Dependencies::Workspace,
        };
        let files = emit(&model, &target);
        let end = start.elapsed();
        drop(files);
        Ok(Self {
            read: after_read.as_secs_f64(),
            normalize: (after_normalize - after_read).as_secs_f64(),
            model: (after_model - after_normalize).as_secs_f64(),
            emit: (end - after_model).as_secs_f64(),
        })
    }

    fn total(&self) -> f64 {
        self.read + self.normalize + self.model + self.emit
    }
}

/// Measures the generator on every pinned document.
pub(crate) fn generation(bench: &Bench<'_>, apis: &Apis, live: &Live) -> Result<Vec<Row>, Failure> {
    let xtask = program(&bench.programs(&["xtask"], live)?, "xtask")?;
    let command = || {
        let mut command = Command::new(&xtask);
        command.arg("--workspace").arg(bench.workspace.root());
        command
    };
    let mut rows = Vec::new();
    for api in apis.iter() {
        live.show(&api.crate_name);
        let mut totals = Vec::new();
        let mut costs = Vec::new();
        for _ in 0..bench.runs {
            let mut stages = command();
            stages.args(["stages", &api.crate_name]);
            let times: StageTimes = report_of(&mut stages, "the stages of the generator")?;
            totals.push(times.total());
            // Into a folder that is not there, so that every file is written.
            let place = bench.folder.join("generated");
            if place.exists() {
                std::fs::remove_dir_all(&place).map_err(|error| {
                    Failure::internal("the last generated crate cannot be removed").cause(error)
                })?;
            }
            let document = bench.workspace.specs().join(&api.document);
            let mut generate = command();
            generate
                .arg("generate")
                .arg("--from")
                .arg(document)
                .arg("--out")
                .arg(place);
            generate.args(["--crate-name", &api.crate_name]);
            costs.push(measure(&mut generate, "cargo xtask generate")?);
        }
        let goal = (api.crate_name == "umbraco-management-v17").then_some(GOAL);
        rows.push(Row::new("generate: read to emit", &api.crate_name).with(
            median(totals),
            "s",
            goal,
        ));
        let whole = medians(&costs);
        rows.push(
            Row::new("generate: whole command", &api.crate_name)
                .with(whole.seconds, "s", None)
                .with(whole.peak_mib, "MiB", None),
        );
    }
    Ok(rows)
}
