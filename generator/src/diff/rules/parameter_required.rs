//! An optional parameter must be given now.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-required",
    what: "An optional parameter must be given now.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Calls without it are refused.",
    advice: "Give the parameter in every call.",
    since: "0.1.0",
};
