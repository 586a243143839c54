//! A security scheme no longer offers a scope.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "scope-removed",
    what: "A security scheme no longer offers a scope.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "A request for a token with it is refused.",
    advice: "Stop asking for it.",
    since: "0.1.0",
};
