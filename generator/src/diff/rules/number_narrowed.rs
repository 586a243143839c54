//! A number has a smaller range.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "number-narrowed",
    what: "A number has a smaller range.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Requests: values beyond the new range are refused. Answers: the new range lies in the old one.",
    advice: "Check what you send.",
    since: "0.1.0",
};
