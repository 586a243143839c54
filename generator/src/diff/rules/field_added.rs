//! An object has one more member.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-added",
    what: "An object has one more member.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "Requests: it may be left out. Answers: clients ignore members that they do not know.",
    advice: "Use it when you need it.",
    since: "0.1.0",
};
