//! `nullable` without a type, spelled out as Umbraco means it.

use serde_json::{Value, json};

/// The document with null as one of two choices where `nullable` stands beside `oneOf` or `allOf` (or an empty text: Prism
/// takes no schema for null alone). Where it stands alone, any value is meant, and the word is left out. A document of
/// OpenAPI 3.1 has no such word.
pub(crate) fn spelled_out(document: &Value) -> Value {
    match document {
        Value::Object(members) => {
            let mut members: serde_json::Map<String, Value> = members
                .iter()
                .map(|(name, value)| (name.clone(), spelled_out(value)))
                .collect();
            if members.get("nullable") == Some(&json!(true)) && !members.contains_key("type") {
                members.remove("nullable");
                if members.contains_key("oneOf") || members.contains_key("allOf") {
                    let nothing = json!({ "type": "string", "nullable": true, "maxLength": 0 });
                    return json!({ "oneOf": [members, nothing] });
                }
            }
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(spelled_out).collect(),
        other => other.clone(),
    }
}
