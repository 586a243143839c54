//! `multipart/form-data` (RFC 7578), written while it is sent.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use percent_encoding::utf8_percent_encode;
use uuid::Uuid;

use crate::path::RESERVED;
use crate::upload::{Content, Once, Upload};

/// The parts of a form in the order in which they were added.
pub(crate) struct Form {
    boundary: String,
    parts: Vec<Part>,
}

struct Part {
    name: String,
    value: Value,
}

enum Value {
    Text(String),
    Json(String),
    File(Upload),
}

impl Form {
    pub(crate) fn new() -> Self {
        Self {
            boundary: boundary(),
            parts: Vec::new(),
        }
    }

    pub(crate) fn text(&mut self, name: &str, value: String) {
        self.add(name, Value::Text(value));
    }

    pub(crate) fn json(&mut self, name: &str, value: String) {
        self.add(name, Value::Json(value));
    }

    pub(crate) fn file(&mut self, name: &str, file: Upload) {
        self.add(name, Value::File(file));
    }

    fn add(&mut self, name: &str, value: Value) {
        let name = name.to_owned();
        self.parts.push(Part { name, value });
    }

    pub(crate) fn content_type(&self) -> HeaderValue {
        let value = format!("multipart/form-data; boundary={}", self.boundary);
        HeaderValue::try_from(value)
            .unwrap_or_else(|_| HeaderValue::from_static("multipart/form-data"))
    }

    pub(crate) fn is_repeatable(&self) -> bool {
        self.parts.iter().all(|part| match &part.value {
            Value::Text(_) | Value::Json(_) => true,
            Value::File(file) => file.is_repeatable(),
        })
    }

    pub(crate) fn try_clone(&self) -> Option<Self> {
        let mut parts = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let value = match &part.value {
                Value::Text(text) => Value::Text(text.clone()),
                Value::Json(json) => Value::Json(json.clone()),
                Value::File(file) => Value::File(file.try_clone()?),
            };
            let name = part.name.clone();
            parts.push(Part { name, value });
        }
        let boundary = self.boundary.clone();
        Some(Self { boundary, parts })
    }

    /// The length of the whole form, if that of each file is known.
    pub(crate) fn len(&self) -> Option<u64> {
        let mut length = self.end().len() as u64;
        for part in &self.parts {
            length += self.head(part).len() as u64 + 2;
            length += match &part.value {
                Value::Text(text) | Value::Json(text) => text.len() as u64,
                Value::File(file) => file.length()?,
            };
        }
        Some(length)
    }

    /// The form for one attempt.
    pub(crate) async fn open(&mut self) -> io::Result<Chain> {
        let mut pieces = VecDeque::new();
        let heads: Vec<String> = self.parts.iter().map(|part| self.head(part)).collect();
        for (part, head) in self.parts.iter_mut().zip(heads) {
            match &mut part.value {
                Value::Text(text) | Value::Json(text) => {
                    pieces.push_back(piece(format!("{head}{text}\r\n")));
                }
                Value::File(file) => {
                    pieces.push_back(piece(head));
                    pieces.push_back(file.open().await?);
                    pieces.push_back(piece("\r\n".to_owned()));
                }
            }
        }
        pieces.push_back(piece(self.end()));
        Ok(Chain(pieces))
    }

    fn head(&self, part: &Part) -> String {
        let boundary = &self.boundary;
        let name = quoted(&part.name);
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name={name}");
        match &part.value {
            Value::Text(_) => format!("{head}\r\n\r\n"),
            Value::Json(_) => format!("{head}\r\nContent-Type: application/json\r\n\r\n"),
            Value::File(file) => {
                let file_name = file_name(&file.file_name);
                let media_type: String = file
                    .media_type
                    .chars()
                    .filter(|c| !c.is_control())
                    .collect();
                format!("{head}; {file_name}\r\nContent-Type: {media_type}\r\n\r\n")
            }
        }
    }

    fn end(&self) -> String {
        format!("--{}--\r\n", self.boundary)
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts.iter().map(|part| match &part.value {
            Value::Text(text) | Value::Json(text) => (&part.name, format!("{} bytes", text.len())),
            Value::File(file) => (&part.name, format!("{file:?}")),
        });
        f.debug_map().entries(parts).finish()
    }
}

/// Pieces, one after the other.
pub(crate) struct Chain(VecDeque<Content>);

impl Stream for Chain {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(piece) = self.0.front_mut() {
            match ready!(piece.as_mut().poll_next(cx)) {
                Some(chunk) => return Poll::Ready(Some(chunk)),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }
}

fn piece(text: String) -> Content {
    Box::pin(Once(Some(text.into())))
}

/// The name in UTF-8 as browsers send it, and where that loses something also in the form of RFC 8187, which
/// ASP.NET Core prefers and Umbraco 17.3 was seen to take.
fn file_name(name: &str) -> String {
    let plain = quoted(name);
    if name.is_ascii() && plain.len() == name.len() + 2 {
        return format!("filename={plain}");
    }
    let encoded = utf8_percent_encode(name, RESERVED);
    format!("filename={plain}; filename*=UTF-8''{encoded}")
}

/// A quoted string, escaped as browsers do (RFC 7578, section 2, by way of the HTML standard).
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('"', "%22");
    format!("\"{escaped}\"")
}

/// A line that no file holds by chance.
fn boundary() -> String {
    format!(
        "umbraco-{}",
        Uuid::from_u128(crate::retry::random_bits()).simple()
    )
}
