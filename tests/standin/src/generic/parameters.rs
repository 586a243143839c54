//! Binding of the query to the parameters of a document, with the keys and texts of a running Umbraco 17.3.
//!
//! Headers are not checked: those that are declared (`Preview`, `Accept-Language`) are never refused. Parameters of the
//! path are part of the route: a bad GUID is no such route.

use std::collections::BTreeMap;

use http::StatusCode;
use serde::Serialize;
use serde_json::Value;

use super::date_time::is_date_time;
use super::schema::{Kind, Resolved, resolve};
use crate::documents::Operation;
use crate::wire::guid;
use crate::wire::query::{Query, not_valid};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Refuses a query that does not bind, with all its errors.
pub(in crate::generic) fn check(
    operation: &Operation,
    request: &Request,
    trace: &str,
) -> Result<(), Reply> {
    let query = Query::of(request, trace);
    let mut errors = Vec::new();
    for parameter in operation.parameters() {
        let name = parameter["name"].as_str().unwrap_or_default();
        if parameter["in"] != "query" {
            continue;
        }
        let schema = resolve(&operation.document, &parameter["schema"]);
        let sent: Vec<&str> = query.all(name).collect();
        if sent.is_empty() && parameter["required"] == true {
            errors.push((name.to_owned(), format!("The {name} field is required.")));
        }
        let refused = refused(&operation.document, schema, &sent);
        errors.extend(refused.map(|text| (name.to_owned(), not_valid(text))));
    }
    if errors.is_empty() {
        return Ok(());
    }
    Err(refusal(operation, errors, trace))
}

/// The first value that does not bind. Of a single value the first one counts, an empty one of a list is left out.
fn refused<'q>(document: &Value, schema: Resolved<'_>, sent: &[&'q str]) -> Option<&'q str> {
    if let Kind::List = schema.kind() {
        let item = resolve(document, schema.schema.get("items")?);
        let mut sent = sent.iter().copied();
        return sent.find(|text| !text.is_empty() && !binds(item, text));
    }
    let text = sent.first().copied()?;
    let is_text = matches!(schema.kind(), Kind::Text) && schema.format().is_empty();
    let is_null = text.is_empty() && (is_text || schema.nullable);
    (!is_null && !binds(schema, text)).then_some(text)
}

fn binds(schema: Resolved<'_>, text: &str) -> bool {
    let number = text.trim();
    match schema.kind() {
        Kind::Integer if schema.format() == "int32" => number.parse::<i32>().is_ok(),
        Kind::Integer => number.parse::<i64>().is_ok(),
        Kind::Number => number.parse::<f64>().is_ok(),
        Kind::Flag => ["true", "false"]
            .iter()
            .any(|flag| flag.eq_ignore_ascii_case(number)),
        Kind::Enumeration(values) => {
            let is_name = |value: &Value| {
                value
                    .as_str()
                    .is_some_and(|name| name.eq_ignore_ascii_case(number))
            };
            // A number out of range is refused in queries, and a list of flags binds as one.
            number
                .split(',')
                .all(|one| values.iter().any(|value| is_named(value, one)))
                || values.iter().any(is_name)
                || number.parse().is_ok_and(|at: usize| at < values.len())
        }
        Kind::Text => match schema.format() {
            "uuid" => guid::lenient(text).is_some(),
            "date-time" => is_query_date(text),
            _ => true,
        },
        Kind::Union(_) | Kind::Object | Kind::List | Kind::Anything => true,
    }
}

fn is_named(value: &Value, text: &str) -> bool {
    value
        .as_str()
        .is_some_and(|name| name.eq_ignore_ascii_case(text.trim()))
}

/// Queries also take a space between date and time, and the month first.
pub(crate) fn is_query_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '/');
    if let (Some(month), Some(day), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
        let within =
            |text: &str, most: u8| text.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n));
        return within(month, 12)
            && within(day, 31)
            && rest.starts_with(|c: char| c.is_ascii_digit());
    }
    is_date_time(&text.replacen(' ', "T", 1))
}

/// The Management API has a shape of its own; the others answer as ASP.NET Core does.
fn refusal(operation: &Operation, errors: Vec<(String, String)>, trace: &str) -> Reply {
    if operation.path.starts_with("/umbraco/management/") {
        let errors = errors
            .into_iter()
            .map(|(name, message)| (format!("$.{name}"), message));
        return Reply::binding(errors.collect(), trace);
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Validation<'a> {
        r#type: &'a str,
        title: &'a str,
        status: u16,
        errors: BTreeMap<String, Vec<String>>,
        trace_id: &'a str,
    }
    let mut grouped: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, message) in errors {
        grouped.entry(name).or_default().push(message);
    }
    let body = crate::wire::json::to_bytes(&Validation {
        r#type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
        title: "One or more validation errors occurred.",
        status: 400,
        errors: grouped,
        trace_id: trace,
    });
    Reply::bare(StatusCode::BAD_REQUEST)
        .with_chunked("application/problem+json; charset=utf-8", body)
}
