//! Tokens are fetched elsewhere.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "token-endpoint-changed",
    what: "Tokens are fetched elsewhere.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "The old address is answered with 404.",
    advice: "Generate the client again, or change the address where you configured it.",
    since: "0.1.0",
};
