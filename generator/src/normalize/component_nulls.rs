//! Null on a component.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{component_name, components_mut, is_nullable, reference, set_nullable};
use crate::vocabulary::{Order, for_each_schema};

/// A nullable component loses its null, and every reference to it becomes nullable.
///
/// In the typed Delivery documents of Umbraco 18 null stands on the component
/// (`"RichTextModel": {"type": ["null", "object"], ...}`) and the properties are bare references. A type that is null
/// itself has no Rust; a use that may be null is an `Option`.
pub(super) fn move_to_references(document: &mut Value) -> usize {
    let mut nullable = BTreeSet::new();
    // A component that refers to a nullable one is nullable itself.
    loop {
        let before = nullable.len();
        for (name, schema) in components_mut(document).into_iter().flatten() {
            let through = super::schema::referred(schema)
                .is_some_and(|target| nullable.contains(component_name(target).as_ref()));
            if (is_nullable(schema) && !super::schema::is_any(schema)) || through {
                nullable.insert(name.clone());
            }
        }
        if nullable.len() == before {
            break;
        }
    }
    if nullable.is_empty() {
        return 0;
    }
    for_each_schema(document, Order::OutsideIn, &mut |schema, path| {
        let may_be_null = super::schema::referred(schema)
            .is_some_and(|target| nullable.contains(component_name(target).as_ref()));
        // Members of compositions and unions stand for the value inside, not for a use of it.
        let is_part = matches!(path.list(), Some("allOf" | "oneOf" | "anyOf"));
        if may_be_null && !is_part && path.component_schema().is_none() {
            set_nullable(schema);
        }
    });
    for (name, schema) in components_mut(document).into_iter().flatten() {
        if nullable.contains(name) && reference(schema).is_none() {
            if let Some(map) = schema.as_object_mut() {
                map.shift_remove("nullable");
            }
        }
    }
    nullable.len()
}
