//! A parameter is marked as deprecated.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-deprecated",
    what: "A parameter is marked as deprecated.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "It still works.",
    advice: "Look for its replacement.",
    since: "0.1.0",
};
