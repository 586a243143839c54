//! Sends what the record says, as it says it: nothing of a path is tidied up, and what matters of a body is its size.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, Request};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use crate::wire_replay::record::Sent;

/// Above this size a server looks at the announced length alone.
const MAX_BODY: usize = 52_428_800;

/// A reply, read to its end.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> Vec<&str> {
        let values = self.headers.get_all(name).iter();
        values
            .map(|value| value.to_str().unwrap_or("(not ASCII)"))
            .collect()
    }

    /// The body as JSON, if it is any.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_str(&self.text).ok()
    }
}

/// What is sent.
pub struct Message<'a> {
    pub method: &'a str,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: &'a Sent,
    /// The text of the body with the ids of this site.
    pub text: String,
}

/// Sends a message on a connection of its own. The error says why there is no reply.
pub async fn send(host: &str, message: Message<'_>) -> Result<Reply, String> {
    let talk = exchange(host, message);
    match tokio::time::timeout(Duration::from_secs(60), talk).await {
        Ok(reply) => reply,
        Err(_) => Err("no reply within a minute".to_owned()),
    }
}

async fn exchange(host: &str, message: Message<'_>) -> Result<Reply, String> {
    let stream = TcpStream::connect(host).await.map_err(no_reply)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(no_reply)?;
    let connection = tokio::spawn(connection);
    let response = sender
        .send_request(request(host, message)?)
        .await
        .map_err(no_reply)?;
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(Body::new(body), usize::MAX)
        .await
        .map_err(no_reply)?;
    connection.abort();
    let text = match parts.headers.get("content-type") {
        Some(media) if media.as_bytes().ends_with(b"charset=utf-16") => utf_16(&bytes),
        _ => String::from_utf8_lossy(&bytes).into_owned(),
    };
    Ok(Reply {
        status: parts.status.as_u16(),
        headers: parts.headers,
        text,
    })
}

fn request(host: &str, message: Message<'_>) -> Result<Request<Body>, String> {
    let named = |name: &str| {
        let mut headers = message.headers.iter();
        headers.find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value.as_str()))
    };
    let mut builder = Request::builder()
        .method(message.method)
        .uri(message.path.replace(' ', "%20"));
    if named("host").is_none() {
        builder = builder.header("host", host);
    }
    let media = named("content-type").unwrap_or_default();
    let is_chunked = named("transfer-encoding").is_some();
    let body = match message.body {
        Sent::Nothing => Body::empty(),
        Sent::Text(_) if is_chunked => {
            let text = chunks(&message.text);
            Body::from_stream(stream::iter([Ok::<_, std::io::Error>(Bytes::from(text))]))
        }
        Sent::Text(_) => Body::from(message.text),
        Sent::Bytes(size) if *size > MAX_BODY => {
            builder = builder.header("content-length", *size);
            Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>())
        }
        Sent::Bytes(size) => Body::from(filler(media, *size)),
    };
    for (name, value) in &message.headers {
        let is_framing = ["transfer-encoding", "content-length"]
            .iter()
            .any(|framing| name.eq_ignore_ascii_case(framing));
        if !is_framing {
            builder = builder.header(name, value);
        }
    }
    builder.body(body).map_err(no_reply)
}

/// The text of a chunked body that was written down with its framing; a short one.
fn chunks(text: &str) -> String {
    let mut lines = text.split("\r\n");
    let mut whole = String::new();
    while let (Some(_size), Some(chunk)) = (lines.next(), lines.next()) {
        whole.push_str(chunk);
    }
    whole
}

/// A body of that size: JSON, or a form with a file.
fn filler(media: &str, size: usize) -> String {
    let (start, end) = match media.split_once("boundary=") {
        Some((_, boundary)) => (
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"Id\"\r\n\r\n{}\r\n--{boundary}\r\n\
                 Content-Disposition: form-data; name=\"File\"; filename=\"big.txt\"\r\n\r\n",
                "9d2a1d6c-8f0b-4c4e-9d35-51f2a0a7c001",
            ),
            format!("\r\n--{boundary}--\r\n"),
        ),
        None => ("{\"a\":\"".to_owned(), "\"}".to_owned()),
    };
    let rest = size.saturating_sub(start.len() + end.len());
    format!("{start}{}{end}", "a".repeat(rest))
}

fn utf_16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    let text = String::from_utf16_lossy(&units);
    text.trim_start_matches('\u{feff}').to_owned()
}

fn no_reply(error: impl std::fmt::Display) -> String {
    format!("no reply: {error}")
}
