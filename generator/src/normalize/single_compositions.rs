//! Compositions of one.

use serde_json::Value;

use crate::pointer::Path;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["allOf"];

/// `{"allOf": [X]}` with nothing beside it becomes X, and so does an inline X with prose and flags beside it.
///
/// An `allOf` of one reference with facts beside it stays: it is how 3.0 says "this reference, nullable".
pub(super) fn unwrap(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    let Some([only]) = map
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    else {
        return false;
    };
    if map.len() == 1 {
        *schema = only.clone();
        return true;
    }
    let Some(inner) = only.as_object().filter(|inner| !inner.contains_key("$ref")) else {
        return false;
    };
    let clash = inner
        .keys()
        .any(|key| key != "type" && key != "description" && map.contains_key(key));
    if clash || super::schema::is_composed(inner) {
        return false;
    }
    let mut merged = inner.clone();
    for (key, value) in map.iter().filter(|(key, _)| *key != "allOf") {
        merged.insert(key.clone(), value.clone());
    }
    *schema = Value::Object(merged);
    true
}
