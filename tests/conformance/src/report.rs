//! What came of a suite, as text and as JSON.

use std::fmt;

use serde::Serialize;

use crate::case::{Case, File};
use crate::pattern::Difference;
use crate::site::Site;

/// What came of all cases.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The site that was asked.
    pub site: String,
    /// Its major version, where it tells.
    pub version: Option<u8>,
    /// One for each case, in order.
    pub outcomes: Vec<Outcome>,
}

/// What came of a case.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// File and name: `json/unknown members are ignored`.
    pub case: String,
    /// Where the fact is from.
    pub source: String,
    /// Method and path.
    pub request: String,
    /// Whether the site did as expected.
    #[serde(flatten)]
    pub verdict: Verdict,
}

/// Whether a site did as expected.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase", tag = "verdict")]
pub enum Verdict {
    /// It did.
    Equal,
    /// It did not.
    #[serde(rename_all = "camelCase")]
    Different {
        /// Each place with what was expected and found there.
        differences: Vec<At>,
    },
    /// It was not asked.
    LeftOut {
        /// Why not.
        why: String,
    },
}

/// One place of a reply that is not as expected.
#[derive(Clone, Debug, Serialize)]
pub struct At {
    /// `status`, `header location`, `body`, or a path in the JSON: `$.items[0].id`.
    pub place: String,
    /// What was expected there, with holes.
    pub expected: String,
    /// What was found there; secrets are not shown.
    pub found: String,
}

impl Verdict {
    pub(crate) fn of(differences: Vec<Difference>) -> Self {
        if differences.is_empty() {
            return Self::Equal;
        }
        let differences = differences.into_iter().map(|difference| At {
            place: difference.place,
            expected: difference.expected,
            found: difference.found,
        });
        Self::Different {
            differences: differences.collect(),
        }
    }
}

impl Outcome {
    pub(crate) fn of(file: &File, case: &Case, verdict: Verdict) -> Self {
        let (method, path) = case.request.target().unwrap_or_default();
        Self {
            case: format!("{}/{}", file.name, case.name),
            source: case.source.clone(),
            request: format!("{method} {path}"),
            verdict,
        }
    }
}

impl Report {
    pub(crate) fn of(site: &Site, version: Option<u8>) -> Self {
        Self {
            site: site.origin().to_owned(),
            version,
            outcomes: Vec::new(),
        }
    }

    /// How many cases are as expected.
    #[must_use]
    pub fn equal(&self) -> usize {
        self.count(|verdict| matches!(verdict, Verdict::Equal))
    }

    /// How many are not.
    #[must_use]
    pub fn different(&self) -> usize {
        self.count(|verdict| matches!(verdict, Verdict::Different { .. }))
    }

    /// How many were left out.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.count(|verdict| matches!(verdict, Verdict::LeftOut { .. }))
    }

    fn count(&self, is: impl Fn(&Verdict) -> bool) -> usize {
        self.outcomes
            .iter()
            .filter(|outcome| is(&outcome.verdict))
            .count()
    }
}

/// As a person reads it: the differences, then the count.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for outcome in &self.outcomes {
            let Verdict::Different { differences } = &outcome.verdict else {
                continue;
            };
            writeln!(
                f,
                "{}\n  {}\n  source: {}",
                outcome.case, outcome.request, outcome.source
            )?;
            for At {
                place,
                expected,
                found,
            } in differences
            {
                writeln!(
                    f,
                    "  {place}\n    expected {}\n    found    {}",
                    shown(expected),
                    shown(found)
                )?;
            }
            writeln!(f)?;
        }
        let left_out = self
            .outcomes
            .iter()
            .filter_map(|outcome| match &outcome.verdict {
                Verdict::LeftOut { why } => Some((&outcome.case, why)),
                _ => None,
            });
        for (case, why) in left_out {
            writeln!(f, "left out: {case}: {why}")?;
        }
        write!(
            f,
            "{} equal, {} different, {} left out at {}",
            self.equal(),
            self.different(),
            self.left_out(),
            self.site
        )?;
        match self.version {
            Some(version) => write!(f, " (version {version})"),
            None => Ok(()),
        }
    }
}

/// The beginning of a long text.
fn shown(text: &str) -> String {
    const LONGEST: usize = 600;
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text.to_owned(),
    }
}
