//! A parameter is sent in another place.

use super::{Bump, Rule, Wire};

pub(super) const RULE: Rule = Rule {
    id: "parameter-moved",
    what: "A parameter is sent in another place.",
    request: Wire::Breaking,
    response: Wire::Breaking,
    rust: Bump::Major,
    why: "The server looks for it elsewhere.",
    advice: "Generate the client again; callers by hand send it where it is looked for.",
    since: "0.1.0",
};
