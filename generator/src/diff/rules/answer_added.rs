//! An answer that was empty holds something.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "answer-added",
    what: "An answer that was empty holds something.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "A client that ignores the body still works.",
    advice: "Read it when you need it.",
    since: "0.1.0",
};
