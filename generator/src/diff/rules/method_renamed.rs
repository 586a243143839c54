//! The Rust method of an operation has another name.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "method-renamed",
    what: "The Rust method of an operation has another name.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Another operation took its name, or gave one back.",
    advice: "Rename the method in your code.",
    since: "0.1.0",
};
