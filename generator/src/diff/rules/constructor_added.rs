//! A Rust type can be made with `new`.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constructor-added",
    what: "A Rust type can be made with `new`.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "A request can contain it now.",
    advice: "Nothing.",
    since: "0.1.0",
};
