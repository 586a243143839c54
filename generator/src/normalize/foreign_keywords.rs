//! Keywords that say something about another type.

use serde_json::Value;

use super::schema::is_composed;
use crate::pointer::Path;
use crate::small_maps::get;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["type"];

/// A group of keywords and the types that it says something about.
const GROUPS: &[(&[&str], &[&str])] = &[
    (&["pattern", "minLength", "maxLength"], &["string"]),
    (
        &[
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ],
        &["integer", "number"],
    ),
    (
        &["items", "minItems", "maxItems", "uniqueItems"],
        &["array"],
    ),
    (
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
        &["object"],
    ),
    (&["format"], &["string", "integer", "number"]),
];

/// Removes keywords that say nothing about the type they stand beside.
///
/// `pattern` beside a number (Microsoft.AspNetCore.OpenApi, for route constraints) or `minLength` beside an array
/// (data annotations in Swashbuckle) constrain nothing, and `openapiv3` gives up on the type of such a schema. Bounds of
/// an integer that are no whole numbers of 64 bits go the same way.
pub(super) fn remove(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    let Some(name) = get(map, "type").and_then(Value::as_str) else {
        return false;
    };
    let foreign: Vec<String> = map
        .iter()
        .filter(|(keyword, value)| is_foreign(keyword, value, name))
        .map(|(keyword, _)| keyword.clone())
        .collect();
    if foreign.is_empty() || is_composed(map) {
        return false;
    }
    for keyword in foreign {
        map.shift_remove(&keyword);
    }
    true
}

/// Whether a keyword says nothing about a type.
fn is_foreign(keyword: &str, value: &Value, name: &str) -> bool {
    let other = GROUPS
        .iter()
        .any(|(keywords, types)| keywords.contains(&keyword) && !types.contains(&name));
    let broken = name == "integer"
        && matches!(keyword, "multipleOf" | "minimum" | "maximum")
        && !value.is_i64();
    other || broken
}
