//! Enumerations and unions.

use super::change::Rust;
use super::compare::{Comparison, Fold};
use super::names::described;
use super::rules::{self, Bump, Rule};
use crate::model::{Enumeration, Member, SchemaId, Union};

/// The members of two unions that belong together: by the discriminator's value, else by the variant's name.
pub(super) fn same_values<'a>(a: &'a Union, b: &'a Union) -> Vec<(&'a Member, &'a Member)> {
    let mut found: Vec<(&Member, &Member)> = Vec::new();
    let by_value = |a: &Member, b: &Member| a.value.is_some() && a.value == b.value;
    let by_name = |a: &Member, b: &Member| a.rust_name == b.rust_name;
    for same in [&by_value as &dyn Fn(&Member, &Member) -> bool, &by_name] {
        for member in &a.members {
            if found.iter().any(|(known, _)| std::ptr::eq(*known, member)) {
                continue;
            }
            let other = b.members.iter().find(|other| {
                same(member, other) && !found.iter().any(|(_, known)| std::ptr::eq(*known, *other))
            });
            found.extend(other.map(|other| (member, other)));
        }
    }
    found
}

impl Comparison<'_> {
    pub(super) fn enumeration(
        &mut self,
        ids: (SchemaId, SchemaId),
        path: &str,
        a: &Enumeration,
        b: &Enumeration,
    ) {
        for value in &a.values {
            let other = b
                .values
                .iter()
                .find(|other| other.wire_name == value.wire_name);
            let name = value.wire_name.clone();
            match other {
                None => self.variant(
                    ids,
                    &rules::VALUE_REMOVED,
                    path,
                    &value.rust_name,
                    (Some(name), None),
                ),
                Some(other) if other.rust_name != value.rust_name => {
                    let names = (Some(value.rust_name.clone()), Some(other.rust_name.clone()));
                    self.variant(ids, &rules::VARIANT_RENAMED, path, &value.rust_name, names);
                }
                Some(_) => {}
            }
        }
        for value in &b.values {
            if !a
                .values
                .iter()
                .any(|other| other.wire_name == value.wire_name)
            {
                let name = value.wire_name.clone();
                self.variant(
                    ids,
                    &rules::VALUE_ADDED,
                    path,
                    &value.rust_name,
                    (None, Some(name)),
                );
            }
        }
    }

    pub(super) fn union(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Union, b: &Union) {
        if a.discriminator != b.discriminator {
            let text =
                |tag: &Option<String>| Some(tag.clone().unwrap_or_else(|| "none".to_owned()));
            self.variant(
                ids,
                &rules::DISCRIMINATOR_CHANGED,
                path,
                "",
                (text(&a.discriminator), text(&b.discriminator)),
            );
            let tags = (a.discriminator.as_deref(), b.discriminator.as_deref());
            if let (Some(habit), Some(draft)) = (
                self.turn.discriminator(tags.0, tags.1),
                self.drafts.last_mut(),
            ) {
                draft.fold = Fold::Habit(habit);
            }
        }
        let pairs = same_values(a, b);
        for member in &a.members {
            if !pairs.iter().any(|(known, _)| std::ptr::eq(*known, member)) {
                let text = member_text(self.old, member);
                self.variant(
                    ids,
                    &rules::UNION_TYPE_REMOVED,
                    path,
                    &member.rust_name,
                    (Some(text), None),
                );
            }
        }
        for member in &b.members {
            if !pairs.iter().any(|(_, known)| std::ptr::eq(*known, member)) {
                let text = member_text(self.new, member);
                self.variant(
                    ids,
                    &rules::UNION_TYPE_ADDED,
                    path,
                    &member.rust_name,
                    (None, Some(text)),
                );
            }
        }
        for (before, after) in pairs {
            if before.value != after.value && a.discriminator == b.discriminator {
                let values = (before.value.clone(), after.value.clone());
                self.variant(
                    ids,
                    &rules::UNION_VALUE_CHANGED,
                    path,
                    &before.rust_name,
                    values,
                );
            }
            if before.rust_name != after.rust_name {
                let names = (
                    Some(before.rust_name.clone()),
                    Some(after.rust_name.clone()),
                );
                self.variant(ids, &rules::VARIANT_RENAMED, path, &before.rust_name, names);
            }
            let differs = !self.same(&before.used, &after.used);
            if differs || before.boxed != after.boxed {
                let part = before
                    .value
                    .clone()
                    .unwrap_or_else(|| before.rust_name.clone());
                let rust = variant(path, &before.rust_name, Bump::Major);
                let at = self.at_schema(ids.0, ids.1, Some(part), rust);
                if differs {
                    self.used(&at, &before.used, &after.used);
                } else {
                    self.note(&rules::FIELD_BOXED, &at, None, None);
                }
            }
        }
    }

    fn variant(
        &mut self,
        ids: (SchemaId, SchemaId),
        rule: &'static Rule,
        path: &str,
        name: &str,
        values: (Option<String>, Option<String>),
    ) {
        let part = values.1.clone().or_else(|| values.0.clone());
        // `value: type` is told apart by the value.
        let part = part.map(|part| part.split(": ").next().unwrap_or_default().to_owned());
        let mut at = self.at_schema(ids.0, ids.1, part, variant(path, name, rule.rust));
        if name.is_empty() {
            at.place.part = None;
            at.rust.path = path.to_owned();
            at.rust.item = "type";
        }
        self.note(rule, &at, values.0, values.1);
    }
}

fn member_text(api: &crate::model::Api, member: &Member) -> String {
    let ty = described(api, &member.used);
    match &member.value {
        Some(value) if *value != ty => format!("{value}: {ty}"),
        _ => ty,
    }
}

fn variant(path: &str, name: &str, bump: Bump) -> Rust {
    Rust::of("variant", format!("{path}::{name}"), bump)
}
