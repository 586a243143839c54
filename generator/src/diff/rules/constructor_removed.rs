//! A Rust type can no longer be made with `new`.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "constructor-removed",
    what: "A Rust type can no longer be made with `new`.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "No request contains it any more.",
    advice: "Stop making it.",
    since: "0.1.0",
};
