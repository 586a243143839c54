//! `nullable` without a type, spelled out as Umbraco means it.

use serde_json::{Value, json};

/// The document with a type beside each `nullable`: an object beside `oneOf` or `allOf`; where there is nothing else, any
/// value is meant, and the word is left out. A document of OpenAPI 3.1 has no such word.
pub(crate) fn spelled_out(document: &Value) -> Value {
    match document {
        Value::Object(members) => {
            let mut members: serde_json::Map<String, Value> = members
                .iter()
                .map(|(name, value)| (name.clone(), spelled_out(value)))
                .collect();
            if members.get("nullable") == Some(&json!(true)) && !members.contains_key("type") {
                match members.contains_key("oneOf") || members.contains_key("allOf") {
                    true => members.insert("type".to_owned(), json!("object")),
                    false => members.remove("nullable"),
                };
            }
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(spelled_out).collect(),
        other => other.clone(),
    }
}
