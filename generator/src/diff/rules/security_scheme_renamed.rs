//! A security scheme has another name.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "security-scheme-renamed",
    what: "A security scheme has another name.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "The name never leaves the document.",
    advice: "Nothing.",
    since: "0.1.0",
};
