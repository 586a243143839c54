//! Operations and what goes in and out of them.

use super::{Constraint, Docs, Integer, Type, Use};
use std::collections::BTreeMap;

/// An HTTP operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or one made of method and path where the document has none.
    pub id: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path template.
    pub path: String,
    /// The method's name in Rust, without `r#`, unique in its group.
    pub rust_name: String,
    /// The call struct's name in Rust, unique in the crate.
    pub call_name: String,
    /// Parameters in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// What the document says of that body besides what is sent.
    pub body_declaration: BodyDeclaration,
    /// What a successful response holds.
    pub success: Success,
    /// All responses, by status (`200`, `4XX`, `default`).
    pub responses: Vec<Response>,
    /// Whether the operation can be paged by `skip` and `take`.
    pub paged: bool,
    /// Whether it needs no authorization although others of the document do.
    pub anonymous: bool,
    /// What authorizes a call: each alternative is the names of the [schemes](super::Api::security_schemes) that it
    /// takes together, sorted; an empty alternative is no authorization.
    pub security: Vec<Vec<String>>,
    /// The scopes of OAuth that it wants, by scheme, sorted.
    pub scopes: BTreeMap<String, Vec<String>>,
    /// The addresses that it has in the place of the [document's](super::Api::servers), from itself or from its path,
    /// written alike.
    pub servers: Vec<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Texts of the document.
    pub docs: Docs,
    /// Where the document defines it.
    pub pointer: String,
}

impl Operation {
    /// The parameters that must be given, in the order of the Rust method's arguments: those of the path as they stand
    /// there, which is what a reader of the URL expects, then the others.
    #[must_use]
    pub fn arguments(&self) -> Vec<&Parameter> {
        let mut arguments: Vec<&Parameter> = self
            .parameters
            .iter()
            .filter(|parameter| parameter.required)
            .collect();
        arguments.sort_by_key(|parameter| self.place(parameter));
        arguments
    }

    /// Whether its call is a type of its own, with a setter for everything optional. `skip` and `take` alone need none,
    /// since a `Call` of pages has them.
    #[must_use]
    pub fn has_setters(&self) -> bool {
        let optional = |parameter: &Parameter| !parameter.required && !self.is_paging(parameter);
        self.parameters.iter().any(optional)
            || match &self.body {
                Some(Body::Json { optional, .. }) => *optional,
                Some(Body::Multipart { parts } | Body::Form { parts }) => {
                    parts.iter().any(|part| !part.required)
                }
                Some(Body::Binary { .. }) | None => false,
            }
    }

    /// Whether it is `skip` or `take` of a paged operation, as `Call::skip` and `Call::take` of the runtime send them.
    #[must_use]
    pub fn is_paging(&self, parameter: &Parameter) -> bool {
        self.paged
            && parameter.location == Location::Query
            && matches!(parameter.wire_name.as_str(), "skip" | "take")
            && parameter.used.ty == Type::Integer(Integer::I32)
    }

    fn place(&self, parameter: &Parameter) -> usize {
        match parameter.location {
            Location::Path | Location::FilePath { .. } | Location::FileSegment => self
                .path
                .find(&format!("{{{}}}", parameter.wire_name))
                .unwrap_or(usize::MAX - 1),
            Location::Query | Location::Header | Location::Cookie => usize::MAX,
        }
    }
}

/// A parameter outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire_name: String,
    /// Its name in Rust, without `r#`, unique in the operation.
    pub rust_name: String,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    pub used: Use,
    /// The server's default, as JSON.
    pub default: Option<String>,
    /// How more than one value is written.
    pub style: Style,
    /// The media type of a value that is a document of its own (`content` in the place of `schema`).
    pub media_type: Option<String>,
    /// The component that declares it for all operations that refer to it.
    pub component: Option<String>,
    /// What the document says about its values, such as a maximum.
    pub constraints: Vec<Constraint>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Texts of the document.
    pub docs: Docs,
}

/// Where a parameter goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// One segment of the path.
    Path,
    /// The rest of the path: a file path whose slashes stay slashes. A first segment that is one of the literal
    /// segments at the same place (`folder`) is sent as one encoded segment, or the server takes another route.
    FilePath {
        /// Literal segments that other paths of the document have at this place.
        reserved: Vec<String>,
    },
    /// A file path in one segment, its slashes encoded.
    FileSegment,
    /// The query string; an array repeats the name.
    Query,
    /// A request header.
    Header,
    /// A cookie.
    Cookie,
}

/// How the values of a parameter are written: OpenAPI's words, with its defaults where the document says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// `form`, `simple`, ...
    pub name: &'static str,
    /// Whether each item of an array stands by itself.
    pub explode: bool,
}

/// A request body.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON.
    Json {
        /// The one media type that is sent.
        media_type: String,
        /// Its type.
        used: Use,
        /// What the document says about it beyond its type, where it is no type of its own: how many items a list has.
        constraints: Vec<Constraint>,
        /// Whether the operation can be called without it.
        optional: bool,
    },
    /// `application/x-www-form-urlencoded`.
    Form {
        /// The fields; none of them is a file.
        parts: Vec<Part>,
    },
    /// `multipart/form-data`.
    Multipart {
        /// The parts.
        parts: Vec<Part>,
    },
    /// Bytes as they are.
    Binary {
        /// The media type that is sent.
        media_type: String,
    },
}

/// What a document says of a body besides what is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BodyDeclaration {
    /// Whether it says that a call must have the body. Umbraco 17 never does, and refuses a call without one all the
    /// same.
    pub required: bool,
    /// The media types to choose from, sorted.
    pub media_types: Vec<String>,
    /// The document's text.
    pub docs: Docs,
}

/// A part of a form.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name on the wire.
    pub wire_name: String,
    /// Its name in Rust, without `r#`, unique in the operation.
    pub rust_name: String,
    /// Its type; [`Type::Binary`](super::Type::Binary) is a file.
    pub used: Use,
    /// Whether it must be given; a file always must.
    pub required: bool,
    /// What the document says about its values, such as a maximum.
    pub constraints: Vec<Constraint>,
    /// How it is written, where the document says so: `contentType application/json`.
    pub encoding: Option<String>,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Texts of the document.
    pub docs: Docs,
}

/// What a successful response holds.
#[derive(Clone, Debug)]
pub enum Success {
    /// Nothing.
    Empty,
    /// JSON of one type.
    Json(Use),
    /// 201 without a body: the created resource's id and location are in the headers.
    Created,
    /// A file.
    Download,
    /// Text.
    Text,
    /// Different bodies for different statuses; the outcome's Rust type is [`Outcome::rust_name`].
    Outcome(Outcome),
}

/// Different bodies for different statuses.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The Rust type's name, unique in the crate.
    pub rust_name: String,
    /// Status, variant name and body.
    pub variants: Vec<(u16, String, Success)>,
}

/// A response as the document lists it.
#[derive(Clone, Debug)]
pub struct Response {
    /// `200`, `4XX` or `default`.
    pub status: String,
    /// The type of its JSON body.
    pub used: Option<Use>,
    /// What it holds, JSON or not.
    pub body: Success,
    /// What the document says about that beyond its type, where it is no type of its own.
    pub constraints: Vec<Constraint>,
    /// The media types that it can come in, sorted.
    pub media_types: Vec<String>,
    /// The headers, by name.
    pub headers: Vec<Header>,
    /// The operations that can be called with what it holds, by the link's name.
    pub links: Vec<Link>,
    /// The document's text.
    pub docs: Docs,
}

/// From a response to a call that goes on from there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its name in the document.
    pub name: String,
    /// Which operation with which values, such as `GetThingById (id = $response.body#/id)`.
    pub target: String,
}

/// A header of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name, as the document writes it.
    pub wire_name: String,
    /// Its type in the words of the document, such as `string (uri)`.
    pub ty: String,
    /// Whether the document says that it always comes.
    pub required: bool,
    /// What the document says about its values, such as a maximum.
    pub constraints: Vec<Constraint>,
}
