//! The same body under several media types.

use serde_json::Value;

use crate::vocabulary::{Order, for_each_object};

/// Where `application/json` is offered, other media types with the same schema go.
///
/// ASP.NET lists every formatter that could read or write a type: `application/json`, `text/json` and
/// `application/*+json` for bodies (127 times in 17.3), `text/plain`, `application/json` and `text/json` for answers. A
/// client sends and asks for one. `application/json-patch+json` is declared alone where it is meant, and stays.
pub(super) fn reduce(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_object(document, Order::OutsideIn, &mut |value, shape, _| {
        if !matches!(
            shape.name,
            "request body" | "response" | "parameter" | "header"
        ) {
            return;
        }
        let Some(Value::Object(content)) = value.get_mut("content") else {
            return;
        };
        let Some(json) = content
            .get("application/json")
            .and_then(|json| json.get("schema"))
            .cloned()
        else {
            return;
        };
        let before = content.len();
        content.retain(|media_type, body| {
            media_type == "application/json" || body.get("schema") != Some(&json)
        });
        applied += usize::from(content.len() != before);
    });
    applied
}
