//! Binding of a body to the schema of a document, by the rules of a running Umbraco 17.3.
//!
//! What the document cannot tell is taken from what it does: a text that is required and has a `minLength` is
//! `[Required]` (missing, null and empty are errors); what else is not nullable may be missing and is its default, but
//! may not be null. A C# `required` member, whose absence a real server refuses, looks the same and is let through. The
//! action's parameter is called `requestModel`, the commonest name; C# types are named as the schemas are.

use serde_json::Value;

use super::binder::Binder;
use super::schema::resolve;
use crate::documents::Operation;
use crate::wire::bind::Source;
use crate::wire::guid;
use crate::wire::multipart::Form;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The body of a request that binds; null where there is none or it is not JSON.
pub(super) fn check(
    operation: &Operation,
    request: &Request,
    form: &Form,
    trace: &str,
) -> Result<Value, Reply> {
    let document = &*operation.document;
    let declared = resolve(document, &operation.value()["requestBody"]).schema;
    let Some(contents) = declared["content"].as_object() else {
        return Ok(Value::Null);
    };
    let json = contents.iter().find(|(media, _)| media.contains("json"));
    let Some((_, content)) = json else {
        if let Some(content) = contents.get("multipart/form-data") {
            check_form(document, &content["schema"], form, trace)?;
        }
        return Ok(Value::Null);
    };
    // The documents of 3.0 never mark a body as required, and it always is.
    let is_optional = declared["required"] != true
        && document["openapi"]
            .as_str()
            .is_some_and(|version| !version.starts_with("3.0"));
    if is_optional && request.body.is_empty() {
        return Ok(Value::Null);
    }
    let source = Source {
        request,
        parameter: "requestModel",
        trace,
    };
    let node = source.read()?;
    let mut binder = Binder {
        document,
        errors: Vec::new(),
    };
    let schema = resolve(document, &content["schema"]);
    binder
        .bind(&node, schema, "$")
        .map_err(|stop| stop.reply(source))?;
    if !binder.errors.is_empty() {
        return Err(Reply::binding(binder.errors, trace));
    }
    Ok(node.plain().unwrap_or(Value::Null))
}

/// Files must be there; GUIDs must be some.
fn check_form(document: &Value, schema: &Value, form: &Form, trace: &str) -> Result<(), Reply> {
    let Form::Parts(_) = form else {
        return Err(Reply::server_error(http::StatusCode::INTERNAL_SERVER_ERROR));
    };
    let mut errors = Vec::new();
    for (name, schema, _) in resolve(document, schema).members(document) {
        let key = format!("$.{}", camel_case(name));
        let part = form.part(name);
        match (resolve(document, schema).format(), part) {
            ("binary", None) => errors.push((key, format!("The {name} field is required."))),
            ("uuid", Some(part)) => {
                let text = String::from_utf8_lossy(&part.bytes);
                if guid::lenient(text.trim()).is_none() {
                    errors.push((key, format!("The value '{text}' is not valid for {name}.")));
                }
            }
            _ => {}
        }
    }
    if errors.is_empty() {
        return Ok(());
    }
    Err(Reply::binding(errors, trace))
}

fn camel_case(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
