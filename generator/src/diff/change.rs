//! What has changed: one entry for each declared change.

use super::rules::{Bump, Rule, Wire};
use serde::Serialize;

/// A change, with what it reaches and what it means.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The rule's id.
    #[serde(serialize_with = "id")]
    pub rule: &'static Rule,
    /// Who sends what has changed.
    pub direction: Direction,
    /// Where it is declared.
    pub place: Place,
    /// Further places that changed alike for one cause.
    pub also: Vec<Also>,
    /// What it was, in short.
    pub before: Option<String>,
    /// What it is, in short.
    pub after: Option<String>,
    /// The operations that it reaches, in the order of the modules.
    pub operations: Vec<Reached>,
    /// Whether an old client still works.
    pub wire: Wire,
    /// Why, in a sentence.
    pub reason: String,
    /// What code that was written against the old crate needs.
    pub rust: Rust,
    /// What it may be a part of, where that is not certain.
    pub hint: Option<String>,
}

/// Who sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Nobody: no operation that both versions have reaches it.
    Neither,
    /// The client.
    Request,
    /// The server.
    Response,
    /// Both.
    Both,
}

/// An operation that a change reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Reached {
    /// `operationId`.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The tag.
    pub tag: String,
}

/// Where a change is declared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// What kind of thing it is.
    pub kind: PlaceKind,
    /// Its name: an `operationId`, a schema's name, a scheme's name.
    pub name: String,
    /// Which part of it: a parameter, a status, a member, a value; `[]` is an array's items, `{}` a map's values.
    pub part: Option<String>,
}

/// A further place that changed for the same cause.
#[derive(Clone, Debug, Serialize)]
pub struct Also {
    /// Where it is declared.
    #[serde(flatten)]
    pub place: Place,
    /// What it was, in short.
    pub before: Option<String>,
    /// What it is, in short.
    pub after: Option<String>,
    /// The Rust item, where it is no longer the same.
    pub rust: Option<Item>,
}

/// A Rust item that is no longer what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The kind of item, as in [`Rust::item`].
    pub item: &'static str,
    /// Its path, as in [`Rust::path`].
    pub path: String,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// What kind of thing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // each is named after OpenAPI's word
pub enum PlaceKind {
    Api,
    Operation,
    Parameter,
    Body,
    Response,
    Schema,
}

/// What a change means for Rust.
#[derive(Clone, Debug, Serialize)]
pub struct Rust {
    /// The part of the version number that it needs.
    pub bump: Bump,
    /// The kind of item: method, setter, type, field, variant, module, constructor, or crate.
    pub item: &'static str,
    /// The item's path in the old crate, or in the new one for what is new; empty for none.
    pub path: String,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
    /// What else is to be known.
    pub note: Option<String>,
}

impl Change {
    /// Whether code that was written against the old crate may no longer compile.
    #[must_use]
    pub fn breaks_rust(&self) -> bool {
        self.rust.bump == Bump::Major
    }

    /// All Rust items that are no longer what they were, or that are new: its own first, then those of the further
    /// places; none where nothing is different for Rust.
    pub fn rust_items(&self) -> impl Iterator<Item = Item> + '_ {
        let own = self.rust.changed();
        own.into_iter()
            .chain(self.also.iter().filter_map(|also| also.rust.clone()))
    }
}

impl Rust {
    /// An item of which nothing else is to be said.
    pub(super) fn of(item: &'static str, path: String, bump: Bump) -> Self {
        Self {
            bump,
            item,
            path,
            before: None,
            after: None,
            note: None,
        }
    }

    /// The item, if it is no longer what it was.
    pub(super) fn changed(&self) -> Option<Item> {
        (self.bump > Bump::Patch && !self.path.is_empty()).then(|| Item {
            item: self.item,
            path: self.path.clone(),
            before: self.before.clone(),
            after: self.after.clone(),
        })
    }
}

impl std::fmt::Display for Also {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.place.fmt(f)
    }
}

impl Direction {
    /// The direction of what is sent by whom.
    #[must_use]
    pub fn of(request: bool, response: bool) -> Self {
        match (request, response) {
            (false, false) => Self::Neither,
            (true, false) => Self::Request,
            (false, true) => Self::Response,
            (true, true) => Self::Both,
        }
    }

    /// Both directions together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::of(
            self.is_request() || other.is_request(),
            self.is_response() || other.is_response(),
        )
    }

    /// Whether the client sends it.
    #[must_use]
    pub fn is_request(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// Whether the server sends it.
    #[must_use]
    pub fn is_response(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let part = self.part.as_deref();
        match (self.kind, part) {
            (_, None) => f.write_str(&self.name),
            (PlaceKind::Schema, Some(part)) => write!(f, "{}.{part}", self.name),
            (PlaceKind::Parameter, Some(part)) => write!(f, "{}, parameter {part}", self.name),
            (PlaceKind::Body, Some(part)) => write!(f, "{}, body {part}", self.name),
            (PlaceKind::Response, Some(part)) => write!(f, "{}, response {part}", self.name),
            (_, Some(part)) => write!(f, "{}, {part}", self.name),
        }
    }
}

fn id<S: serde::Serializer>(rule: &&'static Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.id)
}
