//! Files that are said to be JSON.

use serde_json::{Map, Value};

use super::schema::is_binary;
use crate::vocabulary::Shape;

/// A binary body under a JSON media type moves to `application/octet-stream`.
///
/// A controller action that returns a bare `FileContentResult` declares no media type, so both document generators
/// list JSON (`GET /document-type/{id}/export` in 17 and 18); what comes is XML, a zip archive or bytes (seen on a
/// running Umbraco 17.3). The format decides, not the media type.
pub(super) fn by_format(value: &mut Value, shape: &'static Shape) -> usize {
    if shape.name != "response" {
        return 0;
    }
    let Some(Value::Object(content)) = value.get_mut("content") else {
        return 0;
    };
    let moved = |media_type: &str, body: &Value| {
        media_type.contains("json") && body.get("schema").is_some_and(is_binary)
    };
    if !content
        .iter()
        .any(|(media_type, body)| moved(media_type, body))
    {
        return 0;
    }
    let mut kept = Map::new();
    for (media_type, body) in std::mem::take(content) {
        if moved(&media_type, &body) {
            kept.entry("application/octet-stream").or_insert(body);
        } else {
            kept.insert(media_type, body);
        }
    }
    *content = kept;
    1
}
