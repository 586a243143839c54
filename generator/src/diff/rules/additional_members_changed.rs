//! What an object holds beside its listed members is another type.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "additional-members-changed",
    what: "What an object holds beside its listed members is another type.",
    request: Wire::Risky,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Members that are not listed are read and written differently.",
    advice: "Read and write the new type.",
    since: "0.1.0",
};
