//! Request bodies.

use super::change::PlaceKind;
use super::compare::{At, Comparison, Fold};
use super::engines;
use super::names::described;
use super::rules::{self, Bump, Rule};
use crate::model::{Body, Part};

impl Comparison<'_> {
    pub(super) fn bodies(&mut self, old: usize, new: usize) {
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
                if before != after {
                    let at = at(self, Bump::Patch);
                    let is_habit = match self.turn.in_order(before, after) {
                        Some((swashbuckle, asp_net)) => {
                            swashbuckle.ends_with("+json") && asp_net == "application/json"
                        }
                        None => false,
                    };
                    let texts = (Some(before.clone()), Some(after.clone()));
                    let draft = self.note(&rules::BODY_MEDIA_TYPE_CHANGED, &at, texts.0, texts.1);
                    if is_habit {
                        draft.fold = Fold::Habit(&engines::PATCHES);
                    }
                }
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
                Some(first @ (Body::Form { parts: a } | Body::Multipart { parts: a })),
                Some(second @ (Body::Form { parts: b } | Body::Multipart { parts: b })),
            ) => {
                if kind(first) != kind(second) {
                    let at = at(self, Bump::Patch);
                    let text = |body| Some(kind(body).to_owned());
                    self.note(
                        &rules::BODY_MEDIA_TYPE_CHANGED,
                        &at,
                        text(first),
                        text(second),
                    );
                }
                self.parts(old, new, a, b);
            }
            (Some(Body::Binary { media_type: a }), Some(Body::Binary { media_type: b })) => {
                if a != b {
                    let at = at(self, Bump::Patch);
                    self.note(
                        &rules::BODY_MEDIA_TYPE_CHANGED,
                        &at,
                        Some(a.clone()),
                        Some(b.clone()),
                    );
                }
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
