//! The Rust variant of a value has another name.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "variant-renamed",
    what: "The Rust variant of a value has another name.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire has the same value; another one's name is now alike.",
    advice: "Rename the variant in your code.",
    since: "0.1.0",
};
