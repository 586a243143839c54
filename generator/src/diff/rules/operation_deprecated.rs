//! An operation is marked as deprecated.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "operation-deprecated",
    what: "An operation is marked as deprecated.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "It still works; the server may drop it in a later major version.",
    advice: "Look for its replacement.",
    since: "0.1.0",
};
