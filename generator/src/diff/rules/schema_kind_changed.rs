//! A schema is something else: an object, a union, or an enumeration.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "schema-kind-changed",
    what: "A schema is something else: an object, a union, or an enumeration.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "A client reads and writes something else.",
    advice: "Change what you read and write.",
    since: "0.1.0",
};
