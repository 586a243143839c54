//! Operations belong to another tag.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "tag-changed",
    what: "Operations belong to another tag.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Tags never leave the document, but the Rust module, the accessor and the Cargo feature are called after them.",
    advice: "Use the other module and feature.",
    since: "0.1.0",
};
