//! Operations no longer want a scope.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "scope-not-required",
    what: "Operations no longer want a scope.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Tokens with it still work.",
    advice: "Nothing.",
    since: "0.1.0",
};
