//! OpenAPI 3.1 in the words of 3.0, construct by construct.

use crate::common::{lowered, source};
use serde_json::{Value, json};
use umbraco_codegen::{Source, read};

/// (what, 3.1, 3.0)
fn constructs() -> Vec<(&'static str, Value, Value)> {
    let x = json!({"$ref": "#/components/schemas/X"});
    vec![
        (
            "a nullable scalar",
            json!({"type": ["null", "string"]}),
            json!({"type": "string", "nullable": true}),
        ),
        (
            "null last",
            json!({"type": ["string", "null"], "format": "uuid"}),
            json!({"type": "string", "format": "uuid", "nullable": true}),
        ),
        (
            "a list of one type",
            json!({"type": ["string"]}),
            json!({"type": "string"}),
        ),
        (
            "null alone",
            json!({"type": "null"}),
            json!({"nullable": true, "enum": [null]}),
        ),
        (
            "a number as text",
            json!({"type": ["integer", "string"], "pattern": "^-?(?:0|[1-9]\\d*)$", "format": "int32"}),
            json!({"type": "integer", "format": "int32"}),
        ),
        (
            "a nullable number as text",
            json!({"type": ["null", "number", "string"], "pattern": "x", "format": "double"}),
            json!({"type": "number", "format": "double", "nullable": true}),
        ),
        (
            "several types, each with its keywords",
            json!({"type": ["string", "array", "null"], "minLength": 1, "items": x}),
            json!({"nullable": true, "anyOf": [{"type": "string", "minLength": 1}, {"type": "array", "items": x}]}),
        ),
        (
            "several types with values",
            json!({"type": ["string", "integer"], "enum": ["a", 1]}),
            json!({"enum": ["a", 1]}),
        ),
        (
            "a constant",
            json!({"const": "articlePage"}),
            json!({"type": "string", "enum": ["articlePage"]}),
        ),
        (
            "a constant number",
            json!({"const": 1}),
            json!({"type": "integer", "enum": [1]}),
        ),
        (
            "a constant null",
            json!({"const": null}),
            json!({"nullable": true, "enum": [null]}),
        ),
        (
            "an exclusive bound",
            json!({"type": "integer", "exclusiveMinimum": 0}),
            json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true}),
        ),
        (
            "both bounds",
            json!({"type": "integer", "exclusiveMinimum": 0, "minimum": 5}),
            json!({"type": "integer", "minimum": 5}),
        ),
        (
            "facts beside a reference",
            json!({"$ref": x["$ref"], "default": "a"}),
            json!({"allOf": [x], "default": "a"}),
        ),
        (
            "examples",
            json!({"type": "string", "examples": ["a", "b"]}),
            json!({"type": "string", "example": "a"}),
        ),
        (
            "base64",
            json!({"type": "string", "contentEncoding": "base64"}),
            json!({"type": "string", "format": "byte"}),
        ),
        (
            "bytes",
            json!({"type": "string", "contentMediaType": "application/octet-stream"}),
            json!({"type": "string", "format": "binary"}),
        ),
        (
            "JSON in a string",
            json!({"type": "string", "contentMediaType": "application/json"}),
            json!({"type": "string"}),
        ),
        (
            "one pattern for all names",
            json!({"type": "object", "patternProperties": {"^x": x}}),
            json!({"type": "object", "additionalProperties": x}),
        ),
        ("everything", json!(true), json!({})),
        (
            "a closed composition",
            json!({"allOf": [x], "unevaluatedProperties": false}),
            json!({"allOf": [x]}),
        ),
        (
            "names for other documents",
            json!({"$id": "urn:a", "$schema": "x", "$comment": "c", "type": "string"}),
            json!({"type": "string"}),
        ),
        (
            "a property that is called like a keyword",
            json!({"type": "object", "properties": {"const": {"type": ["null", "string"]}, "type": {"const": "a"}}}),
            json!({"type": "object", "properties": {"const": {"type": "string", "nullable": true}, "type": {"type": "string", "enum": ["a"]}}}),
        ),
    ]
}

#[test]
fn each_construct_has_words_in_3_0() {
    for (what, schema, expected) in constructs() {
        assert_eq!(lowered(schema), expected, "{what}");
    }
}

#[test]
fn the_order_of_properties_is_kept() {
    let schema = lowered(
        json!({"type": "object", "properties": {"z": {"type": ["null", "string"]}, "a": {}, "m": {}}}),
    );
    assert_eq!(
        schema["properties"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["z", "a", "m"]
    );
}

#[test]
fn a_place_inside_a_schema_that_is_referred_to_becomes_a_component() {
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "components": {"schemas": {
            "Page": {
                "type": "object",
                "properties": {"item": {"$ref": "#/components/schemas/Page/$defs/Item"}, "next": {"type": "string"}},
                "$defs": {"Item": {"type": "object", "properties": {"below": {"$ref": "#/components/schemas/Page/%24defs/Item"}}}}
            },
            "Other": {"$ref": "#/components/schemas/Page/properties/next"}
        }}
    });
    let read = read(&source(&document)).unwrap();
    let schemas = &read.json["components"]["schemas"];
    let item = json!({"$ref": "#/components/schemas/PageItem"});
    assert_eq!(schemas["Page"]["properties"]["item"], item);
    assert_eq!(schemas["PageItem"]["properties"]["below"], item);
    assert_eq!(
        schemas["Page"]["properties"]["next"],
        json!({"$ref": "#/components/schemas/PageNext"})
    );
    assert_eq!(
        schemas["Other"],
        json!({"$ref": "#/components/schemas/PageNext"})
    );
    assert!(schemas["Page"].get("$defs").is_none());
}

#[test]
fn path_items_by_reference_are_put_in_their_places() {
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a/{id}": {"$ref": "#/components/pathItems/A"}},
        "components": {"pathItems": {"A": {"get": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}]}}}}
    });
    let read = read(&source(&document)).unwrap();
    let operation = &read.json["paths"]["/a/{id}"]["get"];
    assert_eq!(
        operation["responses"],
        json!({}),
        "3.1 may leave the answers out"
    );
    assert_eq!(
        operation["parameters"][0]["required"],
        json!(true),
        "a path parameter is required"
    );
}

#[test]
fn webhooks_are_kept_and_mentioned() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "webhooks": {"a": {"post": {}}}});
    let read = read(&source(&document)).unwrap();
    assert!(read.json.get("x-webhooks").is_some());
    assert_eq!(read.warnings.len(), 1);
}

#[test]
fn callbacks_are_kept_and_mentioned() {
    let callbacks = json!({"paid": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": ""}}}}}});
    let document = json!({"openapi": "3.0.4", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": {
        "responses": {"200": {"description": ""}}, "callbacks": callbacks}}}});
    let read = read(&source(&document)).unwrap();
    assert_eq!(read.json["paths"]["/a"]["post"]["callbacks"], callbacks);
    let [warning] = read.warnings.as_slice() else {
        panic!("{:?}", read.warnings)
    };
    assert_eq!(warning.pointer, "/paths/~1a/post/callbacks");
    assert!(warning.message.contains("paid"), "{warning}");
}

#[test]
fn a_binary_body_needs_no_schema() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": {
        "content": {"application/octet-stream": {}, "application/json": {}}}}}}}});
    let read = read(&source(&document)).unwrap();
    let content = &read.json["paths"]["/a"]["get"]["responses"]["200"]["content"];
    assert_eq!(
        content["application/octet-stream"]["schema"],
        json!({"type": "string", "format": "binary"})
    );
    assert_eq!(content["application/json"], json!({}));
}

#[test]
fn yaml_is_read_like_json() {
    let yaml = "
openapi: 3.1.1
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      responses:
        200: {description: OK}
components:
  schemas:
    A: &a {type: [string, 'null']}
    B: *a
";
    let read = read(&Source::new("test.yaml", yaml)).unwrap();
    assert_eq!(
        read.json["components"]["schemas"]["B"],
        json!({"type": "string", "nullable": true})
    );
    assert_eq!(
        read.json["paths"]["/a"]["get"]["responses"]["200"]["description"],
        "OK"
    );
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    let mut bytes = b"\xEF\xBB\xBF".to_vec();
    bytes.extend_from_slice(
        br#"{"openapi": "3.0.4", "info": {"title": "T", "version": "1"}, "paths": {}}"#,
    );
    read(&Source::new("test.json", bytes)).unwrap();
}
