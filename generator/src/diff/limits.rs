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
    let name = own(before.or(after).map_or("", name)).1;
    // A smaller number leaves less of what is at most so much, and more of what is at least so much.
    let is_upper = ["longest", "most", "less than", "most items", "most members"].contains(&name);
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

/// What a name is about, and the name without that: `item longest` is the limit `longest` of an array's items.
fn own(name: &str) -> (String, &str) {
    let (mut place, mut name) = (String::new(), name);
    loop {
        let (inner, rest) = match name.split_once(' ') {
            Some(("item", rest)) => ("items.", rest),
            Some(("value", rest)) => ("additionalProperties.", rest),
            _ => return (place, name),
        };
        place.push_str(inner);
        name = rest;
    }
}

/// A limit in the words of JSON Schema: `shortest: 1` is `minLength: 1`.
pub(super) fn shown(text: &str) -> String {
    let (name, value) = text.split_once(": ").unwrap_or((text, ""));
    let (place, name) = own(name);
    let keyword = match name {
        "shortest" => "minLength",
        "longest" => "maxLength",
        "least" => "minimum",
        "most" => "maximum",
        "more than" => "exclusiveMinimum",
        "less than" => "exclusiveMaximum",
        "multiple of" => "multipleOf",
        "fewest items" => "minItems",
        "most items" => "maxItems",
        "fewest members" => "minProperties",
        "most members" => "maxProperties",
        "items" => return format!("{place}uniqueItems: true"),
        "sent" => return format!("{place}readOnly: true"),
        other => other,
    };
    format!("{place}{keyword}: {value}")
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
        assert_eq!(
            ids(&["item longest: 9"], &["item longest: 5"]),
            ["constraint-tightened"]
        );
        assert_eq!(
            ids(&["value item less than: 9"], &["value item less than: 10"]),
            ["constraint-loosened"]
        );
        assert!(ids(&["most: 2", "least: 1"], &["least: 1", "most: 2"]).is_empty());
    }

    #[test]
    fn limits_are_shown_in_the_words_of_json_schema() {
        for (text, expected) in [
            ("shortest: 1", "minLength: 1"),
            ("pattern: ^a: b$", "pattern: ^a: b$"),
            ("item longest: 5", "items.maxLength: 5"),
            (
                "value item least: 0",
                "additionalProperties.items.minimum: 0",
            ),
            ("items: each once", "uniqueItems: true"),
            ("most items: 3", "maxItems: 3"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
