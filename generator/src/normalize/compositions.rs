//! What a composed schema declares itself.

use serde_json::{Map, Value, json};

use crate::vocabulary::{Order, for_each_schema};

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
pub(super) fn own_members_last(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        if !map.contains_key("allOf") || !OBJECT.iter().any(|key| map.contains_key(*key)) {
            return;
        }
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
        applied += 1;
    });
    applied
}
