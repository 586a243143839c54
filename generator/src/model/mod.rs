//! An API in its own terms: groups of operations, and the schemas that they exchange.
//!
//! Rust names are decided here, once. What comes after (emitting code, comparing versions) reads this model and never
//! the document. Every operation and every schema of the document is in it.

mod build;
mod constraint;
mod engine;
mod homes;
mod names;
mod operation;
mod recursion;
mod schema;
pub mod signature;
mod ty;

pub use build::build;
pub use constraint::Constraint;
pub use engine::Engine;
pub use names::{camel_case, is_keyword};
pub use operation::{
    Body, BodyDeclaration, Header, Link, Location, Operation, Outcome, Parameter, Part, Response,
    Style, Success,
};
pub use schema::{
    Enumeration, EnumerationValue, Field, Home, Member, Object, Page, Schema, SchemaId, SchemaKind,
    Union,
};
pub use ty::{Integer, Type, Use};

use std::collections::BTreeMap;

/// An API.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// Texts of the document about the API as a whole.
    pub docs: Docs,
    /// What wrote the document.
    pub engine: Engine,
    /// The addresses in `servers`, in the order of the document, each with the values of its variables:
    /// `https://{host}/api (host: a or b, else a)`.
    pub servers: Vec<String>,
    /// The operations by tag.
    pub groups: Vec<Group>,
    /// All schemas; [`SchemaId`] is an index.
    pub schemas: Vec<Schema>,
    /// The components that are no type of their own but a name for one, such as a text or a map.
    pub aliases: BTreeMap<String, Use>,
    /// The path of the token endpoint for client credentials, where the document names an OAuth server.
    pub token_endpoint: Option<String>,
    /// The security schemes that the document defines, by name.
    pub security_schemes: Vec<SecurityScheme>,
}

/// A way to authorize calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The component's name, which never leaves the document.
    pub name: String,
    /// What a client does for it, such as `apiKey in header Api-Key`.
    pub means: String,
    /// The scopes of OAuth that it offers, sorted.
    pub scopes: Vec<String>,
    /// The addresses that it names, by what they are for, such as `authorizationUrl`.
    pub addresses: BTreeMap<String, String>,
}

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// The tag.
    pub tag: String,
    /// The module's name and the accessor's, without `r#`.
    pub module: String,
    /// The Rust type's name, unique in the crate.
    pub rust_name: String,
    /// The Cargo feature.
    pub feature: String,
    /// Texts of the document about the tag.
    pub docs: Docs,
    /// The operations in the order of the document.
    pub operations: Vec<Operation>,
}

/// Texts of the document, where they were kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// More.
    pub description: Option<String>,
    /// Examples, and where to read on: each a line.
    pub more: Vec<String>,
}

impl Api {
    /// The schema with that id.
    ///
    /// # Panics
    /// Never for an id that this model holds.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }

    /// All operations with their groups.
    pub fn operations(&self) -> impl Iterator<Item = (&Group, &Operation)> {
        self.groups.iter().flat_map(|group| {
            group
                .operations
                .iter()
                .map(move |operation| (group, operation))
        })
    }
}
