//! A Rust type has another path.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "type-moved",
    what: "A Rust type has another path.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire is the same; other tags use the schema now, or another type took the name.",
    advice: "Change the path in your code.",
    since: "0.1.0",
};
