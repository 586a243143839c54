//! A parameter that authorizes calls is a security scheme.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-became-security",
    what: "A parameter that authorizes calls is a security scheme.",
    request: Wire::Risky,
    response: Wire::Compatible,
    rust: Bump::Major,
    why: "The wire has the same name in the same place; the document no longer says that it may be left out.",
    advice: "Give the key to the client as credentials instead of to each call.",
    since: "0.1.0",
};
