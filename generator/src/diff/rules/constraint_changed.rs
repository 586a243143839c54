//! What a value must be like, or what it means when it is left out, is different.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constraint-changed",
    what: "What a value must be like, or what it means when it is left out, is different.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Requests: values that were accepted may be refused, or what is left out means something else. Answers: the type that is read is the same.",
    advice: "Compare what you send with the new limits.",
    since: "0.1.0",
};
