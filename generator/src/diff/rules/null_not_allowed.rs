//! A value may no longer be null.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "null-not-allowed",
    what: "A value may no longer be null.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Requests: calls with null are refused. Answers: a client that could take null still works.",
    advice: "Stop sending null.",
    since: "0.1.0",
};
