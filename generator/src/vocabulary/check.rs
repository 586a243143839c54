//! The shape check: what stands in a document must be what the table says, and nothing else may stand there.

use serde_json::{Map, Value};

use super::table::{DOCUMENT, SCHEMA};
use super::{Kind, Role, Shape, is_extension};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Path;
use crate::small_maps::get;

/// What to do about a document that OpenAPI does not allow.
const CORRECT: &str = "OpenAPI does not allow it: correct the document, or what writes it";

/// Notes everything in a lowered document that the dialect of OpenAPI 3.0 has no words for.
pub(crate) fn check(document: &Value, problems: &mut Diagnostics) {
    shaped(document, &DOCUMENT, &Path::ROOT, problems);
}

fn shaped(value: &Value, shape: &'static Shape, path: &Path<'_>, problems: &mut Diagnostics) {
    let Value::Object(map) = value else {
        problems.push(expected(
            &format!("an object ({})", shape.name),
            value,
            path,
        ));
        return;
    };
    if let Some(reference) = get(map, "$ref") {
        if !shape.may_be_reference {
            problems.push(
                Diagnostic::error(
                    path.to_string(),
                    format!("a reference cannot stand here ({})", shape.name),
                )
                .with_excerpt(value)
                .with_help("write out what it refers to"),
            );
        } else if !reference.is_string() {
            problems.push(expected(
                "the target of a reference as a string",
                reference,
                &path.key("$ref"),
            ));
        }
        return;
    }
    for key in shape.required.iter().filter(|key| get(map, key).is_none()) {
        problems.push(
            Diagnostic::error(
                path.to_string(),
                format!("the member `{key}` is missing in the {}", shape.name),
            )
            .with_excerpt(value)
            .with_help(CORRECT),
        );
    }
    alternatives(value, map, shape, path, problems);
    for (key, member) in map {
        let here = path.key(key);
        match shape.field(key) {
            Some(field) => {
                if let Some(problem) = leftover(field.role, key, shape, &here, value) {
                    problems.push(problem);
                } else {
                    at(member, field.kind, &here, problems);
                }
            }
            None if is_extension(key) => {}
            None => match shape.rest {
                Some(kind) => at(member, kind, &here, problems),
                None => problems.push(
                    Diagnostic::warning(
                        here.to_string(),
                        format!(
                            "OpenAPI has no member `{key}` here ({}); it is left out",
                            shape.name
                        ),
                    )
                    .with_excerpt(member),
                ),
            },
        }
    }
}

/// What must be there depending on what else is there.
fn alternatives(
    value: &Value,
    map: &Map<String, Value>,
    shape: &Shape,
    path: &Path<'_>,
    problems: &mut Diagnostics,
) {
    let text = |key: &str| get(map, key).and_then(Value::as_str);
    let mut wrong = |message: String| {
        let problem = Diagnostic::error(path.to_string(), message).with_excerpt(value);
        problems.push(problem.with_help(CORRECT));
    };
    let needed: &[&str] = match (shape.name, text("type")) {
        ("parameter" | "header", _) => {
            if map.contains_key("schema") == map.contains_key("content") {
                wrong(format!("a {} has either a schema or a content", shape.name));
            }
            return;
        }
        ("security scheme", Some("apiKey")) => &["name", "in"],
        ("security scheme", Some("http")) => &["scheme"],
        ("security scheme", Some("oauth2")) => &["flows"],
        ("security scheme", Some("openIdConnect")) => &["openIdConnectUrl"],
        ("security scheme", Some(other)) => {
            return wrong(format!(
                "a security scheme of type `{other}` cannot be expressed"
            ));
        }
        ("OAuth flow", _) => match path.last_key() {
            Some("implicit") => &["authorizationUrl"],
            Some("authorizationCode") => &["authorizationUrl", "tokenUrl"],
            _ => &["tokenUrl"],
        },
        _ => &[],
    };
    for key in needed.iter().filter(|key| !map.contains_key(**key)) {
        wrong(format!(
            "the member `{key}` is missing in the {}",
            shape.name
        ));
    }
}

/// What is said of a keyword that only 3.1 has and that the lowering could not express.
fn leftover(
    role: Role,
    key: &str,
    shape: &Shape,
    path: &Path<'_>,
    around: &Value,
) -> Option<Diagnostic> {
    match role {
        Role::Fact | Role::Prose | Role::Caption => None,
        Role::Only31 => Some(
            Diagnostic::error(
                path.to_string(),
                format!("`{key}` of a {} cannot be expressed", shape.name),
            )
            .with_excerpt(around)
            .with_help("replace it in the document by keywords that OpenAPI 3.0 has, or override the schema in specs/apis.toml"),
        ),
        Role::Narrows => Some(
            Diagnostic::warning(
                path.to_string(),
                format!("`{key}` narrows which values are valid; the generated types do not show it"),
            )
            .with_excerpt(around),
        ),
    }
}

fn at(value: &Value, kind: Kind, path: &Path<'_>, problems: &mut Diagnostics) {
    let fits = match kind {
        Kind::Anything => true,
        Kind::Text => value.is_string(),
        Kind::Flag | Kind::Bound => value.is_boolean(),
        Kind::Number => value.is_number(),
        Kind::Count => value.as_u64().is_some_and(|n| usize::try_from(n).is_ok()),
        Kind::Texts => value
            .as_array()
            .is_some_and(|list| list.iter().all(Value::is_string)),
        Kind::TextMap | Kind::Captions => value
            .as_object()
            .is_some_and(|map| map.values().all(Value::is_string)),
        Kind::Type => value.as_str().is_some_and(is_type),
        Kind::Object(shape) => return shaped(value, shape, path, problems),
        Kind::Schema => return shaped(value, &SCHEMA, path, problems),
        Kind::SchemaOrFlag if value.is_boolean() => true,
        Kind::SchemaOrFlag => return shaped(value, &SCHEMA, path, problems),
        Kind::List(inner) => match value {
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    at(value, *inner, &path.index(index), problems);
                }
                true
            }
            _ => false,
        },
        Kind::Map(inner) | Kind::OrderedMap(inner) => match value {
            Value::Object(map) => {
                for (key, value) in map {
                    at(value, *inner, &path.key(key), problems);
                }
                true
            }
            _ => false,
        },
    };
    if !fits {
        problems.push(expected(described(kind), value, path));
    }
}

fn is_type(name: &str) -> bool {
    matches!(
        name,
        "string" | "number" | "integer" | "boolean" | "array" | "object"
    )
}

fn described(kind: Kind) -> &'static str {
    match kind {
        Kind::Anything => "a value",
        Kind::Text => "a string",
        Kind::Flag | Kind::Bound => "true or false",
        Kind::Number => "a number",
        Kind::Count => "a whole number from 0",
        Kind::Texts => "an array of strings",
        Kind::TextMap | Kind::Captions => "an object of strings",
        Kind::Type => "one of string, number, integer, boolean, array, object",
        Kind::Object(_) | Kind::Map(_) | Kind::OrderedMap(_) => "an object",
        Kind::Schema => "a schema",
        Kind::SchemaOrFlag => "a schema, true or false",
        Kind::List(_) => "an array",
    }
}

fn expected(what: &str, found: &Value, path: &Path<'_>) -> Diagnostic {
    let found_kind = match found {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Diagnostic::error(
        path.to_string(),
        format!("expected {what}, found {found_kind}"),
    )
    .with_excerpt(found)
    .with_help(CORRECT)
}
