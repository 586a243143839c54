//! Two documents compared: the whole command, from two files to a report; in turns with `oasdiff` where it is installed.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::measure::{measure, medians};
use super::{Bench, Row, program};
use crate::failure::Failure;
use crate::progress;
use crate::steps::Live;

/// What two versions of the management API may take, in seconds and MiB.
const GOALS: (f64, f64) = (0.1, 60.0);

/// Pairs of pinned documents.
const PINNED: &[(&str, &str)] = &[
    ("management-v17", "management-v18"),
    ("delivery-v17", "delivery-v18"),
];

/// The other tool, as its documentation has it: `oasdiff changelog BASE REVISION`.
const PEER: &str = "oasdiff";

/// Measures `cargo xtask diff`: pinned documents, and 16.5 against 17.1 where `UMBRACO_SPECS` has them.
pub(crate) fn diff(bench: &Bench<'_>, live: &Live) -> Result<Vec<Row>, Failure> {
    let xtask = program(&bench.programs(&["xtask"], live)?, "xtask")?;
    let mut pairs: Vec<(String, String)> = PINNED
        .iter()
        .map(|(old, new)| ((*old).to_owned(), (*new).to_owned()))
        .collect();
    pairs.extend(real("management-16.5.json").zip(real("management-17.1.json")));
    let peer = is_installed(PEER);
    let mut rows = Vec::new();
    for (old, new) in pairs {
        let shown = format!("{} -> {}", name(&old), name(&new));
        live.show(&shown);
        let (mut costs, mut others) = (Vec::new(), Vec::new());
        for _ in 0..bench.runs {
            let mut command = Command::new(&xtask);
            command.arg("--workspace").arg(bench.workspace.root());
            command.args(["diff", &old, &new, "--format", "json"]);
            costs.push(measure(&mut command, "cargo xtask diff")?);
            if peer {
                let mut command = Command::new(PEER);
                command.arg("changelog");
                command.args([&old, &new].map(|name| document(bench, name)));
                command.args(["--format", "json"]);
                others.push(measure(&mut command, PEER)?);
            }
        }
        let cost = medians(&costs);
        rows.push(
            Row::new("diff: whole command", shown.clone())
                .with(cost.seconds, "s", Some(GOALS.0))
                .with(cost.peak_mib, "MiB", Some(GOALS.1)),
        );
        if peer {
            let cost = medians(&others);
            rows.push(
                Row::new("diff: oasdiff changelog, in turns", shown)
                    .with(cost.seconds, "s", None)
                    .with(cost.peak_mib, "MiB", None),
            );
        }
    }
    if !peer {
        progress::note("oasdiff is not installed, so that nothing is measured beside it");
    }
    Ok(rows)
}

fn is_installed(program: &str) -> bool {
    let version = Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    version.is_ok_and(|status| status.success())
}

/// The file of a pinned document, or the file that is named.
fn document(bench: &Bench<'_>, name: &str) -> PathBuf {
    if name.ends_with(".json") {
        return PathBuf::from(name);
    }
    bench.workspace.root().join(format!("specs/{name}.json"))
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
