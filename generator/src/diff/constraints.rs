//! What a member, a parameter, a body or an answer must be like beyond its type.

use super::change::{Direction, PlaceKind};
use super::compare::{At, Comparison, Fold};
use super::limits;
use super::objects::class;
use super::rules::Wire;
use crate::model::{Api, Constraint, Type};

/// A value of one version: its type, and what else it must be like.
pub(super) type Constrained<'a> = (&'a Type, &'a [Constraint]);

impl Comparison<'_> {
    /// Notes the constraints of a value that differ; each is compared with the one of the same name.
    pub(super) fn constraints(
        &mut self,
        place: PlaceKind,
        a: Constrained<'_>,
        b: Constrained<'_>,
        at: impl FnOnce(&Self) -> At,
    ) {
        let kind = |constraint: &Constraint| format!("{place:?} with the constraint {constraint}");
        for constraint in a.1 {
            self.count(&kind(constraint));
        }
        if a.1 == b.1 {
            return;
        }
        let levels = self.levels(a.0, b.0);
        let same_type = self.pairs.same_type(self.old, self.new, a.0, b.0);
        // Before 3.1 the default of a referenced enumeration cannot be written.
        let has_default = class(self.old, a.0) != "enumeration";
        let [before, after] = [a.1, b.1].map(|list| {
            let known = list.iter().filter(|constraint| {
                let is_known = match constraint.keyword {
                    "default" => has_default,
                    // Another format is another type.
                    "format" => same_type,
                    _ => true,
                };
                constraint.inside.len() < levels && is_known
            });
            known.cloned().collect::<Vec<Constraint>>()
        });
        let different = limits::different(&before, &after);
        if different.is_empty() {
            return;
        }
        let at = &at(self);
        for limit in different {
            let text = |constraint: Option<&Constraint>| constraint.map(ToString::to_string);
            let (was, is) = (text(limit.before), text(limit.after));
            let Some(any) = limit.any() else { continue };
            let habit = self.turn.limit(was.as_deref(), is.as_deref());
            let fold = match (habit, limit.before, &any.component) {
                (Some(habit), ..) => Fold::Habit(habit),
                // It is declared once, for all that refer to it.
                (None, _, Some(component)) => {
                    let values =
                        [limit.before, limit.after].map(|known| known.map(|known| &known.value));
                    Fold::Cause(format!("{component} {} {values:?}", any.keyword))
                }
                (None, Some(constraint), None) => Fold::All {
                    kind: kind(constraint),
                    to: is.clone().unwrap_or_default(),
                },
                (None, None, None) => Fold::No,
            };
            let sender = match any.keyword {
                "readOnly" => Some("read-only"),
                "writeOnly" => Some("write-only"),
                _ => None,
            };
            let shown = |text: Option<String>| match (text, sender) {
                (Some(_), Some(word)) => word.to_owned(),
                (None, Some(word)) => format!("not {word}"),
                (None, None) => format!("no {}", any.name()),
                (Some(text), None) => text,
            };
            let is_new = is.is_some();
            let draft = self.note(limit.rule, at, Some(shown(was)), Some(shown(is)));
            draft.fold = fold;
            if sender.is_some() {
                let (wire, reason) = sent(any.keyword == "readOnly", is_new, at.direction);
                draft.change.wire = wire;
                draft.change.reason = reason.to_owned();
            }
        }
    }

    /// How deep the constraints of two values can be compared: those of another kind of value are part of its type.
    fn levels(&self, a: &Type, b: &Type) -> usize {
        match (a, b) {
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => {
                1 + self.levels(&a.ty, &b.ty)
            }
            (Type::Map(_) | Type::AnyObject, Type::Map(_) | Type::AnyObject) => 1,
            _ => usize::from(kind(self.old, a) == kind(self.new, b)),
        }
    }
}

/// What it means that only one side still sends a value, or that both do.
fn sent(is_by_server: bool, is_new: bool, direction: Direction) -> (Wire, &'static str) {
    match (is_by_server, is_new) {
        (true, true) if direction.is_request() => {
            (Wire::Risky, "A value that is sent is ignored or refused.")
        }
        (false, true) if direction.is_response() => (Wire::Risky, "It may no longer come."),
        (true, _) => (Wire::Compatible, "It comes as before."),
        (false, _) => (Wire::Compatible, "It can be sent as before."),
    }
}

fn kind(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "boolean",
        Type::Integer(_) | Type::Float | Type::Double => "number",
        Type::String | Type::Uuid | Type::DateTime | Type::Date | Type::Binary => "string",
        ty => class(api, ty),
    }
}
