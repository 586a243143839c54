//! A response lists a header no longer.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "header-removed",
    what: "A response lists a header no longer.",
    request: Wire::Compatible,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "A client that reads it finds nothing.",
    advice: "Find out where the data are now.",
    since: "0.1.0",
};
