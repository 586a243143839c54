//! What a member or a parameter must be like beyond its type.

use super::compare::{At, Comparison, Fold};
use super::limits::{self, Limit};
use super::objects::class;
use super::rules::{Bump, Wire};
use crate::model::{Field, SchemaId};

impl Comparison<'_> {
    /// Each limit is compared with the one of the same name.
    pub(super) fn constraints(
        &mut self,
        ids: (SchemaId, SchemaId),
        path: &str,
        a: &Field,
        b: &Field,
    ) {
        // Before 3.1 the default of a referenced enumeration cannot be written.
        let unwritten = |text: &str| {
            text.starts_with("default: ") && class(self.old, &a.used.ty) == "enumeration"
        };
        let [before, after] = [&a.constraints, &b.constraints].map(|list| {
            let known = list.iter().filter(|text| !unwritten(text));
            known.cloned().collect::<Vec<String>>()
        });
        let at = self.at_field(ids, path, a, Bump::Patch, (Some(a), Some(b)));
        self.limits(&at, &before, &after);
    }

    /// Notes the limits of a member or a parameter that differ.
    pub(super) fn limits(&mut self, at: &At, before: &[String], after: &[String]) {
        let kind = |text: &str| format!("{:?} with the limit {text}", at.place.kind);
        before.iter().for_each(|text| self.count(&kind(text)));
        for Limit {
            rule,
            before,
            after,
        } in limits::different(before, after)
        {
            let habit = self.turn.limit(before.as_deref(), after.as_deref());
            let fold = match (habit, &before) {
                (Some(habit), _) => Fold::Habit(habit),
                (None, Some(text)) => Fold::All {
                    kind: kind(text),
                    to: after.clone().unwrap_or_default(),
                },
                (None, None) => Fold::No,
            };
            // Who sends a value is no matter of what it is.
            let is_sender = [&before, &after]
                .into_iter()
                .flatten()
                .any(|text| limits::name(text) == "sent");
            let name = [&before, &after]
                .into_iter()
                .flatten()
                .map(|text| limits::shown(text))
                .find_map(|text| Some(text.split_once(": ")?.0.to_owned()))
                .unwrap_or_default();
            let text = |limit: Option<String>| match (limit, is_sender) {
                (Some(_), true) => "read-only".to_owned(),
                (None, true) => "not read-only".to_owned(),
                (None, false) => format!("no {name}"),
                (Some(limit), false) => limits::shown(&limit),
            };
            let texts = (text(before), text(after));
            let draft = self.note(rule, at, Some(texts.0), Some(texts.1));
            draft.fold = fold;
            if is_sender && !at.direction.is_request() {
                draft.change.wire = Wire::Compatible;
                draft.change.reason = "Answers: it comes as before.".to_owned();
            }
        }
    }
}
