//! Several versions in a row: which of them brought a change, and which took it back.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use umbraco_codegen::diff::{Change, Place, PlaceKind, Report, compare, tag_of};

use super::{Compared, Mark, UNNAMED, Version};
use crate::failure::Failure;

/// Files of one name in several folders are called by where they lie.
fn tell_apart(versions: &mut [Version]) {
    let called: Vec<(String, String)> = versions
        .iter()
        .map(|version| (version.name.clone(), version.place.clone()))
        .collect();
    for version in versions {
        let is_taken =
            |(name, place): &(String, String)| *name == version.name && *place != version.place;
        if called.iter().any(is_taken) {
            version.name.clone_from(&version.place);
        }
    }
}

/// Compares each version with the next; two are the usual case. The crate's name is that of a pinned one if it is not given.
pub(crate) fn compared(
    mut versions: Vec<Version>,
    crate_name: Option<&str>,
) -> Result<Compared, Failure> {
    tell_apart(&mut versions);
    let pinned = versions
        .iter()
        .find_map(|version| version.crate_name.as_deref());
    let library = crate_name.or(pinned).unwrap_or(UNNAMED).replace('-', "_");
    let report =
        |from: usize, to: usize| compare(&versions[from].model, &versions[to].model, &library);
    let last = versions.len().saturating_sub(1);
    let (entries, whole) = match last {
        0 => return Err(Failure::usage("two versions are compared: OLD and NEW")),
        1 => {
            let whole = report(0, 1);
            let entries = whole
                .changes
                .iter()
                .cloned()
                .map(|change| (change, Mark::default()));
            (entries.collect(), whole)
        }
        _ => {
            let names: Vec<&str> = versions
                .iter()
                .map(|version| version.name.as_str())
                .collect();
            let steps = Steps::new(last, report);
            let whole = Report {
                documentation: steps
                    .steps
                    .iter()
                    .flat_map(|step| step.documentation.clone())
                    .collect(),
                ..report(0, last)
            };
            (steps.entries(&names), whole)
        }
    };
    let bump = whole.bump();
    let (mut changes, mut marks) = (Vec::new(), Vec::new());
    for (change, mark) in entries {
        marks.push(Mark {
            fingerprint: change.fingerprint(),
            ..mark
        });
        changes.push(change);
    }
    let between = versions
        .drain(1..last)
        .map(|version| version.name)
        .collect();
    let (new, old) = match (versions.pop(), versions.pop()) {
        (Some(new), Some(old)) => (new, old),
        _ => return Err(Failure::internal("a version is missing")),
    };
    Ok(Compared {
        current: old.crate_version.clone(),
        old,
        new,
        between,
        report: Report { changes, ..whole },
        library,
        bump,
        marks,
        remarks: Vec::new(),
        docs: false,
        program: None,
    })
}

/// The reports of all pairs of versions.
struct Steps {
    /// From each version to the next.
    steps: Vec<Report>,
    /// From a version to one that is not the next.
    ranges: BTreeMap<(usize, usize), Report>,
}

impl Steps {
    fn new(last: usize, report: impl Fn(usize, usize) -> Report) -> Self {
        let ranges = (0..last)
            .flat_map(|from| (from + 2..=last).map(move |to| (from, to)))
            .map(|(from, to)| ((from, to), report(from, to)))
            .collect();
        Self {
            steps: (0..last).map(|from| report(from, from + 1)).collect(),
            ranges,
        }
    }

    /// All entries, in the order of a report; what came earlier first.
    fn entries(&self, names: &[&str]) -> Vec<(Change, Mark)> {
        let mut entries: Vec<(usize, Change, Mark)> = Vec::new();
        for (step, report) in self.steps.iter().enumerate() {
            for change in &report.changes {
                let undone = self.undone(step, change);
                let mark = Mark {
                    came_with: Some(names[step + 1].to_owned()),
                    undone_with: undone.map(|step| names[step + 1].to_owned()),
                    ..Mark::default()
                };
                entries.push((step, change.clone(), mark));
            }
        }
        entries.sort_by(|(a_step, a, _), (b_step, b, _)| {
            let key = |change: &Change| {
                (
                    Reverse(change.wire),
                    Reverse(change.rust.bump),
                    change.rule.id,
                )
            };
            (tag_of(a), key(a), &a.place, a_step).cmp(&(tag_of(b), key(b), &b.place, b_step))
        });
        entries
            .into_iter()
            .map(|(_, change, mark)| (change, mark))
            .collect()
    }

    /// The step after which nothing of the change is left, seen from the version before it.
    fn undone(&self, step: usize, change: &Change) -> Option<usize> {
        let mut place = change.place.clone();
        for later in step + 1..self.steps.len() {
            let renamed = self.steps[later].changes.iter().find(|other| {
                matches!(other.rule.id, "schema-renamed" | "operation-renamed")
                    && other.before.as_ref() == Some(&place.name)
            });
            if let Some(renamed) = renamed {
                place.name.clone_from(&renamed.place.name);
            }
            let range = &self.ranges[&(step, later + 1)];
            let left = range
                .changes
                .iter()
                .any(|other| touches(other, &place) || owns(other, &place));
            let cause = self.steps[later]
                .changes
                .iter()
                .any(|other| touches(other, &place) || owns(other, &place));
            if !left && cause {
                return Some(later);
            }
        }
        None
    }
}

/// Whether an entry is about that place.
fn touches(change: &Change, place: &Place) -> bool {
    change.place == *place || change.also.iter().any(|also| also.place == *place)
}

/// Whether an entry is about what the place is a part of, as a whole.
fn owns(change: &Change, place: &Place) -> bool {
    let kind = match place.kind {
        PlaceKind::Parameter | PlaceKind::Body | PlaceKind::Response => PlaceKind::Operation,
        kind => kind,
    };
    let owner = &change.place;
    let whole = matches!(
        change.rule.id,
        "schema-removed" | "schema-added" | "operation-removed" | "operation-added"
    );
    whole && owner.kind == kind && owner.name == place.name && owner.part.is_none()
}
