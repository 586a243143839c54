//! A document in JSON to the types of `openapiv3`.
//!
//! Those types come with a reader of their own, which copies whatever may be a reference, or has extensions, into a
//! tree of its own first: each level of a document anew, a third of the time that a document takes and the stack of
//! many levels. Here the document is walked once, and that reader is asked for the leaves and for what is rare. That
//! both read the same is a test, over all documents.

mod members;
mod operations;
mod schemas;

use openapiv3::{Components, OpenAPI, Paths, ReferenceOr};
use serde::de::Error as _;
use serde_json::{Error, Value};

use crate::diagnostic::Diagnostic;
use crate::small_maps::member;
use members::Members;

/// The typed document. The shape check runs before, so that an error here has no place: it names what the types miss.
pub(crate) fn typed(document: &Value) -> Result<OpenAPI, Diagnostic> {
    open_api(document).map_err(|error| {
        Diagnostic::error(
            "",
            format!("the document has not the shape of OpenAPI 3.0: {error}"),
        )
    })
}

fn open_api(document: &Value) -> Result<OpenAPI, Error> {
    let document = Members::of(document)?;
    Ok(OpenAPI {
        openapi: document.required("openapi")?,
        info: document.required("info")?,
        servers: document.or_default("servers")?,
        paths: document
            .optional("paths", paths)?
            .ok_or_else(|| Error::missing_field("paths"))?,
        components: document.optional("components", components)?,
        security: document.read("security")?,
        tags: document.or_default("tags")?,
        external_docs: document.read("externalDocs")?,
        extensions: document.extensions(),
    })
}

fn paths(paths: &Value) -> Result<Paths, Error> {
    let paths = Members::of(paths)?;
    Ok(Paths {
        paths: paths.map_where(
            |path| path.starts_with('/'),
            |item| reference_or(item, operations::path_item),
        )?,
        extensions: paths.extensions(),
    })
}

fn components(components: &Value) -> Result<Components, Error> {
    let components = Members::of(components)?;
    Ok(Components {
        schemas: components.map("schemas", |schema| reference_or(schema, schemas::schema))?,
        responses: components.map("responses", |response| {
            reference_or(response, operations::response)
        })?,
        parameters: components.map("parameters", |parameter| {
            reference_or(parameter, operations::parameter)
        })?,
        examples: components.or_default("examples")?,
        request_bodies: components.map("requestBodies", |body| {
            reference_or(body, operations::request_body)
        })?,
        headers: components.map("headers", |header| reference_or(header, operations::header))?,
        security_schemes: components.or_default("securitySchemes")?,
        links: components.or_default("links")?,
        callbacks: components.or_default("callbacks")?,
        extensions: components.extensions(),
    })
}

/// A reference, or what `item` reads.
fn reference_or<T>(
    value: &Value,
    item: impl FnOnce(&Value) -> Result<T, Error>,
) -> Result<ReferenceOr<T>, Error> {
    match member(value, "$ref") {
        Some(Value::String(reference)) => Ok(ReferenceOr::ref_(reference)),
        _ => item(value).map(ReferenceOr::Item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde_json::json;

    /// Whether the reader of `openapiv3` and the one here say the same.
    fn agrees(document: &Value) {
        let own = OpenAPI::deserialize(document);
        let here = open_api(document);
        match (own, here) {
            (Ok(own), Ok(here)) => assert_eq!(own, here),
            (Err(_), Err(_)) => {}
            (own, here) => panic!("{document}: {own:?} is not {here:?}"),
        }
    }

    fn with_schema(schema: &Value) -> Value {
        json!({
            "openapi": "3.0.4", "info": {"title": "Tiny", "version": "1"}, "paths": {},
            "components": {"schemas": {"A": schema}},
        })
    }

    #[test]
    fn every_combination_of_two_keywords_is_read_as_openapiv3_reads_it() {
        let keywords = [
            ("type", json!("string")),
            ("type", json!("number")),
            ("type", json!("integer")),
            ("type", json!("boolean")),
            ("type", json!("object")),
            ("type", json!("array")),
            ("type", json!("file")),
            ("type", Value::Null),
            ("pattern", json!("^a$")),
            ("multipleOf", json!(2)),
            ("exclusiveMinimum", json!(true)),
            ("exclusiveMaximum", json!(false)),
            ("minimum", json!(1)),
            ("minimum", json!(1.5)),
            ("maximum", json!(18_446_744_073_709_551_615_u64)),
            ("maximum", Value::Null),
            (
                "properties",
                json!({"b": {"$ref": "#/components/schemas/A", "nullable": true}, "c": {"type": "string"}}),
            ),
            ("properties", json!({"b": 1})),
            ("required", json!(["b"])),
            ("required", json!([1])),
            ("additionalProperties", json!(true)),
            ("additionalProperties", json!(false)),
            ("additionalProperties", json!({"type": "integer"})),
            ("additionalProperties", json!({})),
            ("minProperties", json!(1)),
            ("maxProperties", json!(-1)),
            ("items", json!({"type": "string"})),
            ("items", json!({"$ref": "#/components/schemas/A"})),
            ("minItems", json!(1)),
            ("maxItems", json!(2)),
            ("uniqueItems", json!(true)),
            ("uniqueItems", Value::Null),
            ("enum", json!(["a", null])),
            ("enum", json!([1, 2])),
            ("enum", json!([1.5])),
            ("enum", json!([true])),
            ("enum", json!([])),
            ("format", json!("uuid")),
            ("format", json!("int32")),
            ("format", json!("date-time")),
            ("format", json!("double")),
            ("minLength", json!(1)),
            ("maxLength", json!(3)),
            (
                "oneOf",
                json!([{"$ref": "#/components/schemas/A"}, {"type": "string"}]),
            ),
            ("oneOf", json!([])),
            ("allOf", json!([{"$ref": "#/components/schemas/A"}])),
            ("anyOf", json!([{"type": "boolean"}])),
            ("not", json!({"type": "string"})),
            ("nullable", json!(true)),
            ("nullable", Value::Null),
            ("readOnly", json!(true)),
            ("writeOnly", json!(true)),
            ("deprecated", json!(true)),
            ("externalDocs", json!({"url": "https://example.com"})),
            ("externalDocs", json!({})),
            ("example", json!({"a": 1})),
            ("title", json!("A")),
            ("description", json!("An A.")),
            ("description", json!(1)),
            (
                "discriminator",
                json!({"propertyName": "b", "mapping": {"a": "A"}, "x-c": 1}),
            ),
            ("discriminator", json!("b")),
            ("default", json!(1)),
            ("default", Value::Null),
            ("x-own", json!([1])),
            ("own", json!(1)),
            ("$ref", json!("#/components/schemas/A")),
            ("$ref", json!(1)),
        ];
        for (one, first) in &keywords {
            for (other, second) in &keywords {
                let mut schema = json!({});
                schema[*one] = first.clone();
                schema[*other] = second.clone();
                agrees(&with_schema(&schema));
                agrees(&with_schema(
                    &json!({"type": "object", "properties": {"b": schema}}),
                ));
                schema["type"] = json!("integer");
                agrees(&with_schema(&schema));
            }
        }
    }

    #[test]
    fn operations_are_read_as_openapiv3_reads_them() {
        let schema = json!({"type": "string"});
        let parameters = [
            json!({"in": "query", "name": "a", "schema": schema}),
            json!({"in": "query", "name": "a", "schema": schema, "style": "deepObject", "explode": true, "allowReserved": true,
                "allowEmptyValue": false, "required": true, "deprecated": true, "description": "An a.", "example": 1,
                "examples": {"b": {"value": 1}}, "x-own": 1, "own": 2}),
            json!({"in": "query", "name": "a", "schema": schema, "style": "matrix"}),
            json!({"in": "header", "name": "a", "schema": {"$ref": "#/components/schemas/A"}, "style": "simple"}),
            json!({"in": "path", "name": "a", "content": {"application/json": {"schema": schema}}, "style": "label"}),
            json!({"in": "cookie", "name": "a", "schema": schema}),
            json!({"in": "body", "name": "a", "schema": schema}),
            json!({"in": "query", "name": "a"}),
            json!({"in": "query", "schema": schema}),
            json!({"$ref": "#/components/parameters/A"}),
        ];
        let responses = [
            json!({"200": {"description": "", "content": {"application/json": {"schema": schema, "example": 1, "x-own": 1}},
                "headers": {"Location": {"schema": schema, "required": true, "style": "simple", "deprecated": false},
                "Shared": {"$ref": "#/components/headers/A"}}, "links": {"a": {"operationId": "b"}}, "x-own": 1}}),
            json!({"default": {"$ref": "#/components/responses/A"}, "4XX": {"description": "No."}, "x-own": 1, "200": {"description": ""}}),
            json!({"200": {}}),
            json!({"20": {"description": ""}}),
            json!({}),
        ];
        let bodies = [
            json!({"content": {"multipart/form-data": {"schema": {"type": "object"}, "encoding": {"a": {"contentType": "a/b"}}}},
                "required": true, "description": "A form.", "x-own": 1}),
            json!({"$ref": "#/components/requestBodies/A"}),
            json!({}),
        ];
        let operation = |key: &str, value: &Value| {
            let mut operation = json!({"responses": {"200": {"description": ""}}, "tags": ["a"], "operationId": "b",
                "security": [{"c": ["d"]}], "deprecated": true, "servers": [{"url": "/"}], "summary": "A.", "x-own": 1,
                "callbacks": {"e": {"{$request.body#/url}": {"post": {"responses": {}}}}}});
            operation[key] = value.clone();
            json!({
                "openapi": "3.0.4", "info": {"title": "Tiny", "version": "1", "x-own": 1}, "security": [],
                "servers": [{"url": "/"}], "tags": [{"name": "a"}], "externalDocs": {"url": "b"}, "x-own": 1, "own": 1,
                "paths": {"/a": {"get": operation, "summary": "A.", "parameters": [], "servers": [], "x-own": 1}, "x-own": 1},
            })
        };
        for parameter in &parameters {
            agrees(&operation("parameters", &json!([parameter])));
        }
        for answers in &responses {
            agrees(&operation("responses", answers));
        }
        for body in &bodies {
            agrees(&operation("requestBody", body));
        }
        agrees(&operation("responses", &Value::Null));
        agrees(&json!({"openapi": "3.0.4", "info": {"title": "Tiny", "version": "1"}}));
        agrees(&json!([]));
    }
}
