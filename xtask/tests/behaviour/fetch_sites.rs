//! Fetching from sites as they are.

use std::io::Write;

use crate::common::{Page, Site, Workspace, argument, document};
use serde_json::json;

const SWAGGER: &str = "/umbraco/swagger/management/swagger.json";
const OPENAPI: &str = "/umbraco/openapi/management.json";
const SHIPPED: &str = "/umbraco/management/api/openapi.json";

fn management(openapi: &str) -> Page {
    Page::json(&document(openapi, "Umbraco Management API"))
}

#[test]
fn a_site_of_17_is_pinned_without_prose_and_with_its_facts() {
    let site = Site::new([(SWAGGER, management("3.0.4"))]);
    let workspace = Workspace::new();
    let outcome = workspace.fetch(&site.url(""), &[]).ok();
    assert_eq!(
        outcome.stdout,
        "umbraco-management-v17 specs/management-v17.json new\n"
    );
    assert!(
        outcome.stderr.contains("1 operation,"),
        "{}",
        outcome.stderr
    );
    assert_eq!(workspace.specs(), ["apis.toml", "management-v17.json"]);
    assert!(
        !workspace
            .text("specs/management-v17.json")
            .contains("Prose")
    );
    let apis = workspace.text("specs/apis.toml");
    for fact in [
        "crate = \"umbraco-management-v17\"",
        &format!("source = \"{}\"", site.url(SWAGGER)),
        "definition = \"management\"",
        "openapi = \"3.0.4\"",
        "product = \"17.3.4\"",
        "sha256 = \"",
    ] {
        assert!(apis.contains(fact), "{fact}:\n{apis}");
    }
    let again = workspace.fetch(&site.url("/umbraco/swagger/"), &[]).ok();
    assert_eq!(
        again.stdout,
        "umbraco-management-v17 specs/management-v17.json unchanged\n"
    );
    assert_eq!(workspace.text("specs/apis.toml"), apis);
}

#[test]
fn a_site_of_18_needs_no_switch() {
    let site = Site::new([(OPENAPI, management("3.1.1"))]);
    let workspace = Workspace::new();
    workspace
        .run(&[
            "fetch",
            &site.url(""),
            "--product-version",
            "18.2.0",
            "--keep-docs",
        ])
        .ok();
    assert!(
        workspace
            .text("specs/management-v18.json")
            .contains("Prose")
    );
    assert!(
        workspace
            .text("specs/apis.toml")
            .contains("keep-docs = true")
    );
}

#[test]
fn production_has_the_document_that_ships_with_umbraco() {
    // Without a Content-Type, as the real one.
    let page = Page::new(200, document("3.0.4", "Umbraco Management API").to_string());
    let site = Site::new([(SHIPPED, page)]);
    let outcome = Workspace::new().fetch(&site.url(""), &[]).ok();
    assert!(
        outcome
            .stderr
            .contains("operations of packages are not in it"),
        "{}",
        outcome.stderr
    );
    let workspace = Workspace::new();
    let outcome = workspace.fetch(&site.url(""), &["--definition", "delivery"]);
    outcome.failed(
        3,
        &[
            "no document `delivery`",
            "hint: in Production Umbraco serves no documents",
            "DeliveryApi:Enabled",
        ],
    );
}

#[test]
fn all_documents_of_the_swagger_page_are_fetched() {
    let list = r#"{"urls":[{"url":"default/swagger.json","name":"Default API"},{"url":"management/swagger.json","name":"Umbraco Management API"},
        {"url":"my-api-v1/swagger.json","name":"Mine"},{"url":"https://petstore.example/v2/swagger.json","name":"Elsewhere"}]}"#;
    for script in [
        format!("var configObject = {list};"),
        format!(
            "var configObject = JSON.parse('{}');",
            list.replace('\n', "")
        ),
    ] {
        let site = Site::new([
            ("/umbraco/swagger/index.js", Page::new(200, script)),
            (SWAGGER, management("3.0.4")),
            (
                "/umbraco/swagger/my-api-v1/swagger.json",
                Page::json(&document("3.0.1", "Mine")),
            ),
            (
                "/umbraco/swagger/default/swagger.json",
                Page::json(
                    &json!({"openapi": "3.0.4", "info": {"title": "D", "version": "1"}, "paths": {}}),
                ),
            ),
        ]);
        let workspace = Workspace::new();
        let outcome = workspace.fetch(&site.url(""), &["--all"]).ok();
        assert_eq!(
            outcome.stdout,
            "umbraco-management-v17 specs/management-v17.json new\numbraco-my-api-v1-v17 specs/my-api-v1-v17.json new\n"
        );
        assert!(
            outcome.stderr.contains("has no operations, left out"),
            "{}",
            outcome.stderr
        );
        assert!(
            outcome.stderr.contains("another site, left out: Elsewhere"),
            "{}",
            outcome.stderr
        );
    }
}

#[test]
fn one_wrong_document_of_several_leaves_everything_as_it_was() {
    let list = r#"var c = {"urls":[{"url":"management/swagger.json"},{"url":"my/swagger.json"}]};"#;
    let site = Site::new([
        ("/umbraco/swagger/index.js", Page::new(200, list)),
        (SWAGGER, management("3.0.4")),
        (
            "/umbraco/swagger/my/swagger.json",
            Page::new(200, "{\"openapi\": \"3.0.4\", \"info\": {"),
        ),
    ]);
    let workspace = Workspace::new();
    workspace
        .fetch(&site.url(""), &["--all"])
        .failed(3, &["the JSON ends too early"]);
    assert!(workspace.specs().is_empty());
}

#[test]
fn a_name_that_the_site_has_not_brings_the_names_that_it_has() {
    let site = Site::new([(
        "/umbraco/openapi/index.js",
        Page::new(
            200,
            r#"var c = {"urls":[{"url":"management.json"},{"url":"default.json"}]}"#,
        ),
    )]);
    let outcome = Workspace::new().fetch(&site.url(""), &["--definition", "delivery"]);
    outcome.failed(
        3,
        &[
            "no document `delivery`",
            "hint: the site has these: management, default",
        ],
    );
}

#[test]
fn a_document_has_an_address_of_its_own() {
    let site = Site::new([(
        "/sub/umbraco/swagger/my-api-v1/swagger.json",
        Page::json(&document("3.0.1", "Mine")),
    )]);
    let workspace = Workspace::new();
    workspace
        .run(&[
            "fetch",
            &site.url("/sub/umbraco/swagger/my-api-v1/swagger.json"),
            "--name",
            "my-api",
        ])
        .ok();
    assert_eq!(workspace.specs(), ["apis.toml", "my-api.json"]);
    assert!(
        workspace
            .text("specs/apis.toml")
            .contains("definition = \"my-api-v1\"")
    );
}

#[test]
fn a_file_is_known_by_its_name_and_not_by_its_path() {
    let workspace = Workspace::new();
    let file = workspace.path("downloaded.yaml");
    std::fs::write(&file, "openapi: 3.1.0\ninfo: {title: Umbraco Delivery API, version: '1'}\npaths: {/a: {get: {responses: {200: {description: ''}}}}}\n").unwrap();
    workspace
        .run(&[
            "fetch",
            argument(&file),
            "--name",
            "umbraco-delivery-v18",
            "--definition",
            "delivery",
            "--note",
            "By hand.",
        ])
        .ok();
    let apis = workspace.text("specs/apis.toml");
    assert!(
        apis.contains("source = \"file:downloaded.yaml\"") && apis.contains("note = \"By hand.\""),
        "{apis}"
    );
    assert!(
        workspace
            .text("specs/delivery-v18.json")
            .starts_with("{\n  \"openapi\": \"3.1.0\"")
    );
}

#[test]
fn without_a_version_the_crate_has_no_name() {
    let site = Site::new([(SWAGGER, management("3.0.4"))]);
    let workspace = Workspace::new();
    workspace.run(&["fetch", &site.url("")]).failed(
        2,
        &[
            "which version of Umbraco",
            "--product-version",
            "--client-id",
            "--name",
        ],
    );
    assert!(workspace.specs().is_empty());
    // Once it has one, the same document keeps it.
    workspace.fetch(&site.url(""), &[]).ok();
    workspace.run(&["fetch", &site.url("")]).ok();
    assert!(
        workspace
            .text("specs/apis.toml")
            .contains("product = \"17.3.4\"")
    );
}

#[test]
fn the_server_is_asked_only_for_something_newer() {
    let site = Site::new([(SWAGGER, management("3.0.4").header("ETag", "\"1\""))]);
    let workspace = Workspace::new();
    workspace.fetch(&site.url(""), &[]).ok();
    assert!(
        workspace
            .text("specs/apis.toml")
            .contains(r#"etag = '"1"'"#),
        "{}",
        workspace.text("specs/apis.toml")
    );
    let outcome = workspace.run(&["fetch", &site.url("")]).ok();
    assert_eq!(outcome.stdout, "");
    assert!(
        outcome.stderr.contains("unchanged since it was pinned"),
        "{}",
        outcome.stderr
    );
    assert!(site.saw().iter().any(|line| line.ends_with("\"1\"")));
    // What is gone cannot be unchanged.
    std::fs::remove_file(workspace.path("specs/management-v17.json")).unwrap();
    let outcome = workspace.run(&["fetch", &site.url("")]).ok();
    assert_eq!(
        outcome.stdout,
        "umbraco-management-v17 specs/management-v17.json new\n"
    );
}

#[test]
fn a_compressed_body_is_decompressed() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder
        .write_all(document("3.0.4", "T").to_string().as_bytes())
        .unwrap();
    let page = Page::new(200, encoder.finish().unwrap()).header("Content-Encoding", "gzip");
    let site = Site::new([(SWAGGER, page)]);
    Workspace::new().fetch(&site.url(""), &[]).ok();
}

#[test]
fn a_redirect_on_the_same_host_is_followed() {
    let moved = Page::new(307, "").header("Location", "/documents/management.json");
    let site = Site::new([
        (SWAGGER, moved),
        ("/documents/management.json", management("3.0.4")),
    ]);
    Workspace::new().fetch(&site.url(""), &[]).ok();
}

#[test]
fn the_version_is_asked_with_a_secret_that_nobody_sees() {
    let site = Site::new([
        (SWAGGER, management("3.0.4")),
        (
            "/umbraco/management/api/v1/security/back-office/token",
            Page::json(
                &json!({"access_token": "token-of-the-test", "token_type": "Bearer", "expires_in": 299}),
            ),
        ),
        (
            "/umbraco/management/api/v1/server/information",
            Page::json(&json!({"version": "17.3.0-rc+3ef02bd"})),
        ),
    ]);
    let workspace = Workspace::new();
    let secret = "a-secret-of-the-test";
    let url = site.url("");
    let arguments = [
        "fetch",
        &url,
        "--client-id",
        "umbraco-back-office-sync",
        "--secret-env",
        "TEST_SECRET",
    ];
    let outcome = workspace
        .run_with(&arguments, &[("TEST_SECRET", secret)])
        .ok();
    assert!(
        workspace
            .text("specs/apis.toml")
            .contains("product = \"17.3.0-rc\"")
    );
    assert!(site.saw().contains(
        &"GET /umbraco/management/api/v1/server/information Bearer token-of-the-test".to_owned()
    ));

    std::fs::write(workspace.path("secret"), format!("{secret}\n")).unwrap();
    let path = workspace.path("secret");
    let arguments = [
        "fetch",
        &url,
        "--client-id",
        "umbraco-back-office-sync",
        "--secret-file",
        argument(&path),
    ];
    let again = workspace.run(&arguments).ok();
    for text in [
        &outcome.stdout,
        &outcome.stderr,
        &again.stdout,
        &again.stderr,
        &workspace.text("specs/apis.toml"),
    ] {
        assert!(!text.contains(secret) && !text.contains("token-of-the-test"));
    }
}

#[test]
fn overrides_are_kept_and_used_when_a_document_is_fetched_again() {
    let site = Site::new([(SWAGGER, management("3.0.4"))]);
    let workspace = Workspace::new();
    workspace.fetch(&site.url(""), &[]).ok();
    let added = "\n[[api.override]]\nkind = \"nullable-response\"\noperation = \"GetB\"\nstatus = \"200\"\nreason = \"seen\" # by us\n";
    let before = workspace.text("specs/apis.toml") + added;
    std::fs::write(workspace.path("specs/apis.toml"), &before).unwrap();
    workspace.run(&["fetch", &site.url("")]).failed(
        3,
        &["does not apply", "no operation `GetB`", "specs/apis.toml"],
    );
    assert_eq!(workspace.text("specs/apis.toml"), before);
}
