//! `cargo xtask diff --explain ID`.

use umbraco_codegen::diff::{RULES, Rule};

use super::sections::{bump, wire};
use crate::failure::Failure;

/// What the rule says, in lines.
pub(crate) fn explain(id: &str) -> Result<String, Failure> {
    let rule = Rule::named(id).ok_or_else(|| {
        let ids = alike(id);
        let are = match ids.len() < RULES.len() {
            true => "rules with a word of it are",
            false => "the rules are",
        };
        Failure::usage(format!("--explain {id}: there is no such rule"))
            .hint(format!("{are}: {}", ids.join(", ")))
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

/// The rules that have a word of the id, or all.
fn alike(id: &str) -> Vec<&'static str> {
    let all = || RULES.iter().map(|rule| rule.id);
    let words: Vec<&str> = id.split('-').filter(|word| word.len() > 2).collect();
    let has_one = |known: &&str| known.split('-').any(|word| words.contains(&word));
    let found: Vec<&str> = all().filter(has_one).collect();
    match found.is_empty() {
        true => all().collect(),
        false => found,
    }
}
