//! A body that could be left out must be given.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-required",
    what: "A body that could be left out must be given.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Calls without it are refused.",
    advice: "Give the body.",
    since: "0.1.0",
};
