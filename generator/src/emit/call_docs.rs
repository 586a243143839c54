//! What the documentation of an operation says: method, path, statuses and what they mean.

use super::{
    docs::{code, lines, texts},
    imports::Imports,
};
use crate::model::{Location, Operation, Parameter, Response, Success, Type};
use proc_macro2::TokenStream;
use std::collections::BTreeMap;

/// The documentation of the method.
pub(super) fn method_docs(operation: &Operation, imports: &Imports<'_>) -> TokenStream {
    let mut all = vec![code(&format!("{} {}", operation.method, operation.path))];
    all.extend(texts(&operation.docs));
    let statuses = statuses(operation, imports);
    if !statuses.is_empty() {
        all.extend([String::new(), statuses]);
    }
    let kept: Vec<String> = operation
        .responses
        .iter()
        .filter_map(|response| {
            let text = texts(&response.docs).join(" ");
            let text = text.trim();
            let says_more = !text.is_empty() && !is_reason(text);
            says_more.then(|| format!("- {}: {text}", response.status))
        })
        .collect();
    if !kept.is_empty() {
        all.push(String::new());
        all.extend(kept);
    }
    if !operation.has_setters() {
        all.extend(paging(operation));
    }
    if operation.anonymous {
        all.extend([
            String::new(),
            "Needs no authorization; none is sent.".to_owned(),
        ]);
    }
    lines(all)
}

/// How the pages are set, where the call has no type of its own that says it.
fn paging(operation: &Operation) -> Vec<String> {
    let mut all = Vec::new();
    let parameters = operation.parameters.iter();
    for parameter in parameters.filter(|parameter| operation.is_paging(parameter)) {
        let name = &parameter.wire_name;
        let default = match &parameter.default {
            Some(default) => format!(" ({} unless set)", code(default)),
            None => String::new(),
        };
        let text = texts(&parameter.docs).join(" ");
        let says = if text.trim().is_empty() { "" } else { ": " };
        all.push(format!(
            "- [`{name}`](umbraco_runtime::Call::{name}){default}{says}{}",
            text.trim()
        ));
    }
    if !all.is_empty() {
        all.splice(0..0, [String::new(), "Optional:".to_owned()]);
    }
    all
}

/// The statuses that the document lists. A server may answer with others; the status alone decides.
fn statuses(operation: &Operation, imports: &Imports<'_>) -> String {
    let (good, bad): (Vec<&Response>, Vec<&Response>) = operation
        .responses
        .iter()
        .partition(|response| response.status.starts_with('2'));
    let mut sentences = Vec::new();
    if !good.is_empty() {
        let meaning = match operation.success {
            Success::Created => " (the id and location of what was created)",
            Success::Download => " (a file)",
            _ => "",
        };
        sentences.push(format!("Success: {}{meaning}.", list(&good)));
    }
    let special = |response: &&Response| matches!(response.status.as_str(), "401" | "403");
    let (access, other): (Vec<&Response>, Vec<&Response>) = bad.into_iter().partition(special);
    let (with_body, bare): (Vec<&Response>, Vec<&Response>) = other
        .into_iter()
        .partition(|response| response.used.is_some());
    let (with_body, with_other): (Vec<&Response>, Vec<&Response>) =
        with_body.into_iter().partition(|response| {
            response
                .used
                .as_ref()
                .is_some_and(|used| imports.is_problem(used))
        });
    let mut errors = Vec::new();
    if !with_body.is_empty() {
        errors.push(format!(
            "{} with [problem details](umbraco_runtime::Problem)",
            list(&with_body)
        ));
    }
    errors.extend(other_bodies(&with_other, imports));
    if !bare.is_empty() {
        errors.push(list(&bare));
    }
    for response in access {
        errors.push(match response.status.as_str() {
            "401" => "401 without a valid token".to_owned(),
            _ => "403 if the user lacks a permission".to_owned(),
        });
    }
    if !errors.is_empty() {
        sentences.push(format!("Errors: {}.", errors.join("; ")));
    }
    sentences.join(" ")
}

/// The statuses whose body is something else than problem details, by what it is.
fn other_bodies(responses: &[&Response], imports: &Imports<'_>) -> Vec<String> {
    let mut by_body: BTreeMap<String, Vec<&Response>> = BTreeMap::new();
    for &response in responses {
        let link = response.used.as_ref().and_then(|used| imports.link(used));
        let body = link.unwrap_or_else(|| "other JSON".to_owned());
        by_body.entry(body).or_default().push(response);
    }
    let sentence = |(body, responses): (String, Vec<&Response>)| {
        let read = "[`json`](umbraco_runtime::Error::json)";
        format!("{} with {body}, see {read}", list(&responses))
    };
    by_body.into_iter().map(sentence).collect()
}

/// Whether a description is only the status in words, as Swashbuckle writes it where it knows nothing better.
fn is_reason(text: &str) -> bool {
    const REASONS: &[&str] = &[
        "OK",
        "Success",
        "Created",
        "Accepted",
        "No Content",
        "Bad Request",
        "Unauthorized",
        "Forbidden",
        "Not Found",
        "Conflict",
        "Error",
        "Client Error",
        "Server Error",
        "Internal Server Error",
    ];
    REASONS.contains(&text)
}

fn list(responses: &[&Response]) -> String {
    let mut statuses: Vec<&str> = responses
        .iter()
        .map(|response| response.status.as_str())
        .collect();
    statuses.sort_unstable();
    statuses.join(", ")
}

/// The documentation of a setter.
pub(super) fn parameter_docs(parameter: &Parameter) -> TokenStream {
    let kind = match parameter.location {
        Location::Query => "Query parameter",
        Location::Header => "Header",
        Location::Cookie => "Cookie",
        Location::Path | Location::FilePath { .. } | Location::FileSegment => "Path parameter",
    };
    let mut text = format!("{kind} {}", code(&parameter.wire_name));
    if let Some(default) = &parameter.default {
        text.push_str(&format!("; without it the server takes {}", code(default)));
    }
    text.push('.');
    if matches!(parameter.used.ty, Type::List(_)) && parameter.location != Location::Query {
        text.push_str(" Several values are separated by commas.");
    }
    if parameter.deprecated {
        text.push_str(" Deprecated.");
    }
    lines(std::iter::once(text).chain(texts(&parameter.docs)))
}
