//! What the commands do, asked as a user does: as a program.
#![allow(unreachable_pub, clippy::unwrap_used)]

mod bench;
mod common;
mod conformance;
mod demo;
mod diff;
mod diff_forms;
mod diff_inputs;
mod diff_past;
mod diff_policy;
mod diff_reports;
mod diff_used_by;
mod fetch_sites;
mod fetch_trouble;
mod generate;
mod list;
mod login;
mod serve;
mod upgrade;
