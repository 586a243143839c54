//! An operation moved to another path.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "operation-path-changed",
    what: "An operation moved to another path.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Patch,
    why: "Calls to the old path are answered with 404.",
    advice: "Generate the client again; callers by hand change the path.",
    since: "0.1.0",
};
