//! Forms with files.

use serde_json::{Map, Value};

use super::schema::is_binary;
use crate::vocabulary::Shape;

const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// A form that has a file is `multipart/form-data`, and the fields of a form are one object.
///
/// Microsoft.AspNetCore.OpenApi writes a `[FromForm]` model with an `IFormFile` as a URL-encoded form, which cannot
/// carry a file; Umbraco's `temporary-file` has that signature. Loose form parameters become an `allOf` of one object
/// for each parameter, where Swashbuckle writes one object.
pub(super) fn as_multipart(value: &mut Value, shape: &'static Shape) -> usize {
    let mut applied = 0;
    if shape.name != "request body" {
        return 0;
    }
    let Some(Value::Object(content)) = value.get_mut("content") else {
        return 0;
    };
    for form in [URL_ENCODED, MULTIPART] {
        if let Some(schema) = content
            .get_mut(form)
            .and_then(|body| body.get_mut("schema"))
        {
            applied += usize::from(one_object(schema));
        }
    }
    let has_file = content
        .get(URL_ENCODED)
        .and_then(|body| body.get("schema"))
        .is_some_and(has_file);
    if has_file {
        if let Some(body) = content.shift_remove(URL_ENCODED) {
            content.entry(MULTIPART).or_insert(body);
            applied += 1;
        }
    } else if content.contains_key(URL_ENCODED) && content.contains_key(MULTIPART) {
        content.shift_remove(MULTIPART);
        applied += 1;
    }
    applied
}

fn has_file(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .any(|(_, property)| is_binary(property) || property.get("items").is_some_and(is_binary))
}

/// Merges an `allOf` of inline objects.
fn one_object(schema: &mut Value) -> bool {
    let Some(members) = schema.get("allOf").and_then(Value::as_array) else {
        return false;
    };
    let mut properties = Map::new();
    let mut required = Vec::new();
    for member in members {
        let Some(own) = member.get("properties").and_then(Value::as_object) else {
            return false;
        };
        properties.extend(own.clone());
        required.extend(
            member
                .get("required")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
        );
    }
    let mut merged = Map::new();
    merged.insert("type".to_owned(), "object".into());
    if !required.is_empty() {
        merged.insert("required".to_owned(), required.into());
    }
    merged.insert("properties".to_owned(), properties.into());
    *schema = Value::Object(merged);
    true
}
