//! A schema is no longer marked as deprecated.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "schema-no-longer-deprecated",
    what: "A schema is no longer marked as deprecated.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Nothing that worked stops working.",
    advice: "Nothing.",
    since: "0.1.0",
};
