//! An optional member is always there.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-required",
    what: "An optional member is always there.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Requests: calls without it are refused. Answers: a client that could do without it still works.",
    advice: "Give it in every request.",
    since: "0.1.0",
};
