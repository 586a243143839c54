//! An operation lists an error no longer.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "error-removed",
    what: "An operation lists an error no longer.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "A client that handles it has nothing to do.",
    advice: "Nothing.",
    since: "0.1.0",
};
