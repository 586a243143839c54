//! Webhooks and callbacks are requests that the server sends: no part of a client, but not lost in silence either.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::vocabulary::for_each_object_around_schemas;

/// `webhooks` becomes the extension `x-webhooks`.
pub(super) fn set_aside(document: &mut Value, problems: &mut Diagnostics) {
    let Some(map) = document.as_object_mut() else {
        return;
    };
    if let Some(webhooks) = map.shift_remove("webhooks") {
        if webhooks
            .as_object()
            .is_none_or(|webhooks| !webhooks.is_empty())
        {
            problems.push(
                Diagnostic::warning(
                    "/webhooks",
                    "webhooks are sent by the server; a client does not show them",
                )
                .with_excerpt(&webhooks),
            );
            map.insert("x-webhooks".to_owned(), webhooks);
        }
    }
    if let Some(
        "https://spec.openapis.org/oas/3.1/dialect/base"
        | "https://json-schema.org/draft/2020-12/schema",
    ) = map.get("jsonSchemaDialect").and_then(Value::as_str)
    {
        map.shift_remove("jsonSchemaDialect");
    }
}

/// Tells of operations with callbacks, which stay where they are.
pub(super) fn tell_of_callbacks(document: &mut Value, problems: &mut Diagnostics) {
    for_each_object_around_schemas(document, &mut |value, shape, path| {
        if shape.name != "operation" {
            return;
        }
        let callbacks = value.get("callbacks");
        if let Some(Value::Object(callbacks)) = callbacks.filter(|map| **map != json!({})) {
            let names: Vec<&str> = callbacks.keys().map(String::as_str).collect();
            problems.push(Diagnostic::warning(
                path.key("callbacks").to_string(),
                format!(
                    "callbacks are sent by the server; a client does not show them ({})",
                    names.join(", ")
                ),
            ));
        }
    });
}
