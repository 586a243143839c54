//! A type of a union is told apart by another value.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "union-value-changed",
    what: "A type of a union is told apart by another value.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "Neither side recognises what the other writes.",
    advice: "Generate the client again; callers by hand change the value.",
    since: "0.1.0",
};
