//! Another schema stands in the place of one.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "schema-replaced",
    what: "Another schema stands in the place of one.",
    request: Wire::Risky,
    response: Wire::Risky,
    rust: Bump::Major,
    why: "Members that both have are read and written as before.",
    advice: "Read and write the new type.",
    since: "0.1.0",
};
