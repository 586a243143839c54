//! Reports of `cargo xtask diff`: where the two documents come from, what is shown, and how.

mod explain;
mod filter;
mod github;
mod html;
mod input;
mod json;
mod junit;
mod markdown;
mod places;
mod sarif;
mod sections;
mod text;

pub(crate) use explain::explain;
pub(crate) use filter::{Filter, Level};
pub(crate) use github::github;
pub(crate) use html::html;
pub(crate) use input::Version;
pub(crate) use json::json;
pub(crate) use junit::junit;
pub(crate) use markdown::markdown;
pub(crate) use sarif::sarif;
pub(crate) use text::text;

use umbraco_codegen::diff::Report;

/// A report with what it is about.
pub(crate) struct Compared {
    pub(crate) old: Version,
    pub(crate) new: Version,
    pub(crate) report: Report,
    /// The crate's version now.
    pub(crate) current: String,
}

impl Compared {
    /// The version that the crate gets.
    pub(crate) fn next(&self) -> String {
        self.report
            .next_version(&self.current)
            .unwrap_or_else(|| self.current.clone())
    }
}
