//! A normalised document reduced to what progenitor can express.
//!
//! progenitor asserts that an operation has one type of success and one of error (its issue 950), knows JSON, form and
//! plain bodies but no multipart (issue 402), makes the operation id a Rust function, and gives two members of a schema
//! the same Rust name where they differ in symbols only, `$type` and `type`. What goes is reported.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;
use serde_json::{Map, Value, json};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
const BODIES: [&str; 4] = [
    "application/json",
    "application/octet-stream",
    "application/x-www-form-urlencoded",
    "text/plain",
];

/// Reduces a document in place; one line for each thing that was lost.
///
/// The document is [`Normalized::json`](crate::Normalized::json); what is left is OpenAPI 3.0 that progenitor 0.15 takes
/// as it is.
///
/// ```
/// use serde_json::json;
/// use umbraco_codegen::peers::progenitor::reduce;
///
/// let mut document = json!({
///     "openapi": "3.0.4",
///     "info": {"title": "Files", "version": "1"},
///     "paths": {"/file": {"post": {
///         "operationId": "PostFile",
///         "requestBody": {"content": {"multipart/form-data": {}}},
///         "responses": {"201": {"description": "Created"}}
///     }}}
/// });
/// assert_eq!(reduce(&mut document), ["POST /file left out: its body is multipart/form-data"]);
/// ```
#[must_use]
pub fn reduce(document: &mut Value) -> Vec<String> {
    let mut losses = Vec::new();
    one_name_each(document, "", &mut losses);
    let mut taken = BTreeSet::new();
    let Some(Value::Object(paths)) = document.get_mut("paths") else {
        return losses;
    };
    for (path, item) in paths.iter_mut() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else {
                continue;
            };
            let name = format!("{} {path}", method.to_uppercase());
            if let Some(media_type) = strange_body(operation) {
                losses.push(format!("{name} left out: its body is {media_type}"));
                item.shift_remove(method);
                continue;
            }
            identifier(operation, method, path, &mut taken);
            let lost = one_body_each(operation);
            if lost > 0 {
                losses.push(format!(
                    "{name}: {lost} answers left out that have another body than the first"
                ));
            }
        }
    }
    paths.retain(|_, item| METHODS.iter().any(|method| item.get(*method).is_some()));
    if let Some(map) = document.as_object_mut() {
        map.insert("openapi".to_owned(), json!("3.0.4"));
    }
    losses
}

/// Of the members of a schema that have the same Rust name, keeps the first that is required, else the first.
fn one_name_each(value: &mut Value, pointer: &str, losses: &mut Vec<String>) {
    match value {
        Value::Object(schema) => {
            let required: Vec<String> = schema
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|name| Some(name.as_str()?.to_owned()))
                .collect();
            if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
                let mut names: Vec<String> = members.keys().cloned().collect();
                names.sort_by_key(|name| !required.contains(name));
                let mut taken = BTreeSet::new();
                for name in names {
                    if !taken.insert(name.to_snake_case()) {
                        members.shift_remove(&name);
                        losses.push(format!(
                            "{pointer}: the member {name} left out: another has its name in Rust"
                        ));
                    }
                }
            }
            for (name, inner) in schema.iter_mut() {
                one_name_each(inner, &format!("{pointer}/{name}"), losses);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter_mut().enumerate() {
                one_name_each(inner, &format!("{pointer}/{index}"), losses);
            }
        }
        _ => {}
    }
}

/// The media type of a body that progenitor does not know. JSON Patch is sent as the JSON that it is.
fn strange_body(operation: &mut Map<String, Value>) -> Option<String> {
    let content = operation
        .get_mut("requestBody")?
        .get_mut("content")?
        .as_object_mut()?;
    if let Some(patch) = content.shift_remove("application/json-patch+json") {
        content.insert("application/json".to_owned(), patch);
    }
    content.retain(|media_type, _| !media_type.contains('*'));
    match content.keys().next() {
        Some(media_type) if content.len() == 1 && BODIES.contains(&media_type.as_str()) => None,
        Some(media_type) => Some(media_type.clone()),
        None => Some("empty".to_owned()),
    }
}

/// The operation id as an identifier that no other operation has.
fn identifier(
    operation: &mut Map<String, Value>,
    method: &str,
    path: &str,
    taken: &mut BTreeSet<String>,
) {
    let id = operation
        .get("operationId")
        .and_then(Value::as_str)
        .map_or_else(|| format!("{method}{path}"), str::to_owned);
    let mut id: String = id
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if id.starts_with(|c: char| c.is_ascii_digit()) {
        id.insert(0, '_');
    }
    let base = id.clone();
    let mut number = 2;
    while !taken.insert(id.clone()) {
        id = format!("{base}_{number}");
        number += 1;
    }
    operation.insert("operationId".to_owned(), json!(id));
}

/// Keeps the answers that have the same body as the first success and the first error with a body; how many went.
fn one_body_each(operation: &mut Map<String, Value>) -> usize {
    let Some(Value::Object(responses)) = operation.get_mut("responses") else {
        return 0;
    };
    for response in responses.values_mut() {
        if let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) {
            if content.len() > 1 {
                let first = content.keys().next().cloned();
                content.retain(|media_type, _| Some(media_type) == first.as_ref());
            }
        }
    }
    let before = responses.len();
    for success in [true, false] {
        let of_kind = |status: &str| status.starts_with('2') == success;
        let body = |response: &Value| {
            response
                .get("content")
                .filter(|content| content.as_object().is_some_and(|c| !c.is_empty()))
                .cloned()
        };
        let first = responses
            .iter()
            .filter(|(status, _)| of_kind(status))
            .find_map(|(_, response)| body(response));
        responses.retain(|status, response| !of_kind(status) || body(response) == first);
    }
    before - responses.len()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_cannot_be_said_goes_and_is_reported() {
        let problem = json!({"application/json": {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}});
        let mut document = json!({
            "openapi": "3.1.1",
            "paths": {
                "/a": {"get": {"operationId": "GetA2.0", "responses": {
                    "200": {"description": ""}, "400": {"description": "", "content": problem}, "401": {"description": ""}}}},
                "/b": {"post": {"responses": {}, "requestBody": {"content": {"multipart/form-data": {}}}}},
                "/c": {"get": {"operationId": "GetA2_0", "responses": {}}}
            },
            "components": {"schemas": {"A": {
                "properties": {"type": {"type": "string"}, "$type": {"type": "string"}, "name": {"type": "string"}},
                "required": ["$type"]
            }}}
        });
        let losses = reduce(&mut document);
        assert_eq!(losses.len(), 3, "{losses:?}");
        let members = document["components"]["schemas"]["A"]["properties"]
            .as_object()
            .unwrap();
        assert_eq!(members.keys().collect::<Vec<_>>(), ["$type", "name"]);
        assert_eq!(document["paths"]["/a"]["get"]["operationId"], "GetA2_0");
        assert_eq!(document["paths"]["/c"]["get"]["operationId"], "GetA2_0_2");
        assert!(document["paths"].get("/b").is_none());
        assert!(
            document["paths"]["/a"]["get"]["responses"]
                .get("401")
                .is_none()
        );
    }
}
