//! A parameter need not be given any more.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-optional",
    what: "A parameter need not be given any more.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Calls that give it still work.",
    advice: "Use the setter of the call instead of the argument.",
    since: "0.1.0",
};
