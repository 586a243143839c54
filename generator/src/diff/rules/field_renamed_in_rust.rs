//! The Rust field of a member has another name.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-renamed-in-rust",
    what: "The Rust field of a member has another name.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire has the same name; another member's name is now alike.",
    advice: "Rename the field in your code.",
    since: "0.1.0",
};
