//! The forms of a report, each read by a reader that nobody here wrote.
//!
//! The page is opened in a browser where `UMBRACO_BROWSER` names a Chromium (`/usr/bin/chromium`); that needs Node.js
//! and npm.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use quick_junit::{Report, TestCaseStatus};
use serde_json::Value;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn diff(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args(arguments)
        .current_dir(repository())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn written(format: &str) -> String {
    diff(&["delivery-v17", "delivery-v18", "--format", format])
}

/// Two documents of which every name tries to be something else where it is shown.
fn hostile() -> (tempfile::TempDir, [String; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let name = "</script><img src=x onerror=alert(1)>\"'&%0A::error::\u{1b}[31m]]>";
    let document = |more: bool| {
        let mut properties = serde_json::json!({"kept": {"type": "string"}});
        if more {
            properties[name] = serde_json::json!({"type": "string"});
        }
        let schema = serde_json::json!({"type": "object", "properties": properties});
        let answer = serde_json::json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}});
        serde_json::json!({
            "openapi": "3.0.4",
            "info": {"title": name, "version": "1"},
            "paths": {"/a": {"get": {"operationId": "Get", "tags": [name], "responses": answer}}},
        })
        .to_string()
    };
    let place = |file: &str| folder.path().join(file).display().to_string();
    let places = [place("old.json"), place("new.json")];
    std::fs::write(&places[0], document(true)).unwrap();
    std::fs::write(&places[1], document(false)).unwrap();
    (folder, places)
}

fn of_hostile(format: &str) -> String {
    let (_folder, [old, new]) = hostile();
    diff(&[&old, &new, "--format", format])
}

#[test]
fn junit_has_a_test_for_each_change_and_a_failure_for_each_breaking_one() {
    let changes: Value = serde_json::from_str(&written("json")).unwrap();
    let changes = changes["changes"].as_array().unwrap();
    let is_bad =
        |change: &&Value| change["wire"] == "breaking" || change["rust"]["bump"] == "major";
    for (text, tests) in [
        (written("junit"), Some(changes.len())),
        (of_hostile("junit"), None),
    ] {
        let report =
            Report::deserialize_from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let cases: Vec<_> = report
            .test_suites
            .iter()
            .flat_map(|suite| &suite.test_cases)
            .collect();
        let failed = cases
            .iter()
            .filter(|case| matches!(case.status, TestCaseStatus::NonSuccess { .. }))
            .count();
        assert_eq!((report.tests, report.failures), (cases.len(), failed));
        if let Some(tests) = tests {
            assert_eq!(
                (cases.len(), failed),
                (tests, changes.iter().filter(is_bad).count())
            );
        }
    }
}

/// The schema comes with `serde-sarif`, whose types are made of it.
#[test]
fn sarif_is_as_its_schema_says_and_leads_to_the_lines_of_the_document() {
    let schema = jsonschema::validator_for(&sarif_schema()).unwrap();
    for text in [written("sarif"), of_hostile("sarif")] {
        let report: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = schema
            .iter_errors(&report)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
    }
    let report: serde_sarif::sarif::Sarif = serde_json::from_str(&written("sarif")).unwrap();
    let results = report.runs[0].results.as_ref().unwrap();
    assert!(!results.is_empty());
    for result in results {
        for location in result.locations.iter().flatten() {
            let physical = location.physical_location.as_ref().unwrap();
            let file = physical
                .artifact_location
                .as_ref()
                .unwrap()
                .uri
                .as_ref()
                .unwrap();
            let region = physical.region.as_ref().unwrap();
            let (line, column) = (region.start_line.unwrap(), region.start_column.unwrap());
            let text = std::fs::read_to_string(repository().join(file)).unwrap();
            let line = text
                .lines()
                .nth(usize::try_from(line).unwrap() - 1)
                .unwrap();
            let rest: String = line
                .chars()
                .skip(usize::try_from(column).unwrap() - 1)
                .collect();
            let logical = location.logical_locations.as_ref().unwrap()[0]
                .fully_qualified_name
                .as_ref()
                .unwrap();
            let last = logical.rsplit('/').next().unwrap().replace("~1", "/");
            let leads = rest.starts_with(&format!("\"{last}\"")) || rest.starts_with('{');
            assert!(leads, "{logical} is said to be at {rest}");
        }
    }
}

fn sarif_schema() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // What other platforms need may not be on this machine.
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let about = String::from_utf8(rustc.stdout).unwrap();
    let host = about
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--format-version=1",
            "--offline",
            "--filter-platform",
            host,
        ])
        .current_dir(repository())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages
        .iter()
        .find(|package| package["name"] == "serde-sarif")
        .unwrap();
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let schema =
        std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).unwrap();
    let mut schema: Value = serde_json::from_str(&schema).unwrap();
    // Its bracket has no partner, which the validator's regular expressions do not take; no report says its language.
    for definition in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][definition]["properties"]["language"];
        assert!(
            language
                .as_object_mut()
                .unwrap()
                .remove("pattern")
                .is_some()
        );
    }
    schema
}

#[test]
fn annotations_are_a_line_each_at_the_lines_of_the_document() {
    for text in [written("github"), of_hostile("github")] {
        let commands: Vec<&str> = text.lines().filter(|line| line.starts_with("::")).collect();
        assert!(!commands.is_empty());
        for command in commands {
            let (head, message) = command[2..].split_once("::").unwrap();
            let (level, properties) = head.split_once(' ').unwrap();
            let properties: BTreeMap<&str, &str> = properties
                .split(',')
                .map(|property| property.split_once('=').unwrap())
                .collect();
            assert!(["error", "warning", "notice"].contains(&level), "{command}");
            assert_eq!(
                properties.keys().copied().collect::<Vec<_>>(),
                ["col", "file", "line", "title"],
                "{command}"
            );
            assert!(
                properties["line"].parse::<u32>().is_ok() && !message.is_empty(),
                "{command}"
            );
        }
        assert!(
            !text.contains('\u{1b}') && !text.contains("\n::error::"),
            "{text}"
        );
    }
}

#[test]
fn a_page_has_all_entries_and_nothing_of_a_document_acts_in_it() {
    let page = written("html");
    let changes: Value = serde_json::from_str(&written("json")).unwrap();
    assert_eq!(
        page.matches("<article ").count(),
        changes["changes"].as_array().unwrap().len()
    );
    for outside in ["src=", "@import", "url(", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
    let page = of_hostile("html");
    assert!(
        !page.contains("<img") && page.matches("</script>").count() == 1,
        "{page}"
    );
}

#[test]
fn a_terminal_gets_its_width_and_colour_unless_it_wants_none() {
    let run = |before: &str| {
        let command = format!(
            "stty cols 72; {before} {} diff delivery-v17 delivery-v18",
            env!("CARGO_BIN_EXE_xtask")
        );
        let output = Command::new("script")
            .args(["--quiet", "--return", "--command", &command, "/dev/null"])
            .current_dir(repository())
            .env_remove("NO_COLOR")
            .output();
        output
            .ok()
            .filter(|output| output.status.success())
            .map(|output| String::from_utf8(output.stdout).unwrap())
    };
    let (Some(coloured), Some(plain)) = (run(""), run("NO_COLOR=1")) else {
        println!("skipped: there is no `script` (util-linux) that gives a program a terminal");
        return;
    };
    assert!(
        coloured.contains("\u{1b}[") && !plain.contains("\u{1b}["),
        "{plain}"
    );
    let widest = plain
        .lines()
        .map(|line| line.trim_end().chars().count())
        .max()
        .unwrap();
    assert!((40..=72).contains(&widest), "{widest}: {plain}");
}

#[test]
fn the_page_works_in_a_browser_by_keyboard_and_for_everyone() {
    let Some(browser) = std::env::var_os("UMBRACO_BROWSER") else {
        println!("skipped: UMBRACO_BROWSER does not name a browser");
        return;
    };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    std::fs::create_dir_all(&folder).unwrap();
    for file in ["package.json", "package-lock.json", "check.mjs"] {
        std::fs::copy(source.join(file), folder.join(file)).unwrap();
    }
    let page = folder.join("report.html");
    std::fs::write(
        &page,
        diff(&["management-v17", "management-v18", "--format", "html"]),
    )
    .unwrap();
    let run = |program: &str, arguments: &[&std::ffi::OsStr]| {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(&folder)
            .output();
        let output =
            output.unwrap_or_else(|error| panic!("UMBRACO_BROWSER needs `{program}`: {error}"));
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    run(
        "npm",
        &["ci", "--ignore-scripts", "--no-audit", "--no-fund"].map(std::ffi::OsStr::new),
    );
    run(
        "node",
        &["check.mjs".as_ref(), browser.as_ref(), page.as_ref()],
    );
    for picture in ["light.png", "dark.png", "narrow.png"] {
        assert!(
            std::fs::metadata(folder.join(picture)).unwrap().len() > 10_000,
            "{picture} is empty"
        );
    }
}
