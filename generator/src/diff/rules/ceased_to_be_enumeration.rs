//! A text is no longer one of a list of values.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "ceased-to-be-enumeration",
    what: "A text is no longer one of a list of values.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Requests: the old values are still accepted. Answers: other texts may come.",
    advice: "Expect any text.",
    since: "0.1.0",
};
