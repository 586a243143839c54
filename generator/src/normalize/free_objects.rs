//! Objects and arrays of whatever.

use serde_json::{Value, json};

use super::schema::is_composed;
use crate::vocabulary::{Order, for_each_schema};

/// `{"type": "object"}` becomes a map of any values, `{"type": "array"}` an array of any values.
///
/// Microsoft.AspNetCore.OpenApi writes `Dictionary<string, object>` and `JsonObject` as `{"type": "object"}`, `object[]`
/// and `JsonArray` as `{"type": "array"}` without `items`; `openapiv3` and most readers take the latter for a mistake.
pub(super) fn spell_out(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(map) = schema.as_object_mut().filter(|map| !is_composed(map)) else {
            return;
        };
        let missing = match map.get("type").and_then(Value::as_str) {
            Some("object") => {
                let members = map
                    .get("properties")
                    .and_then(Value::as_object)
                    .is_some_and(|members| !members.is_empty());
                (!members).then_some("additionalProperties")
            }
            Some("array") => Some("items"),
            _ => None,
        };
        if let Some(keyword) = missing.filter(|keyword| !map.contains_key(*keyword)) {
            map.insert(keyword.to_owned(), json!({}));
            applied += 1;
        }
    });
    applied
}
