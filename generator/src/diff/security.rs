//! Security schemes, and what authorizes which operation.

use super::change::{Direction, Place, PlaceKind, Rust};
use super::compare::{At, Comparison, Fold};
use super::engines;
use super::rules::{self, Bump, Rule, Wire};
use crate::model::{Api, Operation, SecurityScheme};
use std::collections::BTreeMap;

impl Comparison<'_> {
    pub(super) fn security(&mut self) {
        let renamed = renamed(self.old, self.new);
        for (before, after) in &renamed {
            let at = self.at_scheme(after);
            self.note(
                &rules::SECURITY_SCHEME_RENAMED,
                &at,
                Some(before.clone()),
                Some(after.clone()),
            );
        }
        for scheme in &self.old.security_schemes {
            let other = self
                .new
                .security_schemes
                .iter()
                .find(|other| other.name == scheme.name);
            let Some(other) = other else { continue };
            if other.means != scheme.means {
                let at = self.at_scheme(&scheme.name);
                let (before, after) = (scheme.means.clone(), other.means.clone());
                let is_more = scheme.means.split(", ").all(|flow| {
                    let mut flows = other.means.split(", ");
                    flows.any(|known| known == flow)
                });
                let rule = &rules::SECURITY_SCHEME_CHANGED;
                let draft = self.note(rule, &at, Some(before), Some(after));
                if is_more {
                    draft.change.wire = Wire::Compatible;
                    draft.change.reason = "What authorized a call still does.".to_owned();
                }
            }
            self.addresses(scheme, other);
        }
        if let (Some(a), Some(b)) = (&self.old.token_endpoint, &self.new.token_endpoint) {
            if a != b {
                let at = self.at_api("token endpoint", Vec::new());
                self.note(
                    &rules::TOKEN_ENDPOINT_CHANGED,
                    &at,
                    Some(a.clone()),
                    Some(b.clone()),
                );
            }
        }
        self.offered_scopes(&renamed);
        for (old, new) in self.pairs.operations.clone() {
            let (a, b) = (self.before[old].1, self.after[new].1);
            self.wanted_scopes(old, new, &renamed);
            let before = with_names(a, &renamed);
            if before == b.security {
                continue;
            }
            // The key that was a parameter is an entry of its own.
            let is_key = |name: &str| b.security == [[name.to_owned()]];
            if before.is_empty()
                && self
                    .key_parameter(old, new)
                    .is_some_and(|(_, name)| is_key(name))
            {
                continue;
            }
            let at = self.at_api("security", vec![new]);
            let rule: &'static Rule = match (is_open(&before), is_open(&b.security)) {
                // A document that says nothing of security does not say that there is none.
                (true, false) if !self.old.security_schemes.is_empty() => &rules::SECURITY_REQUIRED,
                (false, true) if !self.new.security_schemes.is_empty() => {
                    &rules::SECURITY_NOT_REQUIRED
                }
                _ => &rules::SECURITY_CHANGED,
            };
            let (from, to) = (shown(&before), shown(&b.security));
            let refuses = |operation: &Operation| {
                let mut responses = operation.responses.iter();
                responses.any(|response| response.status == "401")
            };
            let is_open_in_one = is_open(&before) != is_open(&b.security);
            let is_habit = self.turn.is_any() && is_open_in_one && !refuses(a) && !refuses(b);
            let fold = if is_habit {
                Fold::Habit(&engines::SECURITY)
            } else {
                Fold::Cause(format!("{} {from} {to}", rule.id))
            };
            let draft = self.note(rule, &at, Some(from), Some(to));
            draft.fold = fold;
            if rule == &rules::SECURITY_CHANGED && still_authorizes(&before, &b.security) {
                draft.change.wire = Wire::Compatible;
                draft.change.reason = "What authorized a call still does.".to_owned();
            }
        }
    }

    /// The addresses of a scheme that both versions have.
    fn addresses(&mut self, a: &SecurityScheme, b: &SecurityScheme) {
        // The token endpoint of the API is an entry of its own.
        let endpoints = (
            self.old.token_endpoint.as_ref(),
            self.new.token_endpoint.as_ref(),
        );
        for (name, before) in &a.addresses {
            let Some(after) = b.addresses.get(name) else {
                continue;
            };
            if before == after || (Some(before), Some(after)) == endpoints {
                continue;
            }
            let mut at = self.at_scheme(&b.name);
            at.place.part = Some(name.clone());
            let texts = (Some(before.clone()), Some(after.clone()));
            self.note(&rules::SECURITY_SCHEME_CHANGED, &at, texts.0, texts.1);
        }
    }

    pub(super) fn at_scheme(&self, name: &str) -> At {
        let uses =
            |operation: &Operation| operation.security.iter().flatten().any(|used| used == name);
        let operations = self
            .pairs
            .operations
            .iter()
            .map(|(_, new)| *new)
            .filter(|new| uses(self.after[*new].1))
            .collect();
        self.at_api(&format!("security scheme {name}"), operations)
    }

    pub(super) fn at_api(&self, name: &str, operations: Vec<usize>) -> At {
        At {
            place: Place {
                kind: PlaceKind::Api,
                name: name.to_owned(),
                part: None,
            },
            direction: Direction::Request,
            operations,
            rust: Rust::of("crate", String::new(), Bump::Patch),
        }
    }
}

/// Schemes that are gone, and the one that is new and means the same.
fn renamed(old: &Api, new: &Api) -> BTreeMap<String, String> {
    let only = |list: &[SecurityScheme], other: &[SecurityScheme]| -> Vec<SecurityScheme> {
        let known = |name: &str| other.iter().any(|scheme| scheme.name == name);
        list.iter()
            .filter(|scheme| !known(&scheme.name))
            .cloned()
            .collect()
    };
    let gone = only(&old.security_schemes, &new.security_schemes);
    let added = only(&new.security_schemes, &old.security_schemes);
    let mut renamed = BTreeMap::new();
    for scheme in &gone {
        let alike: Vec<_> = added
            .iter()
            .filter(|other| other.means == scheme.means)
            .collect();
        let alone = gone
            .iter()
            .filter(|other| other.means == scheme.means)
            .count()
            == 1;
        if let ([only], true) = (alike.as_slice(), alone) {
            renamed.insert(scheme.name.clone(), only.name.clone());
        }
    }
    renamed
}

fn with_names(operation: &Operation, renamed: &BTreeMap<String, String>) -> Vec<Vec<String>> {
    let mut alternatives: Vec<Vec<String>> = operation
        .security
        .iter()
        .map(|names| {
            let mut names: Vec<String> = names
                .iter()
                .map(|name| renamed.get(name).unwrap_or(name).clone())
                .collect();
            names.sort_unstable();
            names
        })
        .collect();
    alternatives.sort_unstable();
    alternatives
}

/// Whether each of the old alternatives is enough for one of the new ones.
fn still_authorizes(before: &[Vec<String>], after: &[Vec<String>]) -> bool {
    let is_enough = |had: &Vec<String>| {
        after
            .iter()
            .any(|wanted| wanted.iter().all(|scheme| had.contains(scheme)))
    };
    !before.is_empty() && before.iter().all(is_enough)
}

fn is_open(alternatives: &[Vec<String>]) -> bool {
    alternatives.is_empty() || alternatives.iter().any(Vec::is_empty)
}

fn shown(alternatives: &[Vec<String>]) -> String {
    if alternatives.is_empty() {
        return "none".to_owned();
    }
    let texts: Vec<String> = alternatives
        .iter()
        .map(|names| {
            if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(" and ")
            }
        })
        .collect();
    texts.join(", or ")
}
