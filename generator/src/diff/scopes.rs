//! Scopes of OAuth: which a scheme offers, and which a call wants; and keys that were parameters.

use super::compare::{Comparison, Fold};
use super::parameters::label;
use super::rules;
use crate::model::{Location, Parameter};
use std::collections::{BTreeMap, BTreeSet};

impl Comparison<'_> {
    /// Schemes by their new names.
    pub(super) fn offered_scopes(&mut self, renamed: &BTreeMap<String, String>) {
        for scheme in &self.old.security_schemes {
            let name = renamed.get(&scheme.name).unwrap_or(&scheme.name);
            let schemes = &self.new.security_schemes;
            let Some(other) = schemes.iter().find(|other| other.name == *name) else {
                continue;
            };
            let at = self.at_scheme(name);
            for scope in scheme
                .scopes
                .iter()
                .filter(|scope| !other.scopes.contains(scope))
            {
                let at = at.inside(scope);
                self.note(&rules::SCOPE_REMOVED, &at, Some(scope.clone()), None);
            }
            for scope in other
                .scopes
                .iter()
                .filter(|scope| !scheme.scopes.contains(scope))
            {
                let at = at.inside(scope);
                self.note(&rules::SCOPE_ADDED, &at, None, Some(scope.clone()));
            }
        }
    }

    /// One entry for each scope, whatever the number of operations.
    pub(super) fn wanted_scopes(
        &mut self,
        old: usize,
        new: usize,
        renamed: &BTreeMap<String, String>,
    ) {
        let (a, b) = (self.before[old].1, self.after[new].1);
        let before: BTreeSet<(&String, &String)> = a
            .scopes
            .iter()
            .flat_map(|(name, scopes)| {
                let name = renamed.get(name).unwrap_or(name);
                scopes.iter().map(move |scope| (name, scope))
            })
            .collect();
        let after: BTreeSet<(&String, &String)> = b
            .scopes
            .iter()
            .flat_map(|(name, scopes)| scopes.iter().map(move |scope| (name, scope)))
            .collect();
        for (name, scope) in before.symmetric_difference(&after) {
            let is_new = after.contains(&(*name, *scope));
            let at = self
                .at_api(&format!("security scheme {name}"), vec![new])
                .inside(scope);
            let (rule, texts) = if is_new {
                (&rules::SCOPE_REQUIRED, (None, Some((*scope).clone())))
            } else {
                (&rules::SCOPE_NOT_REQUIRED, (Some((*scope).clone()), None))
            };
            let cause = Fold::Cause(format!("{} {name} {scope}", rule.id));
            self.note(rule, &at, texts.0, texts.1).fold = cause;
        }
    }

    /// The parameter of the old version that is a security scheme in the new one, and the scheme's name.
    pub(super) fn key_parameter(&self, old: usize, new: usize) -> Option<(&Parameter, &str)> {
        let (a, b) = (self.before[old].1, self.after[new].1);
        a.parameters.iter().find_map(|parameter| {
            let place = match parameter.location {
                Location::Header => "header",
                Location::Query => "query",
                Location::Cookie => "cookie",
                _ => return None,
            };
            let means = format!("API key in {place} {}", parameter.wire_name);
            let is_gone = !b
                .parameters
                .iter()
                .any(|other| label(other) == label(parameter));
            let same = |other: &str| other.eq_ignore_ascii_case(&means);
            let was_known = self
                .old
                .security_schemes
                .iter()
                .any(|scheme| same(&scheme.means));
            let scheme = self
                .new
                .security_schemes
                .iter()
                .find(|scheme| same(&scheme.means))?;
            let is_wanted = b.security.iter().flatten().any(|name| *name == scheme.name);
            (is_gone && !was_known && is_wanted).then_some((parameter, scheme.name.as_str()))
        })
    }
}
