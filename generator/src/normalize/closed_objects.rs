//! Objects that claim to have no other members.

use serde_json::{Value, json};

use crate::vocabulary::{Order, for_each_schema};

/// `additionalProperties: false` is dropped, `true` becomes the empty schema.
///
/// Swashbuckle writes `false` on every object, which is no promise: the server ignores unknown members of a request,
/// later minor versions add members to answers, and the typed Delivery documents write it beside `allOf`, where no
/// payload could satisfy it.
pub(super) fn open(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        match map.get("additionalProperties") {
            Some(Value::Bool(false)) => {
                map.shift_remove("additionalProperties");
                applied += 1;
            }
            Some(Value::Bool(true)) => {
                map.insert("additionalProperties".to_owned(), json!({}));
                applied += 1;
            }
            _ => {}
        }
    });
    applied
}
