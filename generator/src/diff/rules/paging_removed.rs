//! A call can no longer be paged.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "paging-removed",
    what: "A call can no longer be paged.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The changes of parameters and answer beside it say what happened on the wire.",
    advice: "Page by hand.",
    since: "0.1.0",
};
