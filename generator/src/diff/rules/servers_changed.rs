//! The document names other servers.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "servers-changed",
    what: "The document names other servers.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Clients that take the address from the document call another server.",
    advice: "See whether your address is still right.",
    since: "0.1.0",
};
