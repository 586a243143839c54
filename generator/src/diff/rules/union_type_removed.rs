//! A union has one type less.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "union-type-removed",
    what: "A union has one type less.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Requests: calls with it are refused. Answers: it no longer comes.",
    advice: "Stop sending it.",
    since: "0.1.0",
};
