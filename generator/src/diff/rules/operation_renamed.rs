//! An operation has another operationId.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "operation-renamed",
    what: "An operation has another operationId.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The id never leaves the document, but the Rust method is called after it.",
    advice: "Rename the method in your code.",
    since: "0.1.0",
};
