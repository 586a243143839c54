//! A parameter that is left out means something else.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-default-changed",
    what: "A parameter that is left out means something else.",
    request: Wire::Risky,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "Calls without it are answered differently.",
    advice: "Say explicitly what you mean.",
    since: "0.1.0",
};
