//! A header of a response may be missing.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "header-optional",
    what: "A header that always came with a response may be missing.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "A client that relies on it fails where it is missing.",
    advice: "Expect a response without it.",
    since: "0.1.0",
};
