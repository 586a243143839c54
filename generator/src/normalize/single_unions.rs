//! Unions of one.

use serde_json::{Map, Value, json};

use super::schema::{is_aside, is_composed};
use crate::pointer::Path;
use crate::small_maps::get;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["oneOf", "anyOf"];

/// `{"oneOf": [X]}` becomes X, with what stood beside it.
///
/// Umbraco's Swashbuckle settings wrap every reference to an object so (`UseOneOfForPolymorphism`), even
/// `{"oneOf": [{"type": "string", "format": "binary"}]}`; a nullable one is `{"oneOf": [X], "nullable": true}`.
/// Microsoft.AspNetCore.OpenApi writes an interface with one implementation as
/// `{"type": "object", "anyOf": [X], "discriminator": {"propertyName": "$type"}}`: without a mapping there is no tag on
/// the wire (seen in the Delivery API of 18), and the interface is just that implementation. With a mapping the tag is
/// on the wire, and the union stays.
pub(super) fn unwrap(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    let Some(keyword) = KEYWORDS.iter().find(|keyword| is_single(map, keyword)) else {
        return false;
    };
    let Some(member) = map.shift_remove(*keyword).and_then(only) else {
        return false;
    };
    *schema = merged(std::mem::take(map), member);
    true
}

fn is_single(map: &Map<String, Value>, keyword: &str) -> bool {
    let is_one = get(map, keyword)
        .and_then(Value::as_array)
        .is_some_and(|members| members.len() == 1);
    let tagged = || {
        get(map, "discriminator")
            .and_then(|tag| tag.get("mapping"))
            .and_then(Value::as_object)
    };
    is_one && tagged().is_none_or(Map::is_empty)
}

fn only(members: Value) -> Option<Value> {
    match members {
        Value::Array(members) => members.into_iter().next(),
        _ => None,
    }
}

/// The member with what stood beside the union: prose and flags stay beside it, members of an object are composed.
fn merged(mut beside: Map<String, Value>, member: Value) -> Value {
    let tag = beside.shift_remove("discriminator");
    let tag = tag
        .as_ref()
        .and_then(|tag| tag.get("propertyName"))
        .and_then(Value::as_str);
    if let Some(Value::Array(required)) = beside.get_mut("required") {
        required.retain(|name| name.as_str() != tag);
        if required.is_empty() {
            beside.shift_remove("required");
        }
    }
    let own_members = ["properties", "required", "additionalProperties"]
        .iter()
        .any(|key| beside.contains_key(*key));
    if own_members || is_composed(&beside) {
        let facts: Map<_, _> = take_facts(&mut beside);
        let own = Value::Object(beside);
        let mut composed = facts;
        composed.insert("allOf".to_owned(), json!([member, own]));
        return Value::Object(composed);
    }
    beside.shift_remove("type");
    if beside.is_empty() {
        return member;
    }
    match member {
        Value::Object(mut member) if !member.contains_key("$ref") => {
            for (key, value) in beside {
                // What is said outside is said of this use, and wins over prose inside.
                member.insert(key, value);
            }
            Value::Object(member)
        }
        member => {
            beside.insert("allOf".to_owned(), json!([member]));
            Value::Object(beside)
        }
    }
}

/// Prose and flags that hold for a composition as a whole.
fn take_facts(map: &mut Map<String, Value>) -> Map<String, Value> {
    let is_fact = |key: &str| {
        is_aside(key)
            || matches!(
                key,
                "nullable" | "default" | "readOnly" | "writeOnly" | "deprecated"
            )
    };
    let (facts, rest) = std::mem::take(map)
        .into_iter()
        .partition(|(key, _)| is_fact(key));
    *map = rest;
    facts
}
