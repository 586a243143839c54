//! Documents that are wrong: what is said, where, and what helps.

use crate::common::{components, operation, problems, source};
use serde_json::{Value, json};
use umbraco_codegen::{Diagnostics, Severity, read};

/// The only problem is an error with these words at this place.
#[track_caller]
fn only(problems: &Diagnostics, pointer: &str, words: &str) {
    let list: Vec<_> = problems.iter().collect();
    assert_eq!(list.len(), 1, "{problems}");
    assert_eq!(list[0].severity, Severity::Error, "{problems}");
    assert_eq!(list[0].pointer, pointer, "{problems}");
    assert!(list[0].message.contains(words), "{problems}");
}

fn wrong(document: &Value) -> Diagnostics {
    problems(document.to_string())
}

#[test]
fn text_that_is_no_document() {
    only(&problems(""), "", "empty");
    only(&problems(" \n\t"), "", "empty");
    only(&problems("{"), "", "ends too early");
    only(&problems("{\"a\": 1,}"), "", "not valid JSON");
    only(&problems("{} {}"), "", "not valid JSON");
    only(&problems("a: [1"), "", "neither JSON nor YAML");
    only(
        &problems("just words"),
        "",
        "an OpenAPI document is an object",
    );
    only(&problems("[]"), "", "an OpenAPI document is an object");
    only(&problems("{}"), "", "`openapi` is missing");
    only(&problems(b"\xff\xfe{\0}\0".to_vec()), "", "UTF-16");
    only(&problems(b"{\"a\": \"\xe6\"}".to_vec()), "", "not UTF-8");
    only(&problems(b"\x1f\x8b\x08\x00".to_vec()), "", "gzip");
    only(&problems("<?xml version=\"1.0\"?><a/>"), "", "XML");
}

#[test]
fn a_web_page_is_named() {
    for (page, words) in [
        (
            "<!DOCTYPE html><html><body><umb-auth return-url=\"/umbraco\"></umb-auth></body></html>",
            "login page",
        ),
        (
            "<!doctype html>\n<html lang=\"en\"><body><umb-app></umb-app></body></html>",
            "installed or upgraded",
        ),
        (
            "<!doctype html><html><head><title>Website is Under Maintenance</title></head></html>",
            "maintenance page",
        ),
        (
            "<html><body><div id=\"swagger-ui\"></div></body></html>",
            "Swagger page",
        ),
        (
            "\n <html><head><title>My site</title></head></html>",
            "\"My site\"",
        ),
        ("<p>hello", "a web page"),
    ] {
        only(&problems(page), "", words);
    }
}

#[test]
fn other_formats_are_refused_by_name() {
    only(
        &problems(r#"{"swagger": "2.0"}"#),
        "/swagger",
        "Swagger 2.0",
    );
    only(
        &problems(r#"{"openapi": "3.2.0"}"#),
        "/openapi",
        "OpenAPI 3.2.0 is not read",
    );
    only(
        &problems(r#"{"openapi": "4.0"}"#),
        "/openapi",
        "OpenAPI 4.0 is not read",
    );
    only(
        &problems(r#"{"openapi": 3.1}"#),
        "/openapi",
        "must be a string",
    );
    only(
        &problems(r#"{"title": "Not Found", "status": 404, "type": "Error"}"#),
        "",
        "error report",
    );
}

#[test]
fn a_key_given_twice_is_found_wherever_it_is() {
    let text = r#"{"openapi": "3.0.4", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {}}, "get": {"responses": {}}}}}"#;
    only(&problems(text), "/paths/~1a/get", "given twice");
}

#[test]
fn bottomless_nesting_is_refused_without_overflowing_the_stack() {
    for deep in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "- ".repeat(2_000),
    ] {
        let found = problems(deep);
        assert!(
            found.to_string().contains("levels deep") || found.to_string().contains("recursion"),
            "{found}"
        );
    }
}

#[test]
fn a_document_as_deep_as_allowed_is_typed_on_a_small_stack() {
    let mut schema = json!({"type": "string"});
    for _ in 0..59 {
        schema = json!({"not": schema});
    }
    let document = components("3.0.4", json!({"A": schema}));
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let done = small
        .spawn(move || read(&source(&document)).is_ok())
        .unwrap()
        .join()
        .unwrap();
    assert!(done);
}

#[test]
fn wrong_shapes_have_a_place() {
    only(
        &wrong(&components("3.0.4", json!({"A": []}))),
        "/components/schemas/A",
        "expected an object (schema), found an array",
    );
    only(
        &wrong(&components("3.0.4", json!({"A": {"properties": 1}}))),
        "/components/schemas/A/properties",
        "expected an object",
    );
    only(
        &wrong(&components("3.0.4", json!({"A": {"type": "text"}}))),
        "/components/schemas/A/type",
        "expected one of string",
    );
    only(
        &wrong(&components("3.0.4", json!({"A": {"required": "a"}}))),
        "/components/schemas/A/required",
        "an array of strings",
    );
    only(
        &wrong(&operation(
            "3.0.4",
            json!({"responses": {"20": {"description": ""}}}),
        )),
        "/paths/~1a/get/responses/20",
        "no status code",
    );
    only(
        &wrong(&operation("3.0.4", json!({}))),
        "/paths/~1a/get",
        "`responses` is missing in the operation",
    );
    only(
        &wrong(&json!({"openapi": "3.0.4", "info": {"title": "T", "version": "1"}})),
        "",
        "`paths` is missing in the document",
    );
    only(
        &wrong(&json!({"openapi": "3.0.4", "info": {"title": "T"}, "paths": {}})),
        "/info",
        "`version` is missing in the info",
    );
    only(
        &wrong(
            &json!({"openapi": "3.0.4", "info": {"title": "T", "version": "1"}, "paths": {"a": {}}}),
        ),
        "/paths/a",
        "starts with `/`",
    );
}

#[test]
fn what_3_0_has_no_words_for_is_an_error_and_nothing_is_dropped_in_silence() {
    let tuple = components(
        "3.1.1",
        json!({"A": {"type": "array", "prefixItems": [{"type": "string"}]}}),
    );
    only(
        &wrong(&tuple),
        "/components/schemas/A/prefixItems",
        "cannot be expressed",
    );
    let patterns = components(
        "3.1.1",
        json!({"A": {"patternProperties": {"a": {}, "b": {}}}}),
    );
    only(
        &wrong(&patterns),
        "/components/schemas/A/patternProperties",
        "cannot be expressed",
    );
    let never = components(
        "3.1.1",
        json!({"A": {"type": "object", "properties": {"a": false}}}),
    );
    assert!(wrong(&never).to_string().contains("nothing fits"));

    let narrow = components(
        "3.1.1",
        json!({"A": {"type": "object", "propertyNames": {"pattern": "a"}, "if": {}}, "B": {"typ": "string"}}),
    );
    let warnings = read(&source(&narrow)).unwrap().warnings;
    assert_eq!(warnings.len(), 3, "{warnings:?}");
    assert!(
        warnings
            .iter()
            .all(|warning| warning.severity == Severity::Warning)
    );
    assert!(
        warnings
            .iter()
            .any(|warning| warning.pointer == "/components/schemas/B/typ")
    );
}

#[test]
fn references_lead_somewhere_inside() {
    let schema = |target: &str| {
        components(
            "3.0.4",
            json!({"A": {"properties": {"a": {"$ref": target}}}}),
        )
    };
    let place = "/components/schemas/A/properties/a";
    only(
        &wrong(&schema("#/components/schemas/B")),
        place,
        "leads nowhere",
    );
    only(
        &wrong(&schema("other.json#/B")),
        place,
        "out of the document",
    );
    only(
        &wrong(&schema("https://example.org/a.json")),
        place,
        "out of the document",
    );
    only(
        &wrong(&schema("#/components/responses/B")),
        place,
        "does not lead to components/schemas",
    );
    only(
        &wrong(&components("3.0.4", json!({"A": {"$ref": 1}}))),
        "/components/schemas/A/$ref",
        "as a string",
    );
    let mapping = components(
        "3.0.4",
        json!({"A": {"discriminator": {"propertyName": "t", "mapping": {"x/y": "#/components/schemas/B"}}}}),
    );
    only(
        &wrong(&mapping),
        "/components/schemas/A/discriminator/mapping/x~1y",
        "no schema of this document",
    );
    let parameter = operation(
        "3.0.4",
        json!({"responses": {}, "parameters": [{"$ref": "#/components/parameters/p"}]}),
    );
    only(
        &wrong(&parameter),
        "/paths/~1a/get/parameters/0",
        "leads nowhere",
    );
}

#[test]
fn references_in_a_circle_are_found_once() {
    let x = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let chain = components(
        "3.0.4",
        json!({"A": x("B"), "B": x("C"), "C": x("A"), "D": x("A")}),
    );
    only(&wrong(&chain), "/components/schemas/A", "A -> B -> C -> A");
    let itself = components("3.0.4", json!({"A": x("A")}));
    only(
        &wrong(&itself),
        "/components/schemas/A",
        "leads back to itself",
    );
    let composed = components(
        "3.0.4",
        json!({"A": {"allOf": [x("B")]}, "B": {"oneOf": [x("A")]}}),
    );
    only(&wrong(&composed), "/components/schemas/A", "A -> B -> A");
    // A type that contains itself is recursion, not a circle.
    let tree = components(
        "3.0.4",
        json!({"A": {"type": "object", "properties": {"a": x("A"), "b": {"type": "array", "items": x("A")}}}}),
    );
    read(&source(&tree)).unwrap();
}

#[test]
fn the_path_and_its_parameters_agree() {
    let document = |path: &str, parameters: Value| {
        json!({"openapi": "3.0.4", "info": {"title": "T", "version": "1"},
               "paths": {path: {"get": {"responses": {}, "parameters": parameters}}}})
    };
    let id = json!([{"name": "id", "in": "path", "schema": {"type": "string"}}]);
    only(
        &wrong(&document("/a/{id}", json!([]))),
        "/paths/~1a~1{id}/get",
        "no path parameter `id` is declared",
    );
    only(
        &wrong(&document("/a", id.clone())),
        "/paths/~1a/get",
        "the path has no `{id}`",
    );
    only(
        &wrong(&document("/a/{id}/{id}", id.clone())),
        "/paths/~1a~1{id}~1{id}",
        "stands twice",
    );
    only(
        &wrong(&document("/a/{id", id.clone())),
        "/paths/~1a~1{id",
        "braces",
    );
    only(
        &wrong(&document("/a/{}", id.clone())),
        "/paths/~1a~1{}",
        "no name",
    );
    only(
        &wrong(&document("/a/b}", json!([]))),
        "/paths/~1a~1b}",
        "braces",
    );
    let twice = json!([id[0], id[0]]);
    only(
        &wrong(&document("/a/{id}", twice)),
        "/paths/~1a~1{id}/get/parameters/1",
        "declared twice",
    );
    let strange = json!([{"name": "id", "in": "body", "schema": {}}]);
    only(
        &wrong(&document("/a", strange)),
        "/paths/~1a/get/parameters/0",
        "a parameter is in the query",
    );
    let none = json!([{"name": "id", "in": "query"}]);
    only(
        &wrong(&document("/a", none)),
        "/paths/~1a/get/parameters/0",
        "either a schema or a content",
    );
    read(&source(&document("/a/{id}", id))).unwrap();
}

#[test]
fn parameters_of_the_path_item_count_and_operation_ids_may_repeat() {
    let operation = json!({"operationId": "same", "responses": {}});
    let document = json!({"openapi": "3.0.4", "info": {"title": "T", "version": "1"}, "paths": {"/a/{id}": {
        "parameters": [{"$ref": "#/components/parameters/id"}], "get": operation, "put": operation}},
        "components": {"parameters": {"id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}}}});
    read(&source(&document)).unwrap();
}

#[test]
fn all_problems_are_told_at_once() {
    let document = components(
        "3.1.1",
        json!({
            "A": {"type": "text"}, "B": {"$ref": "#/components/schemas/None"}, "C": {"prefixItems": []}
        }),
    );
    let found = wrong(&document);
    assert_eq!(found.len(), 3, "{found}");
    assert!(found.to_string().starts_with("test.json: 3 problems"));
}
