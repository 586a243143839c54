//! `cargo xtask diff --explain ID`.

use umbraco_codegen::diff::{RULES, Rule};

use super::sections::{bump, wire};
use crate::failure::Failure;

/// What the rule says, in lines.
pub(crate) fn explain(id: &str) -> Result<String, Failure> {
    let rule = Rule::named(id).ok_or_else(|| {
        let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        Failure::usage(format!("--explain {id}: there is no such rule"))
            .hint(format!("the rules are: {}", ids.join(", ")))
    })?;
    Ok(format!(
        "{}: {}\n\n  wire, request:  {}\n  wire, response: {}\n  Rust, usually:  {}\n  why:            {}\n  what to do:     {}\n  since:          {}\n",
        rule.id,
        rule.what,
        wire(rule.request),
        wire(rule.response),
        bump(rule.rust),
        rule.why,
        rule.advice,
        rule.since
    ))
}
