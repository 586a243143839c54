//! A security scheme works differently.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "security-scheme-changed",
    what: "A security scheme works differently.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "What authorized a call may be refused.",
    advice: "See what the scheme wants now.",
    since: "0.1.0",
};
