//! A request as the stand-in keeps it: whole, with its body in memory.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};

/// A request that reached the stand-in, as a test reads it back with [`Standin::requests`](crate::Standin::requests).
///
/// `Debug` hides what must not be seen in a test log: the values of `Authorization`, `Cookie` and `Api-Key`, a token in
/// the query, and the body (its length is shown), since the body of a token request holds the secret.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether the site takes it for HTTPS: only a site that looks at `X-Forwarded-Proto` ever does.
    pub(crate) is_https: bool,
}

impl Request {
    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it was sent, still percent-encoded and without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query as it was sent, without the question mark; empty if there was none.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The decoded pairs of the query, in the order sent.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(self.query.as_bytes())
            .into_owned()
            .collect()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// One header as text: the first of that name, if it is readable text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; `None` if it is not JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The decoded pairs of a form body, in the order sent.
    pub fn form_pairs(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(&self.body)
            .into_owned()
            .collect()
    }

    /// The media type of the body, lower case and without parameters; empty if none was sent.
    pub(crate) fn media_type(&self) -> String {
        let value = self.header("content-type").unwrap_or_default();
        value
            // Of a list the first one counts.
            .split([';', ','])
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }

    /// A parameter of the content type, without quotes.
    pub(crate) fn content_type_parameter(&self, name: &str) -> Option<String> {
        let value = self.header("content-type")?;
        value.split(';').skip(1).find_map(|parameter| {
            let (key, value) = parameter.split_once('=')?;
            key.trim()
                .eq_ignore_ascii_case(name)
                .then(|| value.trim().trim_matches('"').to_owned())
        })
    }

    /// Scheme and `Host` header, which the server takes over into `Location`.
    pub(crate) fn origin(&self) -> String {
        let scheme = if self.is_https { "https" } else { "http" };
        let host = self.header("host").unwrap_or("localhost");
        format!("{scheme}://{host}")
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &redacted_query(&self.query))
            .field("headers", &RedactedHeaders(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

struct RedactedHeaders<'a>(&'a HeaderMap);

impl fmt::Debug for RedactedHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = ["authorization", "cookie", "api-key"];
        f.debug_map()
            .entries(self.0.iter().map(|(name, value)| {
                let shown = match value.to_str() {
                    _ if secret.contains(&name.as_str()) => "[redacted]",
                    Ok(text) => text,
                    Err(_) => "[not text]",
                };
                (name.as_str(), shown)
            }))
            .finish()
    }
}

fn redacted_query(query: &str) -> String {
    const SECRET: [&str; 5] = [
        "access_token",
        "client_secret",
        "code",
        "id_token_hint",
        "token",
    ];
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _))
            if SECRET
                .iter()
                .any(|secret| name.eq_ignore_ascii_case(secret)) =>
        {
            format!("{name}=[redacted]")
        }
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", "Bearer top-secret".parse().unwrap());
        headers.insert("accept", "application/json".parse().unwrap());
        let request = Request {
            method: Method::POST,
            path: "/token".into(),
            query: "skip=1&access_token=top-secret&code=top-secret".into(),
            headers,
            body: Bytes::from_static(b"client_secret=top-secret"),
            is_https: false,
        };
        let shown = format!("{request:?}");
        assert!(!shown.contains("top-secret"), "{shown}");
        assert!(
            shown.contains("application/json") && shown.contains("skip=1"),
            "{shown}"
        );
    }
}
