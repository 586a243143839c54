//! An operation wants a new parameter.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-added-required",
    what: "An operation wants a new parameter.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Calls without it are refused.",
    advice: "Give the parameter in every call.",
    since: "0.1.0",
};
