//! Parameters, and the order of a method's arguments.

use super::change::{PlaceKind, Rust};
use super::compare::{At, Comparison, Fold};
use super::names::{described, given};
use super::pairs::have_one_shape;
use super::rules::{self, Bump, Rule};
use crate::model::signature::{call_type, type_name};
use crate::model::{Location, Operation, Parameter, Style, Type};

/// The parameters that both versions have: those of the path by their place in it, the others by name.
pub(super) fn pairs<'a>(
    old: &'a Operation,
    new: &'a Operation,
) -> Vec<(&'a Parameter, &'a Parameter)> {
    let mut found: Vec<(&Parameter, &Parameter)> = Vec::new();
    if have_one_shape(&old.path, &new.path) {
        found.extend(in_path(old).into_iter().zip(in_path(new)));
    }
    for parameter in &old.parameters {
        if found
            .iter()
            .any(|(known, _)| std::ptr::eq(*known, parameter))
        {
            continue;
        }
        let free = |other: &&Parameter| {
            other.wire_name.eq_ignore_ascii_case(&parameter.wire_name)
                && !found.iter().any(|(_, known)| std::ptr::eq(*known, *other))
        };
        let same = new.parameters.iter().filter(free).find(|other| {
            kind(&other.location) == kind(&parameter.location)
                && (other.wire_name == parameter.wire_name || other.location == Location::Header)
        });
        if let Some(other) = same {
            found.push((parameter, other));
        }
    }
    // What is sent elsewhere has the same name.
    for parameter in &old.parameters {
        let is_free = !found
            .iter()
            .any(|(known, _)| std::ptr::eq(*known, parameter));
        let other = new.parameters.iter().find(|other| {
            other.wire_name == parameter.wire_name
                && !found.iter().any(|(_, known)| std::ptr::eq(*known, *other))
        });
        if let (true, Some(other)) = (is_free, other) {
            found.push((parameter, other));
        }
    }
    found
}

fn in_path(operation: &Operation) -> Vec<&Parameter> {
    let mut found: Vec<&Parameter> = operation
        .parameters
        .iter()
        .filter(|parameter| kind(&parameter.location) == "path")
        .collect();
    found.sort_by_key(|parameter| operation.path.find(&format!("{{{}}}", parameter.wire_name)));
    found
}

fn kind(location: &Location) -> &'static str {
    match location {
        Location::Path | Location::FilePath { .. } | Location::FileSegment => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

pub(super) fn label(parameter: &Parameter) -> String {
    format!("{} ({})", parameter.wire_name, kind(&parameter.location))
}

/// How the value is written: whether items stand by themselves is no matter of a single value.
fn written(parameter: &Parameter) -> String {
    let Style { name, explode } = parameter.style;
    match (&parameter.media_type, &parameter.used.ty) {
        (Some(media_type), _) => media_type.clone(),
        (None, Type::List(_)) if explode => format!("{name}, each item by itself"),
        (None, Type::List(_)) => format!("{name}, all items in one"),
        (None, _) => name.to_owned(),
    }
}

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, old: usize, new: usize) {
        let (a, b) = (self.before[old].1, self.after[new].1);
        let pairs = pairs(a, b);
        for parameter in &a.parameters {
            let kind = format!(
                "parameter {}, {}",
                label(parameter),
                described(self.old, &parameter.used)
            );
            self.count(&kind);
            if pairs
                .iter()
                .any(|(known, _)| std::ptr::eq(*known, parameter))
            {
                continue;
            }
            let mut at = self.at_parameter(old, new, parameter, Bump::Major);
            at.rust = self.setter(old, new, (Some(parameter), None), Bump::Major);
            let text = Some(described(self.old, &parameter.used));
            let scheme = self
                .key_parameter(old, new)
                .filter(|(key, _)| std::ptr::eq(*key, parameter))
                .map(|(_, name)| format!("security scheme {name}"));
            if scheme.is_some() {
                let cause = Fold::Cause(format!("key {}", label(parameter)));
                let rule = &rules::PARAMETER_BECAME_SECURITY;
                let text = Some(format!("parameter {}", label(parameter)));
                self.note(rule, &at, text, scheme).fold = cause;
                continue;
            }
            self.note(&rules::PARAMETER_REMOVED, &at, text, None).fold = Fold::All {
                kind,
                to: "gone".to_owned(),
            };
        }
        for parameter in &b.parameters {
            if pairs
                .iter()
                .any(|(_, known)| std::ptr::eq(*known, parameter))
            {
                continue;
            }
            let text = described(self.new, &parameter.used);
            let (rule, at) = if parameter.required {
                let at = self.at_parameter(old, new, parameter, Bump::Major);
                (&rules::PARAMETER_ADDED_REQUIRED, at)
            } else {
                let at = self.with_setter(old, new, parameter);
                (&rules::PARAMETER_ADDED, at)
            };
            let cause = format!("{} {} {text}", rule.id, label(parameter));
            self.note(rule, &at, None, Some(text)).fold = Fold::Alike(cause);
        }
        for (before, after) in pairs {
            let known = self.drafts.len();
            self.parameter(old, new, before, after);
            // It is declared once, for all operations that refer to it.
            if let (Some(component), true) = (&after.component, before.component == after.component)
            {
                for draft in self.drafts.iter_mut().skip(known) {
                    draft.fold_by(component);
                }
            }
        }
        self.order_of_arguments(old, new);
    }

    fn parameter(&mut self, old: usize, new: usize, a: &Parameter, b: &Parameter) {
        if self.is_edited(&a.docs, &b.docs) {
            let place = self.at_parameter(old, new, b, Bump::Patch).place;
            self.edited(place, &a.docs, &b.docs);
        }
        let note = |this: &mut Self, rule: &'static Rule, bump, before: String, after: String| {
            let at = this.at_parameter(old, new, b, bump);
            this.note(rule, &at, Some(before), Some(after));
        };
        if kind(&a.location) != kind(&b.location) {
            let bump = if a.required == b.required && a.rust_name == b.rust_name {
                Bump::Patch
            } else {
                Bump::Major
            };
            note(
                self,
                &rules::PARAMETER_MOVED,
                bump,
                kind(&a.location).to_owned(),
                kind(&b.location).to_owned(),
            );
        } else if kind(&a.location) == "path" && a.wire_name != b.wire_name {
            note(
                self,
                &rules::PATH_PARAMETER_RENAMED,
                Bump::Patch,
                a.wire_name.clone(),
                b.wire_name.clone(),
            );
        } else if !a.required && !b.required && a.rust_name != b.rust_name {
            let mut at = self.at_parameter(old, new, b, Bump::Major);
            at.rust = self.setter(old, new, (Some(a), None), Bump::Major);
            let texts = (Some(a.rust_name.clone()), Some(b.rust_name.clone()));
            self.note(&rules::ARGUMENT_RENAMED, &at, texts.0, texts.1);
        }
        match (a.required, b.required) {
            (false, true) => note(
                self,
                &rules::PARAMETER_REQUIRED,
                Bump::Major,
                "optional".to_owned(),
                "required".to_owned(),
            ),
            (true, false) => note(
                self,
                &rules::PARAMETER_OPTIONAL,
                Bump::Major,
                "required".to_owned(),
                "optional".to_owned(),
            ),
            _ => {}
        }
        if !self.same(&a.used, &b.used) {
            let mut at = self.at_parameter(old, new, b, Bump::Major);
            at.rust = self.setter(old, new, (Some(a), Some(b)), Bump::Major);
            self.used(&at, &a.used, &b.used);
        }
        // Before 3.1 the default of a referenced enumeration cannot be written.
        let is_referred = [&a.used.ty, &b.used.ty]
            .iter()
            .any(|ty| matches!(ty, Type::Schema(_)));
        let is_written = !is_referred || (a.default.is_some() && b.default.is_some());
        if a.default != b.default && is_written {
            let text =
                |default: &Option<String>| default.clone().unwrap_or_else(|| "none".to_owned());
            note(
                self,
                &rules::PARAMETER_DEFAULT_CHANGED,
                Bump::Patch,
                text(&a.default),
                text(&b.default),
            );
        }
        if kind(&a.location) == kind(&b.location) && written(a) != written(b) {
            let rule = &rules::PARAMETER_STYLE_CHANGED;
            note(self, rule, Bump::Patch, written(a), written(b));
        }
        let (before, after) = ((&a.used.ty, &*a.constraints), (&b.used.ty, &*b.constraints));
        self.constraints(PlaceKind::Parameter, before, after, |this| {
            this.at_parameter(old, new, b, Bump::Patch)
        });
        if a.deprecated != b.deprecated {
            let at = self.at_parameter(old, new, b, Bump::Patch);
            let rule = if b.deprecated {
                &rules::PARAMETER_DEPRECATED
            } else {
                &rules::PARAMETER_NO_LONGER_DEPRECATED
            };
            self.note(rule, &at, None, None);
        }
    }

    fn at_parameter(&self, old: usize, new: usize, parameter: &Parameter, bump: Bump) -> At {
        let mut at = self.at_operation(old, new, PlaceKind::Parameter, Some(label(parameter)));
        at.rust.bump = bump;
        at
    }

    /// The setter of an optional parameter; the method of one that must be given in either version.
    fn setter(
        &self,
        old: usize,
        new: usize,
        (a, b): (Option<&Parameter>, Option<&Parameter>),
        bump: Bump,
    ) -> Rust {
        let is_argument = [a, b]
            .into_iter()
            .flatten()
            .any(|parameter| parameter.required);
        let ((group, operation), name) = match (a, b) {
            (Some(a), _) => (self.before[old], &a.rust_name),
            (None, Some(b)) => (self.after[new], &b.rust_name),
            (None, None) => return self.method_of(old, new, bump),
        };
        if is_argument {
            return self.method_of(old, new, bump);
        }
        let path = format!("{}::{name}", call_type(self.library, group, operation));
        let ty = |api, parameter: Option<&Parameter>| {
            parameter.map(|parameter| type_name(api, self.library, &parameter.used))
        };
        Rust {
            before: ty(self.old, a),
            after: ty(self.new, b),
            ..Rust::of("setter", path, bump)
        }
    }

    pub(super) fn method_of(&self, old: usize, new: usize, bump: Bump) -> Rust {
        let mut at = self.at_operation(old, new, PlaceKind::Parameter, None);
        at.rust.bump = bump;
        at.rust
    }

    /// A new setter; a call that had none becomes a type of its own.
    fn with_setter(&self, old: usize, new: usize, parameter: &Parameter) -> At {
        let mut at = self.at_parameter(old, new, parameter, Bump::Minor);
        at.rust = self.setter(old, new, (None, Some(parameter)), Bump::Minor);
        self.setter_appears(old, new, &mut at);
        at
    }

    pub(super) fn setter_appears(&self, old: usize, new: usize, at: &mut At) {
        let is_plain = !self.before[old].1.has_setters();
        if is_plain && self.after[new].1.has_setters() {
            let (before, after) = (&self.signatures[0][old], &self.signatures[1][new]);
            at.rust = Rust {
                before: Some(format!("returns Call<{}>", before.returns)),
                after: Some(format!(
                    "returns {}, {}",
                    self.after[new].1.call_name,
                    given(before, after)[1]
                )),
                note: Some(
                    "only code that names the type of the call notices; a call that is awaited compiles as before"
                        .to_owned(),
                ),
                ..self.method_of(old, new, Bump::Major)
            };
        }
    }

    fn order_of_arguments(&mut self, old: usize, new: usize) {
        let (a, b) = (self.before[old].1, self.after[new].1);
        let pairs = pairs(a, b);
        let mut order = Vec::new();
        for argument in a.arguments() {
            let other = pairs
                .iter()
                .find(|(known, _)| std::ptr::eq(*known, argument));
            let place = other.and_then(|(_, other)| {
                b.arguments()
                    .iter()
                    .position(|argument| std::ptr::eq(*argument, *other))
            });
            order.extend(place);
        }
        if !order.is_sorted() {
            let mut at =
                self.at_operation(old, new, PlaceKind::Operation, Some("arguments".to_owned()));
            at.rust.bump = Bump::Major;
            let names = |operation: &Operation| {
                let names: Vec<String> = operation
                    .arguments()
                    .iter()
                    .map(|argument| argument.rust_name.clone())
                    .collect();
                Some(names.join(", "))
            };
            self.note(&rules::ARGUMENTS_REORDERED, &at, names(a), names(b));
        }
    }
}
