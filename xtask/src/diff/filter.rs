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
    /// What paths begin with; the root that all have in common may be left out.
    pub(crate) paths: Vec<String>,
    /// Operations by their `operationId`.
    pub(crate) operations: Vec<String>,
    pub(crate) level: Level,
}

impl Filter {
    /// Leaves only what passes; the totals and the next version are those of all changes all the same.
    pub(crate) fn shown<'a>(&self, compared: &'a Compared) -> Result<Vec<&'a Change>, Failure> {
        self.check(compared)?;
        let changes = compared.report.changes.iter();
        Ok(changes
            .zip(&compared.marks)
            .filter(|(_, mark)| compared.concerns(mark))
            .map(|(change, _)| change)
            .filter(|change| Level::of(change) >= self.level && self.reaches(change))
            .collect())
    }

    /// Whether one of the operations that are asked for is reached.
    fn reaches(&self, change: &Change) -> bool {
        let named = |names: &[String], name: &str| {
            names.is_empty() || names.iter().any(|one| one.eq_ignore_ascii_case(name))
        };
        let everything =
            self.tags.is_empty() && self.paths.is_empty() && self.operations.is_empty();
        everything
            || change.operations.iter().any(|reached| {
                named(&self.tags, &reached.tag)
                    && named(&self.operations, &reached.id)
                    && (self.paths.is_empty()
                        || self.paths.iter().any(|path| is_below(&reached.path, path)))
            })
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
        let operations = || groups().flat_map(|group| &group.operations);
        for id in &self.operations {
            if !operations().any(|operation| operation.id.eq_ignore_ascii_case(id)) {
                let words = id.to_ascii_lowercase();
                let mut near: Vec<&str> = operations()
                    .map(|operation| operation.id.as_str())
                    .filter(|id| id.to_ascii_lowercase().contains(&words))
                    .collect();
                near.sort_unstable();
                near.dedup();
                near.truncate(10);
                let failure = Failure::usage(format!(
                    "--operation {id}: neither document has this operation"
                ));
                return Err(if near.is_empty() {
                    failure.hint("cargo xtask list API shows them")
                } else {
                    failure.hint(format!("there is {}", near.join(", ")))
                });
            }
        }
        for path in &self.paths {
            if !operations().any(|operation| is_below(&operation.path, path)) {
                return Err(
                    Failure::usage(format!("--path {path}: no path begins so"))
                        .hint("such as --path /document/{id} or --path /umbraco/management/api/v1/document"),
                );
            }
        }
        Ok(())
    }
}

/// Whether a path begins with the steps of another, from its root or from the version of the API on.
fn is_below(path: &str, beginning: &str) -> bool {
    let steps = |text: &str| -> Vec<String> {
        let text = text.trim_matches('/').to_ascii_lowercase();
        text.split('/')
            .map(|step| {
                if step.starts_with('{') {
                    "{}".to_owned()
                } else {
                    step.to_owned()
                }
            })
            .collect()
    };
    let (path, beginning) = (steps(path), steps(beginning));
    let version = path.iter().position(|step| {
        step.strip_prefix('v')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    path.starts_with(&beginning) || version.is_some_and(|at| path[at + 1..].starts_with(&beginning))
}

#[cfg(test)]
mod tests {
    use super::is_below;

    #[test]
    fn a_path_is_named_by_its_beginning() {
        let path = "/umbraco/management/api/v1/document/{id}/urls";
        for beginning in [
            "/document",
            "document/{any}",
            "/umbraco/management",
            path,
            "/Document/{id}/",
        ] {
            assert!(is_below(path, beginning), "{beginning}");
        }
        for other in [
            "/doc",
            "/urls",
            "/umbraco/delivery",
            "/document/{id}/urls/x",
        ] {
            assert!(!is_below(path, other), "{other}");
        }
    }
}
