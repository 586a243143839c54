//! What is different between two versions of an API: on the wire, and for code that uses the generated crate.
//!
//! Two models are compared, not two documents: what a document generator writes in another way is no change. Each
//! declared change is one entry, whatever the number of operations that it reaches.
//!
//! ```
//! use umbraco_codegen::{Overrides, Source, diff, model, normalize, read};
//!
//! let api = |paths: &str| {
//!     let text = format!(r#"{{"openapi": "3.0.4", "info": {{"title": "A", "version": "1"}}, "paths": {{{paths}}}}}"#);
//!     let document = read(&Source::new("a.json", text.into_bytes())).unwrap();
//!     model::build(&normalize(document, &Overrides::default()).unwrap()).unwrap()
//! };
//! let old = api(r#""/a": {"get": {"operationId": "GetA", "responses": {"200": {"description": "OK"}}}}"#);
//! let report = diff::compare(&old, &api(""), "my_api");
//! assert_eq!(report.changes[0].rule.id, "operation-removed");
//! assert_eq!(report.changes[0].rust.path, "my_api::default_api::DefaultApi::get_a");
//! assert_eq!(report.next_version("0.1.3").as_deref(), Some("0.2.0"));
//! ```

mod bodies;
mod change;
mod compare;
mod constraints;
mod documentation;
mod engines;
mod fingerprint;
mod fold;
mod headers;
mod limits;
mod links;
mod names;
mod objects;
mod operations;
mod pairs;
mod parameters;
mod reach;
mod responses;
mod rules;
mod schemas;
mod scopes;
mod security;
mod servers;
mod types;
mod variants;
mod version;

pub use change::{Also, Change, Direction, Item, Place, PlaceKind, Reached, Rust};
pub use documentation::{Edit, has_texts};
pub use rules::{Bump, RULES, Rule, Wire};
pub use version::next as next_version;

use crate::model::Api;
use compare::Comparison;
use serde::Serialize;

/// All that has changed.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The changes: those of the API as a whole first, then by tag, the worst first.
    pub changes: Vec<Change>,
    /// The texts of the documentation that have changed, if both documents were kept with theirs.
    pub documentation: Vec<Edit>,
    /// How many operations both versions have.
    pub common_operations: usize,
}

impl Report {
    /// How bad the worst change is on the wire; `None` without any.
    #[must_use]
    pub fn wire(&self) -> Option<Wire> {
        self.changes.iter().map(|change| change.wire).max()
    }

    /// The part of the crate's version number that the changes need; `None` without any.
    #[must_use]
    pub fn bump(&self) -> Option<Bump> {
        self.changes.iter().map(|change| change.rust.bump).max()
    }

    /// The version of the crate after the given one, by Cargo's rules for compatibility, in which `0.2.0` is not
    /// compatible with `0.1.0`; `None` if the given text is no version.
    #[must_use]
    pub fn next_version(&self, current: &str) -> Option<String> {
        version::next(current, self.bump())
    }
}

/// Compares two versions of an API; `library` is the crate's name in Rust, for the paths in the entries.
#[must_use]
pub fn compare(old: &Api, new: &Api, library: &str) -> Report {
    let mut comparison = Comparison::new(old, new, library);
    comparison.texts();
    comparison.servers();
    comparison.security();
    comparison.operations();
    comparison.schemas();
    let common_operations = comparison.pairs.operations.len();
    let documentation = comparison.edits;
    let mut changes = fold::folded(comparison.drafts, &comparison.population);
    changes.sort_by(|a, b| key(a).cmp(&key(b)));
    Report {
        changes,
        documentation,
        common_operations,
    }
}

/// The tag that a change is listed under: that of all its operations; empty when there are several, or none.
#[must_use]
pub fn tag_of(change: &Change) -> &str {
    let mut tags = change.operations.iter().map(|reached| &reached.tag);
    match tags.next() {
        Some(first) if tags.all(|tag| tag == first) => first,
        _ => "",
    }
}

fn key(
    change: &Change,
) -> (
    &str,
    std::cmp::Reverse<Wire>,
    std::cmp::Reverse<Bump>,
    &str,
    &Place,
) {
    (
        tag_of(change),
        std::cmp::Reverse(change.wire),
        std::cmp::Reverse(change.rust.bump),
        change.rule.id,
        &change.place,
    )
}
