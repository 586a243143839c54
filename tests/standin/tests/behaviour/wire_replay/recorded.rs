//! A folder of recorded exchanges, one file for each operation, in the order in which they happened.
//!
//! A file is a list of `{operationId, method, path, as, requestHeaders, requestBody, status, responseHeaders, body |
//! bodyText | bodyBase64, note, truncated}`. The clock of the replies tells the order, to a second; within a second, what
//! was created comes first and what was changed or deleted last.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::wire_replay::record::{Exchange, Response, Sent};
use crate::wire_replay::spaced;

/// Whose token `as` means, where it is not the administrator's.
const LOW: &str = "low";
/// The site of these exchanges.
pub const STATE: &str = "recorded";
/// Exchanges of other sites: how their notes begin, and the site.
const ELSEWHERE: [(&str, &str); 2] = [
    ("second site", SECOND_SITE),
    ("Install level", "runtime level Install"),
];
/// A site with mail and models.
pub const SECOND_SITE: &str = "second site";

/// The exchanges of all files.
pub fn read(folder: &Path) -> Vec<Exchange> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let all: Vec<Value> = serde_json::from_str(&text).unwrap();
        for (number, exchange) in all.iter().enumerate() {
            let note = exchange["note"].as_str().unwrap_or_default();
            found.push((moment(exchange), number, read_one(exchange, number, note)));
        }
    }
    found.sort_by(
        |(moment, number, one), (other_moment, other_number, other)| {
            (moment, number, &one.case).cmp(&(other_moment, other_number, &other.case))
        },
    );
    found.into_iter().map(|(.., exchange)| exchange).collect()
}

/// The second of the reply, and what comes first within it.
fn moment(exchange: &Value) -> (String, u8) {
    let date = pairs(&exchange["responseHeaders"])
        .into_iter()
        .find_map(|(name, value)| name.eq_ignore_ascii_case("date").then_some(value));
    let path = exchange["path"].as_str().unwrap();
    let comes_first = path.ends_with("/folder") || path.ends_with("/temporary-file");
    let rank = match (
        exchange["method"].as_str().unwrap(),
        exchange["status"].as_u64(),
    ) {
        ("POST", Some(201)) if comes_first => 0,
        ("POST", Some(200)) if path.ends_with("/validate") => 1,
        ("POST", Some(201)) => 2,
        ("POST", _) => 3,
        ("GET", _) => 4,
        ("PUT", _) => 5,
        _ => 6,
    };
    // All of one day: the time of day is in the same place of every date.
    (date.unwrap_or_default(), rank)
}

fn read_one(exchange: &Value, number: usize, note: &str) -> Exchange {
    let text = |name: &str| exchange[name].as_str().unwrap().to_owned();
    let identity = text("as");
    let mut headers = pairs(&exchange["requestHeaders"]);
    for (name, value) in &mut headers {
        if name.eq_ignore_ascii_case("authorization") {
            "Bearer {{token}}".clone_into(value);
        }
    }
    let operation = text("operationId");
    let mut elsewhere = ELSEWHERE.iter();
    let elsewhere = elsewhere.find(|(start, _)| note.starts_with(start));
    let family = elsewhere.map_or(STATE, |(_, site)| site);
    let note = match note {
        "" => String::new(),
        note => format!(" ({note})"),
    };
    let (body, trimmed) = match (&exchange["body"], &exchange["bodyText"]) {
        (body, _) if exchange.get("body").is_some() => (body.clone(), false),
        (_, Value::String(text)) => (Value::String(text.clone()), false),
        // A file: its beginning is not compared.
        _ if exchange.get("bodyBase64").is_some() => (Value::String(String::new()), true),
        _ => (Value::Null, false),
    };
    Exchange {
        case: format!("{family}: {operation} {number}{note}"),
        method: text("method"),
        path: text("path"),
        body: sent(&exchange["requestBody"], &mut headers),
        headers,
        identity: (identity == LOW).then_some(identity),
        response: Response {
            status: exchange["status"].as_u64().unwrap().try_into().unwrap(),
            headers: pairs(&exchange["responseHeaders"]),
            body,
            trimmed: trimmed || exchange.get("truncated").is_some(),
            names_some_headers: false,
        },
    }
}

fn sent(body: &Value, headers: &mut Vec<(String, String)>) -> Sent {
    if let Some(text) = body["raw"].as_str() {
        return Sent::Text(text.to_owned());
    }
    if let Some(parts) = body["multipart"].as_array() {
        headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        let media = "multipart/form-data; boundary=edge".to_owned();
        headers.push(("Content-Type".to_owned(), media));
        let mut bytes: Vec<u8> = parts.iter().flat_map(part).collect();
        bytes.extend(b"--edge--\r\n");
        return match String::from_utf8(bytes) {
            Ok(text) => Sent::Text(text),
            Err(no_text) => Sent::Binary(no_text.into_bytes()),
        };
    }
    match body {
        Value::Null => Sent::Nothing,
        body => Sent::Text(spaced::to_text(body)),
    }
}

fn part(part: &Value) -> Vec<u8> {
    let (name, content) = (part[0].as_str().unwrap(), &part[1]);
    let start = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"");
    if let Some(text) = content.as_str() {
        return format!("{start}\r\n\r\n{text}\r\n").into_bytes();
    }
    let file = content["fileName"].as_str().unwrap_or_default();
    let media = content["contentType"].as_str().unwrap_or_default();
    let bytes = STANDARD
        .decode(content["base64"].as_str().unwrap_or_default())
        .unwrap();
    let head = format!("{start}; filename=\"{file}\"\r\nContent-Type: {media}\r\n\r\n");
    [head.as_bytes(), &bytes, b"\r\n"].concat()
}

/// Headers as a list of pairs or as an object. The address of that site becomes a hole.
fn pairs(headers: &Value) -> Vec<(String, String)> {
    let pair = |name: &str, value: &Value| {
        let value = value.as_str().unwrap().to_owned();
        let value = match value.strip_prefix("http://127.0.0.1:") {
            Some(rest) => match rest.split_once('/') {
                Some((_, path)) => format!("http://{{{{host}}}}/{path}"),
                None => "http://{{host}}".to_owned(),
            },
            None => value,
        };
        (name.to_owned(), value)
    };
    match headers {
        Value::Object(headers) => headers
            .iter()
            .map(|(name, value)| pair(name, value))
            .collect(),
        Value::Array(headers) => headers
            .iter()
            .map(|header| pair(header[0].as_str().unwrap(), &header[1]))
            .collect(),
        _ => Vec::new(),
    }
}
