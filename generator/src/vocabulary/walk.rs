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

/// How the walk goes.
#[derive(Clone, Copy)]
struct Way {
    order: Order,
    /// Whether it goes into schemas, which are most of a document.
    schemas: bool,
}

impl Way {
    fn through_all(order: Order) -> Self {
        Self {
            order,
            schemas: true,
        }
    }
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
    let way = Way::through_all(order);
    rewrite::shaped(document, &DOCUMENT, &Path::ROOT, way, &mut only_schemas);
}

/// Calls `visit` with each object of the document and what it is, schemas among them.
pub(crate) fn for_each_object(
    document: &mut Value,
    order: Order,
    visit: &mut dyn FnMut(&mut Value, &'static Shape, &Path<'_>),
) {
    let way = Way::through_all(order);
    rewrite::shaped(document, &DOCUMENT, &Path::ROOT, way, visit);
}

/// Calls `visit` with each object of the document that is no schema and stands in none, outer objects first.
pub(crate) fn for_each_object_around_schemas(
    document: &mut Value,
    visit: &mut dyn FnMut(&mut Value, &'static Shape, &Path<'_>),
) {
    let way = Way {
        order: Order::OutsideIn,
        schemas: false,
    };
    rewrite::shaped(document, &DOCUMENT, &Path::ROOT, way, visit);
}

/// Calls `visit` with each object of the document and what it is, outer objects first.
pub(crate) fn inspect(document: &Value, visit: &mut dyn FnMut(&Value, &'static Shape, &Path<'_>)) {
    let way = Way::through_all(Order::OutsideIn);
    look::shaped(document, &DOCUMENT, &Path::ROOT, way, visit);
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
                way: Way,
                visit: &mut Visit<'_>,
            ) {
                if way.order == Order::OutsideIn {
                    visit(value, shape, path);
                }
                if let Value::Object(map) = value {
                    for (key, value) in map.$iter() {
                        // Nothing stands inside them, and most members are one of these.
                        if matches!(value, Value::Null | Value::Number(_) | Value::String(_)) {
                            continue;
                        }
                        if let Some(kind) = shape.kind_of(key) {
                            at(value, kind, &path.key(key), way, visit);
                        }
                    }
                }
                if way.order == Order::InsideOut {
                    visit(value, shape, path);
                }
            }

            fn at(value: $($reference)* Value, kind: Kind, path: &Path<'_>, way: Way, visit: &mut Visit<'_>) {
                match (kind, value) {
                    (Kind::Schema | Kind::SchemaOrFlag, _) if !way.schemas => {}
                    (Kind::Object(shape), value) => shaped(value, shape, path, way, visit),
                    (Kind::Schema, value) => shaped(value, &SCHEMA, path, way, visit),
                    (Kind::SchemaOrFlag, value @ Value::Object(_)) => shaped(value, &SCHEMA, path, way, visit),
                    (Kind::List(inner), Value::Array(list)) => {
                        for (index, value) in list.$iter().enumerate() {
                            at(value, *inner, &path.index(index), way, visit);
                        }
                    }
                    (Kind::Map(inner) | Kind::OrderedMap(inner), Value::Object(map)) => {
                        for (key, value) in map.$iter() {
                            at(value, *inner, &path.key(key), way, visit);
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
