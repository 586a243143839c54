//! Objects that claim to have no other members.

use serde_json::{Value, json};

use crate::pointer::Path;
use crate::small_maps::get;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["additionalProperties"];

/// `additionalProperties: false` is dropped, `true` becomes the empty schema.
///
/// Swashbuckle writes `false` on every object, which is no promise: the server ignores unknown members of a request,
/// later minor versions add members to answers, and the typed Delivery documents write it beside `allOf`, where no
/// payload could satisfy it.
pub(super) fn open(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    match get(map, "additionalProperties") {
        Some(Value::Bool(false)) => {
            map.shift_remove("additionalProperties");
        }
        Some(Value::Bool(true)) => {
            map.insert("additionalProperties".to_owned(), json!({}));
        }
        _ => return false,
    }
    true
}
