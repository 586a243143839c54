//! Operations: which there are, and what they are called.

use super::change::{Direction, Place, PlaceKind, Rust};
use super::compare::{At, Comparison, Fold};
use super::names::header;
use super::pairs::have_one_shape;
use super::rules::{self, Bump};
use crate::model::{Api, Success, Type, Use};
use std::collections::BTreeSet;

impl Comparison<'_> {
    pub(super) fn operations(&mut self) {
        let pairs = self.pairs.operations.clone();
        let old: BTreeSet<usize> = pairs.iter().map(|(old, _)| *old).collect();
        let new: BTreeSet<usize> = pairs.iter().map(|(_, new)| *new).collect();
        for index in (0..self.before.len()).filter(|index| !old.contains(index)) {
            let at = self.at_one(index, true);
            let operation = self.before[index].1;
            let text = format!("{} {}", operation.method, operation.path);
            let mut others = self.after.iter();
            let is_place_left =
                others.any(|(_, other)| have_one_shape(&other.path, &operation.path));
            let draft = self.note_gone(&rules::OPERATION_REMOVED, &at, Some(text));
            if is_place_left {
                draft.change.reason =
                    "Calls of it are answered with 405: its path has other methods only."
                        .to_owned();
            }
        }
        for index in (0..self.after.len()).filter(|index| !new.contains(index)) {
            let at = self.at_one(index, false);
            let operation = self.after[index].1;
            let text = format!("{} {}", operation.method, operation.path);
            self.note(&rules::OPERATION_ADDED, &at, None, Some(text));
        }
        for (old, new) in pairs {
            self.operation(old, new);
            self.own_servers(old, new);
            self.parameters(old, new);
            self.bodies(old, new);
            self.responses(old, new);
        }
    }

    fn operation(&mut self, old: usize, new: usize) {
        let ((old_group, a), (new_group, b)) = (self.before[old], self.after[new]);
        if self.is_edited(&a.docs, &b.docs) {
            let place = self
                .at_operation(old, new, PlaceKind::Operation, None)
                .place;
            self.edited(place, &a.docs, &b.docs);
        }
        let at = |this: &Self, bump| {
            let mut at = this.at_operation(old, new, PlaceKind::Operation, None);
            at.rust.bump = bump;
            at
        };
        if !have_one_shape(&a.path, &b.path) {
            let at = at(self, Bump::Patch);
            let cause = Fold::Cause(format!("path {} {}", a.path, b.path));
            let (before, after) = (Some(a.path.clone()), Some(b.path.clone()));
            self.note(&rules::OPERATION_PATH_CHANGED, &at, before, after)
                .fold = cause;
        }
        if a.method != b.method {
            let at = at(self, Bump::Patch);
            self.note(
                &rules::OPERATION_METHOD_CHANGED,
                &at,
                Some(a.method.clone()),
                Some(b.method.clone()),
            );
        }
        let named = |this: &Self| {
            let mut at = at(this, Bump::Major);
            at.rust.before = Some(this.signatures[0][old].rust.clone());
            at.rust.after = Some(this.signatures[1][new].rust.clone());
            at
        };
        if a.id != b.id {
            let mut at = named(self);
            if a.rust_name == b.rust_name && a.call_name == b.call_name {
                at.rust.bump = Bump::Patch;
            }
            self.note(
                &rules::OPERATION_RENAMED,
                &at,
                Some(a.id.clone()),
                Some(b.id.clone()),
            );
        } else if a.rust_name != b.rust_name {
            let at = named(self);
            self.note(
                &rules::METHOD_RENAMED,
                &at,
                Some(a.rust_name.clone()),
                Some(b.rust_name.clone()),
            );
        } else if a.call_name != b.call_name && a.has_setters() && b.has_setters() {
            let mut at = named(self);
            at.rust.item = "type";
            at.rust.path = format!("{}::{}::{}", self.library, old_group.module, a.call_name);
            at.rust.before = Some(a.call_name.clone());
            at.rust.after = Some(b.call_name.clone());
            self.note(
                &rules::TYPE_MOVED,
                &at,
                Some(a.call_name.clone()),
                Some(b.call_name.clone()),
            );
        }
        let same_names = old_group.module == new_group.module
            && old_group.rust_name == new_group.rust_name
            && old_group.feature == new_group.feature;
        if old_group.tag != new_group.tag || !same_names {
            let mut at = at(self, if same_names { Bump::Patch } else { Bump::Major });
            at.rust.item = "module";
            at.rust.path = format!("{}::{}", self.library, old_group.module);
            at.rust.before = Some(format!(
                "{}, feature {}",
                old_group.module, old_group.feature
            ));
            at.rust.after = Some(format!(
                "{}, feature {}",
                new_group.module, new_group.feature
            ));
            let cause = Fold::Cause(format!("tag {} {}", old_group.tag, new_group.tag));
            let (before, after) = (old_group.tag.clone(), new_group.tag.clone());
            self.note(&rules::TAG_CHANGED, &at, Some(before), Some(after))
                .fold = cause;
        }
        if a.deprecated != b.deprecated {
            let rule = if b.deprecated {
                &rules::OPERATION_DEPRECATED
            } else {
                &rules::OPERATION_NO_LONGER_DEPRECATED
            };
            let mut at = at(self, rule.rust);
            if b.deprecated {
                at.rust.note = Some("calls of it give a warning".to_owned());
            }
            let habit = self.turn.deprecated();
            let draft = self.note(rule, &at, None, None);
            if let Some(habit) = habit {
                draft.fold = Fold::Habit(habit);
            }
        }
        // An answer that is no page any more, or became one, is an entry of its own.
        let is_page = |api: &Api, success: &Success| matches!(success, Success::Json(Use { ty: Type::Schema(id), .. }) if api.schema(*id).page().is_some());
        let by_answer = is_page(self.old, &a.success) != is_page(self.new, &b.success);
        if a.paged != b.paged && !by_answer {
            let at = at(self, if b.paged { Bump::Minor } else { Bump::Major });
            let rule = if b.paged {
                &rules::PAGING_ADDED
            } else {
                &rules::PAGING_REMOVED
            };
            self.note(rule, &at, None, None);
        }
    }

    fn at_one(&self, index: usize, is_old: bool) -> At {
        let (list, signatures) = if is_old {
            (&self.before, &self.signatures[0])
        } else {
            (&self.after, &self.signatures[1])
        };
        let text = Some(header(&signatures[index]));
        let (before, after) = if is_old { (text, None) } else { (None, text) };
        At {
            place: Place {
                kind: PlaceKind::Operation,
                name: list[index].1.id.clone(),
                part: None,
            },
            direction: Direction::Both,
            operations: vec![index],
            rust: Rust {
                bump: if is_old { Bump::Major } else { Bump::Minor },
                item: "method",
                path: signatures[index].rust.clone(),
                before,
                after,
                note: None,
            },
        }
    }
}
