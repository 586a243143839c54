//! A text or a number has another format.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "format-changed",
    what: "A text or a number has another format.",
    request: Wire::Risky,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Values that were right may no longer be.",
    advice: "Compare the values with the new format.",
    since: "0.1.0",
};
