//! An operation is gone.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "operation-removed",
    what: "An operation is gone.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Calls of it are answered with 404.",
    advice: "Find what the vendor offers instead, and stop calling it before the server is upgraded.",
    since: "0.1.0",
};
