//! The document defines one more schema.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "schema-added",
    what: "The document defines one more schema.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "What uses it is a change of its own.",
    advice: "Nothing.",
    since: "0.1.0",
};
