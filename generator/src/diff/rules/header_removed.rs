//! A response no longer lists a header.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "header-removed",
    what: "A response no longer lists a header.",
    request: Wire::Compatible,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "A client that reads it finds nothing.",
    advice: "Find out where the data are now.",
    since: "0.1.0",
};
