//! Binding of a body to the schema of a document, by the rules of a running Umbraco 17.3.
//!
//! What the document cannot tell is taken from what it does: a text that is required and has a `minLength` is
//! `[Required]` (missing, null and empty are errors); what else is not nullable may be missing and is its default, but
//! may not be null. A C# `required` member, whose absence a real server refuses, looks the same and is let through. The
//! action's parameter is called `requestModel`, the commonest name; C# types are named as the schemas are.

use serde_json::Value;

use super::schema::{Kind, Resolved, resolve};
use crate::documents::Operation;
use crate::wire::bind::Source;
use crate::wire::guid;
use crate::wire::multipart::Form;
use crate::wire::read::{self, Node, Shape};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The body of a request that binds; null where there is none or it is not JSON.
pub(super) fn check(
    operation: &Operation,
    request: &Request,
    form: &Form,
    trace: &str,
) -> Result<Value, Reply> {
    let document = &*operation.document;
    let declared = resolve(document, &operation.value()["requestBody"]).schema;
    let Some(contents) = declared["content"].as_object() else {
        return Ok(Value::Null);
    };
    let json = contents.iter().find(|(media, _)| media.contains("json"));
    let Some((_, content)) = json else {
        if let Some(content) = contents.get("multipart/form-data") {
            check_form(document, &content["schema"], form, trace)?;
        }
        return Ok(Value::Null);
    };
    // The documents of 3.0 never mark a body as required, and it always is.
    let is_optional = declared["required"] != true
        && document["openapi"]
            .as_str()
            .is_some_and(|version| !version.starts_with("3.0"));
    if is_optional && request.body.is_empty() {
        return Ok(Value::Null);
    }
    let source = Source {
        request,
        parameter: "requestModel",
        trace,
    };
    let node = source.read()?;
    let mut binder = Binder {
        document,
        errors: Vec::new(),
    };
    let schema = resolve(document, &content["schema"]);
    binder
        .bind(&node, schema, "$")
        .map_err(|stop| stop.reply(source))?;
    if !binder.errors.is_empty() {
        return Err(Reply::binding(binder.errors, trace));
    }
    Ok(node.plain().unwrap_or(Value::Null))
}

/// Files must be there; GUIDs must be some.
fn check_form(document: &Value, schema: &Value, form: &Form, trace: &str) -> Result<(), Reply> {
    let Form::Parts(_) = form else {
        return Err(Reply::server_error(http::StatusCode::INTERNAL_SERVER_ERROR));
    };
    let mut errors = Vec::new();
    for (name, schema, _) in resolve(document, schema).members(document) {
        let key = format!("$.{}", camel_case(name));
        let part = form.part(name);
        match (resolve(document, schema).format(), part) {
            ("binary", None) => errors.push((key, format!("The {name} field is required."))),
            ("uuid", Some(part)) => {
                let text = String::from_utf8_lossy(&part.bytes);
                if guid::lenient(text.trim()).is_none() {
                    errors.push((key, format!("The value '{text}' is not valid for {name}.")));
                }
            }
            _ => {}
        }
    }
    if errors.is_empty() {
        return Ok(());
    }
    Err(Reply::binding(errors, trace))
}

/// Why reading a body ended.
enum Stop {
    /// A value of the wrong kind.
    Mismatch {
        path: String,
        type_name: String,
        at: usize,
    },
    /// A union without the member that tells which schema is meant.
    NoDiscriminator {
        path: String,
        type_name: String,
        at: usize,
    },
    /// A union with an unknown value there.
    UnknownDiscriminator {
        path: String,
        value: String,
        at: usize,
    },
    /// An unhandled exception.
    Crash,
}

impl Stop {
    fn reply(self, source: Source<'_>) -> Reply {
        match self {
            Self::Mismatch {
                path,
                type_name,
                at,
            } => {
                let message = format!("The JSON value could not be converted to {type_name}.");
                source.refuse(&path, &message, at)
            }
            Self::NoDiscriminator {
                path,
                type_name,
                at,
            } => {
                let place = read::place(&source.request.body, &path, at);
                let message = format!(
                    "The JSON payload for polymorphic interface or abstract type '{type_name}' must specify a type \
                     discriminator. {place}"
                );
                Reply::binding(vec![("$.".into(), message), source.missing()], source.trace)
            }
            Self::UnknownDiscriminator { path, value, at } => {
                let message = format!("Read unrecognized type discriminator id '{value}'.");
                source.refuse(&path, &message, at)
            }
            Self::Crash => Reply::crash(),
        }
    }
}

struct Binder<'a> {
    document: &'a Value,
    errors: Vec<(String, String)>,
}

impl<'a> Binder<'a> {
    fn bind(&mut self, node: &Node, schema: Resolved<'a>, path: &str) -> Result<(), Stop> {
        let fits = match (schema.kind(), &node.value) {
            (Kind::Anything, _) => true,
            (Kind::Enumeration(values), Shape::Text(text)) => {
                let is_name = |name: &Value| {
                    name.as_str()
                        .is_some_and(|one| one.eq_ignore_ascii_case(text))
                };
                values.iter().any(is_name) || text.parse::<i64>().is_ok()
            }
            (Kind::Enumeration(_), Shape::Number(text)) => text.parse::<i64>().is_ok(),
            (Kind::Union(members), Shape::Object(_)) => {
                return self.union(node, schema, &members, path);
            }
            (Kind::Union(members), _) => members
                .iter()
                .any(|member| !matches!(resolve(self.document, member).kind(), Kind::Object)),
            (Kind::Object, Shape::Object(sent)) => return self.object(sent, schema, path),
            (Kind::List, Shape::List(items)) => return self.list(items, schema, path),
            (Kind::Text, Shape::Text(text)) => match schema.format() {
                "uuid" => guid::strict(text).is_some(),
                "date-time" => is_date_time(text),
                _ => true,
            },
            // Numbers are also read from text.
            (Kind::Integer, Shape::Number(text) | Shape::Text(text)) => {
                let is_int = text.parse::<i32>().is_ok();
                is_int || (schema.format() != "int32" && text.parse::<i64>().is_ok())
            }
            (Kind::Number, Shape::Number(text) | Shape::Text(text)) => text.parse::<f64>().is_ok(),
            (Kind::Flag, Shape::Bool(_)) => true,
            _ => false,
        };
        if fits {
            return Ok(());
        }
        Err(Stop::Mismatch {
            path: path.to_owned(),
            type_name: self.type_name(schema),
            at: node.end,
        })
    }

    fn object(
        &mut self,
        sent: &[(String, Node)],
        schema: Resolved<'a>,
        path: &str,
    ) -> Result<(), Stop> {
        for (name, member, required) in schema.members(self.document) {
            let resolved = resolve(self.document, member);
            let path = format!("{path}.{name}");
            let must_be_some =
                required && !resolved.nullable && resolved.number("minLength") >= Some(1);
            let found = sent
                .iter()
                .rev()
                .find(|(key, _)| key.eq_ignore_ascii_case(name));
            let Some((_, node)) = found else {
                if must_be_some {
                    self.require(name, path);
                }
                continue;
            };
            match &node.value {
                Shape::Null if resolved.nullable => {}
                Shape::Null if is_reference(resolved) => self.require(name, path),
                Shape::Text(text) if must_be_some && text.is_empty() => self.require(name, path),
                _ => {
                    self.bind(node, resolved, &path)?;
                    self.measure(name, node, resolved, path);
                }
            }
        }
        Ok(())
    }

    fn list(&mut self, items: &[Node], schema: Resolved<'a>, path: &str) -> Result<(), Stop> {
        let Some(item) = schema.schema.get("items") else {
            return Ok(());
        };
        let item = resolve(self.document, item);
        for (index, node) in items.iter().enumerate() {
            match (&node.value, item.kind()) {
                (Shape::Null, Kind::Object | Kind::Union(_)) => return Err(Stop::Crash),
                (Shape::Null, Kind::Text) if item.format().is_empty() => {}
                _ => self.bind(node, item, &format!("{path}[{index}]"))?,
            }
        }
        Ok(())
    }

    /// The discriminator must be the first member, and one of the known.
    fn union(
        &mut self,
        node: &Node,
        schema: Resolved<'a>,
        members: &[&'a Value],
        path: &str,
    ) -> Result<(), Stop> {
        let choices: Vec<Choice<'a>> = members
            .iter()
            .filter_map(|member| self.choice(schema.schema, member))
            .collect();
        let Some(property) = choices.first().map(|choice| choice.property) else {
            return Ok(());
        };
        let Shape::Object(sent) = &node.value else {
            return Ok(());
        };
        let (path, at) = (path.to_owned(), node.end);
        let value = match sent.first() {
            Some((name, first)) if name == property => match &first.value {
                Shape::Text(value) => value,
                _ => {
                    let type_name = self.type_name(schema);
                    return Err(Stop::Mismatch {
                        path,
                        type_name,
                        at,
                    });
                }
            },
            _ => {
                let type_name = self.type_name(schema);
                return Err(Stop::NoDiscriminator {
                    path,
                    type_name,
                    at,
                });
            }
        };
        match choices.iter().find(|choice| choice.value == value) {
            Some(choice) => self.object(sent, choice.schema, &path),
            None => Err(Stop::UnknownDiscriminator {
                path,
                value: value.clone(),
                at,
            }),
        }
    }

    /// A member of a union with its discriminator, which 3.0 documents write at the member and 3.1 at the union.
    fn choice(&self, union: &'a Value, member: &'a Value) -> Option<Choice<'a>> {
        let schema = resolve(self.document, member);
        let name = schema.name?;
        let own = super::sample::discriminator(schema.schema);
        let (property, mapping) = own.or_else(|| super::sample::discriminator(union))?;
        let is_this = |(_, target): &&(&str, &str)| super::schema::component(target) == name;
        let value = mapping.iter().find(is_this)?.0;
        Some(Choice {
            property,
            value,
            schema,
        })
    }

    fn require(&mut self, name: &str, path: String) {
        let message = format!("The {} field is required.", pascal_case(name));
        self.errors.push((path, message));
    }

    /// `[StringLength]`, in the words of `System.ComponentModel.DataAnnotations`.
    fn measure(&mut self, name: &str, node: &Node, schema: Resolved<'_>, path: String) {
        let most = schema
            .number("maxLength")
            .and_then(|n| usize::try_from(n).ok());
        if let (Shape::Text(text), Some(most)) = (&node.value, most) {
            if text.encode_utf16().count() > most {
                let message = format!(
                    "The field {} must be a string with a maximum length of {most}.",
                    pascal_case(name)
                );
                self.errors.push((path, message));
            }
        }
    }

    fn type_name(&self, schema: Resolved<'_>) -> String {
        let plain = match (schema.kind(), schema.format()) {
            (Kind::Text, "uuid") => "System.Guid",
            (Kind::Text, "date-time") => "System.DateTimeOffset",
            (Kind::Text, _) => return "System.String".into(),
            (Kind::Flag, _) => "System.Boolean",
            (Kind::Integer, "int32") => "System.Int32",
            (Kind::Integer, _) => "System.Int64",
            (Kind::Number, "float") => "System.Single",
            (Kind::Number, _) => "System.Double",
            (Kind::List, _) => {
                let item = schema.schema.get("items");
                let item = item.map(|item| self.type_name(resolve(self.document, item)));
                let item = item.unwrap_or_else(|| "System.Object".into());
                return format!("System.Collections.Generic.IEnumerable`1[{item}]");
            }
            _ => return schema.name.unwrap_or("System.Object").to_owned(),
        };
        if schema.nullable {
            return format!("System.Nullable`1[{plain}]");
        }
        plain.to_owned()
    }
}

struct Choice<'a> {
    property: &'a str,
    value: &'a str,
    schema: Resolved<'a>,
}

/// Whether the C# type can be null at all, so that null is found only after reading.
fn is_reference(schema: Resolved<'_>) -> bool {
    match schema.kind() {
        Kind::Text => !matches!(schema.format(), "uuid" | "date-time"),
        Kind::Object | Kind::List | Kind::Union(_) => true,
        _ => false,
    }
}

/// ISO 8601 as JSON is read: a date, or date and time with up to nine digits of a second, `Z`, an offset or neither.
pub(super) fn is_date_time(text: &str) -> bool {
    let (date, time) = text
        .split_once('T')
        .map_or((text, None), |(date, time)| (date, Some(time)));
    is_date(date) && time.is_none_or(is_time)
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let days = match number(month, 2) {
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return false,
    };
    number(year, 4).is_some_and(|year| year > 0)
        && number(day, 2).is_some_and(|day| (1..=days).contains(&day))
}

fn is_time(text: &str) -> bool {
    let (clock, offset) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let is_offset = match offset {
        "" | "Z" => true,
        _ => {
            let mut parts = offset[1..].split(':');
            let hours = parts.next().and_then(|part| number(part, 2));
            let minutes = parts.next().map_or(Some(0), |part| number(part, 2));
            hours <= Some(14) && hours.is_some() && minutes.is_some_and(|n| n < 60)
        }
    };
    let (clock, fraction) = clock
        .split_once('.')
        .map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let parts: Vec<Option<u32>> = clock.split(':').map(|part| number(part, 2)).collect();
    let is_clock = match parts.as_slice() {
        [Some(0..=23), Some(0..=59)] => fraction.is_none(),
        [Some(0..=23), Some(0..=59), Some(0..=59)] => true,
        _ => false,
    };
    let is_fraction = |text: &str| {
        (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    is_offset && is_clock && fraction.is_none_or(is_fraction)
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

fn pascal_case(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

fn camel_case(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_json_reads_them() {
        for good in [
            "2026-01-02",
            "2026-01-02T03:04",
            "2026-01-02T03:04:05.123456789Z",
            "2026-01-02T03:04:05+01",
            "2026-01-02T03:04:05-01:30",
        ] {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "",
            "2026-01-02 03:04",
            "2026-01-02T03:04:05+0100",
            "2026-01-02t03:04:05z",
            "2026-01-02T24:00:00",
            "2026-01-02T03:04:60",
            "2026-13-02",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }
}
