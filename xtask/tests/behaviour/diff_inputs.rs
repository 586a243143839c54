//! What versions `cargo xtask diff` takes, and what it says about those that it cannot take.

use std::process::Command;

use crate::common::{Outcome, Page, Site, Workspace, argument, document, members};
use serde_json::{Value, json};

const SWAGGER: &str = "/umbraco/swagger/management/swagger.json";
const PATH: &str = "/umbraco/management/api/v1/a";

/// A git repository in which the API was pinned for 17.1, 17.3 and 17.6, each with a commit.
fn history() -> Workspace {
    let workspace = Workspace::new();
    git(&workspace, &["init", "--quiet"]);
    for (version, names) in [
        ("17.1.0", &["old"][..]),
        ("17.3.0-rc", &["old", "new"]),
        ("17.6.2", &["new"]),
    ] {
        let site = Site::new([(SWAGGER, Page::json(&members("3.0.4", names)))]);
        workspace
            .run(&["fetch", &site.url(""), "--product-version", version])
            .ok();
        git(&workspace, &["add", "specs"]);
        git(&workspace, &["commit", "--quiet", "--message", version]);
    }
    workspace
}

fn git(workspace: &Workspace, arguments: &[&str]) {
    let output = Command::new("git")
        .args([
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.com",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .current_dir(workspace.path(""))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn report(outcome: Outcome) -> Value {
    serde_json::from_str(&outcome.ok().stdout).unwrap()
}

/// Each entry as `rule place, came with, undone with`.
fn entries(report: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let changes = report["changes"].as_array().unwrap().iter();
    changes
        .map(|change| {
            let part = text(&change["place"]["part"]);
            format!(
                "{} {part}, {}, {}",
                text(&change["rule"]),
                text(&change["cameWith"]),
                text(&change["undoneWith"])
            )
        })
        .collect()
}

#[test]
fn an_older_pinned_state_is_named_by_its_product_version() {
    let workspace = history();
    let output = workspace.run(&[
        "diff",
        "management-v17@17.1",
        "umbraco-management-v17@17.3.0-rc",
        "--format",
        "json",
    ]);
    let report = report(output);
    assert_eq!(report["old"], "umbraco-management-v17 (17.1.0)");
    assert_eq!(report["new"], "umbraco-management-v17 (17.3.0-rc)");
    assert_eq!(entries(&report), ["field-added new, -, -"]);
    // What is pinned now is a state too, committed or not.
    workspace
        .run(&[
            "diff",
            "management-v17@17.6",
            "management-v17",
            "--fail-on",
            "any",
        ])
        .ok();
}

#[test]
fn a_version_that_was_never_pinned_is_told_with_those_that_were() {
    let workspace = history();
    workspace
        .run(&["diff", "management-v17@16.5", "management-v17"])
        .failed(
            3,
            &[
                "was never pinned for the version 16.5",
                "it was for: 17.6.2, 17.3.0-rc, 17.1.0",
                "git:REF:path",
            ],
        );
    workspace
        .run(&["diff", "delivery-v17@17.1", "management-v17"])
        .failed(
            2,
            &[
                "has and had no API `delivery-v17`",
                "umbraco-management-v17",
            ],
        );
    let shallow = Workspace::new();
    let from = format!("file://{}", argument(&workspace.path("")));
    git(&shallow, &["clone", "--quiet", "--depth=1", &from, "clone"]);
    let clone = argument(&shallow.path("clone")).to_owned();
    shallow
        .run(&[
            "--workspace",
            &clone,
            "diff",
            "management-v17@17.1",
            "management-v17",
        ])
        .failed(2, &["cannot be used multiple times"]);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "management-v17@17.1", "management-v17"])
        .current_dir(&clone)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("git fetch --unshallow"));
}

#[test]
fn without_a_repository_there_is_no_past() {
    let workspace = Workspace::new();
    let site = Site::new([(SWAGGER, Page::json(&members("3.0.4", &["a"])))]);
    workspace.fetch(&site.url(""), &[]).ok();
    workspace
        .run(&["diff", "management-v17@17.1", "management-v17"])
        .failed(3, &["cannot tell the past", "give a file instead"]);
}

#[test]
fn of_several_versions_each_entry_says_which_brought_it_and_which_took_it_back() {
    let workspace = history();
    let back = workspace.write("back.json", members("3.0.4", &["old", "new"]).to_string());
    let output = workspace.run(&[
        "diff",
        "management-v17@17.1",
        "management-v17@17.3",
        "management-v17@17.6",
        &back,
        "--format",
        "json",
    ]);
    let report = report(output);
    assert_eq!(
        report["between"],
        json!([
            "umbraco-management-v17 (17.3.0-rc)",
            "umbraco-management-v17 (17.6.2)"
        ])
    );
    assert_eq!(
        entries(&report),
        [
            "field-removed old, umbraco-management-v17 (17.6.2), back.json",
            "field-added new, umbraco-management-v17 (17.3.0-rc), -",
            "field-added old, back.json, -",
        ]
    );
    // From the first to the last there is one member more, and nothing is gone.
    assert_eq!(report["nextVersion"], "0.1.1");
    let all = ["diff", "management-v17@17.1", "management-v17@17.6", &back];
    workspace
        .run(&[&all[..], &["--fail-on", "breaking"]].concat())
        .ok();
    let text = workspace.run(&all).ok().stdout;
    assert!(
        text.starts_with(
            "umbraco-management-v17 (17.1.0) -> umbraco-management-v17 (17.6.2) -> back.json\n"
        ),
        "{text}"
    );
    assert!(
        text.contains("came with umbraco-management-v17 (17.6.2), undone with back.json"),
        "{text}"
    );
    assert!(
        text.contains("1 of them was undone by a later version"),
        "{text}"
    );
}

#[test]
fn what_is_gone_with_its_owner_is_not_undone() {
    let workspace = Workspace::new();
    let one = workspace.write("1.json", members("3.0.4", &["a", "b"]).to_string());
    let two = workspace.write("2.json", members("3.0.4", &["a"]).to_string());
    let three = workspace.write(
        "3.json",
        document("3.0.4", "Umbraco Management API").to_string(),
    );
    let report = report(workspace.run(&["diff", &one, &two, &three, "--format", "json"]));
    let found = entries(&report);
    assert!(
        found.contains(&"field-removed b, 2.json, -".to_owned()),
        "{found:?}"
    );
}

#[test]
fn dialects_and_notations_mix() {
    let workspace = Workspace::new();
    let json = workspace.write("a.json", members("3.0.4", &["a"]).to_string());
    let yaml = "
openapi: 3.1.1
info: {title: Umbraco Management API, version: Latest}
paths:
  /umbraco/management/api/v1/a:
    get:
      operationId: GetA
      responses:
        '200':
          description: Another text.
          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
components:
  schemas:
    A: {type: object, properties: {a: {type: string}}}
";
    let yaml = workspace.write("a.yaml", yaml);
    let text = workspace
        .run(&["diff", &json, &yaml, "--fail-on", "any"])
        .ok()
        .stdout;
    assert!(text.contains("0 changes."), "{text}");
    let text = workspace.run(&["diff", &json, &json]).ok().stdout;
    assert!(text.contains("the same document, byte for byte"), "{text}");
    let spaced = workspace.write(
        "b.json",
        serde_json::to_string_pretty(&members("3.1.1", &["a"])).unwrap(),
    );
    let text = workspace.run(&["diff", &json, &spaced]).ok().stdout;
    assert!(
        text.contains("nothing that a client can notice is different"),
        "{text}"
    );
}

#[test]
fn a_site_is_asked_for_the_document_of_the_pinned_one() {
    let workspace = history();
    let delivery = members("3.0.4", &["delivered"]);
    let site = Site::new([
        (SWAGGER, Page::json(&members("3.0.4", &["new", "newer"]))),
        (
            "/umbraco/swagger/delivery/swagger.json",
            Page::json(&delivery),
        ),
        (
            "/umbraco/swagger/mine/swagger.json",
            Page::json(&members("3.0.4", &["mine"])),
        ),
    ]);
    let report_of =
        |arguments: &[&str]| report(workspace.run(&[arguments, &["--format", "json"]].concat()));
    let found = report_of(&["diff", "management-v17", &site.url("")]);
    assert_eq!(entries(&found), ["field-added newer, -, -"]);
    assert_eq!(found["new"], site.url(SWAGGER));
    let found = report_of(&[
        "diff",
        &site.url(SWAGGER),
        &site.url(""),
        "--definition",
        "mine",
    ]);
    assert!(
        entries(&found).contains(&"field-added mine, -, -".to_owned()),
        "{found}"
    );
    workspace
        .run(&[
            "fetch",
            &site.url(""),
            "--definition",
            "delivery",
            "--product-version",
            "17.3.4",
        ])
        .ok();
    let found = report_of(&["diff", "delivery-v17", &site.url("")]);
    assert_eq!(entries(&found), [""; 0]);
}

/// As `fetch` and `generate` say it.
#[test]
fn what_is_wrong_with_a_document_is_said_as_everywhere() {
    let workspace = history();
    let broken = |name: &str, text: &str| {
        let file = workspace.write(name, text);
        workspace.run(&["diff", "management-v17", &file])
    };
    broken("empty.json", "").failed(3, &["empty.json", "the document is empty"]);
    broken("page.json", "<!DOCTYPE html><html></html>").failed(3, &["page.json"]);
    broken("old.json", "{\"swagger\": \"2.0\"}").failed(3, &["Swagger 2.0 is not read"]);
    broken("cut.json", "{\"openapi\": \"3.0.4\",").failed(3, &["cut.json", "ends too early"]);
    let mut wrong = document("3.1.1", "T");
    wrong["paths"][PATH]["get"]["responses"]["200"]["content"] =
        json!({"application/json": {"schema": {"$ref": "#/components/schemas/Missing"}}});
    broken("lost.json", &wrong.to_string()).failed(
        3,
        &["lost.json", "#/components/schemas/Missing", "leads nowhere"],
    );
    let site = Site::new([(
        SWAGGER,
        Page::new(200, "<html><umb-auth></umb-auth></html>").header("Content-Type", "text/html"),
    )]);
    workspace
        .run(&["diff", "management-v17", &site.url("")])
        .failed(3, &["the back-office login page"]);
    workspace
        .run(&["diff", "management-v17", &site.url("/nothing.json")])
        .failed(3, &["404 Not Found"]);
    workspace
        .run(&[
            "diff",
            "management-v17",
            "https://cms.invalid",
            "--insecure",
        ])
        .failed(2, &["this machine only"]);
    workspace
        .run(&["diff", "management-v17", "nothing"])
        .failed(
            2,
            &["neither a file nor an address", "umbraco-management-v17"],
        );
}

#[test]
fn filters_by_path_and_operation_name_what_there_is() {
    let workspace = history();
    let count = |more: &[&str]| {
        let arguments = [
            &[
                "diff",
                "management-v17@17.1",
                "management-v17",
                "--format",
                "json",
            ],
            more,
        ]
        .concat();
        report(workspace.run(&arguments))["changes"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--path", "/a", "--operation", "geta"]), 2);
    let run = |more: &[&str]| {
        workspace.run(&[&["diff", "management-v17@17.1", "management-v17"], more].concat())
    };
    run(&["--path", "/b"]).failed(2, &["no path begins so"]);
    run(&["--operation", "get"]).failed(2, &["neither document has this operation", "GetA"]);
}

#[test]
fn texts_of_the_documentation_are_counted_and_listed_on_request() {
    let workspace = Workspace::new();
    let with = |summary: &str| {
        let mut document = members("3.0.4", &["a"]);
        document["paths"][PATH]["get"]["summary"] = json!(summary);
        document["components"]["schemas"]["A"]["properties"]["a"]["description"] =
            json!("The same.");
        document.to_string()
    };
    let old = workspace.write("old.json", with("Old words."));
    let new = workspace.write("new.json", with("New words."));
    let text = workspace
        .run(&["diff", &old, &new, "--fail-on", "any"])
        .ok()
        .stdout;
    assert!(
        text.contains("1 text of the documentation is different"),
        "{text}"
    );
    assert!(!text.contains("Old words"), "{text}");
    for form in ["text", "markdown", "html", "json"] {
        let text = workspace
            .run(&["diff", &old, &new, "--docs", "--format", form])
            .ok()
            .stdout;
        assert!(
            text.contains("Old words.") && text.contains("New words."),
            "{form}: {text}"
        );
        assert!(
            text.contains("GetA") && !text.contains("The same."),
            "{form}: {text}"
        );
    }
    // A document without texts has not lost them.
    let bare = workspace.write("bare.json", members("3.0.4", &["a"]).to_string());
    let text = workspace.run(&["diff", &old, &bare, "--docs"]).ok().stdout;
    let flat = text.replace('\n', " ");
    assert!(
        flat.contains("bare.json has no texts of the documentation")
            && !flat.contains("documentation are different"),
        "{text}"
    );
}

#[test]
fn files_of_one_name_are_told_apart_by_their_folders() {
    let workspace = Workspace::new();
    for (folder, names) in [("old", &["a"][..]), ("new", &["a", "b"])] {
        std::fs::create_dir(workspace.path(folder)).unwrap();
        let bytes = members("3.0.4", names).to_string();
        std::fs::write(workspace.path(folder).join("api.json"), bytes).unwrap();
    }
    let paths = ["old", "new"].map(|folder| workspace.path(folder).join("api.json"));
    let [old, new] = paths.each_ref().map(|path| argument(path));
    let outcome = workspace.run(&["diff", old, new]).ok();
    assert!(outcome.stdout.starts_with(&format!("{old} -> {new}\n")));
    std::fs::write(&paths[1], "").unwrap();
    let problem = format!("{new}: 1 problem");
    workspace.run(&["diff", old, new]).failed(3, &[&problem]);
}

#[test]
fn a_document_without_operations_is_named() {
    let workspace = Workspace::new();
    let mut empty = members("3.0.4", &["a"]);
    empty["paths"] = json!({});
    for (name, document) in [("full", members("3.0.4", &["a"])), ("empty", empty)] {
        let place = workspace.path(&format!("{name}.json"));
        std::fs::write(place, document.to_string()).unwrap();
    }
    let place = |name: &str| workspace.path(&format!("{name}.json"));
    let (full, empty) = (place("full"), place("empty"));
    let outcome = workspace
        .run(&["diff", argument(&full), argument(&empty)])
        .ok();
    assert!(
        outcome.stdout.contains("empty.json has no operations."),
        "{}",
        outcome.stdout
    );
}
