//! A header of a response has another type.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "header-changed",
    what: "A header of a response has another type.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "A client may not read what it holds.",
    advice: "Read the new type.",
    since: "0.1.0",
};
