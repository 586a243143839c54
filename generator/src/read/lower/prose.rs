//! Keywords of 3.1 that only people and validators read.

use serde_json::{Map, Value};

/// `examples` (a list) becomes `example`: the first one.
pub(super) fn examples(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(examples)) = schema.get("examples") {
        let first = examples.first().cloned();
        schema.shift_remove("examples");
        if let Some(first) = first {
            schema.entry("example").or_insert(first);
        }
    }
}

/// The keywords that [`identity`] removes.
pub(super) const IDENTITY: &[&str] = &[
    "$comment",
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$vocabulary",
];

/// Comments and names of a schema for other documents; references by such a name are reported as leading outside.
pub(super) fn identity(schema: &mut Map<String, Value>) {
    for key in IDENTITY {
        schema.shift_remove(*key);
    }
}
