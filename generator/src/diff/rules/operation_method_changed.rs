//! An operation wants another HTTP method.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "operation-method-changed",
    what: "An operation wants another HTTP method.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "Calls with the old method are answered with 405.",
    advice: "Generate the client again; callers by hand change the method.",
    since: "0.1.0",
};
