//! A list of types.

use serde_json::{Map, Value, json};

use crate::small_maps::get;

/// Keywords that say something about one type only.
const KEYWORDS: &[(&str, &[&str])] = &[
    (
        "string",
        &[
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "contentEncoding",
            "contentMediaType",
        ],
    ),
    (
        "integer",
        &[
            "format",
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ],
    ),
    (
        "number",
        &[
            "format",
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ],
    ),
    (
        "array",
        &[
            "items",
            "prefixItems",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("boolean", &[]),
];

/// `["null", "string"]` becomes `string` that may be null; several other types become `anyOf`, each with its keywords;
/// `null` alone becomes an enumeration of it.
pub(super) fn type_list(schema: &mut Map<String, Value>) {
    let list = match get(schema, "type") {
        Some(Value::Array(list)) => list.clone(),
        Some(Value::String(name)) if name == "null" => vec![json!("null")],
        _ => return,
    };
    let mut names: Vec<Value> = list
        .iter()
        .filter(|name| *name != "null")
        .cloned()
        .collect();
    names.dedup();
    if names.len() < list.len() {
        schema.insert("nullable".to_owned(), json!(true));
    }
    match &names[..] {
        [] if list.is_empty() => {}
        [] => {
            schema.shift_remove("type");
            schema.insert("enum".to_owned(), json!([null]));
        }
        [name] => {
            schema.insert("type".to_owned(), name.clone());
        }
        // The values say more than the types.
        _ if schema.contains_key("enum") => {
            schema.shift_remove("type");
        }
        _ => several(schema, &names),
    }
}

fn several(schema: &mut Map<String, Value>, names: &[Value]) {
    let known = |name: &Value| {
        KEYWORDS
            .iter()
            .find(|(known, _)| name == known)
            .map(|(_, keywords)| *keywords)
    };
    // An unknown type, or a union beside the list, is left to the check.
    if names.iter().any(|name| known(name).is_none()) || schema.contains_key("anyOf") {
        return;
    }
    let members: Vec<Value> = names
        .iter()
        .map(|name| {
            let mut member = Map::new();
            member.insert("type".to_owned(), name.clone());
            for keyword in known(name).unwrap_or_default() {
                if let Some(value) = schema.get(*keyword) {
                    member.insert((*keyword).to_owned(), value.clone());
                }
            }
            Value::Object(member)
        })
        .collect();
    for keyword in names
        .iter()
        .flat_map(|name| known(name).unwrap_or_default())
    {
        schema.shift_remove(*keyword);
    }
    schema.shift_remove("type");
    schema.insert("anyOf".to_owned(), Value::Array(members));
}
