//! The arguments of a Rust method have another order.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "arguments-reordered",
    what: "The arguments of a Rust method have another order.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire has no order; equal types change places without a word from the compiler.",
    advice: "Compare every call of the method with the new signature.",
    since: "0.1.0",
};
