//! Schemas: objects, unions and enumerations.

use super::{Constraint, Docs, Use};

/// The index of a schema in [`Api::schemas`](super::Api::schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// A schema that is a Rust type of its own.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The component's name, or `None` for one that is written inline.
    pub component: Option<String>,
    /// The Rust type's name, unique in the crate.
    pub rust_name: String,
    /// Which module has it.
    pub home: Home,
    /// What it is.
    pub kind: SchemaKind,
    /// Texts of the document.
    pub docs: Docs,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// What the document says about its values beyond its shape: how many members there are, or a default.
    pub constraints: Vec<Constraint>,
    /// Whether a request can contain it.
    pub in_request: bool,
    /// Whether a response can contain it.
    pub in_response: bool,
    /// Where the document defines it.
    pub pointer: String,
}

/// The module that a schema's type is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// `models`: several tags use it, or none.
    Shared,
    /// The module of the one tag that uses it: an index into [`Api::groups`](super::Api::groups).
    Group(usize),
    /// `umbraco-runtime` has it: RFC 9457 problem details, which every API of Umbraco shares.
    Runtime,
}

/// The shape of a schema.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    /// An object with members.
    Object(Object),
    /// One of several types.
    Union(Union),
    /// One of several strings.
    Enumeration(Enumeration),
    /// RFC 9457 problem details.
    Problem,
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// Its members in the order of the document, without the discriminator.
    pub fields: Vec<Field>,
    /// The type of members that are not listed, where the document allows them.
    pub rest: Option<Use>,
    /// The discriminator and its value, where the document fixes the value for this object.
    pub constant: Option<(String, String)>,
    /// Whether it is a page: `total` and `items`, and nothing else.
    pub page: Option<Page>,
}

/// What a page holds.
#[derive(Clone, Debug)]
pub struct Page {
    /// The type of the items.
    pub item: Use,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in JSON.
    pub wire_name: String,
    /// Its name in Rust, without `r#`.
    pub rust_name: String,
    /// Its type.
    pub used: Use,
    /// Whether it must be present.
    pub required: bool,
    /// Whether Rust needs a `Box` here, because the type contains itself.
    pub boxed: bool,
    /// Texts of the document.
    pub docs: Docs,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// What the document says about its values, such as a maximum.
    pub constraints: Vec<Constraint>,
    /// The component that its type is declared by, where that is no type of its own: an
    /// [alias](super::Api::aliases).
    pub alias: Option<String>,
}

impl Field {
    /// Whether the Rust type is an `Option`.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        !self.required || self.used.nullable
    }
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The name of the member that tells them apart, if there is one.
    pub discriminator: Option<String>,
    /// The types, in the order of the document.
    pub members: Vec<Member>,
}

/// A type of a union.
#[derive(Clone, Debug)]
pub struct Member {
    /// The discriminator's value; `None` without a discriminator, and for a member that comes without it.
    pub value: Option<String>,
    /// The variant's name in Rust.
    pub rust_name: String,
    /// The type.
    pub used: Use,
    /// Whether Rust needs a `Box` here, because the union contains itself with no object in between.
    pub boxed: bool,
}

/// One of several strings.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// The known values, in the order of the document.
    pub values: Vec<EnumerationValue>,
}

/// A known value.
#[derive(Clone, Debug)]
pub struct EnumerationValue {
    /// The string in JSON.
    pub wire_name: String,
    /// The variant's name in Rust.
    pub rust_name: String,
}

impl Schema {
    /// What it holds, if it is a page.
    ///
    /// All pages are one generic type in Rust, so these schemas have no type of their own.
    #[must_use]
    pub fn page(&self) -> Option<&Page> {
        match &self.kind {
            SchemaKind::Object(object) => object.page.as_ref(),
            _ => None,
        }
    }

    /// Calls `visit` for each schema that this one contains.
    pub fn children(&self, visit: &mut impl FnMut(SchemaId)) {
        match &self.kind {
            SchemaKind::Object(object) => {
                object
                    .fields
                    .iter()
                    .for_each(|field| field.used.schemas(visit));
                object.rest.iter().for_each(|rest| rest.schemas(visit));
            }
            SchemaKind::Union(union) => union
                .members
                .iter()
                .for_each(|member| member.used.schemas(visit)),
            SchemaKind::Enumeration(_) | SchemaKind::Problem => {}
        }
    }
}
