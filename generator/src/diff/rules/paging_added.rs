//! A call can be paged.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "paging-added",
    what: "A call can be paged.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "Calls without paging still work.",
    advice: "Use `items()` and `pages()`.",
    since: "0.1.0",
};
