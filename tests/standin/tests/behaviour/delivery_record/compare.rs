//! What differs between a recorded reply and the one of the stand-in.

use serde_json::Value;

use crate::support::Answer;

/// How an answer compares.
pub enum Found {
    Equal,
    /// The body of a success differs, status and headers do not.
    OtherBody(String),
    /// Status, headers or error differ.
    OtherAnswer(Vec<String>),
}

/// Headers whose absence counts too.
const RELEVANT: [&str; 11] = [
    "age",
    "api-supported-versions",
    "cache-control",
    "content-type",
    "location",
    "location-start-item-id",
    "location-start-item-path",
    "transfer-encoding",
    "umb-generated-resource",
    "vary",
    "www-authenticate",
];

pub fn differences(exchange: &Value, answer: &Answer) -> Found {
    let recorded = &exchange["response"];
    let mut differences = Vec::new();
    if recorded["status"] != answer.status {
        differences.push(format!(
            "status {} instead of {}",
            answer.status, recorded["status"]
        ));
    }
    for name in RELEVANT {
        let headers = recorded["headers"].as_object().unwrap();
        let expected = headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        let expected = expected.and_then(|(_, value)| value.as_str());
        let found = answer.header(name);
        let is_same = match (name, expected, found) {
            // Absolute, with the host of the site.
            ("location", Some(expected), Some(found)) => path(expected) == path(found),
            (_, expected, found) => expected == found,
        };
        if !is_same {
            differences.push(format!("{name}: {found:?} instead of {expected:?}"));
        }
    }
    let bodies = body(recorded, answer);
    if answer.status >= 400 || !differences.is_empty() {
        differences.extend(bodies);
        return match differences.is_empty() {
            true => Found::Equal,
            false => Found::OtherAnswer(differences),
        };
    }
    bodies.map_or(Found::Equal, Found::OtherBody)
}

fn path(location: &str) -> &str {
    let rest = location
        .split_once("://")
        .map_or(location, |(_, rest)| rest);
    rest.find('/').map_or(rest, |at| &rest[at..])
}

/// The body, if all of it was recorded; of the page of an exception the first line.
fn body(recorded: &Value, answer: &Answer) -> Option<String> {
    let is_text = answer
        .header("content-type")
        .is_some_and(|one| one.starts_with("text/plain"));
    if is_text && answer.status == 500 {
        let line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
        let (expected, found) = (
            line(recorded["body"].as_str().unwrap_or_default()),
            line(&answer.text),
        );
        return (expected != found).then(|| format!("{found} instead of {expected}"));
    }
    if recorded["trimmed"] == true {
        return None;
    }
    let found: Value =
        serde_json::from_str(&answer.text).unwrap_or_else(|_| match answer.text.is_empty() {
            true => Value::Null,
            false => Value::String(answer.text.clone()),
        });
    let (mut expected, mut found) = (recorded["body"].clone(), found);
    level(&mut expected);
    level(&mut found);
    (expected != found).then(|| format!("{found}\n instead of {expected}"))
}

/// Makes equal what cannot be: dates, traces, ids made by the site, folders of files, and two things that were wrong in
/// the recorded build (images had no size, and `true` came out as `false`).
fn level(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                match name.as_str() {
                    "createDate" | "updateDate" | "created" | "traceId" if value.is_string() => {
                        *value = Value::String(name.clone());
                    }
                    "flag" if value.is_boolean() => *value = Value::Bool(true),
                    "width" | "height" => *value = Value::Null,
                    "url" | "file"
                        if value.as_str().is_some_and(|url| url.starts_with("/media/")) =>
                    {
                        let last = value.as_str().and_then(|url| url.rsplit('/').next());
                        *value = Value::String(format!("/media/{}", last.unwrap_or_default()));
                    }
                    _ => level(value),
                }
            }
            // A redirect has an id that the site made up.
            if members.contains_key("originalUrl") {
                members.remove("id");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(level),
        _ => {}
    }
}
