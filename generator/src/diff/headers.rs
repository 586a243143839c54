//! Headers of responses.

use super::change::PlaceKind;
use super::compare::{At, Comparison, Fold};
use super::rules;
use crate::model::{Header, Response, Success, Type};

impl Comparison<'_> {
    /// Headers are declared by response, but written by rules that hold for many: one entry for each header and kind
    /// of response.
    pub(super) fn headers(&mut self, old: usize, new: usize, a: &Response, b: &Response) {
        // The id and the address of what was created are what such an answer holds.
        let is_answer = |response: &Response, header: &Header| {
            matches!(response.body, Success::Created) && is_of_created(header)
        };
        let is_said = |header: &Header| is_answer(a, header) != is_answer(b, header);
        for header in a.headers.iter().filter(|header| !is_said(header)) {
            let at = self.at_header(old, new, b, header);
            let rule = match find(&b.headers, header) {
                None => &rules::HEADER_REMOVED,
                Some(other) if other.ty != header.ty => &rules::HEADER_CHANGED,
                Some(other) => {
                    self.known_header((old, new), b, header, other);
                    continue;
                }
            };
            let after = find(&b.headers, header).map(|other| other.ty.clone());
            let cause = cause(rule.id, b, header, after.as_deref());
            self.note(rule, &at, Some(header.ty.clone()), after).fold = cause;
        }
        for header in b.headers.iter().filter(|header| !is_said(header)) {
            if find(&a.headers, header).is_none() {
                let at = self.at_header(old, new, b, header);
                let rule = &rules::HEADER_ADDED;
                let cause = cause(rule.id, b, header, None);
                self.note(rule, &at, None, Some(header.ty.clone())).fold = cause;
            }
        }
    }

    /// A header of the same type in both versions.
    fn known_header(
        &mut self,
        (old, new): (usize, usize),
        response: &Response,
        a: &Header,
        b: &Header,
    ) {
        if a.required != b.required {
            let at = self.at_header(old, new, response, a);
            let (rule, before, after) = if b.required {
                (&rules::HEADER_REQUIRED, "optional", "required")
            } else {
                (&rules::HEADER_OPTIONAL, "required", "optional")
            };
            let cause = cause(rule.id, response, a, None);
            let texts = (Some(before.to_owned()), Some(after.to_owned()));
            self.note(rule, &at, texts.0, texts.1).fold = cause;
        }
        let known = self.drafts.len();
        let (before, after) = (
            (&Type::String, &*a.constraints),
            (&Type::String, &*b.constraints),
        );
        self.constraints(PlaceKind::Response, before, after, |this| {
            this.at_header(old, new, response, a)
        });
        let cause = kind_of(response, a);
        for draft in self.drafts.iter_mut().skip(known) {
            draft.fold_by(&cause);
        }
    }

    fn at_header(&self, old: usize, new: usize, response: &Response, header: &Header) -> At {
        let part = format!("{}, header {}", response.status, header.wire_name);
        self.at_operation(old, new, PlaceKind::Response, Some(part))
    }
}

fn is_of_created(header: &Header) -> bool {
    ["Location", "Umb-Generated-Resource"]
        .iter()
        .any(|name| header.wire_name.eq_ignore_ascii_case(name))
}

fn find<'a>(list: &'a [Header], header: &Header) -> Option<&'a Header> {
    list.iter()
        .find(|other| other.wire_name.eq_ignore_ascii_case(&header.wire_name))
}

/// `201 location`, but one for all errors: `4xx umb-notifications`.
fn kind_of(response: &Response, header: &Header) -> String {
    let status = match response.status.as_bytes().first() {
        Some(class @ b'3'..=b'5') => format!("{}xx", char::from(*class)),
        _ => response.status.clone(),
    };
    format!("{status} {}", header.wire_name.to_ascii_lowercase())
}

fn cause(rule: &str, response: &Response, header: &Header, after: Option<&str>) -> Fold {
    Fold::Cause(format!(
        "{rule} {} {} {}",
        kind_of(response, header),
        header.ty,
        after.unwrap_or_default()
    ))
}
