//! What was described can be anything now.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "type-no-longer-described",
    what: "What was described can be anything now.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Requests: what was right still is. Answers: something else than before may come.",
    advice: "Read whatever comes.",
    since: "0.1.0",
};
