//! One entry for one cause.

use super::change::Change;
use super::compare::{Draft, Fold};
use super::rules::{Bump, Wire};
use std::collections::BTreeMap;

/// Fewer that changed alike may be a coincidence.
const MANY: usize = 5;

/// The entries, of which those with one cause are one.
///
/// Members that all changed alike, without an exception among those of their kind, were not changed one by one: the
/// document is written by other rules.
pub(super) fn folded(drafts: Vec<Draft>, population: &BTreeMap<String, usize>) -> Vec<Change> {
    let mut folded: BTreeMap<(String, String), Vec<Change>> = BTreeMap::new();
    let mut changes = Vec::new();
    for Draft { change, fold } in drafts {
        match fold {
            Fold::No => changes.push(change),
            Fold::Cause(cause) => folded
                .entry((cause, String::new()))
                .or_default()
                .push(change),
            Fold::All { kind, to } => folded.entry((kind, to)).or_default().push(change),
        }
    }
    for ((kind, to), list) in folded {
        let is_cause = to.is_empty();
        let all = list.len() >= MANY && population.get(&kind) == Some(&list.len());
        if is_cause || all {
            changes.extend(one(list, !is_cause));
        } else {
            changes.extend(list);
        }
    }
    changes
}

fn one(list: Vec<Change>, is_systematic: bool) -> Option<Change> {
    let count = list.len();
    let mut list = list.into_iter();
    let mut first = list.next()?;
    for change in list {
        first.direction = first.direction.and(change.direction);
        first.wire = first.wire.max(change.wire);
        if change.rust.bump > first.rust.bump {
            first.rust = change.rust;
        }
        first.operations.extend(change.operations);
        // What the API declares once has one place, whatever it reaches.
        if change.place != first.place {
            first.also.push(change.place);
        }
    }
    first.operations.sort();
    first.operations.dedup();
    if is_systematic {
        first.reason = format!(
            "All {count} members of this kind changed alike: it is the document that is written by other rules, as by another document generator. Whether the server changed, one of them shows."
        );
        first.wire = first.wire.min(Wire::Risky);
        if first.rust.bump == Bump::Major {
            first.rust.note = Some("so is each of the other fields".to_owned());
        }
    }
    Some(first)
}
