//! The document no longer defines a schema.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "schema-removed",
    what: "The document no longer defines a schema.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "What used it is a change of its own.",
    advice: "Use the type that stands in its places now.",
    since: "0.1.0",
};
