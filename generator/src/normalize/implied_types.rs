//! Types that are left to be guessed.

use serde_json::{Map, Value, json};

use crate::pointer::Path;
use crate::small_maps::{get, has_any};

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["enum", "properties", "additionalProperties", "items"];

/// Writes the `type` that follows from the other keywords.
///
/// Microsoft.AspNetCore.OpenApi writes enumerations as `{"enum": ["Draft"]}` and the members of tagged unions as
/// `{"required": [...], "properties": {...}}`, both without a type.
pub(super) fn write_out(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    if has_any(map, &["type", "$ref"]) {
        return false;
    }
    let Some(name) = implied(map) else {
        return false;
    };
    map.insert("type".to_owned(), json!(name));
    true
}

fn implied(map: &Map<String, Value>) -> Option<&'static str> {
    if let Some(values) = get(map, "enum").and_then(Value::as_array) {
        return match values.as_slice() {
            [] => None,
            values if values.iter().all(Value::is_string) => Some("string"),
            values if values.iter().all(|value| value.is_i64() || value.is_u64()) => {
                Some("integer")
            }
            values if values.iter().all(Value::is_number) => Some("number"),
            values if values.iter().all(Value::is_boolean) => Some("boolean"),
            _ => None,
        };
    }
    let union = has_any(map, &["oneOf", "anyOf", "not"]);
    if map.contains_key("properties")
        || (!union
            && map
                .get("additionalProperties")
                .is_some_and(Value::is_object))
    {
        return Some("object");
    }
    if !union && map.contains_key("items") {
        return Some("array");
    }
    None
}
