//! From what was sent to a value of a model, as `System.Text.Json` reads it.

use serde_json::{Map, Value};

use super::guid;
use super::model::{ID, Kind, Member, REFERENCE, Rule, member};
use super::read::{Node, Shape};
use crate::store::moment::Moment;

/// A value of the wrong kind; without a type name the model itself was expected.
pub(super) struct Mismatch {
    pub(super) path: String,
    pub(super) type_name: Option<String>,
    pub(super) at: usize,
    /// `null` among the objects of a list binds, and is an unhandled exception in the validation after it; so is a number
    /// that no type can hold in an untyped value.
    pub(super) crashes: bool,
    /// `required` members that are not there; then the rest says nothing.
    pub(super) absent: Vec<&'static str>,
}

pub(super) type Errors = Vec<(String, String)>;

pub(super) fn object(
    node: &Node,
    members: &[Member],
    path: &str,
    errors: &mut Errors,
) -> Result<Value, Mismatch> {
    let Shape::Object(sent) = &node.value else {
        return Err(Mismatch {
            path: path.into(),
            type_name: None,
            at: node.end,
            crashes: matches!(node.value, Shape::Null),
            absent: Vec::new(),
        });
    };
    let mut value = Map::new();
    let mut absent = Vec::new();
    for member in members {
        let found = sent
            .iter()
            .rev()
            .find(|(name, _)| name.eq_ignore_ascii_case(member.name));
        let member_path = format!("{path}.{}", member.name);
        let required = || {
            let mut name = member.name.to_owned();
            name[..1].make_ascii_uppercase();
            (
                member_path.clone(),
                format!("The {name} field is required."),
            )
        };
        let Some((_, found)) = found else {
            match member.rule {
                Rule::Required => errors.push(required()),
                Rule::Declared | Rule::DeclaredNullable => absent.push(member.name),
                Rule::NotNull | Rule::Optional => {}
            }
            continue;
        };
        let is_null = matches!(found.value, Shape::Null);
        if is_null
            && !is_nullable(member.rule)
            && !matches!(
                member.kind,
                Kind::Flag | Kind::Guid | Kind::Number | Kind::Enumeration(..)
            )
        {
            errors.push(required());
            continue;
        }
        if is_null && is_nullable(member.rule) {
            continue;
        }
        let bound = one(found, member, &member_path, errors)?;
        let is_blank = bound.as_str().is_some_and(|text| text.trim().is_empty());
        if member.rule == Rule::Required && is_blank {
            errors.push(required());
        }
        value.insert(member.name.to_owned(), bound);
    }
    if !absent.is_empty() {
        return Err(Mismatch {
            path: path.into(),
            type_name: None,
            at: node.end,
            crashes: false,
            absent,
        });
    }
    Ok(Value::Object(value))
}

fn is_nullable(rule: Rule) -> bool {
    matches!(rule, Rule::Optional | Rule::DeclaredNullable)
}

pub(super) fn one(
    node: &Node,
    member: &Member,
    path: &str,
    errors: &mut Errors,
) -> Result<Value, Mismatch> {
    let nullable = is_nullable(member.rule);
    let mismatch = || Mismatch {
        path: path.into(),
        type_name: Some(expected(&member.kind, nullable)),
        at: node.end,
        crashes: false,
        absent: Vec::new(),
    };
    match (&member.kind, &node.value) {
        (Kind::Text, Shape::Text(text)) => Ok(Value::String(text.clone())),
        (Kind::Flag, Shape::Bool(flag)) => Ok(Value::Bool(*flag)),
        (Kind::Guid, Shape::Text(text)) => {
            let id = guid::strict(text).ok_or_else(mismatch)?;
            Ok(Value::String(id.to_string()))
        }
        (Kind::Number, Shape::Text(text) | Shape::Number(text)) => {
            let number: i32 = text.parse().map_err(|_| mismatch())?;
            Ok(Value::from(number))
        }
        (Kind::Date, Shape::Text(text)) if Moment::parse(text).is_some() => {
            Ok(Value::String(text.clone()))
        }
        (Kind::Anything, _) => node.plain().ok_or_else(|| Mismatch {
            crashes: true,
            ..mismatch()
        }),
        (Kind::Enumeration(_, names), Shape::Text(text) | Shape::Number(text)) => {
            let named = names
                .iter()
                .position(|name| name.eq_ignore_ascii_case(text));
            let number = named.and_then(|at| i64::try_from(at).ok());
            let number = number.or_else(|| text.parse().ok()).ok_or_else(mismatch)?;
            Ok(Value::from(number))
        }
        (Kind::Object(members) | Kind::Model(_, members), Shape::Object(_)) => {
            object(node, members, path, errors)
        }
        (Kind::List(members) | Kind::Models(_, members), Shape::List(nodes)) => {
            items(nodes, members, &member.kind, path, errors)
        }
        (Kind::Guids, Shape::List(nodes)) => {
            let ids = nodes
                .iter()
                .enumerate()
                .map(|(index, item)| one(item, &GUID_ITEM, &format!("{path}[{index}]"), errors));
            Ok(Value::Array(ids.collect::<Result<_, _>>()?))
        }
        (Kind::TextMap, Shape::Object(members)) => {
            let texts = members.iter().map(|(name, node)| {
                let text = match node.value {
                    Shape::Null => Value::Null,
                    _ => one(node, &TEXT_ITEM, &format!("{path}.{name}"), errors)?,
                };
                Ok((name.clone(), text))
            });
            Ok(Value::Object(texts.collect::<Result<_, Mismatch>>()?))
        }
        (Kind::References, Shape::List(nodes)) => items(nodes, ID, &member.kind, path, errors),
        (Kind::Texts, Shape::List(nodes)) => {
            let texts = nodes
                .iter()
                .enumerate()
                .map(|(index, item)| match &item.value {
                    Shape::Text(text) => Ok(Value::String(text.clone())),
                    Shape::Null => Ok(Value::Null),
                    _ => Err(Mismatch {
                        path: format!("{path}[{index}]"),
                        type_name: Some("System.String".into()),
                        at: item.end,
                        ..mismatch()
                    }),
                });
            Ok(Value::Array(texts.collect::<Result<_, _>>()?))
        }
        _ => Err(mismatch()),
    }
}

const GUID_ITEM: Member = member("", Kind::Guid, Rule::NotNull);

const TEXT_ITEM: Member = member("", Kind::Text, Rule::NotNull);

fn items(
    nodes: &[Node],
    members: &[Member],
    kind: &Kind,
    path: &str,
    errors: &mut Errors,
) -> Result<Value, Mismatch> {
    let items = nodes.iter().enumerate().map(|(index, item)| {
        object(item, members, &format!("{path}[{index}]"), errors).map_err(|inner| {
            let type_name = inner.type_name.or_else(|| Some(item_type(kind).to_owned()));
            Mismatch { type_name, ..inner }
        })
    });
    Ok(Value::Array(items.collect::<Result<_, _>>()?))
}

/// The C# type that a member has.
fn expected(kind: &Kind, nullable: bool) -> String {
    let plain = match kind {
        Kind::Text => return "System.String".into(),
        Kind::Anything => return "System.Object".into(),
        Kind::TextMap => {
            return "System.Collections.Generic.IDictionary`2[System.String,System.String]".into();
        }
        Kind::Guids => return "System.Collections.Generic.IEnumerable`1[System.Guid]".into(),
        Kind::Object(_) => return REFERENCE.into(),
        Kind::Model(type_name, _) => return (*type_name).to_owned(),
        Kind::List(_) | Kind::Models(..) | Kind::Texts | Kind::References => {
            let item = item_type(kind);
            return format!("System.Collections.Generic.IEnumerable`1[{item}]");
        }
        Kind::Flag => "System.Boolean",
        Kind::Guid => "System.Guid",
        Kind::Number => "System.Int32",
        Kind::Date => "System.DateTimeOffset",
        Kind::Enumeration(type_name, _) => return (*type_name).to_owned(),
    };
    if nullable {
        format!("System.Nullable`1[{plain}]")
    } else {
        plain.to_owned()
    }
}

fn item_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Models(type_name, _) => type_name,
        Kind::Texts => "System.String",
        Kind::References => REFERENCE,
        _ => "System.Object",
    }
}

/// The part of a JSON path that leads to a member of a model: an untyped value is read in one piece.
pub(super) fn typed_part<'a>(path: &'a str, members: &[Member]) -> &'a str {
    let mut members = members;
    let mut end = 1;
    while let Some(rest) = path.get(end..).and_then(|rest| rest.strip_prefix('.')) {
        let name = rest.split(['.', '[']).next().unwrap_or_default();
        let found = members
            .iter()
            .find(|member| member.name.eq_ignore_ascii_case(name));
        end += 1 + name.len();
        match found.map(|member| &member.kind) {
            Some(Kind::Anything) => return &path[..end],
            Some(Kind::Object(next) | Kind::Model(_, next)) => members = next,
            Some(Kind::List(next) | Kind::Models(_, next)) => {
                members = next;
                end += path[end..].find(']').map_or(0, |at| at + 1);
            }
            _ => return path,
        }
    }
    path
}
