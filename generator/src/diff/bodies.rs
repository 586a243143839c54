//! Request bodies.

use super::change::PlaceKind;
use super::compare::{At, Comparison, Fold};
use super::engines::{self, Habit};
use super::names::described;
use super::rules::{self, Bump, Rule, Wire};
use crate::model::{Body, Operation, Part};

impl Comparison<'_> {
    pub(super) fn bodies(&mut self, old: usize, new: usize) {
        let texts = [self.before[old].1, self.after[new].1].map(|one| &one.body_declaration.docs);
        if self.is_edited(texts[0], texts[1]) {
            let place = self
                .at_operation(old, new, PlaceKind::Body, Some("as a whole".to_owned()))
                .place;
            self.edited(place, texts[0], texts[1]);
        }
        let (a, b) = (&self.before[old].1.body, &self.after[new].1.body);
        let at = |this: &Self, bump| this.at_body(old, new, None, bump);
        match (a, b) {
            (None, None) => {}
            (None, Some(body)) => {
                let optional = is_optional(body);
                let mut at = at(self, if optional { Bump::Minor } else { Bump::Major });
                if optional {
                    self.setter_appears(old, new, &mut at);
                }
                let rule = if optional {
                    &rules::BODY_ADDED_OPTIONAL
                } else {
                    &rules::BODY_ADDED
                };
                let text = Some(kind(body).to_owned());
                self.note(rule, &at, None, text);
            }
            (Some(body), None) => {
                let at = at(self, Bump::Major);
                self.note(&rules::BODY_REMOVED, &at, Some(kind(body).to_owned()), None);
            }
            (
                Some(Body::Json {
                    media_type: before,
                    used: a,
                    constraints: first,
                    optional: was,
                }),
                Some(Body::Json {
                    media_type: after,
                    used: b,
                    constraints: second,
                    optional: is,
                }),
            ) => {
                let is_habit = match self.turn.in_order(before, after) {
                    Some((swashbuckle, asp_net)) => {
                        swashbuckle.ends_with("+json") && asp_net == "application/json"
                    }
                    None => false,
                };
                let habit = is_habit.then_some(&engines::PATCHES);
                self.body_media_types(old, new, habit);
                if was != is {
                    let at = at(self, Bump::Major);
                    let rule = if *is {
                        &rules::BODY_OPTIONAL
                    } else {
                        &rules::BODY_REQUIRED
                    };
                    let text = |optional: bool| {
                        Some(if optional { "optional" } else { "required" }.to_owned())
                    };
                    self.note(rule, &at, text(*was), text(*is));
                } else {
                    self.body_presence(old, new);
                }
                if !self.same(a, b) {
                    let at = at(self, Bump::Major);
                    self.used(&at, a, b);
                }
                self.constraints(PlaceKind::Body, (&a.ty, first), (&b.ty, second), |this| {
                    this.at_body(old, new, None, Bump::Patch)
                });
            }
            (
                Some(Body::Form { parts: a } | Body::Multipart { parts: a }),
                Some(Body::Form { parts: b } | Body::Multipart { parts: b }),
            ) => {
                self.body_media_types(old, new, None);
                self.body_presence(old, new);
                self.parts(old, new, a, b);
            }
            (Some(Body::Binary { .. }), Some(Body::Binary { .. })) => {
                self.body_media_types(old, new, None);
                self.body_presence(old, new);
            }
            (Some(a), Some(b)) => {
                let at = at(self, Bump::Major);
                self.note(
                    &rules::BODY_KIND_CHANGED,
                    &at,
                    Some(kind(a).to_owned()),
                    Some(kind(b).to_owned()),
                );
            }
        }
    }

    /// The media types that a body can be sent in.
    fn body_media_types(&mut self, old: usize, new: usize, habit: Option<&'static Habit>) {
        let declared = |operation: &Operation| operation.body_declaration.media_types.clone();
        let (before, after) = (declared(self.before[old].1), declared(self.after[new].1));
        if before == after {
            return;
        }
        let at = self.at_body(old, new, None, Bump::Patch);
        let is_more = before.iter().all(|name| after.contains(name));
        let texts = (Some(before.join(", ")), Some(after.join(", ")));
        let draft = self.note(&rules::BODY_MEDIA_TYPE_CHANGED, &at, texts.0, texts.1);
        if is_more {
            draft.change.wire = Wire::Compatible;
            draft.change.reason = "The old media types are still taken.".to_owned();
        }
        if let Some(habit) = habit {
            draft.fold = Fold::Habit(habit);
        }
    }

    /// Whether the document says that a call must have the body: a call of the client has it anyway.
    fn body_presence(&mut self, old: usize, new: usize) {
        let (a, b) = (
            &self.before[old].1.body_declaration,
            &self.after[new].1.body_declaration,
        );
        let (rule, before, after) = match (a.required, b.required) {
            (false, true) => (&rules::BODY_REQUIRED, "optional", "required"),
            (true, false) => (&rules::BODY_OPTIONAL, "required", "optional"),
            _ => return,
        };
        let at = self.at_body(old, new, None, Bump::Patch);
        let is_habit = self.turn.is_any();
        let texts = (Some(before.to_owned()), Some(after.to_owned()));
        let draft = self.note(rule, &at, texts.0, texts.1);
        if is_habit {
            draft.fold = Fold::Habit(&engines::BODIES);
        }
    }

    /// The parts of a form: a required one is an argument, another one a setter.
    fn parts(&mut self, old: usize, new: usize, a: &[Part], b: &[Part]) {
        let find =
            |list: &'_ [Part], name: &str| list.iter().position(|part| part.wire_name == name);
        for part in a.iter().filter(|part| find(b, &part.wire_name).is_none()) {
            let at = self.at_body(old, new, Some(part), Bump::Major);
            let text = Some(described(self.old, &part.used));
            self.note(&rules::FIELD_REMOVED, &at, text, None);
        }
        for part in b {
            let Some(index) = find(a, &part.wire_name) else {
                let mut at = self.at_body(
                    old,
                    new,
                    Some(part),
                    if part.required {
                        Bump::Major
                    } else {
                        Bump::Minor
                    },
                );
                if !part.required {
                    self.setter_appears(old, new, &mut at);
                }
                let rule = if part.required {
                    &rules::FIELD_ADDED_REQUIRED
                } else {
                    &rules::FIELD_ADDED
                };
                let text = Some(described(self.new, &part.used));
                self.note(rule, &at, None, text);
                continue;
            };
            let before = &a[index];
            let at = self.at_body(old, new, Some(part), Bump::Major);
            let is_habit = self.turn.is_any();
            let mut note = |rule: &'static Rule, before: &str, after: &str| {
                let texts = (Some(before.to_owned()), Some(after.to_owned()));
                let draft = self.note(rule, &at, texts.0, texts.1);
                if is_habit && rule != &rules::ARGUMENT_RENAMED {
                    draft.fold = Fold::Habit(&engines::FORMS);
                }
            };
            match (before.required, part.required) {
                (false, true) => note(&rules::FIELD_REQUIRED, "optional", "required"),
                (true, false) => note(&rules::FIELD_OPTIONAL, "required", "optional"),
                (false, false) if before.rust_name != part.rust_name => {
                    note(&rules::ARGUMENT_RENAMED, &before.rust_name, &part.rust_name);
                }
                _ => {}
            }
            if !self.same(&before.used, &part.used) {
                self.used(&at, &before.used, &part.used);
            }
            if before.encoding != part.encoding {
                let at = self.at_body(old, new, Some(part), Bump::Patch);
                let text = |encoding: &Option<String>| {
                    Some(
                        encoding
                            .clone()
                            .unwrap_or_else(|| "nothing said".to_owned()),
                    )
                };
                let rule = &rules::PART_ENCODING_CHANGED;
                self.note(rule, &at, text(&before.encoding), text(&part.encoding));
            }
            if before.deprecated != part.deprecated {
                let at = self.at_body(old, new, Some(part), Bump::Patch);
                let rule = if part.deprecated {
                    &rules::FIELD_DEPRECATED
                } else {
                    &rules::FIELD_NO_LONGER_DEPRECATED
                };
                let fold = self.turn.deprecated().map_or(Fold::No, Fold::Habit);
                self.note(rule, &at, None, None).fold = fold;
            }
            if self.is_edited(&before.docs, &part.docs) {
                let place = self.at_body(old, new, Some(part), Bump::Patch).place;
                self.edited(place, &before.docs, &part.docs);
            }
            let known = (&before.used.ty, &*before.constraints);
            let now = (&part.used.ty, &*part.constraints);
            self.constraints(PlaceKind::Body, known, now, |this| {
                this.at_body(old, new, Some(part), Bump::Patch)
            });
        }
        let order: Vec<usize> = a
            .iter()
            .filter(|part| part.required)
            .filter_map(|part| {
                b.iter()
                    .position(|other| other.required && other.wire_name == part.wire_name)
            })
            .collect();
        if !order.is_sorted() {
            let at = self.at_body(old, new, None, Bump::Major);
            let names = |parts: &[Part]| {
                let names: Vec<&str> = parts
                    .iter()
                    .filter(|part| part.required)
                    .map(|part| part.rust_name.as_str())
                    .collect();
                Some(names.join(", "))
            };
            self.note(&rules::ARGUMENTS_REORDERED, &at, names(a), names(b));
        }
    }

    fn at_body(&self, old: usize, new: usize, part: Option<&Part>, bump: Bump) -> At {
        let name = part.map_or_else(String::new, |part| part.wire_name.clone());
        let part = Some(name).filter(|name| !name.is_empty());
        let mut at = self.at_operation(old, new, PlaceKind::Body, part);
        at.rust.bump = bump;
        at
    }
}

fn is_optional(body: &Body) -> bool {
    match body {
        Body::Json { optional, .. } => *optional,
        Body::Form { parts } | Body::Multipart { parts } => parts.iter().all(|part| !part.required),
        Body::Binary { .. } => false,
    }
}

fn kind(body: &Body) -> &str {
    match body {
        Body::Json { media_type, .. } | Body::Binary { media_type } => media_type,
        Body::Form { .. } => "application/x-www-form-urlencoded",
        Body::Multipart { .. } => "multipart/form-data",
    }
}
