//! The arguments of a type's `new` have another order.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constructor-reordered",
    what: "The arguments of a type's `new` have another order.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire has no order; equal types change places without a word from the compiler.",
    advice: "Compare every call of `new` with the new order.",
    since: "0.1.0",
};
