//! A parameter of a path has another name.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "path-parameter-renamed",
    what: "A parameter of a path has another name.",
    request: Wire::Compatible,
    response: Wire::Compatible,
    rust: Bump::Patch,
    why: "Its place in the path counts, not its name.",
    advice: "Nothing.",
    since: "0.1.0",
};
