//! A schema has another name and the same places of use.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "schema-renamed",
    what: "A schema has another name and the same places of use.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "The name never leaves the document.",
    advice: "Rename the type in your code where its Rust name changed.",
    since: "0.1.0",
};
