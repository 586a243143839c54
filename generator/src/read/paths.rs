//! Path templates, status codes and parameters: what the address says and what is declared must agree.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::references::resolve_object;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Path;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Notes paths and status codes that are none, and path parameters that do not match.
pub(super) fn check(document: &Value, problems: &mut Diagnostics) {
    let root = Path::ROOT;
    let Some(Value::Object(paths)) = document.get("paths") else {
        return;
    };
    let at = root.key("paths");
    for (template, item) in paths {
        let at = at.key(template);
        if template.starts_with("x-") {
            continue;
        }
        if !template.starts_with('/') {
            problems.push(
                Diagnostic::error(at.to_string(), "a path starts with `/`").with_excerpt(item),
            );
            continue;
        }
        match names(template) {
            Ok(names) => path_item(document, &names, item, &at, problems),
            Err(message) => problems.push(Diagnostic::error(at.to_string(), message)),
        }
    }
}

/// The names in braces of a path template.
fn names(template: &str) -> Result<BTreeSet<&str>, String> {
    let mut names = BTreeSet::new();
    let mut rest = template;
    while let Some(open) = rest.find(['{', '}']) {
        let inside = &rest[open + 1..];
        let close = inside.find(['{', '}']);
        match (
            rest.as_bytes().get(open),
            close.and_then(|c| inside.as_bytes().get(c)),
        ) {
            (Some(b'{'), Some(b'}')) => {}
            _ => return Err("the braces of the path do not match".to_owned()),
        }
        let close = close.unwrap_or_default();
        let name = &inside[..close];
        if name.is_empty() {
            return Err("a parameter of the path has no name".to_owned());
        }
        if !names.insert(name) {
            return Err(format!("the parameter `{name}` stands twice in the path"));
        }
        rest = &inside[close + 1..];
    }
    Ok(names)
}

fn path_item(
    document: &Value,
    names: &BTreeSet<&str>,
    item: &Value,
    path: &Path<'_>,
    problems: &mut Diagnostics,
) {
    let Value::Object(map) = item else { return };
    let shared = declared(document, map);
    parameters(document, map, path, problems);
    for method in METHODS {
        let Some(Value::Object(operation)) = map.get(method) else {
            continue;
        };
        let at = path.key(method);
        parameters(document, operation, &at, problems);
        responses(operation, &at, problems);
        let mut known = shared.clone();
        known.extend(declared(document, operation));
        for name in names.difference(&known) {
            problems.push(
                Diagnostic::error(
                    at.to_string(),
                    format!(
                        "the path has `{{{name}}}`, but no path parameter `{name}` is declared"
                    ),
                )
                .with_help("declare it under `parameters` with `in: path`"),
            );
        }
        for name in known.iter().filter(|name| !names.contains(*name)) {
            problems.push(
                Diagnostic::error(
                    at.to_string(),
                    format!(
                        "the path parameter `{name}` is declared, but the path has no `{{{name}}}`"
                    ),
                )
                .with_help("the parameter may belong into the query"),
            );
        }
    }
}

/// The names of the path parameters that an operation or a path item declares.
fn declared<'d>(document: &'d Value, map: &'d Map<String, Value>) -> BTreeSet<&'d str> {
    let list = map.get("parameters").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(|parameter| resolve_object(document, parameter))
        .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("path"))
        .filter_map(|parameter| parameter.get("name").and_then(Value::as_str))
        .collect()
}

/// Each parameter has a place and is declared once.
fn parameters(
    document: &Value,
    map: &Map<String, Value>,
    path: &Path<'_>,
    problems: &mut Diagnostics,
) {
    let Some(Value::Array(list)) = map.get("parameters") else {
        return;
    };
    let at = path.key("parameters");
    let mut seen = BTreeSet::new();
    for (index, parameter) in list.iter().enumerate() {
        let at = at.index(index);
        let Some(parameter) = resolve_object(document, parameter) else {
            continue;
        };
        let place = parameter.get("in").and_then(Value::as_str);
        let name = parameter.get("name").and_then(Value::as_str);
        if !matches!(place, None | Some("query" | "header" | "path" | "cookie")) {
            problems.push(
                Diagnostic::error(
                    at.to_string(),
                    "a parameter is in the query, in a header, in the path or in a cookie",
                )
                .with_excerpt(parameter),
            );
        }
        if name.is_some() && !seen.insert((place, name)) {
            problems.push(
                Diagnostic::error(at.to_string(), "the parameter is declared twice")
                    .with_excerpt(parameter),
            );
        }
    }
}

/// Status codes are three digits, `4XX` or `default`.
fn responses(operation: &Map<String, Value>, path: &Path<'_>, problems: &mut Diagnostics) {
    let at = path.key("responses");
    for (status, response) in operation
        .get("responses")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let known = status == "default" || status.starts_with("x-") || is_status(status);
        if !known {
            problems.push(
                Diagnostic::error(
                    at.key(status).to_string(),
                    format!("`{status}` is no status code"),
                )
                .with_excerpt(response),
            );
        }
    }
}

fn is_status(text: &str) -> bool {
    matches!(
        text.as_bytes(),
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X' | b'x', b'X' | b'x']
    )
}
