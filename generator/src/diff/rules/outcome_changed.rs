//! The Rust type of an answer is, or is no longer, one type for several statuses.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "outcome-changed",
    what: "The Rust type of an answer is, or is no longer, one type for several statuses.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The statuses and bodies that made it so are changes of their own.",
    advice: "Match on the new type.",
    since: "0.1.0",
};
