//! A folder of recorded exchanges, one file for each operation, in the order in which they happened.
//!
//! A file is a list of `{operationId, method, path, as, requestHeaders, requestBody, status, responseHeaders, body |
//! bodyText | bodyBase64, note, truncated}`. The clock of the replies tells the order, to a second; within a second, what
//! was created comes first and what was deleted last.

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
/// Exchanges of other sites.
const ELSEWHERE: [&str; 2] = ["second site", "Install level"];

/// The exchanges of all files.
pub fn read(folder: &Path) -> Vec<Exchange> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let all: Vec<Value> = serde_json::from_str(&text).unwrap();
        for (number, exchange) in all.iter().enumerate() {
            let note = exchange["note"].as_str().unwrap_or_default();
            if !ELSEWHERE.contains(&note) {
                found.push((moment(exchange), number, read_one(exchange, number, note)));
            }
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
    let rank = match (
        exchange["method"].as_str().unwrap(),
        exchange["status"].as_u64(),
    ) {
        ("POST", Some(201)) => 0,
        ("POST", _) => 1,
        ("PUT", _) => 2,
        ("DELETE", _) => 4,
        _ => 3,
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
        case: format!("{STATE}: {operation} {number}{note}"),
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
        let parts: String = parts.iter().map(part).collect();
        return Sent::Text(format!("{parts}--edge--\r\n"));
    }
    match body {
        Value::Null => Sent::Nothing,
        body => Sent::Text(spaced::to_text(body)),
    }
}

fn part(part: &Value) -> String {
    let (name, content) = (part[0].as_str().unwrap(), &part[1]);
    let start = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"");
    if let Some(text) = content.as_str() {
        return format!("{start}\r\n\r\n{text}\r\n");
    }
    let file = content["fileName"].as_str().unwrap_or_default();
    let media = content["contentType"].as_str().unwrap_or_default();
    let bytes = STANDARD
        .decode(content["base64"].as_str().unwrap_or_default())
        .unwrap();
    let text = String::from_utf8_lossy(&bytes);
    format!("{start}; filename=\"{file}\"\r\nContent-Type: {media}\r\n\r\n{text}\r\n")
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
