//! An operation wants authorization.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "security-required",
    what: "An operation wants authorization.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Calls without a token are answered with 401.",
    advice: "Call it with a token.",
    since: "0.1.0",
};
