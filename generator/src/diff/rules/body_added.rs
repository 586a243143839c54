//! An operation wants a body.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-added",
    what: "An operation wants a body.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Calls without one are refused.",
    advice: "Give the body.",
    since: "0.1.0",
};
