//! What could be anything is described now.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "type-described",
    what: "What could be anything is described now.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Requests: what is not as described may be refused. Answers: what comes was allowed before.",
    advice: "Read and write the new type.",
    since: "0.1.0",
};
