//! `cargo xtask bench`: what can be told of it without measuring for minutes.

use crate::common::{Workspace, argument, document};
use serde_json::Value;

#[test]
fn the_stages_of_the_generator_are_seconds() {
    let workspace = Workspace::new();
    let file = workspace.path("given.json");
    std::fs::write(&file, document("3.0.4", "Mine").to_string()).unwrap();
    workspace
        .run(&["fetch", argument(&file), "--name", "umbraco-mine-v1"])
        .ok();
    let times = workspace.run(&["stages", "mine-v1"]).ok().stdout;
    let times: Value = serde_json::from_str(&times).unwrap();
    for stage in ["read", "normalize", "model", "emit"] {
        assert!(
            times[stage].as_f64().is_some_and(f64::is_finite),
            "{stage}: {times}"
        );
    }
}

#[test]
fn no_run_is_no_measurement() {
    Workspace::new()
        .run(&["bench", "--runs", "0"])
        .failed(2, &["--runs"]);
}

#[test]
fn help_lists_bench_and_hides_what_it_is_made_of() {
    let help = Workspace::new().run(&["--help"]).ok().stdout;
    assert!(help.contains("bench") && !help.contains("stages"), "{help}");
}
