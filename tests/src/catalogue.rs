//! What the tests know about the operations of a pinned API: data only, from the generator's model.
//!
//! The build script writes it as JSON, the tests read it; both compile this file.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A pinned API.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Catalogue {
    /// The generated crate.
    pub crate_name: String,
    /// The version of the product whose document is pinned.
    pub product: Option<String>,
    /// All operations.
    pub operations: Vec<Operation>,
    /// All schemas; [`Kind::Schema`] is an index.
    pub schemas: Vec<Schema>,
}

/// An operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path template.
    pub path: String,
    /// Whether the call has `items()` and `pages()`.
    pub paged: bool,
    /// Whether it is called without credentials.
    pub anonymous: bool,
    /// Parameters outside the body.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// How an answer is read, by status; the first one also reads statuses that are not listed.
    pub answers: Vec<(u16, Answer)>,
    /// Arguments with what must be given and nothing else.
    pub smallest: Sample,
    /// Arguments with everything that can be given.
    pub fullest: Sample,
}

/// A parameter outside the body.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub place: Place,
    /// Whether it must be given.
    pub required: bool,
    /// Whether its name is repeated for several values.
    pub list: bool,
    /// Whether it is `true` or `false`.
    pub boolean: bool,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Place {
    /// One segment of the path.
    Path,
    /// The rest of the path, which is the path of a file.
    FilePath,
    /// One segment that holds the path of a file.
    FileSegment,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// A request body.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Body {
    /// JSON.
    Json {
        /// The media type.
        media_type: String,
        /// Its type.
        ty: Type,
        /// The index of the function that reads it and writes it back.
        read: usize,
    },
    /// A multipart form.
    Multipart(Vec<Part>),
    /// A URL-encoded form.
    Form(Vec<Part>),
    /// Bytes.
    Binary {
        /// The media type.
        media_type: String,
    },
}

/// A part of a form.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
    /// Whether it is a file, or several.
    pub file: bool,
}

/// How an answer is read.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Answer {
    /// Not at all.
    Empty,
    /// What was created, from the headers.
    Created,
    /// A file.
    Download,
    /// Text.
    Text,
    /// JSON.
    Json {
        /// Its type.
        ty: Type,
        /// The index of the function that reads it and writes it back.
        read: usize,
        /// The smallest value and the fullest.
        samples: [Value; 2],
    },
}

/// A type at a place of use.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Type {
    /// The type.
    pub kind: Kind,
    /// Whether `null` may stand in its place.
    pub nullable: bool,
}

/// A type.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Kind {
    /// Any JSON, which is kept as it is.
    Any,
    /// A text, a number, a boolean.
    Scalar,
    /// An array.
    List(Box<Type>),
    /// An object whose members are all of one type.
    Map(Box<Type>),
    /// A schema: an index into [`Catalogue::schemas`].
    Schema(usize),
}

/// A schema.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Schema {
    /// An object with members.
    Object {
        /// Members that have a field.
        fields: Vec<Field>,
        /// The type of all other members, where they are allowed.
        rest: Option<Type>,
        /// The name of the discriminator, which the type writes by itself.
        tag: Option<String>,
    },
    /// One of several types.
    Union {
        /// The discriminator.
        tag: Option<String>,
        /// The types, each with the discriminator's value.
        members: Vec<(Option<String>, Type)>,
    },
    /// A text with known values.
    Enumeration,
    /// Problem details, which keep all members.
    Problem,
}

/// A member of an object.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Field {
    /// Its name in JSON.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
    /// Its type.
    pub ty: Type,
}

/// Arguments of a call.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Sample {
    /// Values by [`Place::key`] or [`part_key`].
    pub values: BTreeMap<String, Vec<String>>,
    /// The JSON body.
    pub body: Option<Value>,
}

impl Place {
    /// A name that no parameter of another place has.
    #[must_use]
    pub fn key(self, name: &str) -> String {
        match self {
            Self::Path | Self::FilePath | Self::FileSegment => format!("path {name}"),
            Self::Query => format!("query {name}"),
            Self::Header => format!("header {name}"),
            Self::Cookie => format!("cookie {name}"),
        }
    }
}

/// The key of a form's part.
#[must_use]
pub fn part_key(name: &str) -> String {
    format!("part {name}")
}
