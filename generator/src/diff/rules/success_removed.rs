//! An operation no longer succeeds with a status.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "success-removed",
    what: "An operation no longer succeeds with a status.",
    request: Wire::Compatible,
    response: Wire::Risky,
    rust: Bump::Patch,
    why: "A client that waits for that status waits in vain.",
    advice: "Accept every status from 200 to 299.",
    since: "0.1.0",
};
