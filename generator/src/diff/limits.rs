//! Constraints of values: which of them differ, and whether they became stricter.

use super::rules::{self, Rule};
use crate::model::Constraint;

/// A constraint that is not what it was.
pub(super) struct Limit<'a> {
    pub(super) rule: &'static Rule,
    pub(super) before: Option<&'a Constraint>,
    pub(super) after: Option<&'a Constraint>,
}

impl<'a> Limit<'a> {
    /// The constraint, as it is now if it still is.
    pub(super) fn any(&self) -> Option<&'a Constraint> {
        self.after.or(self.before)
    }
}

/// The constraints that differ; each is compared with the one of the same name.
pub(super) fn different<'a>(before: &'a [Constraint], after: &'a [Constraint]) -> Vec<Limit<'a>> {
    let gone = before
        .iter()
        .map(|constraint| (Some(constraint), find(after, constraint)));
    let new = after
        .iter()
        .filter(|constraint| find(before, constraint).is_none())
        .map(|constraint| (None, Some(constraint)));
    gone.chain(new)
        .filter(|(before, after)| {
            let said = |constraint: &'a Constraint| (constraint.keyword, &constraint.value);
            before.map(said) != after.map(said)
        })
        .map(|(before, after)| Limit {
            rule: rule(before, after),
            before,
            after,
        })
        .collect()
}

fn find<'a>(list: &'a [Constraint], wanted: &Constraint) -> Option<&'a Constraint> {
    list.iter().find(|other| {
        bound(other.keyword) == bound(wanted.keyword) && other.inside == wanted.inside
    })
}

/// A bound is the same one whether or not the number itself is allowed.
fn bound(keyword: &'static str) -> &'static str {
    match keyword {
        "exclusiveMinimum" => "minimum",
        "exclusiveMaximum" => "maximum",
        other => other,
    }
}

fn rule(before: Option<&Constraint>, after: Option<&Constraint>) -> &'static Rule {
    let keyword = before.or(after).map_or("", |constraint| constraint.keyword);
    let allows = keyword.starts_with("allow");
    match (before, after) {
        _ if keyword == "default" => &rules::CONSTRAINT_CHANGED,
        (None, _) if allows => &rules::CONSTRAINT_LOOSENED,
        (_, None) if allows => &rules::CONSTRAINT_TIGHTENED,
        (None, _) => &rules::CONSTRAINT_TIGHTENED,
        (_, None) => &rules::CONSTRAINT_LOOSENED,
        (Some(before), Some(after)) => match is_stricter(before, after) {
            Some(true) => &rules::CONSTRAINT_TIGHTENED,
            Some(false) => &rules::CONSTRAINT_LOOSENED,
            None => &rules::CONSTRAINT_CHANGED,
        },
    }
}

/// Whether the second one leaves less; `None` where no order says so.
fn is_stricter(before: &Constraint, after: &Constraint) -> Option<bool> {
    if before.keyword == "enum" {
        let (was, is) = (values(before), values(after));
        let within = |inner: &[&str], outer: &[&str]| inner.iter().all(|one| outer.contains(one));
        return match (within(&is, &was), within(&was, &is)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        };
    }
    let (was, is) = (number(before)?, number(after)?);
    if was == is {
        return Some(after.keyword.starts_with("exclusive"));
    }
    // A smaller number leaves less of what is at most so much, and more of what is at least so much.
    Some((is < was) == bound(before.keyword).starts_with("max"))
}

fn values(constraint: &Constraint) -> Vec<&str> {
    constraint
        .value
        .trim_matches(['[', ']'])
        .split(", ")
        .collect()
}

/// The bound; no order says which of two multiples, patterns or formats is stricter.
fn number(constraint: &Constraint) -> Option<f64> {
    let is_bound = ["min", "max", "exclusiveM"]
        .iter()
        .any(|start| constraint.keyword.starts_with(start));
    is_bound.then(|| constraint.value.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(keyword: &'static str, value: &str) -> Vec<Constraint> {
        vec![Constraint::new(keyword, value)]
    }

    fn ids(before: &[Constraint], after: &[Constraint]) -> Vec<&'static str> {
        let found = different(before, after);
        found.iter().map(|limit| limit.rule.id).collect()
    }

    #[test]
    fn less_that_is_allowed_is_stricter() {
        for (keyword, before, after, expected) in [
            ("maxLength", "9", "5", "constraint-tightened"),
            ("maxLength", "9", "10", "constraint-loosened"),
            ("minLength", "9", "10", "constraint-tightened"),
            ("minimum", "1.5", "1", "constraint-loosened"),
            ("exclusiveMinimum", "1", "2", "constraint-tightened"),
            ("exclusiveMaximum", "1", "2", "constraint-loosened"),
            ("multipleOf", "2", "3", "constraint-changed"),
            ("pattern", "^a", "^b", "constraint-changed"),
            ("pattern", "5", "6", "constraint-changed"),
            ("default", "1", "2", "constraint-changed"),
            ("enum", "[1, 2, 3]", "[1, 3]", "constraint-tightened"),
            ("enum", "[1, 2]", "[2, 1, 3]", "constraint-loosened"),
            ("enum", "[1, 2]", "[1, 3]", "constraint-changed"),
        ] {
            let (before, after) = (limit(keyword, before), limit(keyword, after));
            assert_eq!(ids(&before, &after), [expected], "{keyword}");
            let inside = |list: &[Constraint]| -> Vec<Constraint> {
                list.iter()
                    .map(|constraint| constraint.clone().inside("items"))
                    .collect()
            };
            assert_eq!(ids(&inside(&before), &inside(&after)), [expected]);
        }
        assert_eq!(ids(&[], &limit("pattern", "^a")), ["constraint-tightened"]);
        let (bound, exclusive) = (limit("minimum", "3"), limit("exclusiveMinimum", "3"));
        assert_eq!(ids(&bound, &exclusive), ["constraint-tightened"]);
        assert_eq!(ids(&exclusive, &bound), ["constraint-loosened"]);
        let empty = limit("allowEmptyValue", "true");
        assert_eq!(ids(&[], &empty), ["constraint-loosened"]);
        assert_eq!(ids(&empty, &[]), ["constraint-tightened"]);
        let unique = limit("uniqueItems", "true");
        assert_eq!(ids(&unique, &[]), ["constraint-loosened"]);
    }

    #[test]
    fn the_order_and_the_component_boundary_make_no_noise() {
        let most = Constraint::new("maximum", 2);
        let least = Constraint::new("minimum", 1);
        let shared = Constraint {
            component: Some("Small".to_owned()),
            ..most.clone()
        };
        assert!(ids(&[most, least.clone()], &[least, shared]).is_empty());
    }

    #[test]
    fn a_constraint_of_the_items_is_not_one_of_the_array() {
        let own = limit("maxItems", "3");
        let inner = vec![own[0].clone().inside("items")];
        assert_eq!(
            ids(&own, &inner),
            ["constraint-loosened", "constraint-tightened"]
        );
    }
}
