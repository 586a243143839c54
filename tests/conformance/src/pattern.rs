//! Texts and JSON with holes.
//!
//! `{{name}}` is the known value of that name, or anything, which is then known under the name. Some names are kinds and
//! keep nothing: `{{any}}`, `{{text}}`, `{{number}}`, `{{boolean}}`, `{{list}}`, `{{object}}`, `{{time}}`, `{{guid}}`; a
//! name after the kind keeps the value: `{{guid item}}`. In JSON, a text that is nothing but such a hole stands for a
//! value of that kind.

use serde_json::Value;

use crate::values::Values;

/// What differs, and where.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// `status`, `header location`, `$.items[0].id`.
    pub(crate) place: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl Difference {
    pub(crate) fn new(
        place: impl Into<String>,
        expected: impl ToString,
        found: impl ToString,
    ) -> Self {
        Self {
            place: place.into(),
            expected: expected.to_string(),
            found: found.to_string(),
        }
    }
}

/// What a text has in place of the holes of a pattern, if it is like the pattern.
pub(crate) fn text(pattern: &str, found: &str, values: &Values) -> Option<Vec<(String, String)>> {
    let Some((before, rest)) = pattern.split_once("{{") else {
        return (pattern == found).then(Vec::new);
    };
    let found = found.strip_prefix(before)?;
    let (hole, after) = rest.split_once("}}")?;
    let (kind, name) = named(hole);
    if let Some(known) = values.get(name) {
        return text(after, found.strip_prefix(known)?, values);
    }
    let ends = (0..=found.len()).filter(|end| found.is_char_boundary(*end));
    for end in ends {
        if !is_of_kind(kind, &found[..end]) {
            continue;
        }
        if let Some(mut kept) = text(after, &found[end..], values) {
            kept.push((name.to_owned(), found[..end].to_owned()));
            return Some(kept);
        }
    }
    None
}

/// Compares JSON with a pattern; what the holes stand for is added to `kept`.
pub(crate) fn json(
    place: &str,
    pattern: &Value,
    found: &Value,
    values: &Values,
    kept: &mut Vec<(String, String)>,
) -> Vec<Difference> {
    match (pattern, found) {
        (Value::Object(pattern), Value::Object(found)) => {
            let mut differences = Vec::new();
            for (name, pattern) in pattern.iter().filter(|(name, _)| *name != "...") {
                let place = format!("{place}.{name}");
                match found.get(name) {
                    Some(found) => differences.extend(json(&place, pattern, found, values, kept)),
                    None => differences.push(Difference::new(place, pattern, "(missing)")),
                }
            }
            let is_open = pattern.contains_key("...");
            let more = found
                .iter()
                .filter(|(name, _)| !is_open && !pattern.contains_key(*name));
            differences.extend(more.map(|(name, found)| {
                Difference::new(format!("{place}.{name}"), "(nothing)", found)
            }));
            differences
        }
        (Value::Array(pattern), Value::Array(found)) => {
            let is_open = pattern.last().is_some_and(|last| last == "...");
            let count = pattern.len() - usize::from(is_open);
            if found.len() < count || (found.len() > count && !is_open) {
                let more = if is_open { " or more" } else { "" };
                let found = format!("{} items", found.len());
                return vec![Difference::new(
                    place,
                    format!("{count} items{more}"),
                    found,
                )];
            }
            let pairs = pattern.iter().take(count).zip(found).enumerate();
            pairs
                .flat_map(|(at, (pattern, found))| {
                    json(&format!("{place}[{at}]"), pattern, found, values, kept)
                })
                .collect()
        }
        (Value::String(pattern), found) => {
            let as_text = match found {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let hole = pattern
                .strip_prefix("{{")
                .and_then(|rest| rest.strip_suffix("}}"));
            let may_be_anything = hole.is_some_and(|hole| !hole.contains("}}"));
            let matched = match hole {
                Some(hole) if may_be_anything => fits(named(hole).0, found),
                _ => found.is_string(),
            };
            match text(pattern, &as_text, values).filter(|_| matched) {
                Some(more) => {
                    kept.extend(more);
                    Vec::new()
                }
                None => vec![Difference::new(place, pattern, found)],
            }
        }
        (pattern, found) if pattern == found => Vec::new(),
        (pattern, found) => vec![Difference::new(place, pattern, found)],
    }
}

/// Kind and name of a hole.
fn named(hole: &str) -> (&str, &str) {
    match hole.split_once(' ') {
        Some((kind, name)) if KINDS.contains(&kind) => (kind, name),
        _ if KINDS.contains(&hole) => (hole, ""),
        _ => ("", hole),
    }
}

const KINDS: [&str; 8] = [
    "number", "list", "object", "boolean", "time", "guid", "text", "any",
];

/// Whether a value can stand for a hole of that kind.
fn fits(kind: &str, found: &Value) -> bool {
    match kind {
        "number" => found.is_number(),
        "list" => found.is_array(),
        "object" => found.is_object(),
        "boolean" => found.is_boolean(),
        "time" | "guid" | "text" => found.is_string(),
        "any" => true,
        _ => found.is_string() || found.is_number(),
    }
}

/// Whether a text can stand for a hole of that kind.
fn is_of_kind(kind: &str, text: &str) -> bool {
    match kind {
        "number" => {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|b| b.is_ascii_digit() || b == b'.' || b == b'-')
        }
        "guid" => uuid::Uuid::try_parse(text).is_ok() && text.len() == 36,
        "time" => is_time(text),
        _ => true,
    }
}

/// An ISO 8601 date and time with a numeric offset or `Z`, and up to seven digits of a fraction.
fn is_time(text: &str) -> bool {
    let form = b"0000-00-00T00:00:00";
    if text.len() < form.len() {
        return false;
    }
    let (start, rest) = text.as_bytes().split_at(form.len());
    let is_start = start.iter().zip(form).all(|(byte, form)| match form {
        b'0' => byte.is_ascii_digit(),
        form => byte == form,
    });
    let rest = String::from_utf8_lossy(rest);
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => &rest,
    };
    is_start && (offset == "Z" || (offset.len() == 6 && offset.starts_with(['+', '-'])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn compare(pattern: &Value, found: &Value) -> (Vec<Difference>, Vec<(String, String)>) {
        let mut kept = Vec::new();
        let differences = json("$", pattern, found, &Values::default(), &mut kept);
        (differences, kept)
    }

    #[test]
    fn holes_keep_what_they_stand_for() {
        let kept = text(
            "http://{{host}}/x/{{id}}",
            "http://a:1/x/7",
            &Values::default(),
        );
        assert_eq!(
            kept,
            Some(vec![
                ("id".into(), "7".into()),
                ("host".into(), "a:1".into())
            ])
        );
        let mut values = Values::default();
        values.set("host", "b");
        assert_eq!(text("http://{{host}}/", "http://a/", &values), None);
    }

    #[test]
    fn json_may_be_left_open() {
        let pattern = json!({"total": "{{number}}", "items": [{"id": "{{guid first}}", "...": true}, "..."], "at": "{{time}}"});
        let id = "ba40981c-07e6-538c-8981-d898db1fa1bd";
        let found = json!({"total": 2, "items": [{"id": id, "name": "a"}, 5], "at": "2026-01-02T03:04:05.1+00:00"});
        let (differences, kept) = compare(&pattern, &found);
        assert_eq!(differences, []);
        assert!(kept.contains(&("first".into(), id.into())), "{kept:?}");
    }

    #[test]
    fn every_difference_is_named_with_its_place() {
        let pattern = json!({"a": 1, "b": ["x"], "c": "{{guid}}", "d": null});
        let found = json!({"a": 2, "b": [], "c": "no", "e": true});
        let places: Vec<String> = compare(&pattern, &found)
            .0
            .into_iter()
            .map(|d| d.place)
            .collect();
        assert_eq!(places, ["$.a", "$.b", "$.c", "$.d", "$.e"]);
    }
}
