//! The Rust field has, or no longer has, a `Box`.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "field-boxed",
    what: "The Rust field has, or no longer has, a `Box`.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The type contains itself now, or no longer.",
    advice: "Add or remove the `Box` in your code.",
    since: "0.1.0",
};
