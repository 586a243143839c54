//! A part of a form is written in another way.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "part-encoding-changed",
    what: "A part of a form is written in another way.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "The server may not read the part as it was written.",
    advice: "Write the part the new way.",
    since: "0.1.0",
};
