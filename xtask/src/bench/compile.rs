//! What it costs to compile each generated crate, with what it builds on built.

use super::measure::{Cost, measure, medians};
use super::{Bench, Row};
use crate::apis::Apis;
use crate::cargo::{cargo, not_started};
use crate::crates::folder;
use crate::failure::Failure;
use crate::steps::Live;

/// The tag that stands for a program that needs only one.
const TAG: &str = "dictionary";

/// One way to compile a crate, and what it may cost for the Management API of 17.
struct Way {
    what: &'static str,
    arguments: &'static [&'static str],
    seconds: f64,
    peak_mib: Option<f64>,
    one_tag: bool,
}

const WAYS: [Way; 4] = [
    Way {
        what: "check",
        arguments: &["check"],
        seconds: 1.7,
        peak_mib: Some(400.0),
        one_tag: false,
    },
    Way {
        what: "debug build",
        arguments: &["build"],
        seconds: 2.0,
        peak_mib: None,
        one_tag: false,
    },
    Way {
        what: "release build",
        arguments: &["build", "--release"],
        seconds: 6.5,
        peak_mib: None,
        one_tag: false,
    },
    Way {
        what: "check, one tag",
        arguments: &["check", "--no-default-features", "--features", TAG],
        seconds: 0.8,
        peak_mib: None,
        one_tag: true,
    },
];

impl Way {
    /// What must be cleaned for the crate to be compiled again.
    fn profile(&self) -> &'static str {
        match self.arguments.contains(&"--release") {
            true => "release",
            false => "dev",
        }
    }
}

/// Measures the crate of every pinned document.
pub(crate) fn compile(bench: &Bench<'_>, apis: &Apis, live: &Live) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for api in apis.iter() {
        let name = api.crate_name.as_str();
        let source = bench
            .workspace
            .generated()
            .join(folder(name))
            .join("src")
            .join(TAG);
        for way in WAYS
            .iter()
            .filter(|way| !way.one_tag || source.with_extension("rs").is_file())
        {
            live.show(&format!("{name}, {}", way.what));
            let cost = bench.compile(name, way)?;
            let has_goal = name == "umbraco-management-v17";
            rows.push(
                Row::new(way.what, name)
                    .with(cost.seconds, "s", has_goal.then_some(way.seconds))
                    .with(cost.peak_mib, "MiB", way.peak_mib.filter(|_| has_goal)),
            );
        }
    }
    Ok(rows)
}

impl Bench<'_> {
    /// The median of several compilations; the first one is for what the crate builds on, and does not count.
    fn compile(&self, name: &str, way: &Way) -> Result<Cost, Failure> {
        let mut costs = Vec::new();
        for run in 0..=self.runs {
            self.cargo(&["clean", "--profile", way.profile(), "--package", name])
                .output()
                .map_err(not_started)?;
            let mut command = self.cargo(way.arguments);
            command.args(["--package", name]);
            let shown = format!("cargo {} --package {name}", way.arguments.join(" "));
            let cost = measure(&mut command, &shown)?;
            if run > 0 {
                costs.push(cost);
            }
        }
        Ok(medians(&costs))
    }

    fn cargo(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = cargo();
        command.args(arguments).arg(self.target_argument());
        command.current_dir(self.workspace.root());
        // What a clean build takes, as in CI.
        command.env("CARGO_INCREMENTAL", "0");
        command
    }
}
