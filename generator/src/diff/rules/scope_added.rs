//! A security scheme offers one more scope.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "scope-added",
    what: "A security scheme offers one more scope.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Tokens with the old scopes still work.",
    advice: "Ask for it when you need it.",
    since: "0.1.0",
};
