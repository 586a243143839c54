//! The walk over a document by the table: each schema (or each object) once, wherever it stands.

use serde_json::Value;

use super::table::{DOCUMENT, SCHEMA};
use super::{Kind, Shape};
use crate::pointer::Path;

/// Whether a schema is seen before or after the schemas inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    OutsideIn,
    InsideOut,
}

/// Calls `visit` with each schema of the document, reference or not.
///
/// What does not have the shape of the table is passed by: the check speaks of it.
pub(crate) fn for_each_schema(
    document: &mut Value,
    order: Order,
    visit: &mut dyn FnMut(&mut Value, &Path<'_>),
) {
    let mut only_schemas = |value: &mut Value, shape: &'static Shape, path: &Path<'_>| {
        if std::ptr::eq(shape, &SCHEMA) {
            visit(value, path);
        }
    };
    rewrite::shaped(document, &DOCUMENT, &Path::ROOT, order, &mut only_schemas);
}

/// Calls `visit` with each object of the document and what it is, schemas among them.
pub(crate) fn for_each_object(
    document: &mut Value,
    order: Order,
    visit: &mut dyn FnMut(&mut Value, &'static Shape, &Path<'_>),
) {
    rewrite::shaped(document, &DOCUMENT, &Path::ROOT, order, visit);
}

/// Calls `visit` with each object of the document and what it is, outer objects first.
pub(crate) fn inspect(document: &Value, visit: &mut dyn FnMut(&Value, &'static Shape, &Path<'_>)) {
    look::shaped(document, &DOCUMENT, &Path::ROOT, Order::OutsideIn, visit);
}

/// The walk is the same for looking and for rewriting; only the kind of reference differs.
macro_rules! walk {
    ($module:ident, [$($reference:tt)*], $iter:ident) => {
        mod $module {
            use super::*;

            type Visit<'v> = dyn FnMut($($reference)* Value, &'static Shape, &Path<'_>) + 'v;

            pub(super) fn shaped(
                value: $($reference)* Value,
                shape: &'static Shape,
                path: &Path<'_>,
                order: Order,
                visit: &mut Visit<'_>,
            ) {
                if order == Order::OutsideIn {
                    visit(value, shape, path);
                }
                if let Value::Object(map) = value {
                    for (key, value) in map.$iter() {
                        // Nothing stands inside them, and most members are one of these.
                        if matches!(value, Value::Null | Value::Number(_) | Value::String(_)) {
                            continue;
                        }
                        if let Some(kind) = shape.kind_of(key) {
                            at(value, kind, &path.key(key), order, visit);
                        }
                    }
                }
                if order == Order::InsideOut {
                    visit(value, shape, path);
                }
            }

            fn at(value: $($reference)* Value, kind: Kind, path: &Path<'_>, order: Order, visit: &mut Visit<'_>) {
                match (kind, value) {
                    (Kind::Object(shape), value) => shaped(value, shape, path, order, visit),
                    (Kind::Schema, value) => shaped(value, &SCHEMA, path, order, visit),
                    (Kind::SchemaOrFlag, value @ Value::Object(_)) => shaped(value, &SCHEMA, path, order, visit),
                    (Kind::List(inner), Value::Array(list)) => {
                        for (index, value) in list.$iter().enumerate() {
                            at(value, *inner, &path.index(index), order, visit);
                        }
                    }
                    (Kind::Map(inner) | Kind::OrderedMap(inner), Value::Object(map)) => {
                        for (key, value) in map.$iter() {
                            at(value, *inner, &path.key(key), order, visit);
                        }
                    }
                    _ => {}
                }
            }
        }
    };
}

walk!(rewrite, [&mut], iter_mut);
walk!(look, [&], iter);
