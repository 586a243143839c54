//! How things are called in the entries.

use crate::model::signature::{Argument, Signature, type_name};
use crate::model::{Api, Field, Home, SchemaId, Success, Type, Use};

/// A type in the words of the document.
pub(super) fn described(api: &Api, used: &Use) -> String {
    let text = described_type(api, &used.ty);
    if used.nullable {
        format!("{text} or null")
    } else {
        text
    }
}

pub(super) fn described_type(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Any => "any".to_owned(),
        Type::AnyObject => "object".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Integer(integer) => format!("integer ({})", integer.rust_name()),
        Type::Float => "number (f32)".to_owned(),
        Type::Double => "number (f64)".to_owned(),
        Type::String => "string".to_owned(),
        Type::Uuid => "string (uuid)".to_owned(),
        Type::DateTime => "string (date-time)".to_owned(),
        Type::Date => "string (date)".to_owned(),
        Type::Binary => "file".to_owned(),
        Type::List(item) => format!("array of {}", described(api, item)),
        Type::Map(value) => format!("map of {}", described(api, value)),
        Type::Schema(id) => schema_name(api, *id),
    }
}

/// The component's name, or the Rust name of what is written inline.
pub(super) fn schema_name(api: &Api, id: SchemaId) -> String {
    let schema = api.schema(id);
    schema
        .component
        .clone()
        .unwrap_or_else(|| schema.rust_name.clone())
}

/// What an answer holds.
pub(super) fn described_body(api: &Api, body: &Success) -> String {
    match body {
        Success::Empty => "no body".to_owned(),
        Success::Json(used) => described(api, used),
        Success::Created => "the id and location of what was created".to_owned(),
        Success::Download => "a file".to_owned(),
        Success::Text => "text".to_owned(),
        Success::Outcome(_) => "one of several".to_owned(),
    }
}

/// The path of a schema's type, or `None` for one without a type of its own.
pub(super) fn type_path(api: &Api, library: &str, id: SchemaId) -> Option<String> {
    let schema = api.schema(id);
    let generic = schema.page().is_some() || schema.home == Home::Runtime;
    (!generic).then(|| type_name(api, library, &Use::of(Type::Schema(id))))
}

/// The type of a struct's field.
pub(super) fn field_type(api: &Api, library: &str, field: &Field) -> String {
    let mut ty = type_name(api, library, &Use::of(field.used.ty.clone()));
    if field.boxed {
        ty = format!("Box<{ty}>");
    }
    if field.is_optional() {
        format!("Option<{ty}>")
    } else {
        ty
    }
}

/// `(id: Uuid) -> Dictionary, setters: culture: String`
pub(super) fn header(signature: &Signature) -> String {
    let setters = signature.options.iter().collect::<Vec<_>>();
    format!(
        "{} -> {}{}",
        arguments(signature),
        signature.returns,
        listed(&setters)
    )
}

/// `returns Dictionary`
pub(super) fn returned(signature: &Signature) -> String {
    format!("returns {}", signature.returns)
}

/// What two signatures take, without what both take alike.
pub(super) fn given(a: &Signature, b: &Signature) -> [String; 2] {
    let same = a.arguments == b.arguments;
    [(a, b), (b, a)].map(|(own, other)| {
        let setters: Vec<&Argument> = own
            .options
            .iter()
            .filter(|option| !other.options.contains(option))
            .collect();
        let text = match same {
            true => listed(&setters).trim_start_matches(", ").to_owned(),
            false => format!("takes {}{}", arguments(own), listed(&setters)),
        };
        match text.is_empty() {
            true => "no such setter".to_owned(),
            false => text,
        }
    })
}

fn arguments(signature: &Signature) -> String {
    let texts: Vec<String> = signature.arguments.iter().map(argument).collect();
    format!("({})", texts.join(", "))
}

fn listed(setters: &[&Argument]) -> String {
    let texts: Vec<String> = setters.iter().map(|setter| argument(setter)).collect();
    match texts.len() {
        0 => String::new(),
        1 => format!(", setter {}", texts[0]),
        _ => format!(", setters {}", texts.join(", ")),
    }
}

fn argument(argument: &Argument) -> String {
    format!("{}: {}", argument.name, argument.ty)
}
