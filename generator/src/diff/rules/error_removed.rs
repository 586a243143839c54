//! An operation no longer lists an error.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "error-removed",
    what: "An operation no longer lists an error.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "A client that handles it has nothing to do.",
    advice: "Nothing.",
    since: "0.1.0",
};
