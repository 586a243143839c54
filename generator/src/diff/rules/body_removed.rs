//! An operation no longer takes a body.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-removed",
    what: "An operation no longer takes a body.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The server ignores it.",
    advice: "Stop sending it.",
    since: "0.1.0",
};
