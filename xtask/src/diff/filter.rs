//! Which entries are shown, and which let the command fail.

use clap::ValueEnum;
use umbraco_codegen::diff::{Change, Wire};

use crate::failure::Failure;

use super::Compared;

/// How bad a change is, on the wire or in Rust, whichever is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Level {
    /// Any change
    Any,
    /// Risky or breaking
    Risky,
    /// Breaking on the wire or in Rust
    Breaking,
}

impl Level {
    pub(crate) fn of(change: &Change) -> Self {
        match change.wire {
            Wire::Breaking => Self::Breaking,
            _ if change.breaks_rust() => Self::Breaking,
            Wire::Risky => Self::Risky,
            Wire::Compatible => Self::Any,
        }
    }
}

/// What is shown.
pub(crate) struct Filter {
    pub(crate) tags: Vec<String>,
    pub(crate) level: Level,
}

impl Filter {
    /// Leaves only what passes; the totals and the next version are those of all changes all the same.
    pub(crate) fn shown<'a>(&self, compared: &'a Compared) -> Result<Vec<&'a Change>, Failure> {
        self.check(compared)?;
        let is_of_tag = |change: &Change| {
            self.tags.is_empty()
                || change.operations.iter().any(|reached| {
                    self.tags
                        .iter()
                        .any(|tag| tag.eq_ignore_ascii_case(&reached.tag))
                })
        };
        let changes = compared.report.changes.iter();
        Ok(changes
            .filter(|change| Level::of(change) >= self.level && is_of_tag(change))
            .collect())
    }

    fn check(&self, compared: &Compared) -> Result<(), Failure> {
        let groups = || {
            compared
                .old
                .model
                .groups
                .iter()
                .chain(&compared.new.model.groups)
        };
        for tag in &self.tags {
            if !groups().any(|group| group.tag.eq_ignore_ascii_case(tag)) {
                let mut names: Vec<&str> = groups().map(|group| group.tag.as_str()).collect();
                names.sort_unstable();
                names.dedup();
                return Err(
                    Failure::usage(format!("--tag {tag}: neither document has this tag"))
                        .hint(format!("the tags are: {}", names.join(", "))),
                );
            }
        }
        Ok(())
    }
}
