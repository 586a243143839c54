//! An operation lists one more error.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "error-added",
    what: "An operation lists one more error.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Errors that a document does not list happen as well.",
    advice: "Handle it where it means something to you.",
    since: "0.1.0",
};
