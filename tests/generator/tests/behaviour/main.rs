//! What the generator makes of documents, and what rustc says to that.
#![allow(unreachable_pub, clippy::unwrap_used)]

mod determinism;
mod diff;
mod diff_rules;
#[cfg(unix)]
mod diff_semver;
mod diff_verdict;
mod documents;
mod goldens;
mod mutate;
mod mutations;
mod normal_form;
mod obstacle_course;
