//! An object is one of several types now.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "became-union",
    what: "A value is one of several types now.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "Some of the types do not have all members of the object.",
    advice: "Match on the variants; what they have in common each of them has.",
    since: "0.1.0",
};
