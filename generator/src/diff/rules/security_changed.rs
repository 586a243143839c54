//! Operations take another authorization.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "security-changed",
    what: "Operations take another authorization.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "What authorized a call may be refused.",
    advice: "See what the new scheme wants.",
    since: "0.1.0",
};
