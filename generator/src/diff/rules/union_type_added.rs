//! A union has one more type.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "union-type-added",
    what: "A union has one more type.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Minor,
    why: "Requests: the old types are still accepted. Answers: a client that knows only the old types meets a new one.",
    advice: "Handle the type, or anything unknown.",
    since: "0.1.0",
};
