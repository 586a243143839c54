//! One value of a body against one schema, and the ways in which reading ends.

use serde_json::Value;

use super::date_time::is_date_time;
use super::sample::discriminator;
use super::schema::{Kind, Resolved, component, resolve};
use crate::wire::bind::Source;
use crate::wire::guid;
use crate::wire::read::{self, Node, Shape};
use crate::wire::reply::Reply;

/// Why reading a body ended.
pub(super) enum Stop {
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
    /// The refusal.
    pub(super) fn reply(self, source: Source<'_>) -> Reply {
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

/// Reads a body; what does not end the reading is collected.
pub(super) struct Binder<'a> {
    pub(super) document: &'a Value,
    pub(super) errors: Vec<(String, String)>,
}

impl<'a> Binder<'a> {
    pub(super) fn bind(
        &mut self,
        node: &Node,
        schema: Resolved<'a>,
        path: &str,
    ) -> Result<(), Stop> {
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
                let first = sent.first().map_or(node.close, |(_, value)| value.start);
                return Err(Stop::NoDiscriminator {
                    path,
                    type_name,
                    at: first,
                });
            }
        };
        match choices.iter().find(|choice| choice.value == value) {
            Some(choice) => self.object(sent, choice.schema, &path),
            None => Err(Stop::UnknownDiscriminator {
                path,
                value: value.clone(),
                at: sent.get(1).map_or(node.close, |(_, value)| value.start),
            }),
        }
    }

    /// A member of a union with its discriminator, which 3.0 documents write at the member and 3.1 at the union.
    fn choice(&self, union: &'a Value, member: &'a Value) -> Option<Choice<'a>> {
        let schema = resolve(self.document, member);
        let name = schema.name?;
        let own = discriminator(schema.schema);
        let (property, mapping) = own.or_else(|| discriminator(union))?;
        let is_this = |(_, target): &&(&str, &str)| component(target) == name;
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

fn pascal_case(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}
