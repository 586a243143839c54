//! Small documents for the tests of single constructs.

use serde_json::{Value, json};
use umbraco_codegen::{Diagnostics, Normalized, Overrides, Source, normalize, read};

/// A document of components only.
pub(crate) fn components(openapi: &str, schemas: Value) -> Value {
    json!({
        "openapi": openapi,
        "info": {"title": "Test", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas}
    })
}

/// A document with one operation `GET /a`.
pub(crate) fn operation(openapi: &str, operation: Value) -> Value {
    json!({
        "openapi": openapi,
        "info": {"title": "Test", "version": "1"},
        "paths": {"/a": {"get": operation}},
        "components": {"schemas": {"X": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    })
}

pub(crate) fn source(document: &Value) -> Source {
    Source::new("test.json", document.to_string().into_bytes())
}

/// What reading makes of one schema; `X` and `Y` are components it may refer to.
pub(crate) fn lowered(schema: Value) -> Value {
    let document = components(
        "3.1.1",
        json!({"S": schema, "X": {"type": "string"}, "Y": {"type": "string"}}),
    );
    let read = read(&source(&document)).unwrap_or_else(|problems| panic!("{problems}"));
    read.json["components"]["schemas"]["S"].clone()
}

pub(crate) fn normalized(document: &Value) -> Normalized {
    try_normalized(document, &Overrides::default()).unwrap_or_else(|problems| panic!("{problems}"))
}

pub(crate) fn try_normalized(
    document: &Value,
    overrides: &Overrides,
) -> Result<Normalized, Diagnostics> {
    normalize(read(&source(document))?, overrides)
}

/// How often a pass applied.
pub(crate) fn applied(normalized: &Normalized, pass: &str) -> usize {
    normalized
        .passes
        .iter()
        .find(|report| report.name == pass)
        .map_or(0, |report| report.applied)
}

/// The problems of a document that does not read.
pub(crate) fn problems(text: impl Into<Vec<u8>>) -> Diagnostics {
    match read(&Source::new("test.json", text)) {
        Ok(_) => panic!("the document reads"),
        Err(problems) => problems,
    }
}
