//! One entry for one cause.

use super::change::{Also, Change};
use super::compare::{Draft, Fold};
use super::engines::Habit;
use super::rules::{Bump, Wire};
use std::collections::BTreeMap;

/// Fewer that changed alike may be a coincidence.
const MANY: usize = 5;

impl Draft {
    /// Entries that say the same of the same are one: `cause` is what they are about.
    pub(super) fn fold_by(&mut self, cause: &str) {
        let change = &self.change;
        let values = (&change.before, &change.after);
        self.fold = Fold::Cause(format!("{cause} {} {values:?}", change.rule.id));
    }
}

/// The entries, of which those with one cause are one.
///
/// A member that came to many types alike, or went from them, was one edit of what they have in common: of a class that
/// they extend, or of a rule.
///
/// Members that all changed alike, without an exception among those of their kind, were not changed one by one: the
/// document is written by other rules.
pub(super) fn folded(drafts: Vec<Draft>, population: &BTreeMap<String, usize>) -> Vec<Change> {
    let mut causes: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    let mut alike: BTreeMap<(String, Bump), Vec<Change>> = BTreeMap::new();
    let mut kinds: BTreeMap<(String, String), Vec<Change>> = BTreeMap::new();
    let mut habits: BTreeMap<(&str, &str), (&Habit, Vec<Change>)> = BTreeMap::new();
    let mut changes = Vec::new();
    for Draft { change, fold } in drafts {
        match fold {
            Fold::No => changes.push(change),
            Fold::Cause(cause) => causes.entry(cause).or_default().push(change),
            Fold::Alike(cause) => {
                let bump = change.rust.bump;
                alike.entry((cause, bump)).or_default().push(change);
            }
            Fold::All { kind, to } => kinds.entry((kind, to)).or_default().push(change),
            Fold::Habit(habit) => habits
                .entry((habit.name, change.rule.id))
                .or_insert_with(|| (habit, Vec::new()))
                .1
                .push(change),
        }
    }
    changes.extend(causes.into_values().filter_map(one));
    for list in alike.into_values() {
        if list.len() >= MANY {
            changes.extend(one(list));
        } else {
            changes.extend(list);
        }
    }
    for ((kind, _), list) in kinds {
        if list.len() >= MANY && population.get(&kind) == Some(&list.len()) {
            let why = format!(
                "All {} of this kind changed alike, as they do when another version of the document generator writes them; the server may be as it was. An answer of the server shows which is right.",
                list.len()
            );
            changes.extend(one(list).map(|change| at_most(change, Wire::Risky, why)));
        } else {
            changes.extend(list);
        }
    }
    for (habit, list) in habits.into_values() {
        changes.extend(one(list).map(|change| at_most(change, habit.worst, habit.why.to_owned())));
    }
    changes
}

fn at_most(mut change: Change, worst: Wire, why: String) -> Change {
    change.wire = change.wire.min(worst);
    change.reason = why;
    change
}

/// One entry, with the other places below it. What they have in common is the entry's.
fn one(mut list: Vec<Change>) -> Option<Change> {
    // What breaks the most stands for all.
    list.sort_by(|a, b| (b.rust.bump, &a.place).cmp(&(a.rust.bump, &b.place)));
    let is_one_reason = list.windows(2).all(|pair| pair[0].reason == pair[1].reason);
    let mut list = list.into_iter();
    let mut first = list.next()?;
    for change in list {
        first.direction = first.direction.and(change.direction);
        first.wire = first.wire.max(change.wire);
        first.operations.extend(change.operations);
        // What the API declares once has one place, whatever it reaches.
        if change.place != first.place || change.rust.changed() != first.rust.changed() {
            first.also.push(Also {
                rust: change.rust.changed(),
                place: change.place,
                before: change.before,
                after: change.after,
            });
        }
    }
    first.operations.sort();
    first.operations.dedup();
    if !is_one_reason {
        let (request, response) = (first.direction.is_request(), first.direction.is_response());
        first.reason = first.rule.why_in(request, response);
    }
    Some(first)
}
