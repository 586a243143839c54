//! A header of a response always comes.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "header-required",
    what: "A header of a response always comes now.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "A client that can do without it reads it as before.",
    advice: "Nothing.",
    since: "0.1.0",
};
