//! An error holds something else.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "error-body-changed",
    what: "An error holds something else.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "A client that reads the old body does not find it.",
    advice: "Read the new body.",
    since: "0.1.0",
};
