//! Schemas: which there are, what they are called, and what they are.

use super::change::{Place, PlaceKind, Rust};
use super::compare::{At, Comparison, Draft, Fold};
use super::engines;
use super::names::{described, schema_name, type_path};
use super::rules::{self, Bump, Rule};
use crate::model::signature::type_name;
use crate::model::{Api, Home, Object, Schema, SchemaId, SchemaKind, Type, Use};
use std::collections::BTreeSet;

impl Comparison<'_> {
    pub(super) fn schemas(&mut self) {
        let pairs = self.pairs.schemas.clone();
        let old: BTreeSet<SchemaId> = pairs.iter().map(|(old, _)| *old).collect();
        let new: BTreeSet<SchemaId> = pairs.iter().map(|(_, new)| *new).collect();
        for id in declared(self.old).filter(|id| !old.contains(id)) {
            let path = type_path(self.old, self.library, id);
            let rust = whole(path, Bump::Major);
            let at = self.at_only(id, true, rust);
            let hint = self.pairs.possible.iter().find(|(a, _)| *a == id);
            let hint =
                hint.map(|(_, b)| format!("possibly renamed to {}", schema_name(self.new, *b)));
            let now = alias(self.new, &schema_name(self.old, id));
            let hint = hint.or(now.map(|ty| format!("the document has the name still, for {ty}")));
            let text = Some(kind(self.old, id).to_owned());
            let note = self.called_the_same(&at.rust.path);
            let draft = self.note_gone(&rules::SCHEMA_REMOVED, &at, text);
            draft.change.hint = hint;
            draft.change.rust.note = note;
        }
        for id in declared(self.new).filter(|id| !new.contains(id)) {
            let path = type_path(self.new, self.library, id);
            let rust = whole(path, Bump::Minor);
            let at = self.at_only(id, false, rust);
            let hint = self.pairs.possible.iter().find(|(_, b)| *b == id);
            let hint =
                hint.map(|(a, _)| format!("possibly the renamed {}", schema_name(self.old, *a)));
            let was = alias(self.old, &schema_name(self.new, id));
            let hint = hint.or(was.map(|ty| format!("the document had the name before, for {ty}")));
            let text = Some(kind(self.new, id).to_owned());
            self.note(&rules::SCHEMA_ADDED, &at, None, text).change.hint = hint;
        }
        for (a, b) in pairs {
            self.schema(a, b);
        }
    }

    fn schema(&mut self, a: SchemaId, b: SchemaId) {
        let (before, after) = (self.old.schema(a), self.new.schema(b));
        if self.is_edited(&before.docs, &after.docs) {
            let place = Place {
                kind: PlaceKind::Schema,
                name: schema_name(self.new, b),
                part: None,
            };
            self.edited(place, &before.docs, &after.docs);
        }
        let is_renamed = self.pairs.renamed.contains(&(a, b));
        let (old_type, new_type) = (
            rust_type(self.old, self.library, a),
            rust_type(self.new, self.library, b),
        );
        let (was_page, is_page) = (before.page().is_some(), after.page().is_some());
        let moved = old_type != new_type && !(was_page && is_page);
        let rust = Rust {
            bump: if moved { Bump::Major } else { Bump::Patch },
            item: "type",
            path: old_type.clone(),
            before: Some(old_type.clone()),
            after: Some(new_type.clone()),
            note: moved.then(|| why_moved(before.home, after.home)).flatten(),
        };
        let at = self.at_schema(a, b, None, rust);
        if is_renamed {
            let names = (schema_name(self.old, a), schema_name(self.new, b));
            let habit = self.turn.name(&names.0, &names.1);
            let draft = self.note(&rules::SCHEMA_RENAMED, &at, Some(names.0), Some(names.1));
            if let Some(habit) = habit {
                draft.fold = Fold::Habit(habit);
            }
        } else if moved && was_page == is_page {
            let is_named_otherwise = before.rust_name != after.rust_name;
            let texts = (Some(old_type.clone()), Some(new_type));
            let habit = (self.turn.is_any() && is_named_otherwise).then_some(&engines::NAMES);
            let renamed = self.renamed_tag(a, b);
            let draft = self.note(&rules::TYPE_MOVED, &at, texts.0, texts.1);
            match (habit, renamed) {
                (Some(habit), _) => draft.fold = Fold::Habit(habit),
                (None, Some(tag)) => draft.fold = Fold::Cause(format!("types of the tag {tag}")),
                (None, None) => {}
            }
        }
        let one = |this: &mut Self, rule: &'static Rule| {
            let rust = whole(Some(old_type.clone()), rule.rust);
            let at = this.at_schema(a, b, None, rust);
            this.note(rule, &at, None, None);
        };
        let made = |schema: &crate::model::Schema| {
            schema.in_request
                && schema.page().is_none()
                && matches!(schema.kind, SchemaKind::Object(_))
        };
        match (before.deprecated, after.deprecated) {
            (false, true) => one(self, &rules::SCHEMA_DEPRECATED),
            (true, false) => one(self, &rules::SCHEMA_NO_LONGER_DEPRECATED),
            _ => {}
        }
        let (was, is) = (contents(before), contents(after));
        let (known, now) = ((&was, &*before.constraints), (&is, &*after.constraints));
        self.constraints(PlaceKind::Schema, known, now, |this| {
            this.at_schema(a, b, None, whole(Some(old_type.clone()), Bump::Patch))
        });
        match (&before.kind, &after.kind) {
            (SchemaKind::Object(first), SchemaKind::Object(second)) => {
                let rule = match (made(before), made(after)) {
                    (true, false) => Some(&rules::CONSTRUCTOR_REMOVED),
                    (false, true) => Some(&rules::CONSTRUCTOR_ADDED),
                    _ => None,
                };
                if let Some(rule) = rule {
                    let rust = Rust::of("constructor", format!("{old_type}::new"), rule.rust);
                    let at = self.at_schema(a, b, None, rust);
                    self.note(rule, &at, None, None);
                }
                let known = self.drafts.len();
                self.object((a, b), &old_type, first, second);
                if was_page != is_page && !is_renamed {
                    self.no_longer_a_page(b, known, at);
                }
            }
            (SchemaKind::Union(first), SchemaKind::Union(second)) => {
                self.union((a, b), &old_type, first, second);
            }
            (SchemaKind::Enumeration(first), SchemaKind::Enumeration(second)) => {
                self.enumeration((a, b), &old_type, first, second);
            }
            (SchemaKind::Problem, SchemaKind::Problem) => {}
            _ => {
                let rust = whole(Some(old_type), Bump::Major);
                let at = self.at_schema(a, b, None, rust);
                let texts = (kind(self.old, a).to_owned(), kind(self.new, b).to_owned());
                self.note(
                    &rules::SCHEMA_KIND_CHANGED,
                    &at,
                    Some(texts.0),
                    Some(texts.1),
                );
            }
        }
    }

    /// That another schema's type has the path of one that is gone.
    fn called_the_same(&self, path: &str) -> Option<String> {
        let mut others = declared(self.new);
        let other =
            others.find(|id| type_path(self.new, self.library, *id).as_deref() == Some(path))?;
        let (name, kind) = (schema_name(self.new, other), kind(self.new, other));
        Some(format!("the type of `{name}`, {kind}, has that path now"))
    }

    /// The tag that has another name now, where the schema went with it.
    fn renamed_tag(&self, a: SchemaId, b: SchemaId) -> Option<String> {
        let (Home::Group(was), Home::Group(is)) =
            (self.old.schema(a).home, self.new.schema(b).home)
        else {
            return None;
        };
        let (was, is) = (&self.old.groups[was].tag, &self.new.groups[is].tag);
        let knows = |api: &Api, tag: &str| api.groups.iter().any(|group| group.tag == tag);
        (!knows(self.new, was) && !knows(self.old, is)).then(|| format!("{was} {is}"))
    }

    /// A member more or less, and what was a page is a type of its own, or the other way round: what the members'
    /// entries mean for Rust is that.
    fn no_longer_a_page(&mut self, b: SchemaId, known: usize, mut at: At) {
        let is_page = self.new.schema(b).page().is_some();
        at.rust.note = Some(if is_page {
            "a schema of `total` and `items` and nothing else is a page".to_owned()
        } else {
            "it was a page: `total` and `items` and nothing else".to_owned()
        });
        let methods = if is_page {
            Vec::new()
        } else {
            self.answering(b)
        };
        let mut rusts: Vec<Rust> = methods
            .into_iter()
            .map(|(old, new)| Rust {
                note: at.rust.note.clone(),
                ..self.returning(old, new)
            })
            .collect();
        if rusts.is_empty() {
            rusts.push(at.rust.clone());
        }
        if self.drafts.len() == known {
            let (before, after) = (at.rust.before.clone(), at.rust.after.clone());
            self.note(&rules::TYPE_MOVED, &at, before, after);
        }
        for draft in self.drafts.split_off(known) {
            let cause = format!("page {} {}", draft.change.rule.id, draft.change.place);
            for rust in &rusts {
                let mut change = draft.change.clone();
                change.rust = rust.clone();
                let fold = Fold::Cause(cause.clone());
                self.drafts.push(Draft { change, fold });
            }
        }
    }

    /// The place of a schema's part.
    pub(super) fn part(&self, b: SchemaId, part: &str) -> Place {
        Place {
            kind: PlaceKind::Schema,
            name: schema_name(self.new, b),
            part: Some(part.to_owned()),
        }
    }
}

/// The schemas that the document declares by name and that are a type; those that are written inline are part of another
/// place, and pages and problem details of the operations that answer with them.
fn declared(api: &Api) -> impl Iterator<Item = SchemaId> {
    super::pairs::components(api)
        .map(|(_, id)| id)
        .filter(|id| !matches!(api.schema(*id).kind, SchemaKind::Problem))
        .filter(|id| api.schema(*id).page().is_none())
}

/// A schema as a map of the members that it does not list, which is what its own constraints are about.
fn contents(schema: &Schema) -> Type {
    match &schema.kind {
        SchemaKind::Object(Object {
            rest: Some(used), ..
        }) => Type::Map(Box::new(used.clone())),
        _ => Type::AnyObject,
    }
}

/// What a component stands for that is no type of its own.
fn alias(api: &Api, name: &str) -> Option<String> {
    Some(described(api, api.aliases.get(name)?))
}

/// The types of one tag are in its module, the others in `models`.
fn why_moved(was: Home, is: Home) -> Option<String> {
    let text =
        "a type that only one tag uses is in the module of that tag, all others are in `models`";
    (was != is).then(|| text.to_owned())
}

fn rust_type(api: &Api, library: &str, id: SchemaId) -> String {
    type_name(api, library, &Use::of(Type::Schema(id)))
}

fn whole(path: Option<String>, bump: Bump) -> Rust {
    Rust::of("type", path.unwrap_or_default(), bump)
}

fn kind(api: &Api, id: SchemaId) -> &'static str {
    match &api.schema(id).kind {
        SchemaKind::Object(_) => "an object",
        SchemaKind::Union(_) => "a union",
        SchemaKind::Enumeration(_) => "an enumeration",
        SchemaKind::Problem => "problem details",
    }
}
