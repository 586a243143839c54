//! What differs between a recorded reply and the one of the stand-in.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::pattern::matches;
use crate::wire_replay::client::Reply;
use crate::wire_replay::ids::Ids;
use crate::wire_replay::record::Response;
use crate::wire_replay::times;

/// Headers whose absence counts too.
const NAMED: [&str; 17] = [
    "accept-ranges",
    "access-control-allow-credentials",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "access-control-expose-headers",
    "api-supported-versions",
    "cache-control",
    "content-disposition",
    "content-type",
    "expires",
    "location",
    "pragma",
    "transfer-encoding",
    "umb-generated-resource",
    "umb-notifications",
    "www-authenticate",
];

/// Which part of a reply differs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    Status,
    Header,
    /// The body of a refusal.
    Refusal,
    /// The body of a success.
    Body,
}

#[derive(Debug)]
pub struct Difference {
    pub part: Part,
    /// What differs, without values that change from run to run.
    pub what: String,
    pub expected: String,
    pub found: String,
}

/// Compares two replies; `host` is that of the stand-in.
pub fn differences(ids: &Ids, host: &str, recorded: &Response, reply: &Reply) -> Vec<Difference> {
    if recorded.status != reply.status {
        return vec![Difference {
            part: Part::Status,
            what: format!("status {} instead of {}", reply.status, recorded.status),
            expected: recorded.body.to_string(),
            found: reply.text.clone(),
        }];
    }
    // Of several requests at once only the status was kept.
    if recorded.headers.is_empty() {
        return Vec::new();
    }
    let mut comparison = Comparison {
        ids,
        host,
        body: if recorded.status < 400 {
            Part::Body
        } else {
            Part::Refusal
        },
        found: Vec::new(),
    };
    comparison.headers(recorded, reply);
    comparison.body(recorded, reply);
    comparison.found
}

struct Comparison<'a> {
    ids: &'a Ids,
    host: &'a str,
    body: Part,
    found: Vec<Difference>,
}

impl Comparison<'_> {
    fn headers(&mut self, recorded: &Response, reply: &Reply) {
        for name in NAMED {
            let (expected, found) = (recorded.header(name), reply.header(name));
            let equal = expected.len() == found.len()
                && expected.iter().zip(&found).all(|(e, f)| self.is_text(e, f));
            if !equal {
                self.header(name, &expected, &found);
            }
        }
        for name in ["last-modified", "set-cookie", "etag"] {
            let (expected, found) = (recorded.header(name), reply.header(name));
            if expected.len() != found.len() {
                self.header(name, &expected, &found);
            }
        }
        // Lengths follow ids and host names; that there is no body does not.
        let lengths = [
            recorded.header("content-length"),
            reply.header("content-length"),
        ];
        if lengths.iter().any(|length| *length == ["0"]) && lengths[0] != lengths[1] {
            self.header("content-length", &lengths[0], &lengths[1]);
        }
    }

    fn header(&mut self, name: &str, expected: &[&str], found: &[&str]) {
        self.found.push(Difference {
            part: Part::Header,
            what: format!("header {name}"),
            expected: format!("{expected:?}"),
            found: format!("{found:?}"),
        });
    }

    fn body(&mut self, recorded: &Response, reply: &Reply) {
        match (&recorded.body, reply.json()) {
            (Value::Null, None) if reply.text.is_empty() => {}
            (Value::String(text), None) => {
                // Of a stack trace the first line says what happened.
                let (expected, found) = match text.contains("\n   at ") {
                    true => (first_line(text), first_line(&reply.text)),
                    false => (text.as_str(), reply.text.as_str()),
                };
                let equal = match recorded.trimmed {
                    true => found.starts_with(&expected[..expected.len().min(200)]),
                    false => self.is_text(expected, found),
                };
                if !equal {
                    self.differ("", expected, found);
                }
            }
            (Value::String(text), Some(_)) if recorded.trimmed => {
                if !reply.text.starts_with(&text[..text.len().min(200)]) {
                    self.differ("", text, &reply.text);
                }
            }
            (expected, Some(found)) => self.value("$", expected, &found, recorded.trimmed),
            (expected, None) => self.differ("", &expected.to_string(), &reply.text),
        }
    }

    fn value(&mut self, place: &str, expected: &Value, found: &Value, trimmed: bool) {
        match (expected, found) {
            (Value::Object(expected), Value::Object(found)) => {
                let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
                for name in names {
                    let place = format!("{place}.{name}");
                    match (expected.get(name), found.get(name)) {
                        (Some(expected), Some(found)) => {
                            self.value(&place, expected, found, trimmed);
                        }
                        (Some(expected), None) => {
                            self.differ(&place, &expected.to_string(), "(missing)");
                        }
                        (None, found) => {
                            let found = found.map(Value::to_string);
                            self.differ(&place, "(missing)", &found.unwrap_or_default());
                        }
                    }
                }
            }
            (Value::Array(expected), Value::Array(found)) => {
                let cut = trimmed && expected.len() < found.len();
                if expected.len() != found.len() && !cut {
                    let lengths =
                        [expected.len(), found.len()].map(|length| format!("{length} members"));
                    self.differ(place, &lengths[0], &lengths[1]);
                }
                for (at, (expected, found)) in expected.iter().zip(found).enumerate() {
                    self.value(&format!("{place}[{at}]"), expected, found, trimmed);
                }
            }
            (Value::String(expected), Value::String(found)) => {
                if !self.is_text(expected, found) {
                    self.differ(place, expected, found);
                }
            }
            (expected, found) if expected == found => {}
            (expected, found) => self.differ(place, &expected.to_string(), &found.to_string()),
        }
    }

    fn differ(&mut self, place: &str, expected: &str, found: &str) {
        let place = match place {
            "" => "as text",
            place => place,
        };
        self.found.push(Difference {
            part: self.body,
            what: format!("body {place}"),
            expected: self.ids.mapped(expected),
            found: found.to_owned(),
        });
    }

    /// Whether a text is the recorded one, with the ids, the host and the time of this site.
    fn is_text(&self, expected: &str, found: &str) -> bool {
        expected == found
            || times::alike(expected, found)
            || (is_trace(expected) && is_trace(found))
            || matches(&self.ids.mapped(expected), found, &|name| {
                (name == "host").then(|| self.host.to_owned())
            })
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// `00-{32 hex digits}-{16 hex digits}-00`.
fn is_trace(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [2, 32, 16, 2]
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
