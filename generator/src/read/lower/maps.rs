//! Objects whose members have no fixed names.

use serde_json::{Map, Value};

/// One pattern for all names and nothing else is a map: `additionalProperties`.
pub(super) fn pattern_properties(schema: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = schema.get("patternProperties") else {
        return;
    };
    let alone = !schema.contains_key("properties")
        && matches!(
            schema.get("additionalProperties"),
            None | Some(Value::Bool(false))
        );
    if patterns.is_empty() {
        schema.shift_remove("patternProperties");
    } else if patterns.len() == 1 && alone {
        if let Some(value) = patterns.values().next().cloned() {
            schema.shift_remove("patternProperties");
            schema.insert("additionalProperties".to_owned(), value);
        }
    }
}

/// The keywords that [`closed`] looks at.
pub(super) const UNEVALUATED: &[&str] = &["unevaluatedProperties", "unevaluatedItems"];

/// `unevaluatedProperties: false` closes an object as `additionalProperties: false` does, across a composition.
///
/// Neither is a promise: a server of a later minor version adds members.
pub(super) fn closed(schema: &mut Map<String, Value>) {
    for key in UNEVALUATED {
        if schema.get(*key) == Some(&Value::Bool(false)) {
            schema.shift_remove(*key);
        }
    }
}
