//! An operation takes a body that may be left out.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-added-optional",
    what: "An operation takes a body that may be left out.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "Calls without one mean what they meant.",
    advice: "Give it when you need it.",
    since: "0.1.0",
};
