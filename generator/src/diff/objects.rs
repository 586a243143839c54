//! Objects: their members.

use super::change::{PlaceKind, Rust};
use super::compare::{At, Comparison, Fold};
use super::engines;
use super::names::{described, field_type};
use super::rules::{self, Bump, Rule, Wire};
use crate::model::{Api, Field, Object, SchemaId, SchemaKind, Success, Type};

impl Comparison<'_> {
    pub(super) fn object(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Object, b: &Object) {
        // All pages are one generic type.
        let is_page = a.page.is_some() && b.page.is_some();
        for field in &a.fields {
            if find(b, &field.wire_name).is_none() {
                let at = self.at_field(ids, path, field, Bump::Major, (Some(field), None));
                let text = described(self.old, &field.used);
                let cause = format!("field-removed {} {text}", field.wire_name);
                self.note(&rules::FIELD_REMOVED, &at, Some(text), None).fold = Fold::Alike(cause);
            }
        }
        let has_new = self.old.schema(ids.0).in_request;
        for field in &b.fields {
            let Some(known) = find(a, &field.wire_name) else {
                let breaks = has_new && !field.is_optional();
                let bump = if breaks { Bump::Major } else { Bump::Minor };
                let mut at = self.at_field(ids, path, field, bump, (None, Some(field)));
                if breaks {
                    // Nobody has used the field; but `new` is called without it.
                    let ty = field_type(self.new, self.library, field);
                    at.rust = Rust {
                        after: Some(format!("one more argument, {}: {ty}", field.rust_name)),
                        ..Rust::of("constructor", format!("{path}::new"), bump)
                    };
                }
                let rule = if field.required {
                    &rules::FIELD_ADDED_REQUIRED
                } else {
                    &rules::FIELD_ADDED
                };
                let text = described(self.new, &field.used);
                let cause = format!("{} {} {text}", rule.id, field.wire_name);
                self.note(rule, &at, None, Some(text)).fold = Fold::Alike(cause);
                continue;
            };
            let drafts = self.drafts.len();
            self.field(ids, path, known, field, is_page);
            // It is declared once, for all that refer to it.
            if let (Some(alias), true) = (&field.alias, field.alias == known.alias) {
                for draft in self.drafts.iter_mut().skip(drafts) {
                    if matches!(draft.fold, Fold::No) && draft.change.before.is_some() {
                        draft.fold_by(alias);
                    }
                }
            }
        }
        self.rest(ids, path, a, b);
        self.order(ids, path, a, b);
        if let (Some((tag, before)), Some((other, after))) = (&a.constant, &b.constant) {
            let is_in_union = self.in_union(ids.0);
            if (tag, before) != (other, after) && !is_in_union {
                let rust = Rust::of("type", path.to_owned(), Bump::Patch);
                let at = self.at_schema(ids.0, ids.1, Some(other.clone()), rust);
                self.note(
                    &rules::UNION_VALUE_CHANGED,
                    &at,
                    Some(before.clone()),
                    Some(after.clone()),
                );
            }
        }
    }

    fn field(
        &mut self,
        ids: (SchemaId, SchemaId),
        path: &str,
        a: &Field,
        b: &Field,
        is_page: bool,
    ) {
        if self.is_edited(&a.docs, &b.docs) {
            let place = self.part(ids.1, &b.wire_name);
            self.edited(place, &a.docs, &b.docs);
        }
        let same_type = self
            .pairs
            .same_type(self.old, self.new, &a.used.ty, &b.used.ty);
        let is_changed = !same_type || a.is_optional() != b.is_optional();
        let bump = if is_changed && !is_page {
            Bump::Major
        } else {
            Bump::Patch
        };
        let at = self.at_field(ids, path, a, bump, (Some(a), Some(b)));
        let class = class(self.old, &a.used.ty);
        let state = format!(
            "{class}, {}, {}",
            if a.required { "required" } else { "optional" },
            if a.used.nullable {
                "nullable"
            } else {
                "not nullable"
            }
        );
        self.count(&format!("presence of {state}"));
        self.count(&format!("null of {state}"));
        if a.required != b.required {
            let rule = if b.required {
                &rules::FIELD_REQUIRED
            } else {
                &rules::FIELD_OPTIONAL
            };
            let text = |field: &Field| {
                Some(
                    if field.required {
                        "required"
                    } else {
                        "optional"
                    }
                    .to_owned(),
                )
            };
            let may_be_null = a.used.nullable && b.used.nullable;
            let fold = match self
                .turn
                .presence(class, a.used.nullable || b.used.nullable)
            {
                Some(habit) => Fold::Habit(habit),
                None => Fold::All {
                    kind: format!("presence of {state}"),
                    to: format!("{:?}", at.rust.bump),
                },
            };
            let draft = self.note(rule, &at, text(a), text(b));
            draft.fold = fold;
            if may_be_null && !b.required && draft.change.wire == Wire::Breaking {
                draft.change.wire = Wire::Risky;
                draft.change.reason =
                    "Answers: it could be null, and may be missing now.".to_owned();
            }
        }
        if a.used.nullable != b.used.nullable {
            let rule = if b.used.nullable {
                &rules::NULL_ALLOWED
            } else {
                &rules::NULL_NOT_ALLOWED
            };
            let texts = (described(self.old, &a.used), described(self.new, &b.used));
            let (was, is) = (a.used.nullable, b.used.nullable);
            let fold = match self.turn.null(class, at.direction, was, is) {
                Some(habit) => Fold::Habit(habit),
                None => Fold::All {
                    kind: format!("null of {state}"),
                    to: format!("{:?}", at.rust.bump),
                },
            };
            let draft = self.note(rule, &at, Some(texts.0), Some(texts.1));
            draft.fold = fold;
            if class == "any" {
                draft.change.wire = Wire::Compatible;
                draft.change.reason = "A value of any type may be null anyway.".to_owned();
            }
        }
        if !same_type && is_page {
            self.items_of_page(&at, ids.1, (&a.used.ty, &b.used.ty));
        } else if !same_type {
            self.ty(&at, &a.used.ty, &b.used.ty);
        }
        if a.rust_name != b.rust_name {
            let names = (Some(a.rust_name.clone()), Some(b.rust_name.clone()));
            self.one(ids, path, a, &rules::FIELD_RENAMED_IN_RUST, names);
        }
        if a.boxed != b.boxed && same_type {
            let text = |boxed: bool| Some(if boxed { "boxed" } else { "plain" }.to_owned());
            self.one(
                ids,
                path,
                a,
                &rules::FIELD_BOXED,
                (text(a.boxed), text(b.boxed)),
            );
        }
        if a.deprecated != b.deprecated {
            let rule = if b.deprecated {
                &rules::FIELD_DEPRECATED
            } else {
                &rules::FIELD_NO_LONGER_DEPRECATED
            };
            let fold = match self.turn.deprecated() {
                Some(habit) => Fold::Habit(habit),
                None => Fold::No,
            };
            let at = self.at_field(ids, path, a, Bump::Patch, (Some(a), Some(b)));
            self.note(rule, &at, None, None).fold = fold;
        }
        let (before, after) = ((&a.used.ty, &*a.constraints), (&b.used.ty, &*b.constraints));
        self.constraints(PlaceKind::Schema, before, after, |this| {
            this.at_field(ids, path, a, Bump::Patch, (Some(a), Some(b)))
        });
    }

    /// A page has no type of its own: what it holds is part of the methods that answer with it.
    fn items_of_page(&mut self, at: &At, page: SchemaId, (a, b): (&Type, &Type)) {
        let methods = self.answering(page);
        if methods.is_empty() {
            self.ty(at, a, b);
        }
        for (old, new) in methods {
            let mut at = at.clone();
            at.rust = self.returning(old, new);
            let known = self.drafts.len();
            self.ty(&at, a, b);
            let cause = format!("items of {}", at.place.name);
            for draft in self.drafts.iter_mut().skip(known) {
                if matches!(draft.fold, Fold::No) {
                    draft.fold = Fold::Cause(format!("{cause} {}", draft.change.rule.id));
                }
            }
        }
    }

    /// The operations of both versions that answer with a schema of the new one.
    pub(super) fn answering(&self, schema: SchemaId) -> Vec<(usize, usize)> {
        let is_answer = |success: &Success| matches!(success, Success::Json(used) if used.ty == Type::Schema(schema));
        let pairs = self.pairs.operations.iter().copied();
        pairs
            .filter(|(_, new)| is_answer(&self.after[*new].1.success))
            .collect()
    }

    /// A method that returns something else.
    pub(super) fn returning(&self, old: usize, new: usize) -> Rust {
        let mut at = self.at_operation(old, new, PlaceKind::Response, None);
        at.rust.bump = Bump::Major;
        at.rust
    }

    fn rest(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Object, b: &Object) {
        let same = match (&a.rest, &b.rest) {
            (Some(a), Some(b)) => self.same(a, b),
            (None, None) => true,
            _ => false,
        };
        if !same {
            let text = |api: &Api, object: &Object| {
                Some(
                    object
                        .rest
                        .as_ref()
                        .map_or_else(|| "none".to_owned(), |used| described(api, used)),
                )
            };
            let (before, after) = (text(self.old, a), text(self.new, b));
            let bump = if a.rest.is_none() {
                Bump::Minor
            } else {
                Bump::Major
            };
            let rust = Rust::of("field", format!("{path}::rest"), bump);
            let at = self.at_schema(ids.0, ids.1, Some("{}".to_owned()), rust);
            let is_said_only =
                a.rest.is_none() && matches!(&b.rest, Some(used) if used.ty == Type::Any);
            let rule = &rules::ADDITIONAL_MEMBERS_CHANGED;
            let draft = self.note(rule, &at, before, after);
            if is_said_only {
                draft.change.wire = Wire::Compatible;
                draft.change.reason = "Nothing that was allowed is refused, and clients ignore members that they do not know.".to_owned();
            }
        }
    }

    /// The arguments of `new` are the members that have no default, in the order of the document.
    fn order(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Object, b: &Object) {
        let made = self.old.schema(ids.0).in_request && self.new.schema(ids.1).in_request;
        let (first, second) = (arguments(a), arguments(b));
        let order: Vec<usize> = first
            .iter()
            .filter_map(|name| second.iter().position(|other| other == name))
            .collect();
        if made && a.page.is_none() && !order.is_sorted() {
            let names = |object: &Object| {
                let fields = object.fields.iter().filter(|field| !field.is_optional());
                let names: Vec<&str> = fields.map(|field| field.rust_name.as_str()).collect();
                Some(format!("({})", names.join(", ")))
            };
            let rust = Rust {
                before: names(a),
                after: names(b),
                ..Rust::of("constructor", format!("{path}::new"), Bump::Major)
            };
            let at = self.at_schema(ids.0, ids.1, None, rust);
            let fold = if self.turn.is_any() {
                Fold::Habit(&engines::ORDER)
            } else {
                Fold::No
            };
            let texts = (names(a), names(b));
            self.note(&rules::CONSTRUCTOR_REORDERED, &at, texts.0, texts.1)
                .fold = fold;
        }
    }

    fn one(
        &mut self,
        ids: (SchemaId, SchemaId),
        path: &str,
        field: &Field,
        rule: &'static Rule,
        texts: (Option<String>, Option<String>),
    ) {
        let at = self.at_field(ids, path, field, rule.rust, (Some(field), None));
        self.note(rule, &at, texts.0, texts.1);
    }

    pub(super) fn at_field(
        &self,
        ids: (SchemaId, SchemaId),
        path: &str,
        field: &Field,
        bump: Bump,
        types: (Option<&Field>, Option<&Field>),
    ) -> At {
        let rust = Rust {
            bump,
            item: "field",
            path: format!("{path}::{}", field.rust_name),
            before: types
                .0
                .map(|field| field_type(self.old, self.library, field)),
            after: types
                .1
                .map(|field| field_type(self.new, self.library, field)),
            note: None,
        };
        let mut at = self.at_schema(ids.0, ids.1, None, rust);
        at.place = self.part(ids.1, &field.wire_name);
        at
    }

    /// Whether a union has the object as a member, and so says what its value is.
    fn in_union(&self, id: SchemaId) -> bool {
        self.old.schemas.iter().any(|schema| match &schema.kind {
            SchemaKind::Union(union) => union
                .members
                .iter()
                .any(|member| member.used.ty == Type::Schema(id)),
            _ => false,
        })
    }
}

/// The arguments of `new`.
fn arguments(object: &Object) -> Vec<String> {
    let fields = object.fields.iter().filter(|field| !field.is_optional());
    fields.map(|field| field.wire_name.clone()).collect()
}

fn find<'a>(object: &'a Object, name: &str) -> Option<&'a Field> {
    object.fields.iter().find(|field| field.wire_name == name)
}

/// What document generators write by one rule.
pub(super) fn class(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::Any => "any",
        Type::Schema(id) if matches!(api.schema(*id).kind, SchemaKind::Enumeration(_)) => {
            "enumeration"
        }
        Type::Schema(_) => "reference",
        Type::List(_) => "array",
        Type::Map(_) | Type::AnyObject => "map",
        _ => "scalar",
    }
}
