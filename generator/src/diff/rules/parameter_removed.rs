//! An operation no longer takes a parameter.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-removed",
    what: "An operation no longer takes a parameter.",
    request: Wire::Risky,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "The server ignores it, so the answer is another one than was asked for.",
    advice: "Stop sending it, and see what it was needed for.",
    since: "0.1.0",
};
