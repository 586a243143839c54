//! What a value must be like is less strict.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constraint-loosened",
    what: "What a value must be like is less strict.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "Requests: what was accepted still is. Answers: values beyond the old limit may come.",
    advice: "Expect values beyond the old limit.",
    since: "0.1.0",
};
