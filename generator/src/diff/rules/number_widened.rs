//! A number has a larger range.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "number-widened",
    what: "A number has a larger range.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Requests: the old range is still accepted. Answers: a client with the smaller type may not hold the value.",
    advice: "Use the larger type.",
    since: "0.1.0",
};
