//! A body may be left out.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-optional",
    what: "A body may be left out.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "Calls with it still work.",
    advice: "Use the setter of the call.",
    since: "0.1.0",
};
