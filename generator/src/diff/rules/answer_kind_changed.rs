//! An answer is something else: JSON, text, a file, or the id of what was created.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "answer-kind-changed",
    what: "An answer is something else: JSON, text, a file, or the id of what was created.",
    request: Wire::Compatible,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "A client cannot read it as it did.",
    advice: "Read what is sent now.",
    since: "0.1.0",
};
