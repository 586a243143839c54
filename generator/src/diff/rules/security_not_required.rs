//! An operation can be called without authorization.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "security-not-required",
    what: "An operation can be called without authorization.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Calls with a token still work.",
    advice: "Nothing.",
    since: "0.1.0",
};
