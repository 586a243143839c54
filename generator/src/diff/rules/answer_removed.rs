//! An answer holds nothing any more.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "answer-removed",
    what: "An answer holds nothing any more.",
    request: Wire::Compatible,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "A client that reads the body finds none.",
    advice: "Find out where the data are now.",
    since: "0.1.0",
};
