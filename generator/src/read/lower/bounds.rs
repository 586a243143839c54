//! Exclusive bounds: a number of its own in 3.1, a flag beside the bound in 3.0.

use serde_json::{Map, Value, json};

/// `{"exclusiveMinimum": 0}` becomes `{"minimum": 0, "exclusiveMinimum": true}`; the stricter bound stays.
pub(super) fn exclusive(schema: &mut Map<String, Value>) {
    for (exclusive, inclusive, stricter) in [
        (
            "exclusiveMinimum",
            "minimum",
            f64::ge as fn(&f64, &f64) -> bool,
        ),
        ("exclusiveMaximum", "maximum", f64::le),
    ] {
        let Some(bound @ Value::Number(_)) = schema.get(exclusive).cloned() else {
            continue;
        };
        let wins = match schema.get(inclusive).and_then(Value::as_f64) {
            Some(other) => bound.as_f64().is_some_and(|bound| stricter(&bound, &other)),
            None => true,
        };
        if wins {
            schema.insert(inclusive.to_owned(), bound);
            schema.insert(exclusive.to_owned(), json!(true));
        } else {
            schema.shift_remove(exclusive);
        }
    }
}
