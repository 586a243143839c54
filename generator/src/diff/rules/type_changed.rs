//! A value has another type.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "type-changed",
    what: "A value has another type.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Neither side reads what the other writes.",
    advice: "Read and write the new type.",
    since: "0.1.0",
};
