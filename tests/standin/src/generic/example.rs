//! Requests made from a document: what a client could send to each operation.

use std::sync::Arc;

use serde_json::Value;

use super::sample::{Direction, Sampler, seed};
use super::schema::{Kind, resolve};
use crate::documents::{Operation, operations};
use crate::error::Error;

/// A request that is valid by the document it was made from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExampleRequest {
    /// The `operationId`.
    pub operation: String,
    /// The method.
    pub method: http::Method,
    /// The path template.
    pub template: String,
    /// The path, with a value for each parameter.
    pub path: String,
    /// The query without the question mark: the parameters that must be sent and, for pages, `skip` and `take`.
    pub query: String,
    /// The media type of the body and the body; of a form, an object with its texts and files.
    pub body: Option<(String, Value)>,
}

/// A request for each operation of an OpenAPI document, with made-up values; the same ones for the same seed.
///
/// # Errors
/// When the document is not JSON.
///
/// ```
/// # fn main() -> Result<(), umbraco_standin::Error> {
/// let document = r#"{"paths":{"/things/{id}":{"get":{"operationId":"GetThing","parameters":[
///     {"name":"id","in":"path","required":true,"schema":{"type":"integer"}}]}}}}"#;
/// let requests = umbraco_standin::example_requests(document.as_bytes(), 1)?;
/// assert_eq!(requests[0].operation, "GetThing");
/// assert!(requests[0].path.starts_with("/things/"));
/// # Ok(()) }
/// ```
pub fn example_requests(document: &[u8], seed: u64) -> Result<Vec<ExampleRequest>, Error> {
    let document = parse(document)?;
    Ok(operations(&document)
        .iter()
        .map(|operation| example(operation, seed))
        .collect())
}

pub(super) fn parse(document: &[u8]) -> Result<Arc<Value>, Error> {
    serde_json::from_slice(document)
        .map(Arc::new)
        .map_err(|error| {
            Error::io(
                "the OpenAPI document is not JSON; the stand-in reads JSON documents only",
                error.into(),
            )
        })
}

pub(super) fn example(operation: &Operation, number: u64) -> ExampleRequest {
    let document = &*operation.document;
    let text = format!("{} {}", operation.method, operation.path);
    let seed = seed(&text).wrapping_add(number);
    let mut sampler = Sampler::new(document, seed, Direction::Request);
    let mut path = operation.path.clone();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for parameter in operation.parameters() {
        let (Some(name), schema) = (parameter["name"].as_str(), &parameter["schema"]) else {
            continue;
        };
        if parameter["in"] == "path" {
            let value = plain(&sampler.some(schema)).replace(['/', ' '], "");
            path = path.replace(&format!("{{{name}}}"), &value);
        } else if parameter["in"] == "query" {
            let is_list = matches!(resolve(document, schema).kind(), Kind::List);
            match (parameter["required"] == true, name) {
                (_, "skip") => drop(query.append_pair(name, "0")),
                (_, "take") => drop(query.append_pair(name, "2")),
                (false, _) if !is_list => {}
                _ => match sampler.some(schema) {
                    Value::Array(values) => {
                        for value in values {
                            query.append_pair(name, &plain(&value));
                        }
                    }
                    value => drop(query.append_pair(name, &plain(&value))),
                },
            }
        }
    }
    let declared = resolve(document, &operation.value()["requestBody"]).schema;
    let contents = declared["content"].as_object();
    let body = contents.and_then(|contents| {
        let json = contents
            .iter()
            .find(|(media, _)| media.contains("json") && !media.contains('*'));
        let (media, content) = json.or_else(|| contents.iter().next())?;
        Some((media.clone(), sampler.some(&content["schema"])))
    });
    ExampleRequest {
        operation: operation.id.clone(),
        method: operation.method.clone(),
        template: operation.path.clone(),
        path,
        query: query.finish(),
        body,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
