//! The state of a comparison, and how an entry is noted.

use super::change::{Change, Direction, Place, PlaceKind, Reached, Rust};
use super::documentation::{Edit, has_texts};
use super::engines::{Habit, Turn};
use super::names::{self, schema_name};
use super::pairs::Pairs;
use super::reach::reach;
use super::rules::{Bump, Rule, Wire};
use crate::model::signature::{Signature, signatures};
use crate::model::{Api, Group, Operation, SchemaId, Use};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Comparison<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    pub(super) library: &'a str,
    /// Whether the documents come from two engines.
    pub(super) turn: Turn,
    pub(super) pairs: Pairs,
    /// Operations with their groups, by index.
    pub(super) before: Vec<(&'a Group, &'a Operation)>,
    pub(super) after: Vec<(&'a Group, &'a Operation)>,
    /// By the same indices.
    pub(super) signatures: [Vec<Signature>; 2],
    reach: [Vec<BTreeMap<usize, Direction>>; 2],
    /// For each old operation the new one.
    new_of: Vec<Option<usize>>,
    pub(super) drafts: Vec<Draft>,
    /// How many things there are of a kind, of which those that changed alike may be all.
    pub(super) population: BTreeMap<String, usize>,
    /// Whether both documents were kept with the texts of the documentation.
    pub(super) has_texts: bool,
    /// Those of the texts that have changed.
    pub(super) edits: Vec<Edit>,
}

/// An entry, and what it may be folded by.
pub(super) struct Draft {
    pub(super) change: Change,
    pub(super) fold: Fold,
}

/// Whether entries that changed alike are one.
pub(super) enum Fold {
    /// They are not.
    No,
    /// They are: the change has one cause.
    Cause(String),
    /// They are if there are many of them: one edit of what many have in common.
    Alike(String),
    /// They are if everything of that kind in the old version changed so.
    All { kind: String, to: String },
    /// They are: the two engines write it differently.
    Habit(&'static Habit),
}

/// Where a change happened, and what it reaches.
#[derive(Clone)]
pub(super) struct At {
    pub(super) place: Place,
    pub(super) direction: Direction,
    /// Indices of new operations; of old ones for what is gone.
    pub(super) operations: Vec<usize>,
    pub(super) rust: Rust,
}

impl At {
    /// The array's items or the map's values.
    pub(super) fn inside(&self, part: &str) -> Self {
        let mut at = self.clone();
        at.place.part = Some(format!(
            "{}{part}",
            self.place.part.as_deref().unwrap_or_default()
        ));
        at
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api, library: &'a str) -> Self {
        let pairs = Pairs::new(old, new);
        let before: Vec<_> = old.operations().collect();
        let mut new_of = vec![None; before.len()];
        for (old, new) in &pairs.operations {
            new_of[*old] = Some(*new);
        }
        Self {
            old,
            new,
            library,
            turn: Turn::of(old.engine, new.engine),
            pairs,
            new_of,
            before,
            after: new.operations().collect(),
            signatures: [signatures(old, library), signatures(new, library)],
            reach: [reach(old), reach(new)],
            drafts: Vec::new(),
            population: BTreeMap::new(),
            has_texts: has_texts(old) && has_texts(new),
            edits: Vec::new(),
        }
    }

    /// Notes a change of something that both versions have, or that is new.
    pub(super) fn note(
        &mut self,
        rule: &'static Rule,
        at: &At,
        before: Option<String>,
        after: Option<String>,
    ) -> &mut Draft {
        let operations = at
            .operations
            .iter()
            .map(|index| reached(self.after[*index]))
            .collect();
        self.push(rule, at, operations, before, after)
    }

    /// Notes a change of something that only the old version has.
    pub(super) fn note_gone(
        &mut self,
        rule: &'static Rule,
        at: &At,
        before: Option<String>,
    ) -> &mut Draft {
        let operations = at
            .operations
            .iter()
            .map(|index| reached(self.before[*index]))
            .collect();
        self.push(rule, at, operations, before, None)
    }

    fn push(
        &mut self,
        rule: &'static Rule,
        at: &At,
        operations: Vec<Reached>,
        before: Option<String>,
        after: Option<String>,
    ) -> &mut Draft {
        let wire = match at.direction {
            Direction::Neither => Wire::Compatible,
            Direction::Request => rule.request,
            Direction::Response => rule.response,
            Direction::Both => rule.request.max(rule.response),
        };
        let reason = match at.direction {
            Direction::Neither => "No operation that both versions have reaches it.".to_owned(),
            direction => rule.why_in(direction.is_request(), direction.is_response()),
        };
        self.drafts.push(Draft {
            change: Change {
                rule,
                direction: at.direction,
                place: at.place.clone(),
                also: Vec::new(),
                before,
                after,
                operations,
                wire,
                reason,
                rust: at.rust.clone(),
                hint: None,
            },
            fold: Fold::No,
        });
        let last = self.drafts.len() - 1;
        &mut self.drafts[last]
    }

    /// The place of an operation that both versions have.
    pub(super) fn at_operation(
        &self,
        old: usize,
        new: usize,
        kind: PlaceKind,
        part: Option<String>,
    ) -> At {
        let (a, b) = (&self.signatures[0][old], &self.signatures[1][new]);
        At {
            place: Place {
                kind,
                name: self.after[new].1.id.clone(),
                part,
            },
            direction: match kind {
                PlaceKind::Response => Direction::Response,
                PlaceKind::Operation => Direction::Both,
                _ => Direction::Request,
            },
            operations: vec![new],
            rust: method(kind, a, b),
        }
    }

    /// The place of a schema that both versions have.
    pub(super) fn at_schema(
        &self,
        a: SchemaId,
        b: SchemaId,
        part: Option<String>,
        rust: Rust,
    ) -> At {
        let (mut operations, mut direction) = (BTreeSet::new(), Direction::Neither);
        for (old, before) in &self.reach[0][a.0] {
            let after = |new: &usize| Some((*new, *self.reach[1][b.0].get(new)?));
            if let Some((new, after)) = self.new_of[*old].as_ref().and_then(after) {
                operations.insert(new);
                direction = direction.and(*before).and(after);
            }
        }
        At {
            place: Place {
                kind: PlaceKind::Schema,
                name: schema_name(self.new, b),
                part,
            },
            direction,
            operations: operations.into_iter().collect(),
            rust,
        }
    }

    /// The place of a schema that one version has: the old one, or else the new one.
    pub(super) fn at_only(&self, id: SchemaId, is_old: bool, rust: Rust) -> At {
        let (api, reach) = if is_old {
            (self.old, &self.reach[0])
        } else {
            (self.new, &self.reach[1])
        };
        let reached = &reach[id.0];
        let direction = reached
            .values()
            .fold(Direction::Neither, |all, one| all.and(*one));
        At {
            place: Place {
                kind: PlaceKind::Schema,
                name: schema_name(api, id),
                part: None,
            },
            direction,
            operations: reached.keys().copied().collect(),
            rust,
        }
    }

    pub(super) fn same(&self, a: &Use, b: &Use) -> bool {
        self.pairs.same(self.old, self.new, a, b)
    }

    /// Counts a thing of a kind.
    pub(super) fn count(&mut self, kind: &str) {
        *self.population.entry(kind.to_owned()).or_default() += 1;
    }
}

/// A method, and of its signature what an entry of that kind is about.
fn method(kind: PlaceKind, a: &Signature, b: &Signature) -> Rust {
    let [before, after] = match kind {
        PlaceKind::Response => [a, b].map(names::returned),
        _ => names::given(a, b),
    };
    Rust {
        before: Some(before),
        after: Some(after),
        ..Rust::of("method", a.rust.clone(), Bump::Patch)
    }
}

pub(super) fn reached((group, operation): (&Group, &Operation)) -> Reached {
    Reached {
        id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        tag: group.tag.clone(),
    }
}
