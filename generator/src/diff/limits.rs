//! What the document says about values beyond their type.

use super::rules::{self, Rule};

/// A limit that is not what it was.
pub(super) struct Limit {
    pub(super) rule: &'static Rule,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// The limits that differ; each is compared with the one of the same name.
pub(super) fn different(before: &[String], after: &[String]) -> Vec<Limit> {
    let find = |list: &[String], text: &str| {
        let found = list.iter().find(|other| name(other) == name(text));
        found.cloned()
    };
    let gone = before
        .iter()
        .map(|text| (Some(text.clone()), find(after, text)));
    let new = after
        .iter()
        .filter(|text| find(before, text).is_none())
        .map(|text| (None, Some(text.clone())));
    gone.chain(new)
        .filter(|(before, after)| before != after)
        .map(|(before, after)| Limit {
            rule: rule(before.as_deref(), after.as_deref()),
            before,
            after,
        })
        .collect()
}

fn rule(before: Option<&str>, after: Option<&str>) -> &'static Rule {
    let name = before.or(after).map_or("", name);
    // A smaller number leaves less of what is at most so much, and more of what is at least so much.
    let is_upper = ["longest", "most", "most items"].contains(&name);
    match (before, after) {
        _ if name == "default" => &rules::CONSTRAINT_CHANGED,
        (None, _) => &rules::CONSTRAINT_TIGHTENED,
        (_, None) => &rules::CONSTRAINT_LOOSENED,
        (Some(before), Some(after)) => match (number(before), number(after)) {
            (Some(before), Some(after)) if (after < before) == is_upper => {
                &rules::CONSTRAINT_TIGHTENED
            }
            (Some(_), Some(_)) => &rules::CONSTRAINT_LOOSENED,
            _ => &rules::CONSTRAINT_CHANGED,
        },
    }
}

/// `shortest: 1` is called `shortest`.
pub(super) fn name(text: &str) -> &str {
    text.split(": ").next().unwrap_or_default()
}

fn number(text: &str) -> Option<f64> {
    text.split_once(": ")?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(before: &[&str], after: &[&str]) -> Vec<&'static str> {
        let texts =
            |list: &[&str]| -> Vec<String> { list.iter().map(|text| (*text).to_owned()).collect() };
        let found = different(&texts(before), &texts(after));
        found.iter().map(|limit| limit.rule.id).collect()
    }

    #[test]
    fn less_that_is_allowed_is_stricter() {
        assert_eq!(
            ids(&["longest: 9"], &["longest: 5"]),
            ["constraint-tightened"]
        );
        assert_eq!(
            ids(&["longest: 9"], &["longest: 10"]),
            ["constraint-loosened"]
        );
        assert_eq!(
            ids(&["shortest: 9"], &["shortest: 10"]),
            ["constraint-tightened"]
        );
        assert_eq!(ids(&["least: 1.5"], &["least: 1"]), ["constraint-loosened"]);
        assert_eq!(ids(&[], &["pattern: ^a"]), ["constraint-tightened"]);
        assert_eq!(ids(&["items: each once"], &[]), ["constraint-loosened"]);
        assert_eq!(
            ids(&["pattern: ^a"], &["pattern: ^b"]),
            ["constraint-changed"]
        );
        assert_eq!(
            ids(&["default: 1"], &["default: 2"]),
            ["constraint-changed"]
        );
        assert!(ids(&["most: 2", "least: 1"], &["least: 1", "most: 2"]).is_empty());
    }
}
