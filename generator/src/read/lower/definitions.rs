//! References into the middle of a schema (`$defs` in 3.1, or any other place) become components.
//!
//! `{"$ref": "#/components/schemas/Page/$defs/Item"}` is legal JSON Schema, and .NET 9 wrote references such as
//! `#/components/schemas/Page/properties/next`. The place referred to moves to `components/schemas` under a name made
//! of the way to it (`PageItem`), and a reference takes its place.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diagnostic::Diagnostics;
use crate::pointer::steps;
use crate::small_maps::{has_any, member};
use crate::vocabulary::{Order, for_each_schema};

const COMPONENTS: &str = "#/components/schemas/";

/// Moves every part of a schema that is referred to into the components.
pub(super) fn hoist(document: &mut Value, _: &mut Diagnostics) {
    let mut wanted = BTreeSet::new();
    let mut scopes = Vec::new();
    for_each_schema(document, Order::OutsideIn, &mut |schema, path| {
        decode_reference(schema);
        if let Some(target) = member(schema, "$ref").and_then(Value::as_str) {
            if target.starts_with("#/") && !is_component(target) {
                wanted.insert(target[1..].to_owned());
            }
        }
        let has_scope = |map| has_any(map, &["$defs", "definitions"]);
        if schema.as_object().is_some_and(has_scope) {
            scopes.push(path.to_string());
        }
    });
    // Deeper places first, so that a place still lies where its pointer says.
    let mut wanted: Vec<String> = wanted.into_iter().collect();
    wanted.sort_by_key(|pointer| std::cmp::Reverse(pointer.matches('/').count()));
    let mut moved = Vec::new();
    for pointer in wanted {
        if let Some(name) = move_out(document, &pointer) {
            moved.push((format!("#{pointer}"), format!("{COMPONENTS}{name}")));
        }
    }
    if moved.is_empty() && scopes.is_empty() {
        return;
    }
    for_each_schema(document, Order::OutsideIn, &mut |schema, _| {
        if let Some(target @ Value::String(_)) = schema.get_mut("$ref") {
            if let Some((_, to)) = moved.iter().find(|(from, _)| target == from) {
                *target = Value::String(to.clone());
            }
        }
    });
    for pointer in scopes {
        if let Some(scope) = document
            .pointer_mut(&pointer)
            .and_then(Value::as_object_mut)
        {
            // What nobody refers to describes nothing; what somebody refers to is a reference by now.
            scope.shift_remove("$defs");
            scope.shift_remove("definitions");
        }
    }
}

fn is_component(target: &str) -> bool {
    target
        .strip_prefix(COMPONENTS)
        .is_some_and(|name| !name.contains('/'))
}

/// Moves the schema at a pointer to the components and leaves a reference; its new name.
fn move_out(document: &mut Value, pointer: &str) -> Option<String> {
    let schema = document.pointer(pointer)?.clone();
    if !schema.is_object() {
        return None;
    }
    let name = free_name(document, pointer);
    let components = document
        .as_object_mut()?
        .entry("components")
        .or_insert_with(|| json!({}));
    let schemas = components
        .as_object_mut()?
        .entry("schemas")
        .or_insert_with(|| json!({}));
    schemas.as_object_mut()?.insert(name.clone(), schema);
    *document.pointer_mut(pointer)? = json!({ "$ref": format!("{COMPONENTS}{name}") });
    Some(name)
}

/// The words of the way that carry a meaning, joined; numbered where the name is taken.
fn free_name(document: &Value, pointer: &str) -> String {
    const STRUCTURE: [&str; 12] = [
        "components",
        "schemas",
        "$defs",
        "definitions",
        "properties",
        "paths",
        "content",
        "responses",
        "schema",
        "application/json",
        "items",
        "requestBody",
    ];
    let words: Vec<String> = steps(pointer)
        .filter(|step| !STRUCTURE.contains(&step.as_ref()))
        .map(Cow::into_owned)
        .collect();
    let base: String = words.iter().map(|word| capitalised(word)).collect();
    let base = if base.is_empty() {
        "Schema".to_owned()
    } else {
        base
    };
    let taken = |name: &str| {
        document
            .get("components")
            .and_then(|components| components.get("schemas"))
            .is_some_and(|schemas| schemas.get(name).is_some())
    };
    if !taken(&base) {
        return base;
    }
    let mut number = 2;
    while taken(&format!("{base}{number}")) {
        number += 1;
    }
    format!("{base}{number}")
}

fn capitalised(word: &str) -> String {
    let kept: Vec<char> = word.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    match kept.split_first() {
        Some((first, rest)) => first.to_uppercase().chain(rest.iter().copied()).collect(),
        None => String::new(),
    }
}

/// `%24defs` in a reference is `$defs`: a reference is a URI, a pointer is not.
fn decode_reference(schema: &mut Value) {
    let concerned = |map| has_any(map, &["$ref", "discriminator"]);
    if !schema.as_object().is_some_and(concerned) {
        return;
    }
    if let Some(Value::String(target)) = schema.get_mut("$ref") {
        decode(target);
    }
    let mapping = schema
        .get_mut("discriminator")
        .and_then(|discriminator| discriminator.get_mut("mapping"))
        .and_then(Value::as_object_mut);
    for (_, target) in mapping.into_iter().flatten() {
        if let Value::String(target) = target {
            decode(target);
        }
    }
}

fn decode(target: &mut String) {
    if !target.contains('%') || !target.starts_with('#') {
        return;
    }
    let mut bytes = Vec::with_capacity(target.len());
    let mut rest = target.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    if let Ok(decoded) = String::from_utf8(bytes) {
        *target = decoded;
    }
}
