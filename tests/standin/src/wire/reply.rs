//! Replies, built by the few shapes the server knows.
//!
//! The headers of each shape are those of a running Umbraco 17.3: replies of an action carry `api-supported-versions`
//! and forbid caching, binding errors only forbid caching, unknown routes carry nothing, unhandled errors clear all.

use std::collections::BTreeMap;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::exception::Exception;
use super::json;
pub(crate) use super::problem::Problem;
use super::request::Request;

/// What an action returns; an error is a reply too, so that `?` leaves the action with it.
pub(crate) type Outcome = Result<Reply, Reply>;

/// A reply before it becomes an HTTP response.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    /// What was thrown, where it is known.
    pub(crate) exception: Option<Box<Exception>>,
}

/// How the body travels: the server sends JSON chunked and everything else with its length.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    Sized(Bytes),
    Chunked(Bytes),
}

impl Body {
    pub(crate) fn bytes(&self) -> &Bytes {
        match self {
            Self::Sized(bytes) | Self::Chunked(bytes) => bytes,
        }
    }
}

impl Reply {
    /// Status alone, without any header: a route that does not exist.
    pub(crate) fn bare(status: StatusCode) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Body::Sized(Bytes::new()),
            exception: None,
        }
    }

    /// 404 without body: no such route, no such method on it, or an id that is no GUID.
    pub(crate) fn no_route() -> Self {
        Self::bare(StatusCode::NOT_FOUND)
    }

    /// Status and caching headers of an action, no body.
    pub(crate) fn action(status: StatusCode) -> Self {
        Self::bare(status)
            .uncached()
            .header("api-supported-versions", "1.0")
    }

    /// 404 of an action, without body: a tree does not know the node.
    pub(crate) fn nothing() -> Self {
        Self::action(StatusCode::NOT_FOUND)
    }

    /// Says another version of the API than 1.0, where the reply says one.
    pub(crate) fn of_version(mut self, version: &'static str) -> Self {
        for (name, value) in &mut self.headers {
            if name == "api-supported-versions" {
                *value = HeaderValue::from_static(version);
            }
        }
        self
    }

    /// 200 without body, the usual answer to PUT and DELETE.
    pub(crate) fn done() -> Self {
        Self::action(StatusCode::OK)
    }

    /// 200 with JSON.
    pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        Self::action(StatusCode::OK).with_json(value)
    }

    /// 201 without body: absolute `Location`, bare id in `Umb-Generated-Resource`
    /// (`src/Umbraco.Cms.Api.Common/Mvc/ActionResults/EmptyCreatedAtActionResult.cs`).
    pub(crate) fn created(request: &Request, path: &str, id: &str) -> Self {
        let location = format!("{}/umbraco/management/api/v1/{path}", request.origin());
        Self::action(StatusCode::CREATED)
            .header("location", &location)
            .header("umb-generated-resource", id)
    }

    /// 400 of model binding: `errors` is an array of one-member objects and there is a `traceId`
    /// (`src/Umbraco.Cms.Api.Management/Serialization/ValidationProblemDetailsConverter.cs`).
    pub(crate) fn binding(errors: Vec<(String, String)>, trace: &str) -> Self {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Validation<'a> {
            r#type: &'a str,
            title: &'a str,
            status: u16,
            errors: Vec<BTreeMap<String, [String; 1]>>,
            trace_id: &'a str,
        }
        let mut errors = errors;
        errors.sort_by_cached_key(|(key, _)| order(key));
        let errors = errors
            .into_iter()
            .map(|(key, message)| BTreeMap::from([(key, [message])]))
            .collect();
        Self::bare(StatusCode::BAD_REQUEST)
            .uncached()
            .with_json(&Validation {
                r#type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
                title: "One or more validation errors occurred.",
                status: 400,
                errors,
                trace_id: trace,
            })
    }

    /// An unhandled exception: a ProblemDetails without anything useful, all earlier headers cleared.
    pub(crate) fn server_error(status: StatusCode) -> Self {
        let body = Problem::new(status, "Server Error");
        Self::bare(status)
            .header("cache-control", "no-cache,no-store")
            .header("pragma", "no-cache")
            .header("expires", "-1")
            .with_json(&body)
    }

    /// An unhandled exception inside an action.
    pub(crate) fn crash() -> Self {
        Self::server_error(StatusCode::INTERNAL_SERVER_ERROR)
            .header("api-supported-versions", "1.0")
    }

    /// An unhandled exception inside an action, of which more is known.
    pub(crate) fn thrown(exception: Exception) -> Self {
        Self {
            exception: Some(Box::new(exception)),
            ..Self::crash()
        }
    }

    /// 401 or 403 of the token layer: empty, never cached, with the challenge that says why.
    pub(crate) fn challenge(status: StatusCode, challenge: &str) -> Self {
        Self::bare(status)
            .never_stored()
            .header("www-authenticate", challenge)
    }

    /// A download with its file name (`src/Umbraco.Cms.Api.Management/Factories/UdtFileContentFactory.cs`).
    pub(crate) fn download(bytes: Vec<u8>, file_name: &str) -> Self {
        let mut reply = Self::done()
            .header("content-type", "application/octet-stream")
            .header("content-disposition", &content_disposition(file_name));
        reply.body = Body::Sized(bytes.into());
        reply
    }

    /// The caching headers of `DisableBrowserCacheAttribute`.
    pub(crate) fn uncached(self) -> Self {
        self.header(
            "cache-control",
            "no-store, must-revalidate, no-cache, max-age=0",
        )
        .header("expires", "Mon, 01 Jan 1990 00:00:00 GMT")
        .header("last-modified", &httpdate::fmt_http_date(SystemTime::now()))
        .header("pragma", "no-cache")
    }

    /// The caching headers of the OAuth server.
    pub(crate) fn never_stored(self) -> Self {
        self.header("cache-control", "no-store")
            .header("expires", "Thu, 01 Jan 1970 00:00:00 GMT")
            .header("pragma", "no-cache")
    }

    /// Adds a header; a value that HTTP cannot carry is left out.
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }

    /// Sets a chunked JSON body.
    pub(crate) fn with_json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        let mut reply = self.header("content-type", "application/json; charset=utf-8");
        reply.body = Body::Chunked(json::to_bytes(value).into());
        reply
    }

    /// Sets a chunked body.
    pub(crate) fn with_chunked(self, content_type: &str, body: impl Into<Bytes>) -> Self {
        let mut reply = self.header("content-type", content_type);
        reply.body = Body::Chunked(body.into());
        reply
    }

    /// Sets a body that is sent with its length.
    pub(crate) fn with_body(self, content_type: &str, body: impl Into<Bytes>) -> Self {
        let mut reply = self.header("content-type", content_type);
        reply.body = Body::Sized(body.into());
        reply
    }
}

/// Where a key of model state is listed: `ModelStateDictionary` is a tree walked level by level, and the names of a level
/// are sorted by length, then by letter.
fn order(key: &str) -> (usize, Vec<(usize, String)>) {
    let key = key.strip_prefix("$.").unwrap_or(key);
    let parts: Vec<(usize, String)> = key
        .replace('[', ".[")
        .split('.')
        .filter(|part| !part.is_empty())
        .map(|part| (part.len(), part.to_lowercase()))
        .collect();
    (parts.len(), parts)
}

/// As `ContentDispositionHeaderValue.SetHttpFileName` writes it: a plain name, quoted where needed and with `_` for what
/// is not ASCII, then the RFC 5987 form.
fn content_disposition(file_name: &str) -> String {
    let ascii: String = file_name
        .chars()
        .map(|c| if matches!(c, ' '..='~') { c } else { '_' })
        .collect();
    let is_token = ascii
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte));
    let plain = if is_token {
        ascii
    } else {
        format!("\"{}\"", ascii.replace('\\', "\\\\").replace('"', "\\\""))
    };
    let encoded = percent_encoding::utf8_percent_encode(file_name, ATTRIBUTE_CHARACTERS);
    format!("attachment; filename={plain}; filename*=UTF-8''{encoded}")
}

/// All but `attr-char` of RFC 5987.
const ATTRIBUTE_CHARACTERS: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_travel_in_both_forms() {
        assert_eq!(
            content_disposition("Shared.Texts.udt"),
            "attachment; filename=Shared.Texts.udt; filename*=UTF-8''Shared.Texts.udt"
        );
        assert_eq!(
            content_disposition("blå bær.udt"),
            "attachment; filename=\"bl_ b_r.udt\"; filename*=UTF-8''bl%C3%A5%20b%C3%A6r.udt"
        );
    }
}
