//! The arguments of a call, from a recorded request.

use crate::collect::{Exchange, Field, RequestBody};
use tests::catalogue::{Body, Operation, Parameter, Place, part_key};
use tests::{Arguments, wire};

/// The arguments that give this request; why there are none if the document cannot say it.
pub(crate) fn arguments(operation: &Operation, exchange: &Exchange) -> Result<Arguments, String> {
    let target = exchange
        .target
        .as_deref()
        .ok_or("no request was recorded")?;
    let (path, query) = wire::split(target);
    let mut arguments = Arguments::default();
    in_path(operation, path, &mut arguments)?;
    for (name, mut values) in wire::query(query) {
        // ASP.NET minds the case neither of a name nor of `true`.
        let parameter = find(operation, Place::Query, &name);
        let parameter =
            parameter.ok_or_else(|| format!("the document has no query parameter `{name}`"))?;
        if parameter.boolean {
            values
                .iter_mut()
                .for_each(|value| value.make_ascii_lowercase());
        }
        // An empty value is none, where there may be none.
        if !parameter.required && values.iter().all(String::is_empty) {
            continue;
        }
        arguments
            .values
            .insert(Place::Query.key(&parameter.name), values);
    }
    for (name, value) in &exchange.request_headers {
        if value.is_empty() {
            continue;
        }
        if let Some(parameter) = find(operation, Place::Header, name) {
            arguments
                .values
                .insert(Place::Header.key(&parameter.name), vec![value.clone()]);
        }
    }
    body(operation, exchange, &mut arguments)?;
    Ok(arguments)
}

/// Whether a parameter or a part is missing that the document requires.
pub(crate) fn lacks_something(operation: &Operation, arguments: &Arguments) -> bool {
    let parts = match &operation.body {
        Some(Body::Multipart(parts) | Body::Form(parts)) => parts.as_slice(),
        _ => &[],
    };
    let parts = parts
        .iter()
        .filter(|part| part.required)
        .map(|part| part_key(&part.name));
    let parameters = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    let parameters = parameters.map(|parameter| parameter.place.key(&parameter.name));
    parts.chain(parameters).any(|key| !arguments.has(&key))
}

fn find<'o>(operation: &'o Operation, place: Place, name: &str) -> Option<&'o Parameter> {
    operation
        .parameters
        .iter()
        .find(|parameter| parameter.place == place && parameter.name.eq_ignore_ascii_case(name))
}

fn in_path(operation: &Operation, path: &str, arguments: &mut Arguments) -> Result<(), String> {
    let mut segments = path.split('/').peekable();
    let mut template = operation.path.split('/').peekable();
    let other = || format!("the path is not {}", operation.path);
    while let Some(part) = template.next() {
        let Some(name) = part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'))
        else {
            match segments.next() {
                Some(segment) if segment.eq_ignore_ascii_case(part) => continue,
                _ => return Err(other()),
            }
        };
        let parameter = operation.parameters.iter().find(|parameter| {
            parameter.name == name
                && matches!(
                    parameter.place,
                    Place::Path | Place::FilePath | Place::FileSegment
                )
        });
        let parameter = parameter.ok_or_else(other)?;
        let raw = match parameter.place {
            // The rest of the path belongs to it.
            Place::FilePath if template.peek().is_none() => {
                let rest: Vec<&str> = segments.by_ref().collect();
                rest.join("/")
            }
            _ => segments.next().ok_or_else(other)?.to_owned(),
        };
        let value = match parameter.place {
            Place::Path => percent_encoding::percent_decode_str(&raw)
                .decode_utf8_lossy()
                .into_owned(),
            _ => raw
                .split('/')
                .map(wire::segment)
                .collect::<Vec<_>>()
                .join("/"),
        };
        arguments
            .values
            .insert(parameter.place.key(&parameter.name), vec![value]);
    }
    match segments.next() {
        None => Ok(()),
        Some(_) => Err(other()),
    }
}

fn body(
    operation: &Operation,
    exchange: &Exchange,
    arguments: &mut Arguments,
) -> Result<(), String> {
    match (&operation.body, &exchange.request) {
        (_, RequestBody::None) => {}
        (Some(Body::Json { .. }), RequestBody::Json(value)) => {
            arguments.body = Some(value.to_string().into_bytes());
        }
        (Some(Body::Json { .. }), RequestBody::Raw(text)) => {
            arguments.body = Some(text.clone().into_bytes());
        }
        (Some(Body::Multipart(parts)), RequestBody::Multipart(fields)) => {
            for (name, field) in fields {
                let part = parts.iter().find(|part| part.name == *name);
                let part = part.ok_or_else(|| format!("the document has no part `{name}`"))?;
                let key = part_key(&part.name);
                match field {
                    Field::Text(text) => {
                        arguments.values.entry(key).or_default().push(text.clone())
                    }
                    Field::File(file) => arguments.files.entry(key).or_default().push(file.clone()),
                }
            }
        }
        _ => return Err("the body is of another kind than the document's".to_owned()),
    }
    Ok(())
}
