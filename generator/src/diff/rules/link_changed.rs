//! A link leads elsewhere, or passes other values.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "link-changed",
    what: "A link leads elsewhere, or passes other values.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "Clients that follow links by the document make another call.",
    advice: "See what the link passes now.",
    since: "0.1.0",
};
