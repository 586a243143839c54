//! A single change to a document, wherever it comes from: a repair that is built in or an override of a project.

use serde::Deserialize;
use serde_json::Value;

use super::schema::{component_name, components, components_mut, referred, set_nullable};
use crate::small_maps::member;

/// What is said differently from the document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Change {
    /// A member of a schema may be null.
    NullableProperty { schema: String, property: String },
    /// The answer of an operation may be the literal `null`.
    NullableResponse { operation: String, status: String },
    /// A member of a schema has another type, said as a schema of OpenAPI 3.0.
    PropertyType {
        schema: String,
        property: String,
        #[serde(rename = "type")]
        to: Value,
    },
    /// The answer of an operation has another type, said as a schema of OpenAPI 3.0.
    ResponseType {
        operation: String,
        status: String,
        #[serde(rename = "type")]
        to: Value,
    },
}

/// What came of a change.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The document says it now.
    Applied,
    /// The document said it already.
    AlreadySo,
    /// The document has no such thing.
    NotThere(String),
}

impl Change {
    /// Makes the change in a document that has gone through the passes about null.
    pub(super) fn apply(&self, document: &mut Value) -> Outcome {
        match self {
            Change::NullableProperty { schema, property } => {
                match find_property(document, schema, property) {
                    Ok(found) => nullable(found),
                    Err(missing) => Outcome::NotThere(missing),
                }
            }
            Change::NullableResponse { operation, status } => {
                match find_answer(document, operation, status) {
                    Ok(found) => nullable(found),
                    Err(missing) => Outcome::NotThere(missing),
                }
            }
            Change::PropertyType {
                schema,
                property,
                to,
            } => match find_property(document, schema, property) {
                Ok(found) => replace(found, to),
                Err(missing) => Outcome::NotThere(missing),
            },
            Change::ResponseType {
                operation,
                status,
                to,
            } => match find_answer(document, operation, status) {
                Ok(found) => replace(found, to),
                Err(missing) => Outcome::NotThere(missing),
            },
        }
    }

    /// The change as a phrase: "`A.b` may be null".
    pub(super) fn describe(&self) -> String {
        match self {
            Change::NullableProperty { schema, property } => {
                format!("`{schema}.{property}` may be null")
            }
            Change::NullableResponse { operation, status } => {
                format!("answer {status} of `{operation}` may be null")
            }
            Change::PropertyType {
                schema, property, ..
            } => format!("`{schema}.{property}` has another type"),
            Change::ResponseType {
                operation, status, ..
            } => format!("answer {status} of `{operation}` has another type"),
        }
    }
}

fn nullable(schema: &mut Value) -> Outcome {
    if set_nullable(schema) {
        Outcome::Applied
    } else {
        Outcome::AlreadySo
    }
}

fn replace(schema: &mut Value, to: &Value) -> Outcome {
    if schema == to {
        return Outcome::AlreadySo;
    }
    schema.clone_from(to);
    Outcome::Applied
}

/// The schema of a property, in the schema itself or in the inline part of what it is composed of.
fn find_property<'d>(
    document: &'d mut Value,
    schema: &str,
    property: &str,
) -> Result<&'d mut Value, String> {
    let missing = format!("the document has no schema `{schema}`");
    let found = components_mut(document)
        .and_then(|all| all.get_mut(schema))
        .ok_or(missing)?;
    let missing = format!("the schema `{schema}` has no property `{property}`");
    if found
        .pointer(&format!("/properties/{}", crate::pointer::escape(property)))
        .is_some()
    {
        return found
            .get_mut("properties")
            .and_then(|all| all.get_mut(property))
            .ok_or(missing);
    }
    let parts = found.get_mut("allOf").and_then(Value::as_array_mut);
    parts
        .into_iter()
        .flatten()
        .find_map(|part| part.get_mut("properties")?.get_mut(property))
        .ok_or(missing)
}

/// The schema of an answer under its first media type.
fn find_answer<'d>(
    document: &'d mut Value,
    operation: &str,
    status: &str,
) -> Result<&'d mut Value, String> {
    let missing = format!("the document has no operation `{operation}`");
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let found = paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object_mut())
        .flatten()
        .map(|(_, found)| found)
        .find(|found| member(found, "operationId").and_then(Value::as_str) == Some(operation))
        .ok_or(missing)?;
    let missing = format!("the operation `{operation}` has no answer {status} with a body");
    found
        .get_mut("responses")
        .and_then(|responses| {
            responses
                .get_mut(status)?
                .get_mut("content")?
                .as_object_mut()
        })
        .and_then(|content| content.values_mut().next()?.get_mut("schema"))
        .ok_or(missing)
}

/// The operations whose answer of a status refers to a component.
pub(super) fn answers_with<'d>(document: &'d Value, component: &str) -> Vec<(&'d str, &'d str)> {
    let mut found = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for operation in paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object())
        .flatten()
        .map(|(_, o)| o)
    {
        let Some(id) = member(operation, "operationId").and_then(Value::as_str) else {
            continue;
        };
        for (status, response) in member(operation, "responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let content = member(response, "content").and_then(Value::as_object);
            let refers = content.into_iter().flatten().any(|(_, body)| {
                member(body, "schema")
                    .and_then(referred)
                    .is_some_and(|target| component_name(target) == component)
            });
            if refers {
                found.push((id, status.as_str()));
            }
        }
    }
    found
}

/// The references among the properties of the schemas whose names end so.
pub(super) fn references_in<'d>(document: &'d Value, suffix: &str) -> Vec<(&'d str, &'d str)> {
    let mut found = Vec::new();
    for (name, schema) in components(document)
        .into_iter()
        .flatten()
        .filter(|(name, _)| name.ends_with(suffix))
    {
        let own = schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for part in own.chain([schema]) {
            for (property, schema) in part
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if referred(schema).is_some() {
                    found.push((name.as_str(), property.as_str()));
                }
            }
        }
    }
    found
}
