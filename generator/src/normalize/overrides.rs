//! What a project knows better than the document of its API: part of `specs/apis.toml`.

use serde::Deserialize;
use serde_json::Value;

use super::change::{Change, Outcome};
use super::{PassReport, pass_names};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The overrides of one API.
///
/// ```
/// let overrides: umbraco_codegen::Overrides = serde_json::from_str(
///     r#"{"overrides": [{"kind": "nullable-property", "schema": "Page", "property": "next",
///                        "reason": "the last page has none"}]}"#,
/// )?;
/// assert_eq!(overrides.overrides.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    /// What is said differently.
    pub overrides: Vec<Override>,
    /// Names of passes that this document needs; one that finds nothing to do is reported. Empty: no expectation.
    pub passes: Vec<String>,
}

/// One thing that is known better than the document says.
///
/// Four kinds, all with a `reason`:
///
/// | `kind` | further keys | meaning |
/// |---|---|---|
/// | `nullable-property` | `schema`, `property` | the member may be null |
/// | `property-type` | `schema`, `property`, `type` | the member has another type, a schema of OpenAPI 3.0 |
/// | `nullable-response` | `operation`, `status` | the answer may be the literal `null` |
/// | `response-type` | `operation`, `status`, `type` | the answer has another type, a schema of OpenAPI 3.0 |
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Override {
    #[serde(flatten)]
    change: Change,
    /// How it is known: mandatory, since nobody dares to remove an override that nobody understands.
    pub reason: String,
}

impl Override {
    /// The override as a phrase, for instance "`Page.next` may be null".
    pub fn describe(&self) -> String {
        self.change.describe()
    }
}

impl Overrides {
    /// Makes the changes; what is wrong with them goes to `problems`.
    pub(super) fn apply(
        &self,
        document: &mut Value,
        problems: &mut Diagnostics,
    ) -> Vec<PassReport> {
        let mut reports = Vec::new();
        for item in &self.overrides {
            let what = item.describe();
            if item.reason.trim().is_empty() {
                problems.push(Diagnostic::error(
                    "",
                    format!("the override \"{what}\" has no reason"),
                ));
            }
            let applied = match item.change.apply(document) {
                Outcome::Applied => 1,
                Outcome::AlreadySo => {
                    problems.push(
                        Diagnostic::warning("", format!("the override \"{what}\" changes nothing: the document says so already"))
                            .with_help("remove it from specs/apis.toml"),
                    );
                    0
                }
                Outcome::NotThere(missing) => {
                    problems.push(
                        Diagnostic::error(
                            "",
                            format!("the override \"{what}\" does not apply: {missing}"),
                        )
                        .with_help("correct or remove it in specs/apis.toml"),
                    );
                    0
                }
            };
            reports.push(PassReport {
                name: format!("override: {what}"),
                applied,
            });
        }
        reports
    }

    /// Compares the passes that were expected with those that found something to do.
    pub(super) fn compare(&self, reports: &[PassReport], problems: &mut Diagnostics) {
        for name in &self.passes {
            if !pass_names().any(|known| known == name) {
                problems.push(
                    Diagnostic::error("", format!("there is no pass `{name}`"))
                        .with_help("correct `passes` in specs/apis.toml"),
                );
            } else if !reports
                .iter()
                .any(|report| report.name == *name && report.applied > 0)
            {
                problems.push(
                    Diagnostic::warning(
                        "",
                        format!("the pass `{name}` no longer finds anything to repair"),
                    )
                    .with_help(
                        "the document got better: remove the pass from `passes` in specs/apis.toml",
                    ),
                );
            }
        }
    }
}
