//! Types that are left to be guessed.

use serde_json::{Map, Value, json};

use crate::vocabulary::{Order, for_each_schema};

/// Writes the `type` that follows from the other keywords.
///
/// Microsoft.AspNetCore.OpenApi writes enumerations as `{"enum": ["Draft"]}` and the members of tagged unions as
/// `{"required": [...], "properties": {...}}`, both without a type.
pub(super) fn write_out(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        if map.contains_key("type") || map.contains_key("$ref") {
            return;
        }
        if let Some(name) = implied(map) {
            map.insert("type".to_owned(), json!(name));
            applied += 1;
        }
    });
    applied
}

fn implied(map: &Map<String, Value>) -> Option<&'static str> {
    if let Some(values) = map.get("enum").and_then(Value::as_array) {
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
    let union = map.contains_key("oneOf") || map.contains_key("anyOf") || map.contains_key("not");
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
