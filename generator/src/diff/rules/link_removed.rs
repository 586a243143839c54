//! A response no longer links to an operation.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "link-removed",
    what: "A response no longer links to an operation.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "Clients that follow links by the document do not find it.",
    advice: "Call the operation by itself.",
    since: "0.1.0",
};
