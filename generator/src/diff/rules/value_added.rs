//! An enumeration has one more value.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "value-added",
    what: "An enumeration has one more value.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Minor,
    why: "Requests: the old values are still accepted. Answers: a client that knows only the old values meets a new one.",
    advice: "Handle the value, or anything unknown.",
    since: "0.1.0",
};
