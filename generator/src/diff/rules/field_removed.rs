//! A member is gone.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-removed",
    what: "A member is gone.",
    request: Wire::Risky,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Requests: the server ignores it. Answers: a client that reads it finds nothing.",
    advice: "Find out where the data are now.",
    since: "0.1.0",
};
