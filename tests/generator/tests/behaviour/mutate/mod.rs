//! Random edits of a document.

use generator_tests::{Random, documents::Document};
use serde_json::{Map, Value, json};

/// Strings that mean something to JSON Schema, to Rust, to a shell or to a file system.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "\n",
    "null",
    "self",
    "Self",
    "crate",
    "type",
    "$type",
    "$ref",
    "Option",
    "Unknown",
    "../x",
    "*/",
    "//!",
    "#[",
    "{}",
    "{",
    "\"",
    "\\",
    "`",
    "'",
    "%",
    "+",
    "日本語",
    "😀",
    "\u{202e}",
    "a\u{0}b",
    "2fa",
    "-1",
    "string",
    "object",
    "array",
    "integer",
    "binary",
    "date-time",
    "uuid",
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "text/plain",
    "path",
    "query",
    "header",
    "items",
    "total",
    "200",
    "201",
    "204",
    "2XX",
    "default",
    "get",
    "#/components/schemas/Thing",
    "#/components/schemas/Everything",
    "#/components/schemas/",
    "#/components/schemas/Missing",
    "#",
];

/// The document after one to four edits, sometimes cut off.
pub(crate) fn mutated(document: &Document, random: &mut Random) -> Vec<u8> {
    let Ok(mut value) = serde_json::from_slice::<Value>(&document.bytes) else {
        return edited_text(&document.bytes, random);
    };
    if random.below(12) == 0 {
        return edited_text(&document.bytes, random);
    }
    // One edit most of the time: more are mostly refused.
    for _ in 0..=random.below(4) * random.below(2) {
        edit(&mut value, random);
    }
    serde_json::to_vec_pretty(&value).unwrap()
}

/// Cuts the text off, or changes a byte.
fn edited_text(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let place = random.below(bytes.len());
    if random.below(2) == 0 {
        bytes.truncate(place);
    } else {
        bytes[place] = *random.of(b"\"{}[],:x0 -#&*!|\n");
    }
    bytes
}

fn edit(document: &mut Value, random: &mut Random) {
    let places = places(document);
    let (here, there) = (random.of(&places).clone(), random.of(&places).clone());
    let other = document.pointer(&there).cloned().unwrap_or_default();
    let hostile = (*random.of(HOSTILE)).to_owned();
    let Some(value) = document.pointer_mut(&here) else {
        return;
    };
    match (random.below(9), value) {
        (0, Value::Object(map)) => {
            if let Some(key) = any_key(map, random) {
                map.shift_remove(&key);
            }
        }
        (1, Value::Object(map)) => {
            if let Some(member) = any_key(map, random).and_then(|key| map.get(&key).cloned()) {
                map.insert(hostile, member);
            }
        }
        (2, Value::Object(map)) => rename(map, hostile, random),
        (3, value) => *value = other,
        (4, value) => {
            let before = std::mem::replace(value, other);
            if let Some(there) = document.pointer_mut(&there) {
                *there = before;
            }
        }
        (5, value) => *value = Value::String(hostile),
        (6, Value::Array(list)) if !list.is_empty() => {
            let item = list[random.below(list.len())].clone();
            list.push(item);
        }
        (6, Value::Object(map)) => {
            map.insert(hostile, other);
        }
        (7, value) => *value = construct(random),
        (_, value) => {
            *value = match value {
                Value::String(_) => Value::String(hostile),
                Value::Bool(flag) => json!(!*flag),
                Value::Number(_) => json!(-1.5e300),
                Value::Array(list) => json!(list.first()),
                Value::Object(map) => json!([map.clone()]),
                Value::Null => json!({}),
            }
        }
    }
}

fn any_key(map: &Map<String, Value>, random: &mut Random) -> Option<String> {
    let keys: Vec<&String> = map.keys().collect();
    (!keys.is_empty()).then(|| (*random.of(&keys)).clone())
}

/// Renames a member and keeps its place.
fn rename(map: &mut Map<String, Value>, to: String, random: &mut Random) {
    let Some(from) = any_key(map, random) else {
        return;
    };
    let members = std::mem::take(map);
    map.extend(
        members
            .into_iter()
            .map(|(key, value)| (if key == from { to.clone() } else { key }, value)),
    );
}

/// Schemas that are rare, or that nobody would write.
fn construct(random: &mut Random) -> Value {
    let reference = json!({"$ref": "#/components/schemas/Thing"});
    let list = [
        json!({}),
        json!(null),
        json!(true),
        json!({"type": "string", "format": "binary"}),
        json!({"type": "array", "items": {"type": "string", "format": "binary"}}),
        json!({"type": "array", "items": {"type": "array", "items": {}}}),
        json!({"type": "object"}),
        json!({"type": "object", "additionalProperties": true}),
        json!({"type": "object", "additionalProperties": reference}),
        json!({"type": "object", "properties": {}, "additionalProperties": false}),
        json!({"type": "string", "enum": ["a", "A", "a", ""]}),
        json!({"type": "string", "enum": []}),
        json!({"type": "integer", "enum": [1, 2]}),
        json!({"enum": [1, "a", null, {}]}),
        json!({"oneOf": [reference, reference]}),
        json!({"oneOf": [reference, {"type": "string"}, {"type": "null"}], "nullable": true}),
        json!({"oneOf": [reference, {"type": "object", "properties": {"a": {}}}], "discriminator": {"propertyName": "a"}}),
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": reference}]}),
        json!({"allOf": [reference, {"type": "object", "required": ["b"], "properties": {"b": reference}}]}),
        json!({"allOf": [{"type": "string"}, reference]}),
        json!({"not": reference}),
        json!({"type": ["string", "null", "integer"]}),
        reference,
    ];
    random.of(&list).clone()
}

/// The pointers of all values but the document itself.
fn places(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut pending = vec![(String::new(), document)];
    while let Some((pointer, value)) = pending.pop() {
        match value {
            Value::Object(map) => pending.extend(map.iter().map(|(key, value)| {
                (
                    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
                    value,
                )
            })),
            Value::Array(list) => {
                pending.extend(
                    list.iter()
                        .enumerate()
                        .map(|(index, value)| (format!("{pointer}/{index}"), value)),
                );
            }
            _ => {}
        }
        if !pointer.is_empty() {
            found.push(pointer);
        }
    }
    found
}
