//! An object has one more member that is always there.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-added-required",
    what: "An object has one more member that is always there.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "Requests: calls without it are refused. Answers: clients ignore members that they do not know.",
    advice: "Give it in every request.",
    since: "0.1.0",
};
