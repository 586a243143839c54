//! Multipart forms, with the part names and file names as ASP.NET Core reads them.

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart};
use bytes::Bytes;
use http::header::CONTENT_DISPOSITION;

use super::request::Request;

/// One part of a form.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) bytes: Bytes,
}

/// What a request holds as a form.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// The content type is not multipart.
    None,
    /// The content type is multipart, but the body is not (no boundary, cut off).
    Broken,
    /// The parts, in the order sent.
    Parts(Vec<Part>),
}

impl Form {
    /// The first part of that name, in any case.
    pub(crate) fn part(&self, name: &str) -> Option<&Part> {
        match self {
            Self::Parts(parts) => parts
                .iter()
                .find(|part| part.name.eq_ignore_ascii_case(name)),
            Self::None | Self::Broken => None,
        }
    }
}

/// Reads the form of a request whose body is in memory.
pub(crate) async fn read(request: &Request) -> Form {
    if request.media_type() != "multipart/form-data" {
        return Form::None;
    }
    match parts(request).await {
        Some(parts) => Form::Parts(parts),
        None => Form::Broken,
    }
}

async fn parts(request: &Request) -> Option<Vec<Part>> {
    let mut whole = http::Request::new(Body::from(request.body.clone()));
    *whole.headers_mut() = request.headers.clone();
    DefaultBodyLimit::apply(DefaultBodyLimit::disable(), &mut whole);
    let mut multipart = Multipart::from_request(whole, &()).await.ok()?;
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.ok()? {
        let disposition = field.headers().get(CONTENT_DISPOSITION)?;
        let disposition = String::from_utf8_lossy(disposition.as_bytes()).into_owned();
        parts.push(Part {
            name: parameter(&disposition, "name").unwrap_or_default(),
            file_name: file_name(&disposition),
            bytes: field.bytes().await.ok()?,
        });
    }
    Some(parts)
}

/// `filename*` wins over `filename`; an empty name counts as none.
fn file_name(disposition: &str) -> Option<String> {
    let extended = parameter(disposition, "filename*").and_then(|value| {
        let encoded = value.splitn(3, '\'').nth(2)?.to_owned();
        Some(
            percent_encoding::percent_decode_str(&encoded)
                .decode_utf8_lossy()
                .into_owned(),
        )
    });
    extended
        .or_else(|| parameter(disposition, "filename"))
        .filter(|name| !name.is_empty())
}

/// A parameter of a `Content-Disposition`, without quotes and backslashes.
fn parameter(disposition: &str, name: &str) -> Option<String> {
    let mut rest = disposition.split_once(';')?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (value, next) = value(after.trim_start());
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next.trim_start().strip_prefix(';')?;
    }
}

fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        return (text[..end].trim().to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_read_in_all_forms() {
        let plain = "form-data; name=\"File\"; filename=\"a; \\\"b\\\".txt\"";
        assert_eq!(file_name(plain).as_deref(), Some("a; \"b\".txt"));
        assert_eq!(parameter(plain, "name").as_deref(), Some("File"));
        let extended = "form-data; name=File; filename*=utf-8''bl%C3%A5.txt";
        assert_eq!(file_name(extended).as_deref(), Some("blå.txt"));
        assert_eq!(file_name("form-data; name=\"File\"; filename=\"\""), None);
    }
}
