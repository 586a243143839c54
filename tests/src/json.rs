//! Comparing JSON that was written with the JSON that was read, by the schema.
//!
//! Two rules, each applied to both sides alike:
//!
//! - a member that is `null`, and that the schema does not require, counts as absent: Umbraco writes `null` for every
//!   member without a value and takes an absent one for `null` (its serializer has no rule to leave out `null`, and
//!   its view models have no value to tell the two apart), so generated models keep one `None` for both;
//! - numbers are compared by value: `5` and `5.0` are the same number in JSON.

use crate::catalogue::{Catalogue, Field, Kind, Schema, Type};
use serde_json::{Map, Value};

/// Where two values differ: a JSON pointer, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place.
    pub pointer: String,
    /// What is there and what should be.
    pub what: String,
}

/// Without members that are `null` and not required; all that is of an unknown type stays as it is.
#[must_use]
pub fn without_nulls(catalogue: &Catalogue, ty: &Type, value: &Value) -> Value {
    match (&ty.kind, value) {
        (Kind::List(item), Value::Array(items)) => items
            .iter()
            .map(|value| without_nulls(catalogue, item, value))
            .collect(),
        (Kind::Map(of), Value::Object(members)) => Value::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone(), without_nulls(catalogue, of, value)))
                .collect(),
        ),
        (Kind::Schema(id), Value::Object(members)) => match &catalogue.schemas[*id] {
            Schema::Object { fields, rest, .. } => Value::Object(object_without_nulls(
                catalogue,
                fields,
                rest.as_ref(),
                members,
            )),
            Schema::Union {
                tag,
                members: known,
            } => match member(tag.as_deref(), known, members) {
                Some(ty) => without_nulls(catalogue, ty, value),
                None => value.clone(),
            },
            Schema::Enumeration | Schema::Problem => value.clone(),
        },
        _ => value.clone(),
    }
}

fn object_without_nulls(
    catalogue: &Catalogue,
    fields: &[Field],
    rest: Option<&Type>,
    members: &Map<String, Value>,
) -> Map<String, Value> {
    members
        .iter()
        .filter_map(|(name, value)| {
            let field = fields.iter().find(|field| field.name == *name);
            let kept = match (field, rest) {
                (Some(field), _) if value.is_null() && !field.required => return None,
                (Some(field), _) => without_nulls(catalogue, &field.ty, value),
                (None, Some(rest)) => without_nulls(catalogue, rest, value),
                (None, None) => value.clone(),
            };
            Some((name.clone(), kept))
        })
        .collect()
}

/// The type of a union's value.
fn member<'c>(
    tag: Option<&str>,
    known: &'c [(Option<String>, Type)],
    members: &Map<String, Value>,
) -> Option<&'c Type> {
    let value = members.get(tag?)?.as_str()?;
    known
        .iter()
        .find(|(name, _)| name.as_deref() == Some(value))
        .map(|(_, ty)| ty)
}

/// The first difference; the order of members does not count, numbers are compared by value.
#[must_use]
pub fn difference(read: &Value, written: &Value) -> Option<Difference> {
    let mut pointer = String::new();
    compare(read, written, &mut pointer).map(|what| Difference { pointer, what })
}

fn compare(read: &Value, written: &Value, pointer: &mut String) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            for (name, value) in read {
                let length = pointer.len();
                push(pointer, name);
                let found = match written.get(name) {
                    Some(other) => compare(value, other, pointer),
                    None => Some(format!("{value} was read and not written")),
                };
                if found.is_some() {
                    return found;
                }
                pointer.truncate(length);
            }
            let (name, value) = written.iter().find(|(name, _)| !read.contains_key(*name))?;
            push(pointer, name);
            Some(format!("{value} was written and not read"))
        }
        (Value::Array(read), Value::Array(written)) => {
            if read.len() != written.len() {
                return Some(format!(
                    "{} items were read and {} written",
                    read.len(),
                    written.len()
                ));
            }
            for (index, (value, other)) in read.iter().zip(written).enumerate() {
                let length = pointer.len();
                push(pointer, &index.to_string());
                let found = compare(value, other, pointer);
                if found.is_some() {
                    return found;
                }
                pointer.truncate(length);
            }
            None
        }
        (Value::Number(read), Value::Number(written)) if read.as_f64() == written.as_f64() => None,
        (read, written) if read == written => None,
        (read, written) => Some(format!("{read} was read and {written} written")),
    }
}

/// What a request says that the document does not allow: members that it requires and that are missing, members that
/// it does not have.
#[must_use]
pub fn deviations(catalogue: &Catalogue, ty: &Type, value: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    deviate(catalogue, ty, value, &mut String::new(), &mut found);
    found
}

fn deviate(
    catalogue: &Catalogue,
    ty: &Type,
    value: &Value,
    pointer: &mut String,
    found: &mut Vec<Difference>,
) {
    let length = pointer.len();
    match (&ty.kind, value) {
        (Kind::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                push(pointer, &index.to_string());
                deviate(catalogue, item, value, pointer, found);
                pointer.truncate(length);
            }
        }
        (Kind::Map(of), Value::Object(members)) => {
            for (name, value) in members {
                push(pointer, name);
                deviate(catalogue, of, value, pointer, found);
                pointer.truncate(length);
            }
        }
        (Kind::Schema(id), Value::Object(members)) => match &catalogue.schemas[*id] {
            Schema::Object { fields, rest, tag } => {
                for field in fields.iter().filter(|field| field.required) {
                    if !members.contains_key(&field.name) {
                        push(pointer, &field.name);
                        found.push(Difference {
                            pointer: pointer.clone(),
                            what: "required and missing".to_owned(),
                        });
                        pointer.truncate(length);
                    }
                }
                for (name, value) in members
                    .iter()
                    .filter(|(name, _)| tag.as_ref() != Some(name))
                {
                    push(pointer, name);
                    match (fields.iter().find(|field| field.name == *name), rest) {
                        (Some(field), _) => deviate(catalogue, &field.ty, value, pointer, found),
                        (None, Some(rest)) => deviate(catalogue, rest, value, pointer, found),
                        (None, None) => found.push(Difference {
                            pointer: pointer.clone(),
                            what: "not in the document".to_owned(),
                        }),
                    }
                    pointer.truncate(length);
                }
            }
            Schema::Union {
                tag,
                members: known,
            } => {
                if let Some(ty) = member(tag.as_deref(), known, members) {
                    let without_tag: Map<String, Value> = members
                        .iter()
                        .filter(|(name, _)| tag.as_ref() != Some(name))
                        .map(|(name, value)| (name.clone(), value.clone()))
                        .collect();
                    deviate(catalogue, ty, &Value::Object(without_tag), pointer, found);
                }
            }
            Schema::Enumeration | Schema::Problem => {}
        },
        _ => {}
    }
}

fn push(pointer: &mut String, step: &str) {
    pointer.push('/');
    pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
}
