//! Responses by status.

use super::change::PlaceKind;
use super::compare::{At, Comparison, Fold};
use super::names::described_body;
use super::rules::{self, Bump, Rule};
use crate::model::{Response, Success};

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
        let (status, limits) = (&b.status, (&*a.constraints, &*b.constraints));
        let rule: &'static Rule = match (&a.body, &b.body) {
            (Success::Json(a), Success::Json(b)) => {
                if !self.same(a, b) {
                    self.used(&at, a, b);
                }
                let (before, after) = ((&a.ty, limits.0), (&b.ty, limits.1));
                self.constraints(PlaceKind::Response, before, after, |this| {
                    this.at_response(old, new, Some(status), Bump::Patch)
                });
                return;
            }
            (a, b) if std::mem::discriminant(a) == std::mem::discriminant(b) => return,
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
            self.note(&rules::ERROR_REMOVED, &at, Some(text), None).fold = cause;
        }
        for response in b {
            let at = self.at_response(old, new, Some(&response.status), Bump::Patch);
            let after = described_body(self.new, &response.body);
            let Some(known) = a.iter().find(|known| known.status == response.status) else {
                let cause = Fold::Cause(format!("error-added {} {after}", response.status));
                self.note(&rules::ERROR_ADDED, &at, None, Some(after)).fold = cause;
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
            }
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
