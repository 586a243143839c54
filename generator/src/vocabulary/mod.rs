//! The objects of OpenAPI and their members: one table that the shape check, the walk over schemas and the canonical
//! order all read.
//!
//! Source: OpenAPI Specification 3.0.4 and 3.1.1, section "Schema" of each; JSON Schema 2020-12 for the keywords that
//! 3.1 adds to schemas. The order of the members in the table is the order in which they are pinned.

mod check;
mod table;
mod walk;

use crate::small_maps::is_same;
pub(crate) use check::check;
pub(crate) use table::{DOCUMENT, SCHEMA};
pub(crate) use walk::{
    Order, for_each_object, for_each_object_around_schemas, for_each_schema, inspect,
};

/// What may stand at a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// Any JSON: examples, defaults, the values of an enumeration.
    Anything,
    Text,
    Flag,
    Number,
    /// A whole number from 0.
    Count,
    /// Texts in a list.
    Texts,
    /// Texts by name.
    TextMap,
    /// Texts by name that are for people; the names are facts.
    Captions,
    /// The type of a schema: one name (3.0), or several (3.1).
    Type,
    /// A number, in 3.0 a flag.
    Bound,
    Object(&'static Shape),
    /// A schema, a reference to one, or (3.1) `true` and `false`.
    Schema,
    List(&'static Kind),
    /// Values by name, in no order.
    Map(&'static Kind),
    /// Values by name, in an order that shows: the properties of a schema.
    OrderedMap(&'static Kind),
    /// `additionalProperties`: a schema or a flag.
    SchemaOrFlag,
}

/// An object of OpenAPI.
#[derive(Debug)]
pub(crate) struct Shape {
    /// As the specification calls it.
    pub(crate) name: &'static str,
    /// The members that must be there.
    pub(crate) required: &'static [&'static str],
    pub(crate) fields: &'static [Field],
    /// What the members are whose names are not fixed: paths, status codes.
    pub(crate) rest: Option<Kind>,
    /// Whether `$ref` may stand in its place.
    pub(crate) may_be_reference: bool,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) key: &'static str,
    pub(crate) kind: Kind,
    pub(crate) role: Role,
}

/// What a member is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A fact about the interface.
    Fact,
    /// Text for people: summaries, descriptions, examples, links to documentation.
    Prose,
    /// Text for people that must be there: it can be emptied, not removed.
    Caption,
    /// A keyword of 3.1 that 3.0 has no words for; what the lowering leaves of them is an error.
    Only31,
    /// A keyword of 3.1 that narrows which values are valid and changes no type; what the lowering leaves is a warning.
    Narrows,
}

impl Shape {
    /// The member of that name, if the specification has one.
    pub(crate) fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| is_same(field.key, key))
    }

    /// What stands under a name, fixed or not; `None` for extensions and unknown members.
    pub(crate) fn kind_of(&self, key: &str) -> Option<Kind> {
        match self.field(key) {
            Some(field) => Some(field.kind),
            None if is_extension(key) => None,
            None => self.rest,
        }
    }
}

/// Whether a member is a specification extension.
pub(crate) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}
