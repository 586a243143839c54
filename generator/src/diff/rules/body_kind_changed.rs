//! A body is something else: JSON, a form, or a file.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-kind-changed",
    what: "A body is something else: JSON, a form, or a file.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The server answers 415 or 400 to the old one.",
    advice: "Send what is wanted now.",
    since: "0.1.0",
};
