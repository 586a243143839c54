//! A parameter is written in another way.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-style-changed",
    what: "A parameter is written in another way.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "The server reads the old way as something else.",
    advice: "Generate the client again; callers by hand write it the new way.",
    since: "0.1.0",
};
