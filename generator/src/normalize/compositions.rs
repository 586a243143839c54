//! What a composed schema declares itself.

use serde_json::{Map, Value, json};

use crate::pointer::Path;
use crate::small_maps::has_any;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["allOf"];

const OBJECT: [&str; 6] = [
    "type",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
];

/// `{"allOf": [Base], "properties": {...}}` becomes `{"allOf": [Base, {"type": "object", "properties": {...}}]}`.
///
/// Typed Delivery documents of 18 and class hierarchies of Swashbuckle declare members beside `allOf`. The two forms
/// mean the same; one of them is enough. `type: object` on its own says nothing beside `allOf` and goes.
pub(super) fn own_members_last(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut().filter(|map| has_any(map, &OBJECT)) else {
        return false;
    };
    let mut own = Map::new();
    for key in OBJECT {
        if let Some(value) = map.shift_remove(key) {
            own.insert(key.to_owned(), value);
        }
    }
    let says_something = own.keys().any(|key| key != "type");
    if let (true, Some(Value::Array(members))) = (says_something, map.get_mut("allOf")) {
        own.insert("type".to_owned(), json!("object"));
        members.push(Value::Object(own));
    }
    true
}
