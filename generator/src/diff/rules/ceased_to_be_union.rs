//! One of several types is one object now.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "ceased-to-be-union",
    what: "A value that was one of several types is of one type now.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Some of the types did not have all members of the object.",
    advice: "Read the members of the object instead of matching on variants.",
    since: "0.1.0",
};
