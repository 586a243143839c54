//! What a member's values must be like is different.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constraint-changed",
    what: "What a member's values must be like is different.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Requests: values that were accepted may be refused.",
    advice: "Compare what you send with the new limits.",
    since: "0.1.0",
};
