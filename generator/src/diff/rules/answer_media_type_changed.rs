//! An answer comes in other media types.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "answer-media-type-changed",
    what: "An answer comes in other media types.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "A client that asks for the old one by `Accept`, or reads the answer by its `Content-Type`, does not find it.",
    advice: "Ask for one of the new media types, and compare what you do with the `Content-Type`.",
    since: "0.1.0",
};
