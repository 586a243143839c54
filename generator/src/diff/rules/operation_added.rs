//! The API has one more operation.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "operation-added",
    what: "The API has one more operation.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "Nobody calls it yet.",
    advice: "Call it when you need it.",
    since: "0.1.0",
};
