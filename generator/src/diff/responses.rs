//! Responses by status.

use super::change::PlaceKind;
use super::compare::{At, Comparison, Fold};
use super::names::described_body;
use super::rules::{self, Bump, Rule, Wire};
use crate::model::{Response, Success, Type};

impl Comparison<'_> {
    pub(super) fn responses(&mut self, old: usize, new: usize) {
        let (a, b) = (self.before[old].1, self.after[new].1);
        let (successes, errors) = split(&a.responses);
        let (new_successes, new_errors) = split(&b.responses);
        self.successes(old, new, &successes, &new_successes);
        self.errors(old, new, &errors, &new_errors);
        let is_outcome = |success: &Success| matches!(success, Success::Outcome(_));
        let names_differ = match (&a.success, &b.success) {
            (Success::Outcome(a), Success::Outcome(b)) => {
                a.rust_name != b.rust_name
                    || a.variants
                        .iter()
                        .map(|(status, name, _)| (status, name))
                        .ne(b.variants.iter().map(|(status, name, _)| (status, name)))
            }
            (a, b) => is_outcome(a) != is_outcome(b),
        };
        if names_differ {
            let at = self.at_response(old, new, None, Bump::Major);
            let returns =
                |index: usize, place: usize| Some(self.signatures[index][place].returns.clone());
            let (before, after) = (returns(0, old), returns(1, new));
            self.note(&rules::OUTCOME_CHANGED, &at, before, after);
        }
    }

    fn successes(&mut self, old: usize, new: usize, a: &[&Response], b: &[&Response]) {
        if let ([before], [after]) = (a, b) {
            if before.status != after.status {
                let at = self.at_response(old, new, Some(&after.status), Bump::Patch);
                let (from, to) = (Some(before.status.clone()), Some(after.status.clone()));
                self.note(&rules::SUCCESS_STATUS_CHANGED, &at, from, to);
            }
            return self.answer(old, new, before, after);
        }
        for response in a {
            match b.iter().find(|other| other.status == response.status) {
                Some(other) => self.answer(old, new, response, other),
                None => {
                    let at = self.at_response(old, new, Some(&response.status), Bump::Patch);
                    let text = Some(described_body(self.old, &response.body));
                    self.note(&rules::SUCCESS_REMOVED, &at, text, None);
                }
            }
        }
        for response in b.iter().filter(|response| !has(a, response)) {
            let at = self.at_response(old, new, Some(&response.status), Bump::Patch);
            let text = Some(described_body(self.new, &response.body));
            self.note(&rules::SUCCESS_ADDED, &at, None, text);
        }
    }

    /// What a success holds.
    fn answer(&mut self, old: usize, new: usize, a: &Response, b: &Response) {
        if self.is_edited(&a.docs, &b.docs) {
            let place = self
                .at_response(old, new, Some(&b.status), Bump::Patch)
                .place;
            self.edited(place, &a.docs, &b.docs);
        }
        self.headers(old, new, a, b);
        self.links(old, new, a, b);
        let at = self.at_response(old, new, Some(&b.status), Bump::Major);
        let rule: &'static Rule = match (&a.body, &b.body) {
            (Success::Json(before), Success::Json(after)) => {
                if !self.same(before, after) {
                    self.used(&at, before, after);
                }
                return self.alike(old, new, a, b);
            }
            (before, after) if std::mem::discriminant(before) == std::mem::discriminant(after) => {
                return self.alike(old, new, a, b);
            }
            (Success::Empty, _) => &rules::ANSWER_ADDED,
            (_, Success::Empty) => &rules::ANSWER_REMOVED,
            _ => &rules::ANSWER_KIND_CHANGED,
        };
        let (before, after) = (
            described_body(self.old, &a.body),
            described_body(self.new, &b.body),
        );
        self.note(rule, &at, Some(before), Some(after));
    }

    /// Errors are declared by operation, but written by rules that hold for many: one entry for each status.
    fn errors(&mut self, old: usize, new: usize, a: &[&Response], b: &[&Response]) {
        for response in a.iter().filter(|response| !has(b, response)) {
            let at = self.at_response(old, new, Some(&response.status), Bump::Patch);
            let text = described_body(self.old, &response.body);
            let cause = Fold::Cause(format!("error-removed {} {text}", response.status));
            let text = Some(text).filter(|_| !matches!(response.body, Success::Empty));
            self.note(&rules::ERROR_REMOVED, &at, text, None).fold = cause;
        }
        for response in b {
            let at = self.at_response(old, new, Some(&response.status), Bump::Patch);
            let after = described_body(self.new, &response.body);
            let Some(known) = a.iter().find(|known| known.status == response.status) else {
                let cause = Fold::Cause(format!("error-added {} {after}", response.status));
                let after = Some(after).filter(|_| !matches!(response.body, Success::Empty));
                self.note(&rules::ERROR_ADDED, &at, None, after).fold = cause;
                continue;
            };
            if self.is_edited(&known.docs, &response.docs) {
                self.edited(at.place.clone(), &known.docs, &response.docs);
            }
            self.headers(old, new, known, response);
            self.links(old, new, known, response);
            let same = match (&known.body, &response.body) {
                (Success::Json(a), Success::Json(b)) => self.same(a, b),
                (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
            };
            if !same {
                let before = described_body(self.old, &known.body);
                let cause = Fold::Cause(format!("error-body {} {before} {after}", response.status));
                self.note(&rules::ERROR_BODY_CHANGED, &at, Some(before), Some(after))
                    .fold = cause;
                continue;
            }
            let drafts = self.drafts.len();
            self.alike(old, new, known, response);
            for draft in self.drafts.iter_mut().skip(drafts) {
                draft.fold_by(&response.status);
            }
        }
    }

    /// What an answer that both versions read alike must be like, and its media types.
    fn alike(&mut self, old: usize, new: usize, a: &Response, b: &Response) {
        let types = match (&a.body, &b.body) {
            (Success::Json(before), Success::Json(after)) => Some((&before.ty, &after.ty)),
            (Success::Text, Success::Text) => Some((&Type::String, &Type::String)),
            _ => None,
        };
        if let Some((before, after)) = types {
            let (before, after) = ((before, &*a.constraints), (after, &*b.constraints));
            self.constraints(PlaceKind::Response, before, after, |this| {
                this.at_response(old, new, Some(&b.status), Bump::Patch)
            });
        }
        self.media_types(old, new, a, b);
    }

    fn media_types(&mut self, old: usize, new: usize, a: &Response, b: &Response) {
        if a.media_types == b.media_types {
            return;
        }
        let at = self.at_response(old, new, Some(&b.status), Bump::Patch);
        let text = |response: &Response| match response.media_types.is_empty() {
            true => "none".to_owned(),
            false => response.media_types.join(", "),
        };
        let (before, after) = (text(a), text(b));
        let cause = format!("media types {before}, {after}");
        let is_more = a
            .media_types
            .iter()
            .all(|name| b.media_types.contains(name));
        let rule = &rules::ANSWER_MEDIA_TYPE_CHANGED;
        let draft = self.note(rule, &at, Some(before), Some(after));
        draft.fold = Fold::Alike(cause);
        if is_more {
            draft.change.wire = Wire::Compatible;
            draft.change.reason = "The old media types can still be asked for.".to_owned();
        }
    }

    fn at_response(&self, old: usize, new: usize, status: Option<&str>, bump: Bump) -> At {
        let mut at = self.at_operation(old, new, PlaceKind::Response, status.map(str::to_owned));
        at.rust.bump = bump;
        at
    }
}

/// Successes and the rest.
fn split(responses: &[Response]) -> (Vec<&Response>, Vec<&Response>) {
    responses
        .iter()
        .partition(|response| response.status.starts_with('2'))
}

fn has(list: &[&Response], response: &Response) -> bool {
    list.iter().any(|known| known.status == response.status)
}
