//! The same body under several media types.

use serde_json::Value;

use crate::vocabulary::Shape;

/// Where `application/json` is offered, other media types with the same schema go.
///
/// ASP.NET lists every formatter that could read or write a type: `application/json`, `text/json` and
/// `application/*+json` for bodies (127 times in 17.3), `text/plain`, `application/json` and `text/json` for answers. A
/// client sends and asks for one. `application/json-patch+json` is declared alone where it is meant, and stays.
pub(super) fn reduce(value: &mut Value, shape: &'static Shape) -> usize {
    if !matches!(
        shape.name,
        "request body" | "response" | "parameter" | "header"
    ) {
        return 0;
    }
    let Some(Value::Object(content)) = value.get_mut("content") else {
        return 0;
    };
    let Some(json) = content
        .get("application/json")
        .and_then(|json| json.get("schema"))
        .cloned()
    else {
        return 0;
    };
    let before = content.len();
    content.retain(|media_type, body| {
        media_type == "application/json" || body.get("schema") != Some(&json)
    });
    usize::from(content.len() != before)
}
