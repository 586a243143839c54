//! A value may be null.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "null-allowed",
    what: "A value may be null.",
    request: Wire::Compatible,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Requests: calls without null still work. Answers: a client that cannot take null fails.",
    advice: "Expect null.",
    since: "0.1.0",
};
