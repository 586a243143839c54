//! Two documents compared: the whole command, from two files to a report.

use std::path::PathBuf;
use std::process::Command;

use super::measure::{measure, medians};
use super::{Bench, Row, program};
use crate::failure::Failure;
use crate::steps::Live;

/// What two versions of the management API may take, in seconds and MiB.
const GOALS: (f64, f64) = (0.1, 60.0);

/// Pairs of pinned documents.
const PINNED: &[(&str, &str)] = &[
    ("management-v17", "management-v18"),
    ("delivery-v17", "delivery-v18"),
];

/// Measures `cargo xtask diff`: pinned documents, and 16.5 against 17.1 where `UMBRACO_SPECS` has them.
pub(crate) fn diff(bench: &Bench<'_>, live: &Live) -> Result<Vec<Row>, Failure> {
    let xtask = program(&bench.programs(&["xtask"], live)?, "xtask")?;
    let mut pairs: Vec<(String, String)> = PINNED
        .iter()
        .map(|(old, new)| ((*old).to_owned(), (*new).to_owned()))
        .collect();
    pairs.extend(real("management-16.5.json").zip(real("management-17.1.json")));
    let mut rows = Vec::new();
    for (old, new) in pairs {
        let shown = format!("{} -> {}", name(&old), name(&new));
        live.show(&shown);
        let mut costs = Vec::new();
        for _ in 0..bench.runs {
            let mut command = Command::new(&xtask);
            command.arg("--workspace").arg(bench.workspace.root());
            command.args(["diff", &old, &new, "--format", "json"]);
            costs.push(measure(&mut command, "cargo xtask diff")?);
        }
        let cost = medians(&costs);
        rows.push(
            Row::new("diff: whole command", shown)
                .with(cost.seconds, "s", Some(GOALS.0))
                .with(cost.peak_mib, "MiB", Some(GOALS.1)),
        );
    }
    Ok(rows)
}

fn real(file: &str) -> Option<String> {
    let folders = std::env::var_os("UMBRACO_SPECS")?;
    let mut places = std::env::split_paths(&folders).map(|folder| folder.join(file));
    Some(
        places
            .find(|place: &PathBuf| place.is_file())?
            .display()
            .to_string(),
    )
}

fn name(given: &str) -> &str {
    given.rsplit(['/', '\\']).next().unwrap_or(given)
}
