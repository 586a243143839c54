//! What stands beside a reference.

use serde_json::{Map, Value, json};

/// `{"$ref": ..., "default": 1}` becomes `{"allOf": [{"$ref": ...}], "default": 1}`: 3.0 ignores what stands beside `$ref`.
pub(super) fn of_a_reference(schema: &mut Map<String, Value>) {
    if schema.len() < 2 {
        return;
    }
    let Some(target) = schema.shift_remove("$ref") else {
        return;
    };
    let reference = json!({ "$ref": target });
    match schema.get_mut("allOf") {
        Some(Value::Array(members)) => members.insert(0, reference),
        _ => {
            schema.insert("allOf".to_owned(), json!([reference]));
        }
    }
}
