//! Numbers that may come as text, in the form of 3.0.

use serde_json::{Value, json};

use crate::vocabulary::{Order, for_each_schema};

/// `{"anyOf": [{"type": "integer"}, {"type": "string"}], "format": "int32", "pattern": ...}` becomes the integer.
///
/// Microsoft.AspNetCore.OpenApi writes this for 3.0 when the numbers of a document's JSON options are not `Strict`;
/// the form of 3.1 is read as a number when the document is lowered. On the wire such a member is a number.
pub(super) fn read_as_numbers(document: &mut Value) -> usize {
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        if !map.contains_key("pattern") {
            return;
        }
        let Some(members) = map.get("anyOf").and_then(Value::as_array) else {
            return;
        };
        let types: Vec<&str> = members
            .iter()
            .filter(|member| member.as_object().is_some_and(|member| member.len() == 1))
            .filter_map(|member| member.get("type").and_then(Value::as_str))
            .collect();
        let number = match types[..] {
            ["integer", "string"] | ["string", "integer"] if members.len() == 2 => "integer",
            ["number", "string"] | ["string", "number"] if members.len() == 2 => "number",
            _ => return,
        };
        map.shift_remove("anyOf");
        map.shift_remove("pattern");
        map.insert("type".to_owned(), json!(number));
        applied += 1;
    });
    applied
}
