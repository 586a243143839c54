//! Keywords that say something about another type.

use serde_json::{Map, Value};

use super::schema::is_composed;
use crate::vocabulary::{Order, for_each_schema};

/// A group of keywords and the types that it says something about.
const KEYWORDS: &[(&[&str], &[&str])] = &[
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
pub(super) fn remove(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(map) = schema.as_object_mut().filter(|map| !is_composed(map)) else {
            return;
        };
        let Some(name) = map.get("type").and_then(Value::as_str).map(str::to_owned) else {
            return;
        };
        let before = map.len();
        for (keywords, _) in KEYWORDS
            .iter()
            .filter(|(_, types)| !types.contains(&name.as_str()))
        {
            for keyword in *keywords {
                map.shift_remove(*keyword);
            }
        }
        if name == "integer" {
            whole_bounds(map);
        }
        applied += usize::from(map.len() != before);
    });
    applied
}

fn whole_bounds(map: &mut Map<String, Value>) {
    for keyword in ["multipleOf", "minimum", "maximum"] {
        if map.get(keyword).is_some_and(|bound| !bound.is_i64()) {
            map.shift_remove(keyword);
        }
    }
}
