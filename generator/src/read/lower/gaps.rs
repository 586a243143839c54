//! Members that 3.1 lets out and 3.0 does not, and members that follow from where they stand.

use serde_json::{Value, json};

use crate::diagnostic::Diagnostics;
use crate::vocabulary::for_each_object_around_schemas;

/// Fills in `paths` and `responses` of 3.1, the description of a response, the type of a header and `required`
/// of a path parameter.
pub(super) fn fill(document: &mut Value, _: &mut Diagnostics) {
    let version = document
        .get("openapi")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let optional = version.starts_with("3.1");
    if optional && document.get("paths").is_none() {
        if let Some(map) = document.as_object_mut() {
            map.insert("paths".to_owned(), json!({}));
        }
    }
    for_each_object_around_schemas(document, &mut |value, shape, _| {
        let Some(map) = value
            .as_object_mut()
            .filter(|map| !map.contains_key("$ref"))
        else {
            return;
        };
        match shape.name {
            "operation" if optional && !map.contains_key("responses") => {
                map.insert("responses".to_owned(), json!({}));
            }
            "response" if !map.contains_key("description") => {
                map.insert("description".to_owned(), json!(""));
            }
            "header" if !map.contains_key("schema") && !map.contains_key("content") => {
                map.insert("schema".to_owned(), json!({"type": "string"}));
            }
            "parameter" if map.get("in").and_then(Value::as_str) == Some("path") => {
                map.insert("required".to_owned(), json!(true));
            }
            _ => {}
        }
    });
}
