//! Numbers that may come as text.
//!
//! ASP.NET reads and writes numbers with `JsonNumberHandling.AllowReadingFromString` unless told otherwise, and
//! Microsoft.AspNetCore.OpenApi then writes `{"type": ["integer", "string"], "pattern": "^-?(?:0|[1-9]\\d*)$"}`.
//! Umbraco's own documents say `Strict`; a package with a document of its own that forgets the option has this form.
//! On the wire such a member is a number.

use serde_json::{Map, Value};

/// `["integer", "string"]` with a pattern becomes `integer`, `number` alike; `null` stays in the list.
pub(super) fn text_number(schema: &mut Map<String, Value>) {
    if !schema.contains_key("pattern") {
        return;
    }
    let Some(Value::Array(types)) = schema.get_mut("type") else {
        return;
    };
    let numeric = types
        .iter()
        .any(|name| name == "integer" || name == "number");
    let others = types.iter().any(|name| {
        !matches!(
            name.as_str(),
            Some("integer" | "number" | "string" | "null")
        )
    });
    if numeric && !others && types.iter().any(|name| name == "string") {
        types.retain(|name| name != "string");
        schema.shift_remove("pattern");
    }
}
