//! `cargo xtask conformance` at a site: what it asks as whom, what it says, and how it ends.

use std::path::PathBuf;

use crate::common::{Outcome, Workspace, argument};
use serde_json::Value;
use tokio::runtime::Runtime;
use umbraco_standin::{ApiUser, Standin};

const SECRET: &str = "the-s3cret-of-a-test";

/// A case that any Umbraco passes, one that none does, and one that writes.
const CASES: &str = r#"
[[case]]
name = "right"
source = "a right source"
request = { get = "user/current" }
expect = { status = 200, json = '{"id":"{{guid}}","...":true}' }

[[case]]
name = "wrong"
source = "a wrong source"
as = "limited"
request = { get = "server/status" }
expect = { status = 200, json = '{"serverStatus":"Nowhere"}' }

[[case]]
name = "writes"
source = "a source of writing"
writes = true
request = { post = "language", json = '{"name":"Faroese","isoCode":"fo"}' }
expect = { status = 201 }
undo = "DELETE language/fo"
"#;

struct Asking {
    _runtime: Runtime,
    standin: Standin,
    workspace: Workspace,
    cases: PathBuf,
}

impl Asking {
    fn new(cases: &str) -> Self {
        let runtime = Runtime::new().unwrap();
        let standin = Standin::builder()
            .api_user(ApiUser::new("umbraco-back-office-admin", SECRET))
            .api_user(ApiUser::new("umbraco-back-office-limited", SECRET).sections::<String>([]));
        let standin = runtime.block_on(standin.start()).unwrap();
        let workspace = Workspace::new();
        let path = workspace.path("cases.toml");
        std::fs::write(&path, cases).unwrap();
        Self {
            _runtime: runtime,
            standin,
            workspace,
            cases: path,
        }
    }

    fn run(&self, more: &[&str]) -> Outcome {
        let mut arguments = vec!["conformance", "--url", self.standin.url()];
        arguments.extend(["--cases", argument(&self.cases)]);
        arguments.extend(more);
        self.workspace
            .run_with(&arguments, &[("THE_SECRET", SECRET)])
    }
}

const AS_BOTH: [&str; 8] = [
    "--client-id",
    "umbraco-back-office-admin",
    "--secret-env",
    "THE_SECRET",
    "--limited-client-id",
    "umbraco-back-office-limited",
    "--limited-secret-env",
    "THE_SECRET",
];

#[test]
fn a_difference_is_named_with_its_source_and_ends_with_1() {
    let asking = Asking::new(CASES);
    let outcome = asking.run(&AS_BOTH);
    assert!(
        outcome.stdout.contains("source: a wrong source"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("$.serverStatus"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("left out: cases/writes: it writes"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("1 equal, 1 different, 1 left out"),
        "{}",
        outcome.stdout
    );
    assert!(!outcome.stdout.contains(SECRET));
    assert!(
        outcome.stderr.contains("1 case is not as expected"),
        "{}",
        outcome.stderr
    );
    assert_eq!(outcome.code, 1);
}

#[test]
fn json_has_every_case() {
    let asking = Asking::new(CASES);
    let mut arguments = AS_BOTH.to_vec();
    arguments.extend(["--writes", "--format", "json"]);
    let report: Value = serde_json::from_str(&asking.run(&arguments).stdout).unwrap();
    let outcomes: Vec<_> = report["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|outcome| {
            (
                outcome["case"].as_str().unwrap(),
                outcome["verdict"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        outcomes,
        [
            ("cases/right", "equal"),
            ("cases/wrong", "different"),
            ("cases/writes", "equal")
        ]
    );
    assert_eq!(
        report["outcomes"][1]["differences"][0]["place"],
        "$.serverStatus"
    );
}

#[test]
fn who_is_nobody_is_asked_less() {
    let asking = Asking::new(CASES);
    let outcome = asking.run(&[]).ok();
    assert!(
        outcome.stdout.contains("0 equal, 0 different, 3 left out"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn what_cannot_be_done_is_said() {
    let asking = Asking::new("[[case]]\nname = 1");
    asking.run(&[]).failed(3, &["no file of cases"]);
    let asking = Asking::new(CASES);
    asking
        .run(&[
            "--client-id",
            "umbraco-back-office-nobody",
            "--secret-env",
            "THE_SECRET",
        ])
        .failed(3, &["gives umbraco-back-office-nobody no token"]);
    let workspace = Workspace::new();
    workspace
        .run(&[
            "conformance",
            "--url",
            "http://cms.example",
            "--cases",
            argument(&asking.cases),
        ])
        .failed(2, &["is not encrypted"]);
}
