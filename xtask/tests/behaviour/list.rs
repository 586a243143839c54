//! What is listed of an API.

use crate::common::{Page, Site, Workspace};
use serde_json::{Value, json};

/// One operation that the stand-in has an action for, one that it makes up, and one that a running site refuses.
fn workspace() -> Workspace {
    let workspace = Workspace::new();
    let operation = |id: &str| json!({"operationId": id, "tags": ["Some"], "responses": {"200": {"description": "OK"}}});
    let document = json!({
        "openapi": "3.0.4",
        "info": {"title": "Umbraco Management API", "version": "Latest"},
        "paths": {
            "/umbraco/management/api/v1/language": {"get": operation("GetLanguage")},
            "/umbraco/management/api/v1/my-package": {"get": operation("GetMyPackage")},
            "/umbraco/management/api/v1/install/setup": {"post": operation("PostInstallSetup")},
        },
    });
    let site = Site::new([(
        "/umbraco/swagger/management/swagger.json",
        Page::json(&document),
    )]);
    workspace.fetch(&site.url(""), &[]).ok();
    workspace
}

#[test]
fn coverage_says_how_the_stand_in_answers_each_operation() {
    let workspace = workspace();
    let table = workspace
        .run(&["list", "management-v17", "--coverage"])
        .ok()
        .stdout;
    let line = |id: &str| {
        table
            .lines()
            .find(|line| line.trim_start().starts_with(id))
            .unwrap()
    };
    assert!(line("GetLanguage").contains("stateful"), "{table}");
    assert!(line("GetMyPackage").contains("generic"), "{table}");
    assert!(
        table.contains("refused") && table.contains("428"),
        "{table}"
    );
    let json = workspace
        .run(&["list", "management-v17", "--coverage", "--format", "json"])
        .ok()
        .stdout;
    let list: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&list[0]["operation"], &list[0]["kind"], &list[0]["method"]),
        (&json!("GetLanguage"), &json!("stateful"), &json!("GET"))
    );
    assert!(
        list[1].get("reason").is_none() && list[2]["reason"].is_string(),
        "{json}"
    );
}

#[test]
fn coverage_is_of_one_api() {
    workspace()
        .run(&["list", "--coverage"])
        .failed(2, &["required"]);
}
