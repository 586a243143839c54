//! A text is one of a list of values now.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "became-enumeration",
    what: "A text is one of a list of values now.",
    request: Wire::Breaking,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Requests: other texts are refused. Answers: one of the listed values comes.",
    advice: "Send a listed value.",
    since: "0.1.0",
};
