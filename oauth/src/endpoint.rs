//! One request to one endpoint of an authorization server, within limits.
//!
//! `token` speaks to a token endpoint with the types of `oauth2`; `answer` says what came back, `hint` what to do.

mod answer;
mod hint;
mod text;
mod token;

use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, LOCATION, RETRY_AFTER};
use http::{HeaderMap, Request, StatusCode};
use secrecy::zeroize::Zeroizing;
use url::Url;

pub(crate) use self::text::clean;
pub(crate) use self::token::{Grant, Issued};
use crate::error::Kind;
use crate::origin::{shown, stays_here};
use crate::{Clock, Error};

/// Longer answers are not read: a token response has a few hundred bytes, a JWT a few thousand.
const LARGEST_ANSWER: usize = 64 * 1024;

/// How long a request may take unless set: an Umbraco whose database is locked answers after 30 s.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(40);

/// Where requests go, and within which limits.
#[derive(Clone)]
pub(crate) struct Endpoint {
    /// How messages name it, such as "the token endpoint".
    pub(crate) what: &'static str,
    pub(crate) url: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) timeout: Duration,
    pub(crate) clock: Arc<dyn Clock>,
}

/// A whole answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Zeroizing<Vec<u8>>,
    pub(crate) seen: Seen,
}

/// What may be said of an answer without showing its body.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    status: StatusCode,
    media_type: Option<String>,
    length: usize,
    looks_like_html: bool,
    retry_after: Option<Duration>,
}

impl Endpoint {
    /// Sends a request to the URL of this endpoint, whatever URI it names; a redirect is an error.
    pub(crate) async fn send(&self, request: Request<Vec<u8>>) -> Result<Answer, Error> {
        let answer = self.send_expecting_redirect(request).await?;
        if answer.status.is_redirection() {
            return Err(self.redirected(answer.status, answer.location(&self.url).as_ref()));
        }
        Ok(answer)
    }

    /// The same where a redirect is the answer that is wanted. It is not followed either.
    pub(crate) async fn send_expecting_redirect(
        &self,
        request: Request<Vec<u8>>,
    ) -> Result<Answer, Error> {
        let (mut parts, body) = request.into_parts();
        for name in [AUTHORIZATION, COOKIE] {
            if let Some(value) = parts.headers.get_mut(name) {
                value.set_sensitive(true);
            }
        }
        let mut request = self
            .http
            .request(parts.method, self.url.clone())
            .headers(parts.headers)
            .timeout(self.timeout);
        if !body.is_empty() {
            // A wrapped body cannot be sent twice: a client that follows redirects cannot repeat a secret elsewhere.
            let text = String::from_utf8(body).map_err(|_| {
                Error::new(
                    Kind::Config,
                    format!("the request to {} cannot be written", self.name()),
                )
            })?;
            request = request.body(reqwest::Body::wrap(text));
        }
        let response = request.send().await.map_err(|error| self.failure(error))?;
        if response.url() != &self.url {
            return Err(self.redirected(response.status(), Some(response.url())));
        }
        let status = response.status();
        let headers = response.headers().clone();
        let body = self.read(response).await?;
        let seen = Seen {
            status,
            media_type: media_type(&headers),
            length: body.len(),
            looks_like_html: body.trim_ascii_start().starts_with(b"<"),
            retry_after: retry_after(&headers, &*self.clock),
        };
        Ok(Answer {
            status,
            headers,
            body,
            seen,
        })
    }

    /// How messages begin.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.what, shown(&self.url))
    }

    fn redirected(&self, status: StatusCode, target: Option<&Url>) -> Error {
        let target = target.map_or_else(
            || "no usable URL".to_owned(),
            |url| clean(&shown(url), 200, &[]),
        );
        Error::new(Kind::Redirect, format!("{} redirects to {target}", self.name()))
            .with_status(status)
            .with_hint("redirects are not followed with a secret; use the final URL (https, the right host) as base URL")
    }

    async fn read(&self, mut response: reqwest::Response) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut body = Zeroizing::new(Vec::new());
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| self.failure(error))?
        {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                let message = format!("{} answered more than {LARGEST_ANSWER} bytes", self.name());
                return Err(Error::new(Kind::Unexpected, message)
                    .with_status(response.status())
                    .with_hint(format!(
                        "this is not {}; check the base URL",
                        self.what.replacen("the ", "a ", 1)
                    )));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    /// No whole answer.
    fn failure(&self, error: reqwest::Error) -> Error {
        let name = self.name();
        let (kind, message, hint) = if error.is_timeout() {
            let seconds = self.timeout.as_secs_f32();
            (
                Kind::Timeout,
                format!("{name} did not answer within {seconds} s"),
                hint::STUCK,
            )
        } else if error.is_connect() {
            (
                Kind::Connect,
                format!("no connection to {name}"),
                hint::NO_CONNECTION,
            )
        } else if error.is_redirect() {
            (
                Kind::Redirect,
                format!("{name} redirects"),
                "use the final URL as base URL",
            )
        } else if error.is_builder() {
            (
                Kind::Config,
                format!("the request to {name} cannot be built"),
                "check the URL and the HTTP client",
            )
        } else {
            (
                Kind::Transport,
                format!("the connection to {name} broke"),
                "try again; if it stays so, see the site's log",
            )
        };
        Error::new(kind, message)
            .with_hint(hint)
            .with_source(error.without_url())
    }
}

impl Answer {
    /// The target of a redirect.
    pub(crate) fn location(&self, base: &Url) -> Option<Url> {
        let location = self.headers.get(LOCATION)?.to_str().ok()?;
        base.join(location).ok()
    }
}

/// A client that follows no redirect, and hands no secret in the clear to a proxy.
pub(crate) fn http_client(endpoint: &Url) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    if stays_here(endpoint) {
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| Error::config("the HTTP client cannot be set up").with_source(error))
}

/// The media type without its parameters.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let essence = value.split(';').next().unwrap_or_default().trim();
    Some(clean(&essence.to_ascii_lowercase(), 60, &[]))
}

/// Seconds or a date (RFC 9110 section 10.2.3).
fn retry_after(headers: &HeaderMap, clock: &dyn Clock) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(clock.now().wall).unwrap_or_default())
}
