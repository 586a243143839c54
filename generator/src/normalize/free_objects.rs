//! Objects and arrays of whatever.

use serde_json::{Value, json};

use super::schema::is_composed;
use crate::pointer::Path;
use crate::small_maps::{get, has_any};

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["type"];

/// `{"type": "object"}` becomes a map of any values, `{"type": "array"}` an array of any values.
///
/// Microsoft.AspNetCore.OpenApi writes `Dictionary<string, object>` and `JsonObject` as `{"type": "object"}`, `object[]`
/// and `JsonArray` as `{"type": "array"}` without `items`; `openapiv3` and most readers take the latter for a mistake.
pub(super) fn spell_out(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    let missing = match get(map, "type").and_then(Value::as_str) {
        Some("object") => {
            let members = get(map, "properties")
                .and_then(Value::as_object)
                .is_some_and(|members| !members.is_empty());
            (!members).then_some("additionalProperties")
        }
        Some("array") => Some("items"),
        _ => None,
    };
    let Some(keyword) = missing.filter(|keyword| !has_any(map, &[keyword])) else {
        return false;
    };
    if is_composed(map) {
        return false;
    }
    map.insert(keyword.to_owned(), json!({}));
    true
}
