//! Binary content: 3.1 leaves the schema out or describes the text, 3.0 writes `format`.

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostics;
use crate::vocabulary::for_each_object_around_schemas;

/// `"application/octet-stream": {}` becomes a binary string, `"text/plain": {}` a string.
pub(super) fn binary_bodies(document: &mut Value, _: &mut Diagnostics) {
    for_each_object_around_schemas(document, &mut |value, shape, path| {
        if shape.name != "media type" {
            return;
        }
        let Some(map) = value
            .as_object_mut()
            .filter(|map| !map.contains_key("schema"))
        else {
            return;
        };
        let media_type = path.last_key().unwrap_or_default().to_ascii_lowercase();
        let schema = match media_type.split_once('/') {
            _ if media_type.contains("json") => return,
            Some(("multipart", _)) | None => return,
            Some(("application", "x-www-form-urlencoded")) => return,
            Some(("text", _)) => json!({"type": "string"}),
            Some(_) => json!({"type": "string", "format": "binary"}),
        };
        map.insert("schema".to_owned(), schema);
    });
}

/// `contentEncoding: base64` is `format: byte`; `contentMediaType` without an encoding is `format: binary`.
pub(super) fn encoded_text(schema: &mut Map<String, Value>) {
    let encoding = text(schema, "contentEncoding");
    let media_type = text(schema, "contentMediaType");
    let format = match (encoding.as_deref(), media_type.as_deref()) {
        (Some("base64" | "base64url"), _) => "byte",
        (Some("binary"), _) => "binary",
        // A JSON or text document inside a string stays a string.
        (None, Some(media_type))
            if media_type.contains("json") || media_type.starts_with("text/") =>
        {
            ""
        }
        (None, Some(_)) => "binary",
        _ => return,
    };
    schema.shift_remove("contentEncoding");
    schema.shift_remove("contentMediaType");
    schema.entry("type").or_insert_with(|| json!("string"));
    if !format.is_empty() {
        schema.entry("format").or_insert_with(|| json!(format));
    }
}

fn text(schema: &Map<String, Value>, key: &str) -> Option<String> {
    schema
        .get(key)
        .and_then(Value::as_str)
        .map(str::to_ascii_lowercase)
}
