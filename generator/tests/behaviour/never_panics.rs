//! No input makes the library panic, and what reads also normalises to something that reads.

use proptest::prelude::*;
use serde_json::{Value, json};
use umbraco_codegen::{Overrides, Source, canonicalize, normalize, read};

/// Everything at once, on whatever bytes.
fn run(bytes: Vec<u8>) {
    let source = Source::new("input", bytes);
    if let Ok(document) = read(&source) {
        // What reads can be typed: whatever the types cannot hold has a place by then.
        let normalized = normalize(document, &Overrides::default())
            .unwrap_or_else(|problems| panic!("{problems}"));
        assert!(serde_json::to_string(&normalized.openapi).is_ok());
    }
    if let Ok(pinned) = canonicalize(&source, false) {
        let again = canonicalize(&Source::new("again", pinned.clone()), false);
        assert_eq!(again.as_deref(), Ok(pinned.as_slice()));
    }
}

/// A document with something of everything.
fn document() -> Value {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Umbraco Management API", "version": "Latest", "description": "d"},
        "servers": [{"url": "/"}],
        "tags": [{"name": "A"}],
        "paths": {
            "/a/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}],
                "get": {
                    "tags": ["A"], "operationId": "GetA2.0", "deprecated": true,
                    "parameters": [
                        {"name": "take", "in": "query", "schema": {"type": ["integer", "string"], "pattern": "a", "default": 100}},
                        {"name": "s", "in": "query", "schema": {"$ref": "#/components/schemas/State", "default": "x"}}],
                    "responses": {
                        "200": {"description": "OK", "headers": {"H": {"schema": {"type": ["null", "array"]}}},
                                "content": {"application/json": {"schema": {"oneOf": [{"type": "null"}, reference("Shape")]}},
                                            "text/json": {"schema": reference("Shape")}}},
                        "4XX": {"description": "", "content": {"application/octet-stream": {}}}}},
                "put": {
                    "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"allOf": [{"properties": {"f": {"type": "string", "format": "binary"}}}]}}}},
                    "responses": {"default": {"description": ""}}}}},
        "components": {
            "schemas": {
                "State": {"enum": ["x", "y", null]},
                "Shape": {"required": ["$type"], "type": "object", "anyOf": [reference("ShapeA"), reference("ShapeB")],
                          "discriminator": {"propertyName": "$type", "mapping": {"a": "#/components/schemas/ShapeA"}}},
                "ShapeA": {"properties": {"$type": {"const": "a"}, "any": {}, "map": {"type": "object"}, "list": {"type": "array"}}},
                "ShapeB": {"allOf": [reference("ShapeA")], "properties": {"n": {"type": "number", "exclusiveMinimum": 0}},
                           "$defs": {"D": {"type": "null"}}, "additionalProperties": false}},
            "securitySchemes": {"o": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {}}}}}}
    })
}

/// Replaces or removes a value somewhere in the document.
fn mutated(mut document: Value, steps: &[usize], with: Value, remove: bool) -> Value {
    change(&mut document, steps, with, remove);
    document
}

fn change(here: &mut Value, steps: &[usize], with: Value, remove: bool) {
    let Some((step, rest)) = steps.split_first() else {
        *here = with;
        return;
    };
    match here {
        Value::Object(map) if !map.is_empty() => {
            let key = map.keys().nth(step % map.len()).unwrap().clone();
            if rest.is_empty() && remove {
                map.shift_remove(&key);
            } else {
                change(map.get_mut(&key).unwrap(), rest, with, remove);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            let index = step % list.len();
            change(&mut list[index], rest, with, remove);
        }
        _ => *here = with,
    }
}

/// Values that stand somewhere in documents, and values that stand nowhere.
fn replacement() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(false),
        json!(-1),
        json!(1e300),
        json!(18_446_744_073_709_551_615_u64),
        json!(""),
        json!("null"),
        json!("$ref"),
        json!("#/components/schemas/Shape"),
        json!("#/components/schemas/ShapeA/properties/$type"),
        json!("#"),
        json!("#/"),
        json!("#/paths/~1a~1{id}/get"),
        json!("%"),
        json!("#/%zz%2"),
        json!([]),
        json!([null]),
        json!(["null"]),
        json!(["integer", "string", "null"]),
        json!({}),
        json!({"": {}}),
        json!({"$ref": "#/components/schemas/ShapeB"}),
        json!({"$ref": "#/components/schemas/Shape/anyOf/0"}),
        json!({"$ref": 1}),
        json!({"oneOf": []}),
        json!({"oneOf": [{"$ref": "#/components/schemas/State"}], "discriminator": {"propertyName": "a"}}),
        json!({"allOf": [{}], "type": ["null", "object"], "properties": {}}),
        json!({"enum": []}),
        json!({"type": "null", "enum": [null]}),
        json!({"const": {"$ref": "x"}}),
        json!({"æøå": "\u{0}"}),
    ])
}

/// Few cases by default; `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let default = ProptestConfig::default();
    ProptestConfig {
        cases: if asked { default.cases } else { 300 },
        failure_persistence: None,
        ..default
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn on_random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        run(bytes);
    }

    #[test]
    fn on_random_text(text in "[ \\t\\n\\[\\]{}:,\"'&*!|>%@`<#?a-z0-9.-]{0,120}") {
        run(text.into_bytes());
    }

    #[test]
    fn on_a_truncated_document(cut in 0usize..3000, yaml in any::<bool>()) {
        let document = document();
        let mut text = if yaml { yaml_serde::to_string(&document).unwrap() } else { document.to_string() };
        text.truncate(cut);
        run(text.into_bytes());
    }

    #[test]
    fn on_a_changed_document(
        changes in prop::collection::vec((prop::collection::vec(0usize..12, 1..9), replacement(), any::<bool>()), 1..5),
    ) {
        let mut changed = document();
        for (steps, with, remove) in changes {
            changed = mutated(changed, &steps, with, remove);
        }
        run(changed.to_string().into_bytes());
    }

    #[test]
    fn on_changed_bytes(changes in prop::collection::vec((0usize..3000, any::<u8>()), 1..4)) {
        let mut bytes = document().to_string().into_bytes();
        for (position, byte) in changes {
            let length = bytes.len();
            bytes[position % length] = byte;
        }
        run(bytes);
    }
}

#[test]
fn the_document_itself_is_fine() {
    let source = Source::new("input", document().to_string().into_bytes());
    normalize(read(&source).unwrap(), &Overrides::default()).unwrap();
}
