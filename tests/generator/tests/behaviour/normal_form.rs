//! The pinned documents, and all below the folders of `UMBRACO_SPECS`, read, normalise to the form that the generator
//! promises, and lose no fact when they are pinned.

use generator_tests::documents::{Document, pinned, real};
use serde::Deserialize;
use serde_json::Value;
use umbraco_codegen::{Normalized, Overrides, Source, canonicalize, normalize, read};

/// What the documentation of the stage `normalize` promises, looked for in every object of the result.
fn check_form(value: &Value, place: &str) {
    match value {
        Value::Object(map) => {
            let members = |key: &str| map.get(key).and_then(Value::as_array);
            let has = |key: &str| map.contains_key(key);
            if let Some(union) = members("oneOf") {
                let tagged = map
                    .get("discriminator")
                    .is_some_and(|tag| tag["mapping"].is_object());
                assert!(union.len() > 1 || tagged, "{place}: a union of one");
                assert!(
                    !has("type") && !has("required"),
                    "{place}: a union with more than its members"
                );
            }
            if let Some(union) = members("anyOf") {
                assert!(
                    union.len() > 1 && !has("discriminator"),
                    "{place}: a union of one, or a tagged anyOf"
                );
            }
            if let Some(parts) = members("allOf") {
                let reference = parts.len() == 1 && parts[0].get("$ref").is_some() && map.len() > 1;
                assert!(
                    reference || parts.len() > 1,
                    "{place}: a composition of one"
                );
                assert!(
                    !has("properties") && !has("type"),
                    "{place}: members beside a composition"
                );
            }
            if let Some(reference) = map.get("$ref").filter(|reference| reference.is_string()) {
                assert_eq!(map.len(), 1, "{place}: facts beside {reference}");
            }
            match map.get("type").and_then(Value::as_str) {
                Some("array") => assert!(has("items"), "{place}: an array of nothing"),
                Some("object") if !has("flows") => {
                    assert!(
                        has("properties") || has("additionalProperties"),
                        "{place}: an object of nothing"
                    );
                }
                _ => {}
            }
            assert!(
                !map.get("additionalProperties")
                    .is_some_and(Value::is_boolean),
                "{place}: a closed object"
            );
            assert!(
                !members("enum").is_some_and(|values| values.iter().any(Value::is_null)),
                "{place}: null in an enumeration"
            );
            for (key, value) in map {
                check_form(value, &format!("{place}/{key}"));
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                check_form(value, &format!("{place}/{index}"));
            }
        }
        _ => {}
    }
}

/// The document without what only people read.
fn without_prose(value: &Value) -> Value {
    const PROSE: [&str; 8] = [
        "description",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "contact",
        "license",
        "termsOfService",
    ];
    match value {
        Value::Object(map) => map
            .iter()
            // A property may be called `description`; its value is an object, prose is not (or is examples).
            .filter(|(key, value)| {
                !PROSE.contains(&key.as_str()) || (value.is_object() && *key == "description")
            })
            .map(|(key, value)| (key.clone(), without_prose(value)))
            .collect(),
        Value::Array(list) => list.iter().map(without_prose).collect(),
        other => other.clone(),
    }
}

fn normalized(name: &str, bytes: Vec<u8>) -> Normalized {
    let document = read(&Source::new(name, bytes)).unwrap_or_else(|problems| panic!("{problems}"));
    normalize(document, &Overrides::default()).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn every_document_reads_and_normalises() {
    for Document { origin, bytes } in pinned().into_iter().chain(real()) {
        let source = Source::new(origin.clone(), bytes.clone());
        let normalized = normalized(&origin, bytes);
        println!("{origin}: OpenAPI {}", normalized.dialect.version);
        for pass in normalized.passes.iter().filter(|pass| pass.applied > 0) {
            println!("  {:5} {}", pass.applied, pass.name);
        }
        for warning in &normalized.warnings {
            println!("  {warning}");
        }
        check_form(&normalized.json, "");
        is_typed_as_openapiv3_reads_it(&normalized);
        pinning_loses_no_fact(&source, &normalized);
    }
}

/// The types of `openapiv3` are filled without its own reader.
fn is_typed_as_openapiv3_reads_it(normalized: &Normalized) {
    let own = openapiv3::OpenAPI::deserialize(&normalized.json).unwrap();
    assert!(
        own == normalized.openapi,
        "{}: typed otherwise",
        normalized.name
    );
}

fn pinning_loses_no_fact(source: &Source, original: &Normalized) {
    for keep_docs in [true, false] {
        let pinned = canonicalize(source, keep_docs).unwrap();
        let again = Source::new("pinned", pinned.clone());
        assert_eq!(
            canonicalize(&again, keep_docs).unwrap(),
            pinned,
            "{}: not idempotent",
            source.name
        );
        let pinned = normalized("pinned", pinned);
        if keep_docs {
            assert_eq!(
                pinned.openapi, original.openapi,
                "{}: another interface",
                source.name
            );
        }
        assert_eq!(
            without_prose(&pinned.json),
            without_prose(&original.json),
            "{}: another interface",
            source.name
        );
    }
}
