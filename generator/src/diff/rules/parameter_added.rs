//! An operation takes one more optional parameter.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-added",
    what: "An operation takes one more optional parameter.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Minor,
    why: "Calls without it mean what they meant.",
    advice: "Set it when you need it.",
    since: "0.1.0",
};
