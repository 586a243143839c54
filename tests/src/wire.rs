//! A request as Umbraco understands it, whatever the form in which it was written.

use crate::arguments::Arguments;
use crate::catalogue::{Body, Operation, Place, part_key};
use crate::server::Request;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::collections::BTreeMap;

/// A request as the server understands it.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// The method.
    pub method: String,
    /// The path, see [`path`].
    pub path: String,
    /// The query: values of one name in their order.
    pub query: BTreeMap<String, Vec<String>>,
    /// Headers that are parameters of the operation, by their names in the document.
    pub headers: BTreeMap<String, String>,
    /// The media type of the body, without parameters.
    pub content_type: Option<String>,
    /// The body.
    pub body: Content,
}

/// A body as the server understands it.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// None.
    Nothing,
    /// JSON.
    Json(Value),
    /// A form's parts: name, file name, content; sorted by name, values of one name in their order.
    Form(Vec<(String, Option<String>, Vec<u8>)>),
    /// Anything else.
    Bytes(Vec<u8>),
}

/// What the server reads in a request of an operation.
#[must_use]
pub fn understood(operation: &Operation, request: &Request) -> Understood {
    let (raw_path, raw_query) = split(&request.target);
    let header = request
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let content_type = header.map(essence);
    let body = match content_type.as_deref() {
        _ if request.body.is_empty() => Content::Nothing,
        Some("multipart/form-data") => {
            let boundary = header.and_then(|value| value.split("boundary=").nth(1));
            Content::Form(parts(
                &request.body,
                boundary.unwrap_or_default().trim_matches('"'),
            ))
        }
        Some("application/x-www-form-urlencoded") => {
            let text = String::from_utf8_lossy(&request.body).into_owned();
            let fields = query(&text).into_iter().flat_map(|(name, values)| {
                values
                    .into_iter()
                    .map(move |value| (name.clone(), None, value.into_bytes()))
            });
            Content::Form(fields.collect())
        }
        Some(name) if name.ends_with("json") => serde_json::from_slice(&request.body)
            .map_or_else(|_| Content::Bytes(request.body.to_vec()), Content::Json),
        _ => Content::Bytes(request.body.to_vec()),
    };
    Understood {
        method: request.method.to_string(),
        path: path(raw_path),
        query: query(raw_query),
        headers: operation
            .parameters
            .iter()
            .filter(|parameter| parameter.place == Place::Header)
            .filter_map(|parameter| {
                let value = request.headers.get(&parameter.name)?;
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                Some((parameter.name.clone(), value))
            })
            .collect(),
        content_type,
        body,
    }
}

/// What the server should read, given the arguments of a call.
#[must_use]
pub fn expected(operation: &Operation, arguments: &Arguments) -> Understood {
    let mut path = operation.path.clone();
    let mut query = BTreeMap::new();
    let mut headers = BTreeMap::new();
    for parameter in &operation.parameters {
        let Some(values) = arguments.values.get(&parameter.place.key(&parameter.name)) else {
            continue;
        };
        match parameter.place {
            Place::Path | Place::FilePath | Place::FileSegment => {
                let value = values.join(",");
                path = path.replace(&format!("{{{}}}", parameter.name), &value);
            }
            Place::Query => {
                query.insert(parameter.name.clone(), values.clone());
            }
            Place::Header => {
                headers.insert(parameter.name.clone(), values.join(","));
            }
            Place::Cookie => {}
        }
    }
    let (content_type, body) = content(operation, arguments);
    Understood {
        method: operation.method.clone(),
        path: collapsed(&path),
        query,
        headers,
        content_type: content_type.map(|media_type| essence(&media_type)),
        body,
    }
}

fn content(operation: &Operation, arguments: &Arguments) -> (Option<String>, Content) {
    match &operation.body {
        Some(Body::Json { media_type, .. }) => match &arguments.body {
            Some(body) => {
                let value = serde_json::from_slice(body).unwrap_or(Value::Null);
                (Some(media_type.clone()), Content::Json(value))
            }
            None => (None, Content::Nothing),
        },
        Some(form @ (Body::Multipart(parts) | Body::Form(parts))) => {
            let mut all = Vec::new();
            for part in parts {
                let key = part_key(&part.name);
                for value in arguments.values.get(&key).into_iter().flatten() {
                    all.push((part.name.clone(), None, value.clone().into_bytes()));
                }
                for file in arguments.files.get(&key).into_iter().flatten() {
                    all.push((
                        part.name.clone(),
                        Some(file.name.clone()),
                        file.content.clone(),
                    ));
                }
            }
            all.sort_by(|(a, ..), (b, ..)| a.cmp(b));
            let media_type = match form {
                Body::Multipart(_) => "multipart/form-data",
                _ => "application/x-www-form-urlencoded",
            };
            (Some(media_type.to_owned()), Content::Form(all))
        }
        Some(Body::Binary { media_type }) => {
            let files = arguments.files.get(&part_key("")).into_iter().flatten();
            let bytes = files.flat_map(|file| file.content.clone()).collect();
            (Some(media_type.clone()), Content::Bytes(bytes))
        }
        None => (None, Content::Nothing),
    }
}

/// Path and query of a request's target.
#[must_use]
pub fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

/// The path as the server's routes understand it.
///
/// Kestrel decodes everything but `%2F`; where that remains, Umbraco decodes the value of a file path once more
/// (`src/Umbraco.Cms.Api.Management/Controllers/FileSystemManagementControllerBase.cs`). A leading slash of a file path
/// makes no difference.
#[must_use]
pub fn path(raw: &str) -> String {
    let segments: Vec<String> = raw.split('/').map(segment).collect();
    collapsed(&segments.join("/"))
}

/// One value of the path, see [`path`].
#[must_use]
pub fn segment(raw: &str) -> String {
    if !raw.to_ascii_uppercase().contains("%2F") {
        return decoded(raw);
    }
    // Put back what the first decoding leaves, then decode again, a form's way.
    let pieces: Vec<String> = raw
        .replace("%2f", "%2F")
        .split("%2F")
        .map(decoded)
        .collect();
    decoded(&pieces.join("/").replace('+', " "))
}

fn collapsed(path: &str) -> String {
    let mut collapsed = path.to_owned();
    while collapsed.contains("//") {
        collapsed = collapsed.replace("//", "/");
    }
    collapsed
}

/// The pairs of a query string, decoded as a form: `+` is a space.
#[must_use]
pub fn query(raw: &str) -> BTreeMap<String, Vec<String>> {
    let mut pairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decode = |text: &str| decoded(&text.replace('+', " "));
        pairs.entry(decode(name)).or_default().push(decode(value));
    }
    pairs
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// The parts of a multipart form: name, file name, content; sorted by name.
#[must_use]
pub fn parts(body: &[u8], boundary: &str) -> Vec<(String, Option<String>, Vec<u8>)> {
    let delimiter = format!("--{boundary}");
    let mut found = Vec::new();
    for piece in split_bytes(body, delimiter.as_bytes()) {
        let Some(end) = find(piece, b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&piece[..end]).into_owned();
        let content = &piece[end + 4..];
        let content = content.strip_suffix(b"\r\n").unwrap_or(content);
        let parameter = |name: &str| {
            let start = head.find(&format!(" {name}=\""))? + name.len() + 3;
            head[start..].split('"').next().map(str::to_owned)
        };
        found.push((
            parameter("name").unwrap_or_default(),
            parameter("filename"),
            content.to_vec(),
        ));
    }
    found.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    found
}

fn split_bytes<'b>(bytes: &'b [u8], delimiter: &[u8]) -> Vec<&'b [u8]> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, delimiter) {
        pieces.push(&rest[..at]);
        rest = &rest[at + delimiter.len()..];
    }
    pieces.push(rest);
    pieces
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len().max(1))
        .position(|window| window == wanted)
}
