//! A member may be left out.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-optional",
    what: "A member may be left out.",
    request: Wire::Compatible,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "Requests: calls with it still work. Answers: a client that relies on it finds nothing.",
    advice: "Expect answers without it.",
    since: "0.1.0",
};
