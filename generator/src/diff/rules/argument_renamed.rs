//! The Rust setter of a parameter has another name.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "argument-renamed",
    what: "The Rust setter of a parameter has another name.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire has the same name; another name of the operation is now alike.",
    advice: "Rename the setter in your code.",
    since: "0.1.0",
};
