//! Operations want a scope.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "scope-required",
    what: "Operations want a scope.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Calls with a token without it are refused.",
    advice: "Ask for the scope with the token.",
    since: "0.1.0",
};
