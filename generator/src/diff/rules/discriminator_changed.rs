//! The types of a union are told apart by another member.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "discriminator-changed",
    what: "The types of a union are told apart by another member.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "Neither side recognises what the other writes.",
    advice: "Generate the client again; callers by hand change the member.",
    since: "0.1.0",
};
