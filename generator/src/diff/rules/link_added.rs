//! A response links to one more operation.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "link-added",
    what: "A response links to one more operation.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Links are a help of the document; nothing more is sent.",
    advice: "Follow it when you need it.",
    since: "0.1.0",
};
