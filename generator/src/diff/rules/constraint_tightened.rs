//! What a value must be like is stricter.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constraint-tightened",
    what: "What a value must be like is stricter.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Requests: values that were accepted may be refused. Answers: what comes was allowed before.",
    advice: "Compare what you send with the new limit.",
    since: "0.1.0",
};
