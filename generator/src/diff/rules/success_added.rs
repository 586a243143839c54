//! An operation can succeed with another status.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "success-added",
    what: "An operation can succeed with another status.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "A client that expects only the old status takes the new one for a failure.",
    advice: "Accept every status from 200 to 299.",
    since: "0.1.0",
};
