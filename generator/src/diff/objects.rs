//! Objects: their members.

use super::change::Rust;
use super::compare::{At, Comparison, Fold};
use super::names::{described, field_type};
use super::rules::{self, Bump, Rule};
use crate::model::{Api, Field, Object, SchemaId, SchemaKind, Type};

impl Comparison<'_> {
    pub(super) fn object(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Object, b: &Object) {
        // All pages are one generic type.
        let is_page = a.page.is_some() && b.page.is_some();
        for field in &a.fields {
            if find(b, &field.wire_name).is_none() {
                let at = self.at_field(ids, path, field, Bump::Major, (Some(field), None));
                let text = Some(described(self.old, &field.used));
                self.note(&rules::FIELD_REMOVED, &at, text, None);
            }
        }
        let has_new = self.old.schema(ids.0).in_request;
        for field in &b.fields {
            let Some(known) = find(a, &field.wire_name) else {
                let breaks = has_new && !field.is_optional();
                let bump = if breaks { Bump::Major } else { Bump::Minor };
                let mut at = self.at_field(ids, path, field, bump, (None, Some(field)));
                if breaks {
                    at.rust.note = Some(format!("`{path}::new` has one more argument"));
                }
                let rule = if field.required {
                    &rules::FIELD_ADDED_REQUIRED
                } else {
                    &rules::FIELD_ADDED
                };
                let text = Some(described(self.new, &field.used));
                self.note(rule, &at, None, text);
                continue;
            };
            self.field(ids, path, known, field, is_page);
        }
        self.rest(ids, path, a, b);
        self.order(ids, path, a, b);
        if let (Some((tag, before)), Some((other, after))) = (&a.constant, &b.constant) {
            let is_in_union = self.in_union(ids.0);
            if (tag, before) != (other, after) && !is_in_union {
                let rust = Rust {
                    bump: Bump::Patch,
                    item: "type",
                    path: path.to_owned(),
                    before: None,
                    after: None,
                    note: None,
                };
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
        self.docs(&a.docs, &b.docs);
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
            self.note(rule, &at, text(a), text(b)).fold = Fold::All {
                kind: format!("presence of {state}"),
                to: format!("{:?}", at.rust.bump),
            };
        }
        if a.used.nullable != b.used.nullable {
            let rule = if b.used.nullable {
                &rules::NULL_ALLOWED
            } else {
                &rules::NULL_NOT_ALLOWED
            };
            let texts = (described(self.old, &a.used), described(self.new, &b.used));
            self.note(rule, &at, Some(texts.0), Some(texts.1)).fold = Fold::All {
                kind: format!("null of {state}"),
                to: format!("{:?}", at.rust.bump),
            };
        }
        if !same_type {
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
        if !a.deprecated && b.deprecated {
            self.one(ids, path, a, &rules::FIELD_DEPRECATED, (None, None));
        }
        self.constraints(ids, path, a, b);
    }

    /// Each limit is compared with the one of the same name.
    fn constraints(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Field, b: &Field) {
        // Before 3.1 the default of a referenced enumeration cannot be written.
        let unwritten = |text: &str| {
            text.starts_with("default: ") && class(self.old, &a.used.ty) == "enumeration"
        };
        let [before, after] = [&a.constraints, &b.constraints].map(|list| {
            let known = list.iter().filter(|text| !unwritten(text));
            known.cloned().collect::<Vec<String>>()
        });
        let name = |text: &str| text.split(": ").next().unwrap_or_default().to_owned();
        for constraint in &before {
            let kind = format!("constraint {constraint}");
            self.count(&kind);
            let other = after.iter().find(|other| name(other) == name(constraint));
            if other != Some(constraint) {
                let at = self.at_field(ids, path, a, Bump::Patch, (Some(a), Some(b)));
                let to = other.map_or("none", String::as_str).to_owned();
                self.note(
                    &rules::CONSTRAINT_CHANGED,
                    &at,
                    Some(constraint.clone()),
                    other.cloned(),
                )
                .fold = Fold::All { kind, to };
            }
        }
        for constraint in &after {
            if !before.iter().any(|other| name(other) == name(constraint)) {
                let at = self.at_field(ids, path, a, Bump::Patch, (Some(a), Some(b)));
                self.note(
                    &rules::CONSTRAINT_CHANGED,
                    &at,
                    None,
                    Some(constraint.clone()),
                );
            }
        }
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
            let rust = Rust {
                bump,
                item: "field",
                path: format!("{path}::rest"),
                before: None,
                after: None,
                note: None,
            };
            let at = self.at_schema(ids.0, ids.1, Some("{}".to_owned()), rust);
            self.note(&rules::ADDITIONAL_MEMBERS_CHANGED, &at, before, after);
        }
    }

    /// The arguments of `new` are the members that have no default, in the order of the document.
    fn order(&mut self, ids: (SchemaId, SchemaId), path: &str, a: &Object, b: &Object) {
        let made = self.old.schema(ids.0).in_request && self.new.schema(ids.1).in_request;
        let arguments = |object: &Object| -> Vec<String> {
            let fields = object.fields.iter().filter(|field| !field.is_optional());
            fields.map(|field| field.wire_name.clone()).collect()
        };
        let (first, second) = (arguments(a), arguments(b));
        let order: Vec<usize> = first
            .iter()
            .filter_map(|name| second.iter().position(|other| other == name))
            .collect();
        if made && a.page.is_none() && !order.is_sorted() {
            let rust = Rust {
                bump: Bump::Major,
                item: "constructor",
                path: format!("{path}::new"),
                before: Some(first.join(", ")),
                after: Some(second.join(", ")),
                note: None,
            };
            let at = self.at_schema(ids.0, ids.1, None, rust);
            self.note(
                &rules::CONSTRUCTOR_REORDERED,
                &at,
                Some(first.join(", ")),
                Some(second.join(", ")),
            );
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

    fn at_field(
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

fn find<'a>(object: &'a Object, name: &str) -> Option<&'a Field> {
    object.fields.iter().find(|field| field.wire_name == name)
}

/// What document generators write by one rule.
fn class(api: &Api, ty: &Type) -> &'static str {
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
