//! What differs between a recorded reply and the one of the stand-in. What the reply brings anew is remembered.

use serde_json::Value;

use super::Replay;
use crate::support::Answer;
use crate::support::pattern::capture;

/// Headers whose absence counts too.
const RELEVANT: [&str; 12] = [
    "api-supported-versions",
    "cache-control",
    "content-type",
    "expires",
    "last-modified",
    "location",
    "pragma",
    "set-cookie",
    "transfer-encoding",
    "umb-generated-resource",
    "vary",
    "www-authenticate",
];

pub fn differences(replay: &mut Replay, exchange: &Value, answer: &Answer) -> Vec<String> {
    let mut differences = Vec::new();
    if exchange["status"] != answer.status {
        differences.push(format!(
            "status {} instead of {}",
            answer.status, exchange["status"]
        ));
    }
    let recorded = exchange["headers"].as_object().unwrap();
    for name in RELEVANT {
        let expected: Vec<&str> = recorded
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .flat_map(|(_, value)| match value {
                Value::Array(values) => {
                    values.iter().map(|value| value.as_str().unwrap()).collect()
                }
                value => vec![value.as_str().unwrap()],
            })
            .collect();
        let found: Vec<&str> = answer
            .headers
            .get_all(name)
            .iter()
            .map(|value| value.to_str().unwrap())
            .collect();
        let pairs = expected.iter().zip(&found);
        let equal = pairs
            .filter(|(expected, found)| take(replay, expected, found))
            .count();
        if equal != expected.len() || equal != found.len() {
            differences.push(format!("{name}: {found:?} instead of {expected:?}"));
        }
    }
    differences.extend(body(replay, exchange, answer));
    differences
}

fn body(replay: &mut Replay, exchange: &Value, answer: &Answer) -> Option<String> {
    let has_holes = |text: &str| text.contains("{{");
    let (expected, found) = match (&exchange["text"], &exchange["body"]) {
        // Some texts show a value that is a hole in the body.
        (Value::String(text), body) if has_holes(text) || !has_holes(&body.to_string()) => {
            (text.clone(), answer.text.clone())
        }
        (_, Value::Null) => (String::new(), answer.text.clone()),
        (_, Value::String(text)) => (text.clone(), answer.text.clone()),
        (_, body) => {
            let found: Value = serde_json::from_str(&answer.text).unwrap_or_default();
            (body.to_string(), found.to_string())
        }
    };
    let seconds = |text: &str| number(text, "\"expires_in\":");
    if let (Some(expected), Some(found)) = (seconds(&expected), seconds(&found)) {
        // The recorded site rounds: a second less, or not.
        if expected.abs_diff(found) > 1 {
            return Some(format!("expires_in {found} instead of {expected}"));
        }
    }
    let mut expected = expected;
    for (start, end) in [
        ("\"traceId\":\"", "\""),
        ("\"expires_in\": ", ","),
        ("\"expires_in\": ", "\n"),
    ] {
        expected = hollow(&expected, start, end);
    }
    for name in ["kid", "n"] {
        expected = hollow(&expected, &format!("\"{name}\": \""), "\"");
    }
    (!take(replay, &expected, &found)).then(|| format!("{found} instead of {expected}"))
}

/// Compares and, if equal, remembers what the holes stand for. Names without a number are no values of their own.
fn take(replay: &mut Replay, expected: &str, found: &str) -> bool {
    let expected = replay.mapped(expected);
    let Some(captured) = capture(&expected, found, &|name| replay.value(name)) else {
        return false;
    };
    let numbered = captured
        .into_iter()
        .filter(|(name, _)| name.ends_with(|c: char| c.is_ascii_digit()));
    replay.values.extend(numbered);
    true
}

/// Makes a hole of what stands between the first `start` and the next `end`.
fn hollow(text: &str, start: &str, end: &str) -> String {
    let Some((before, rest)) = text.split_once(start) else {
        return text.to_owned();
    };
    match rest.find(end) {
        Some(at) if !rest[..at].contains('\n') && !rest[..at].contains('{') => {
            format!("{before}{start}{{{{anything}}}}{}", &rest[at..])
        }
        _ => text.to_owned(),
    }
}

fn number(text: &str, start: &str) -> Option<u64> {
    let (_, rest) = text.split_once(start)?;
    let digits: String = rest
        .trim_start()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}
