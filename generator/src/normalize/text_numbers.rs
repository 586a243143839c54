//! Numbers that may come as text, in the form of 3.0.

use serde_json::{Value, json};

use crate::pointer::Path;
use crate::small_maps::get;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["pattern"];

/// `{"anyOf": [{"type": "integer"}, {"type": "string"}], "format": "int32", "pattern": ...}` becomes the integer.
///
/// Microsoft.AspNetCore.OpenApi writes this for 3.0 when the numbers of a document's JSON options are not `Strict`;
/// the form of 3.1 is read as a number when the document is lowered. On the wire such a member is a number.
pub(super) fn read_as_number(schema: &mut Value, _: &Path<'_>) -> bool {
    let Some(map) = schema.as_object_mut() else {
        return false;
    };
    let Some(members) = get(map, "anyOf").and_then(Value::as_array) else {
        return false;
    };
    let types: Vec<&str> = members
        .iter()
        .filter(|member| member.as_object().is_some_and(|member| member.len() == 1))
        .filter_map(|member| member.get("type").and_then(Value::as_str))
        .collect();
    let number = match types[..] {
        ["integer", "string"] | ["string", "integer"] if members.len() == 2 => "integer",
        ["number", "string"] | ["string", "number"] if members.len() == 2 => "number",
        _ => return false,
    };
    map.shift_remove("anyOf");
    map.shift_remove("pattern");
    map.insert("type".to_owned(), json!(number));
    true
}
