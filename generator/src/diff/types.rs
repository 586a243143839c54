//! What a value is at one place: its type, its format, and `null`.

use super::change::Direction;
use super::compare::{At, Comparison, Fold};
use super::engines;
use super::names::{described, described_type, schema_name};
use super::objects::class;
use super::rules::{self, Bump, Rule, Wire};
use crate::model::signature::type_name;
use crate::model::{Api, Field, Integer, Member, Object, SchemaId, SchemaKind, Type, Union, Use};

impl Comparison<'_> {
    /// Notes what is different; the place says what it means for Rust.
    pub(super) fn used(&mut self, at: &At, a: &Use, b: &Use) {
        if a.nullable != b.nullable {
            let rule = if b.nullable {
                &rules::NULL_ALLOWED
            } else {
                &rules::NULL_NOT_ALLOWED
            };
            let (before, after) = (described(self.old, a), described(self.new, b));
            // Items and values are references in this, whatever they are.
            let is_inside = at
                .place
                .part
                .as_deref()
                .is_some_and(|part| part.ends_with(['}', ']']));
            let class = if is_inside {
                "reference"
            } else {
                class(self.old, &a.ty)
            };
            let habit = self.turn.null(class, at.direction, a.nullable, b.nullable);
            let draft = self.note(rule, at, Some(before), Some(after));
            if let Some(habit) = habit {
                draft.fold = Fold::Habit(habit);
            }
        }
        self.ty(at, &a.ty, &b.ty);
    }

    pub(super) fn ty(&mut self, at: &At, a: &Type, b: &Type) {
        if self.pairs.same_type(self.old, self.new, a, b) {
            return;
        }
        match (a, b) {
            (Type::List(a), Type::List(b)) => return self.used(&at.inside("[]"), a, b),
            (Type::Map(a), Type::Map(b)) => return self.used(&at.inside("{}"), a, b),
            _ => {}
        }
        let mut at = at.clone();
        // Two types of one name: that each of them is another one is an entry of its own.
        let name = |api, ty: &Type| type_name(api, self.library, &Use::of(ty.clone()));
        let is_called_the_same = name(self.old, a) == name(self.new, b);
        if is_called_the_same && (at.rust.item == "method" || at.rust.before == at.rust.after) {
            at.rust.bump = Bump::Patch;
        }
        let at = &at;
        let (before, after) = (described_type(self.old, a), described_type(self.new, b));
        let rule = self.rule(a, b);
        if let (Type::Schema(a), Type::Schema(b)) = (a, b) {
            let object = |api: &Api, id| matches!(api.schema(id).kind, SchemaKind::Object(_));
            if object(self.old, *a) && object(self.new, *b) {
                return self.replaced(at, *a, *b);
            }
            let [first, second] = [self.old.schema(*a), self.new.schema(*b)];
            match (&first.kind, &second.kind) {
                (SchemaKind::Object(object), SchemaKind::Union(union)) => {
                    let without = self.without((self.old, object), (self.new, union));
                    return self.union_at(&rules::BECAME_UNION, at, (before, after), without);
                }
                (SchemaKind::Union(union), SchemaKind::Object(object)) => {
                    let without = self.without((self.new, object), (self.old, union));
                    return self.union_at(&rules::CEASED_TO_BE_UNION, at, (before, after), without);
                }
                _ => {}
            }
        }
        if self.holds_it(a, b) || self.held_it(a, b) {
            return self.one_of_several(at, a, b);
        }
        let habit = match self.turn.in_order((self.old, a), (self.new, b)) {
            Some(((api, Type::Schema(id)), (_, Type::Map(_))))
                if matches!(api.schema(*id).kind, SchemaKind::Object(_)) =>
            {
                Some(&engines::KEYED_MAPS)
            }
            _ if self.is_flags(a, b) => Some(&engines::FLAGS),
            _ => self.turn.number(a, b),
        };
        let members = match (a, b) {
            (Type::Schema(id), Type::Any | Type::AnyObject) => members(self.old, *id),
            _ => None,
        };
        let draft = self.note(rule, at, Some(before), Some(after));
        draft.change.hint = members.map(|members| format!("no longer described: {members}"));
        if let Some(habit) = habit {
            draft.fold = Fold::Habit(habit);
        }
    }

    /// Whether one of several types may stand where the old type stood alone, and is one of them.
    fn holds_it(&self, a: &Type, b: &Type) -> bool {
        let is_it = |member: &Member| self.pairs.same_type(self.old, self.new, a, &member.used.ty);
        union_of(self.new, b).is_some_and(|union| union.members.iter().any(is_it))
    }

    /// The other way round.
    fn held_it(&self, a: &Type, b: &Type) -> bool {
        let is_it = |member: &Member| self.pairs.same_type(self.old, self.new, &member.used.ty, b);
        union_of(self.old, a).is_some_and(|union| union.members.iter().any(is_it))
    }

    /// A type more or less in one place.
    fn one_of_several(&mut self, at: &At, a: &Type, b: &Type) {
        let is_more = self.holds_it(a, b);
        let texts = (described_type(self.old, a), described_type(self.new, b));
        let rule = if is_more {
            &rules::BECAME_UNION
        } else {
            &rules::CEASED_TO_BE_UNION
        };
        let draft = self.note(rule, at, Some(texts.0), Some(texts.1));
        let harms = match is_more {
            true => at.direction.is_response(),
            false => at.direction.is_request(),
        };
        let (wire, reason) = match (harms, is_more) {
            (true, true) => (Wire::Risky, "Values of the other types may come."),
            (true, false) => (Wire::Breaking, "Values of the other types are refused."),
            (false, true) => (
                Wire::Compatible,
                "Values of the old type are still accepted.",
            ),
            (false, false) => (Wire::Compatible, "Values of this type came before."),
        };
        if at.direction != Direction::Neither {
            draft.change.wire = wire;
            draft.change.reason = reason.to_owned();
        }
    }

    /// An object in whose place another one stands.
    fn replaced(&mut self, at: &At, a: SchemaId, b: SchemaId) {
        let (before, after) = (schema_name(self.old, a), schema_name(self.new, b));
        let is_possible = self.pairs.possible.contains(&(a, b));
        let fold = Fold::Cause(format!("{before} {after}"));
        let [gone, new] = self.different_members(a, b);
        let is_answer = !at.direction.is_request();
        let draft = self.note(&rules::SCHEMA_REPLACED, at, Some(before), Some(after));
        draft.fold = fold;
        let mut hints = Vec::new();
        if !gone.is_empty() {
            draft.change.wire = Wire::Breaking;
            draft.change.reason = "Members are gone or have another type.".to_owned();
            hints.push(format!("gone or different: {}", gone.join(", ")));
        } else if is_answer && at.direction.is_response() {
            draft.change.wire = Wire::Compatible;
            draft.change.reason = "All members of the old one come as before.".to_owned();
        }
        if !new.is_empty() {
            hints.push(format!("new: {}", new.join(", ")));
        }
        if is_possible {
            hints.insert(0, "possibly renamed".to_owned());
        }
        draft.change.hint = Some(hints.join("; ")).filter(|hint| !hint.is_empty());
    }

    /// Whether one engine lists the names of what is a text to the other.
    fn is_flags(&self, a: &Type, b: &Type) -> bool {
        let sides = self.turn.in_order((self.old, a), (self.new, b));
        let is_enumeration = |(api, ty): (&Api, &Type)| class(api, ty) == "enumeration";
        sides.is_some_and(|(swashbuckle, (_, asp_net))| {
            is_enumeration(swashbuckle) && *asp_net == Type::String
        })
    }

    /// An object where a union is now, or the other way round: it may be one and the same value on the wire, which is
    /// described in more or in less detail.
    fn union_at(
        &mut self,
        rule: &'static Rule,
        at: &At,
        (before, after): (String, String),
        without: Vec<String>,
    ) {
        let cause = format!("{before} {after}");
        let draft = self.note(rule, at, Some(before), Some(after));
        draft.fold = Fold::Cause(cause);
        if without.is_empty() {
            let is_sent = at.direction.is_request();
            draft.change.wire = if is_sent {
                Wire::Risky
            } else {
                Wire::Compatible
            };
            draft.change.reason =
                "Each type of the union has all members of the object.".to_owned();
        } else {
            let list = without.join(", ");
            draft.change.hint = Some(format!("without a member of the object: {list}"));
        }
    }

    /// The types of a union that lack a member of an object, or have it with another type; a type that is described
    /// in more detail is no other one.
    fn without(
        &self,
        (api, object): (&Api, &Object),
        (other, union): (&Api, &Union),
    ) -> Vec<String> {
        let fits = |field: &Field, found: &Field| {
            let is_detail = matches!(field.used.ty, Type::Any | Type::AnyObject);
            let types = (&field.used.ty, &found.used.ty);
            let same = if std::ptr::eq(api, self.old) {
                self.pairs.same_type(self.old, self.new, types.0, types.1)
            } else {
                self.pairs.same_type(self.old, self.new, types.1, types.0)
            };
            is_detail || same
        };
        let lacks = |ty: &Type| match ty {
            Type::Schema(id) => match &other.schema(*id).kind {
                SchemaKind::Object(member) => object.fields.iter().any(|field| {
                    let is_tag = union.discriminator.as_deref() == Some(&field.wire_name);
                    let mut fields = member.fields.iter();
                    let found = fields.find(|found| found.wire_name == field.wire_name);
                    !is_tag && !found.is_some_and(|found| fits(field, found))
                }),
                _ => true,
            },
            _ => true,
        };
        let members = union.members.iter().filter(|member| lacks(&member.used.ty));
        members
            .map(|member| described(other, &member.used))
            .collect()
    }

    /// The members that only the first schema has as they are, and those that only the second one has.
    fn different_members(&self, a: SchemaId, b: SchemaId) -> [Vec<String>; 2] {
        let (first, second) = (self.old.schema(a), self.new.schema(b));
        if let (Some(a), Some(b)) = (first.page(), second.page()) {
            return match (&a.item.ty, &b.item.ty) {
                (Type::Schema(a), Type::Schema(b)) => self.different_members(*a, *b),
                _ => [vec!["items".to_owned()], Vec::new()],
            };
        }
        let (SchemaKind::Object(first), SchemaKind::Object(second)) = (&first.kind, &second.kind)
        else {
            return [vec!["all of it".to_owned()], Vec::new()];
        };
        let gone = first.fields.iter().filter(|field| {
            !second.fields.iter().any(|other| {
                other.wire_name == field.wire_name
                    && other.required == field.required
                    && self.same(&field.used, &other.used)
            })
        });
        let new = second.fields.iter().filter(|field| {
            !first
                .fields
                .iter()
                .any(|other| other.wire_name == field.wire_name)
        });
        [
            gone.map(|field| field.wire_name.clone()).collect(),
            new.map(|field| field.wire_name.clone()).collect(),
        ]
    }

    fn rule(&self, a: &Type, b: &Type) -> &'static Rule {
        let text =
            |ty: &Type| matches!(ty, Type::String | Type::Uuid | Type::DateTime | Type::Date);
        let names_values = |api: &crate::model::Api, ty: &Type| matches!(ty, Type::Schema(id) if matches!(api.schema(*id).kind, SchemaKind::Enumeration(_)));
        match (a, b) {
            (a, b) if text(a) && text(b) => &rules::FORMAT_CHANGED,
            (Type::Integer(a), Type::Integer(b)) => match (holds(*b, *a), holds(*a, *b)) {
                (true, _) => &rules::NUMBER_WIDENED,
                (_, true) => &rules::NUMBER_NARROWED,
                _ => &rules::FORMAT_CHANGED,
            },
            (Type::Integer(_), Type::Float | Type::Double) | (Type::Float, Type::Double) => {
                &rules::NUMBER_WIDENED
            }
            (Type::Float | Type::Double, Type::Integer(_)) | (Type::Double, Type::Float) => {
                &rules::NUMBER_NARROWED
            }
            (a, b) if text(a) && names_values(self.new, b) => &rules::BECAME_ENUMERATION,
            (a, b) if names_values(self.old, a) && text(b) => &rules::CEASED_TO_BE_ENUMERATION,
            (Type::Any | Type::AnyObject, _) => &rules::TYPE_DESCRIBED,
            (_, Type::Any | Type::AnyObject) => &rules::TYPE_NO_LONGER_DESCRIBED,
            _ => &rules::TYPE_CHANGED,
        }
    }
}

/// The names of an object's members.
fn members(api: &Api, id: SchemaId) -> Option<String> {
    match &api.schema(id).kind {
        SchemaKind::Object(object) => {
            let names = object.fields.iter().map(|field| field.wire_name.as_str());
            Some(names.collect::<Vec<&str>>().join(", ")).filter(|names| !names.is_empty())
        }
        _ => None,
    }
}

fn union_of<'a>(api: &'a Api, ty: &Type) -> Option<&'a Union> {
    match ty {
        Type::Schema(id) => match &api.schema(*id).kind {
            SchemaKind::Union(union) => Some(union),
            _ => None,
        },
        _ => None,
    }
}

/// Whether each number of the second range is in the first.
fn holds(wide: Integer, narrow: Integer) -> bool {
    let range = |integer| match integer {
        Integer::I8 => (true, 7),
        Integer::I16 => (true, 15),
        Integer::I32 => (true, 31),
        Integer::I64 => (true, 63),
        Integer::U8 => (false, 8),
        Integer::U16 => (false, 16),
        Integer::U32 => (false, 32),
        Integer::U64 => (false, 64),
    };
    let ((signed, bits), (inner_signed, inner_bits)) = (range(wide), range(narrow));
    bits >= inner_bits && (signed || !inner_signed)
}
