//! `const` is an enumeration of one value.

use serde_json::{Map, Value, json};

/// `{"const": "x"}` becomes `{"type": "string", "enum": ["x"]}`.
pub(super) fn constant(schema: &mut Map<String, Value>) {
    let Some(value) = schema.shift_remove("const") else {
        return;
    };
    let name = match &value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_i64() || number.is_u64() => Some("integer"),
        Value::Number(_) => Some("number"),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    };
    match name {
        Some(name) => {
            schema.entry("type").or_insert_with(|| json!(name));
        }
        None => {
            schema.shift_remove("type");
            schema.insert("nullable".to_owned(), json!(true));
        }
    }
    schema.insert("enum".to_owned(), json!([value]));
}
