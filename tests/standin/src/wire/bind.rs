//! Binding a JSON body to a model by the rules of ASP.NET Core, with its error texts.
//!
//! A model is a table of members. Names match in any case, unknown members are ignored, a value of the wrong kind ends
//! the reading with one JSON error, and missing or null members are collected as "The X field is required.".

use http::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::guid;
use super::read::{self, Node, Shape};
use super::reply::Reply;
use super::request::Request;
use crate::store::moment::Moment;

/// A request model: what the action calls its parameter, the C# type, and its members.
pub(crate) struct Model {
    pub(crate) parameter: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) members: &'static [Member],
}

/// A member of a model, with its name as the server writes it.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) rule: Rule,
}

/// What a member holds.
pub(crate) enum Kind {
    Text,
    Flag,
    Guid,
    /// A 32-bit number, also as text.
    Number,
    /// ISO 8601.
    Date,
    Anything,
    /// An enumeration, with its C# type and its names in order: a name in any case, or a number.
    Enumeration(&'static str, &'static [&'static str]),
    Object(&'static [Member]),
    List(&'static [Member]),
    /// An object with its C# type.
    Model(&'static str, &'static [Member]),
    /// A list of objects with the C# type of its items.
    Models(&'static str, &'static [Member]),
    /// A list of texts.
    Texts,
    /// A list of `{ "id": .. }`.
    References,
    /// A list of GUIDs.
    Guids,
    /// Texts by name.
    TextMap,
}

/// What happens when a member is missing or null.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    /// The C# keyword `required`: a body without the member is refused as a whole.
    Declared,
    /// The same of a nullable member: it must be there, and may be null.
    DeclaredNullable,
    /// `[Required]`: missing, null and empty text are errors.
    Required,
    /// Not nullable: missing is the default, null is an error.
    NotNull,
    /// Nullable: missing and null are the same.
    Optional,
}

/// Shorthand for the tables.
pub(crate) const fn member(name: &'static str, kind: Kind, rule: Rule) -> Member {
    Member { name, kind, rule }
}

/// The nullable `{ "id": .. }` of a parent or a target.
pub(crate) const fn reference(name: &'static str, rule: Rule) -> Member {
    member(name, Kind::Object(ID), rule)
}

const ID: &[Member] = &[member("id", Kind::Guid, Rule::NotNull)];
const REFERENCE: &str = "Umbraco.Cms.Api.Management.ViewModels.ReferenceByIdModel";

/// Reads the body of `request` as `model` and hands it over as `T`.
pub(crate) fn body<T: DeserializeOwned>(
    request: &Request,
    model: &Model,
    trace: &str,
) -> Result<T, Reply> {
    let source = Source {
        request,
        parameter: model.parameter,
        trace,
    };
    let node = source.read_as(model.members)?;
    let mut errors = Vec::new();
    let value = object(&node, model.members, "$", &mut errors).map_err(|mismatch| {
        if mismatch.crashes {
            return Reply::crash();
        }
        if !mismatch.absent.is_empty() {
            let names: Vec<String> = mismatch.absent.iter().map(|name| format!("'{name}'")).collect();
            let (type_name, names) = (model.type_name, names.join(", "));
            let message = format!(
                "JSON deserialization for type '{type_name}' was missing required properties including: {names}."
            );
            let errors = vec![("$.$".to_owned(), message), source.missing()];
            return Reply::binding(errors, trace);
        }
        let name = mismatch.type_name.as_deref().unwrap_or(model.type_name);
        let message = format!("The JSON value could not be converted to {name}.");
        source.refuse(&mismatch.path, &message, mismatch.at)
    })?;
    if !errors.is_empty() {
        return Err(Reply::binding(errors, trace));
    }
    serde_json::from_value(value).map_err(|_| Reply::crash())
}

/// Reads a body that is a list of `{ "id": .. }`.
pub(crate) fn ids(
    request: &Request,
    parameter: &'static str,
    trace: &str,
) -> Result<Vec<Uuid>, Reply> {
    #[derive(Deserialize)]
    struct Id {
        #[serde(default)]
        id: Uuid,
    }
    let source = Source {
        request,
        parameter,
        trace,
    };
    let node = source.read()?;
    let list = member("", Kind::References, Rule::NotNull);
    let value = one(&node, &list, "$", &mut Vec::new()).map_err(|mismatch| {
        let name = mismatch.type_name.as_deref().unwrap_or(REFERENCE);
        let message = format!("The JSON value could not be converted to {name}.");
        source.refuse(&mismatch.path, &message, mismatch.at)
    })?;
    let ids: Vec<Id> = serde_json::from_value(value).map_err(|_| Reply::crash())?;
    Ok(ids.into_iter().map(|id| id.id).collect())
}

/// A JSON body that an action binds to one parameter.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) request: &'a Request,
    /// What the action calls the parameter.
    pub(crate) parameter: &'a str,
    pub(crate) trace: &'a str,
}

impl Source<'_> {
    /// The body as JSON that is not null; or why it is not: media type, nothing there, no JSON.
    pub(crate) fn read(self) -> Result<Node, Reply> {
        self.read_as(&[])
    }

    /// The same; what cannot be read inside an untyped value is reported at the value.
    fn read_as(self, members: &[Member]) -> Result<Node, Reply> {
        if !accepts(self.request) {
            return Err(Reply::bare(StatusCode::UNSUPPORTED_MEDIA_TYPE).uncached());
        }
        if self.request.body.is_empty() {
            return Err(self.empty());
        }
        let node = read::read(&self.request.body).map_err(|refusal| {
            let path = typed_part(&refusal.path, members);
            self.refuse(path, &refusal.message, refusal.at)
        })?;
        match node.value {
            Shape::Null => Err(self.empty()),
            _ => Ok(node),
        }
    }

    /// The refusal of a value that JSON reading stopped at, and of the parameter with it.
    pub(crate) fn refuse(self, path: &str, message: &str, at: usize) -> Reply {
        let place = read::place(&self.request.body, path, at);
        let error = (format!("$.{path}"), format!("{message} {place}"));
        let errors = match path {
            "$" => vec![error, self.missing()],
            _ => vec![self.missing(), error],
        };
        Reply::binding(errors, self.trace)
    }

    pub(crate) fn missing(self) -> (String, String) {
        (
            format!("$.{}", self.parameter),
            format!("The {} field is required.", self.parameter),
        )
    }

    fn empty(self) -> Reply {
        let message = "A non-empty request body is required.".to_owned();
        Reply::binding(vec![("$.".into(), message), self.missing()], self.trace)
    }
}

/// JSON media types, in any case and with parameters, in a charset that the server reads.
fn accepts(request: &Request) -> bool {
    let media = request.media_type();
    let json = media == "application/json"
        || media == "text/json"
        || (media.starts_with("application/") && media.ends_with("+json"));
    let charset = request
        .content_type_parameter("charset")
        .unwrap_or_else(|| "utf-8".into());
    json && charset.eq_ignore_ascii_case("utf-8")
}

/// A value of the wrong kind; without a type name the model itself was expected.
struct Mismatch {
    path: String,
    type_name: Option<String>,
    at: usize,
    /// `null` among the objects of a list binds, and is an unhandled exception in the validation after it; so is a number
    /// that no type can hold in an untyped value.
    crashes: bool,
    /// `required` members that are not there; then the rest says nothing.
    absent: Vec<&'static str>,
}

type Errors = Vec<(String, String)>;

fn object(
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

fn one(node: &Node, member: &Member, path: &str, errors: &mut Errors) -> Result<Value, Mismatch> {
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
fn typed_part<'a>(path: &'a str, members: &[Member]) -> &'a str {
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
