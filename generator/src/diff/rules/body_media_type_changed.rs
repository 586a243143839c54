//! A body is taken in other media types.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "body-media-type-changed",
    what: "A body is taken in other media types.",
    request: Wire::Breaking,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "The server answers 415 to the old one.",
    advice: "Generate the client again; callers by hand change `Content-Type`.",
    since: "0.1.0",
};
