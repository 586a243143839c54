//! What the passes ask of a schema.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::small_maps::{get, has_any, member};

/// Keywords that describe a schema and do not constrain it.
const PROSE: [&str; 5] = ["title", "description", "example", "externalDocs", "xml"];

/// The reference that a schema is, if it is nothing else.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    member(schema, "$ref").and_then(Value::as_str)
}

/// The reference that a schema is, bare or with facts beside it (`allOf` of one).
pub(super) fn referred(schema: &Value) -> Option<&str> {
    reference(schema).or_else(|| {
        match member(schema, "allOf")
            .and_then(Value::as_array)?
            .as_slice()
        {
            [only] => reference(only),
            _ => None,
        }
    })
}

/// The name of a component in a reference.
pub(super) fn component_name(reference: &str) -> Cow<'_, str> {
    let name = reference
        .strip_prefix("#/components/schemas/")
        .unwrap_or(reference);
    crate::pointer::unescape(name)
}

/// Whether nothing but `null` fits: `{"enum": [null]}`, with `nullable` or without.
pub(super) fn is_null(schema: &Value) -> bool {
    let Some(map) = schema.as_object() else {
        return false;
    };
    get(map, "enum")
        .and_then(Value::as_array)
        .is_some_and(|values| values.len() == 1 && values[0].is_null())
        && map.keys().all(|key| {
            key == "enum" || key == "nullable" || key == "type" || PROSE.contains(&key.as_str())
        })
}

/// Whether `null` fits besides something else.
pub(super) fn is_nullable(schema: &Value) -> bool {
    member(schema, "nullable") == Some(&Value::Bool(true))
}

/// Lets `null` fit; a reference becomes an `allOf` of one. False if it fits already.
pub(super) fn set_nullable(schema: &mut Value) -> bool {
    if is_nullable(schema) || is_any(schema) {
        return false;
    }
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    if let Some(target) = map.shift_remove("$ref") {
        map.insert("allOf".to_owned(), json!([{ "$ref": target }]));
    }
    map.insert("nullable".to_owned(), json!(true));
    true
}

/// Whether every JSON value fits: nothing is said beyond prose and `nullable`.
pub(super) fn is_any(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| {
        map.keys().all(|key| {
            matches!(
                key.as_str(),
                "nullable" | "default" | "readOnly" | "writeOnly" | "deprecated"
            ) || is_aside(key)
        })
    })
}

/// Whether a keyword is prose or an extension.
pub(super) fn is_aside(key: &str) -> bool {
    PROSE.contains(&key) || key.starts_with("x-")
}

/// Whether a schema is a string of bytes.
pub(super) fn is_binary(schema: &Value) -> bool {
    member(schema, "type").and_then(Value::as_str) == Some("string")
        && member(schema, "format").and_then(Value::as_str) == Some("binary")
}

/// Whether a schema has one of the keywords that compose it of others.
pub(super) fn is_composed(map: &Map<String, Value>) -> bool {
    has_any(map, &["allOf", "oneOf", "anyOf", "not", "$ref"])
}

/// The component schemas of a document.
pub(super) fn components(document: &Value) -> Option<&Map<String, Value>> {
    document.get("components")?.get("schemas")?.as_object()
}

/// The component schemas of a document, to be changed.
pub(super) fn components_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    document
        .get_mut("components")?
        .get_mut("schemas")?
        .as_object_mut()
}
