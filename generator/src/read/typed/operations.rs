//! Paths, operations, and what they send and answer.

use indexmap::IndexMap;
use openapiv3::{
    Header, MediaType, Operation, Parameter, ParameterData, ParameterSchemaOrContent, PathItem,
    RequestBody, Response, Responses, StatusCode,
};
use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{Error as _, IntoDeserializer as _};
use serde_json::{Error, Value};

use super::members::Members;
use super::reference_or;
use super::schemas::schema;

pub(super) fn path_item(item: &Value) -> Result<PathItem, Error> {
    let item = Members::of(item)?;
    Ok(PathItem {
        summary: item.read("summary")?,
        description: item.read("description")?,
        get: item.optional("get", operation)?,
        put: item.optional("put", operation)?,
        post: item.optional("post", operation)?,
        delete: item.optional("delete", operation)?,
        options: item.optional("options", operation)?,
        head: item.optional("head", operation)?,
        patch: item.optional("patch", operation)?,
        trace: item.optional("trace", operation)?,
        servers: item.or_default("servers")?,
        parameters: item.list("parameters", |value| reference_or(value, parameter))?,
        extensions: item.extensions(),
    })
}

fn operation(operation: &Value) -> Result<Operation, Error> {
    let operation = Members::of(operation)?;
    let answers = operation.0.get("responses");
    Ok(Operation {
        tags: operation.or_default("tags")?,
        summary: operation.read("summary")?,
        description: operation.read("description")?,
        external_docs: operation.read("externalDocs")?,
        operation_id: operation.read("operationId")?,
        parameters: operation.list("parameters", |value| reference_or(value, parameter))?,
        request_body: operation.optional("requestBody", |body| reference_or(body, request_body))?,
        responses: responses(answers.ok_or_else(|| Error::missing_field("responses"))?)?,
        callbacks: operation.or_default("callbacks")?,
        deprecated: operation.or_default("deprecated")?,
        security: operation.read("security")?,
        servers: operation.or_default("servers")?,
        extensions: operation.extensions(),
    })
}

pub(super) fn parameter(parameter: &Value) -> Result<Parameter, Error> {
    let parameter = Members::of(parameter)?;
    let place: String = parameter.required("in")?;
    let parameter_data = ParameterData {
        name: parameter.required("name")?,
        description: parameter.read("description")?,
        required: parameter.or_default("required")?,
        deprecated: parameter.read("deprecated")?,
        format: format(&parameter)?,
        example: parameter.read("example")?,
        examples: parameter.or_default("examples")?,
        explode: parameter.read("explode")?,
        extensions: parameter.extensions(),
    };
    Ok(match place.as_str() {
        "query" => Parameter::Query {
            parameter_data,
            allow_reserved: parameter.or_default("allowReserved")?,
            style: parameter.or_default("style")?,
            allow_empty_value: parameter.read("allowEmptyValue")?,
        },
        "header" => Parameter::Header {
            parameter_data,
            style: parameter.or_default("style")?,
        },
        "path" => Parameter::Path {
            parameter_data,
            style: parameter.or_default("style")?,
        },
        "cookie" => Parameter::Cookie {
            parameter_data,
            style: parameter.or_default("style")?,
        },
        other => {
            const PLACES: &[&str] = &["query", "header", "path", "cookie"];
            return Err(Error::unknown_variant(other, PLACES));
        }
    })
}

/// What a parameter or a header looks like: a schema, or a content of one media type.
fn format(members: &Members<'_>) -> Result<ParameterSchemaOrContent, Error> {
    for (key, value) in members.0 {
        match key.as_str() {
            "schema" => return reference_or(value, schema).map(ParameterSchemaOrContent::Schema),
            "content" => {
                return members
                    .map("content", media_type)
                    .map(ParameterSchemaOrContent::Content);
            }
            _ => {}
        }
    }
    Err(Error::missing_field("schema"))
}

pub(super) fn request_body(body: &Value) -> Result<RequestBody, Error> {
    let body = Members::of(body)?;
    Ok(RequestBody {
        description: body.read("description")?,
        content: body.map("content", media_type)?,
        required: body.or_default("required")?,
        extensions: body.extensions(),
    })
}

fn media_type(media_type: &Value) -> Result<MediaType, Error> {
    let media_type = Members::of(media_type)?;
    Ok(MediaType {
        schema: media_type.optional("schema", |value| reference_or(value, schema))?,
        example: media_type.read("example")?,
        examples: media_type.or_default("examples")?,
        encoding: media_type.or_default("encoding")?,
        extensions: media_type.extensions(),
    })
}

fn responses(answers: &Value) -> Result<Responses, Error> {
    let answers = Members::of(answers)?;
    let mut responses = IndexMap::with_capacity(answers.0.len());
    for (key, value) in answers.0 {
        let status: StrDeserializer<'_, Error> = key.as_str().into_deserializer();
        // What is no status is `default` or an extension.
        if let Ok(status) = StatusCode::deserialize(status) {
            responses.insert(status, reference_or(value, response)?);
        }
    }
    Ok(Responses {
        default: answers.optional("default", |value| reference_or(value, response))?,
        responses,
        extensions: answers.extensions(),
    })
}

pub(super) fn response(response: &Value) -> Result<Response, Error> {
    let response = Members::of(response)?;
    Ok(Response {
        description: response.required("description")?,
        headers: response.map("headers", |value| reference_or(value, header))?,
        content: response.map("content", media_type)?,
        links: response.or_default("links")?,
        extensions: response.extensions(),
    })
}

pub(super) fn header(header: &Value) -> Result<Header, Error> {
    let header = Members::of(header)?;
    Ok(Header {
        description: header.read("description")?,
        style: header.or_default("style")?,
        required: header.or_default("required")?,
        deprecated: header.read("deprecated")?,
        format: format(&header)?,
        example: header.read("example")?,
        examples: header.or_default("examples")?,
        extensions: header.extensions(),
    })
}
