//! A response has one more header.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "header-added",
    what: "A response has one more header.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Clients ignore headers that they do not know.",
    advice: "Read it when you need it.",
    since: "0.1.0",
};
