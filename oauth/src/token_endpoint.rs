//! One request to a token endpoint.
//!
//! `oauth2` writes the request and reads the answer; this file carries it over HTTP within limits, and `answer` says
//! what came back.

mod answer;
mod hint;
mod text;

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use url::Url;

use self::text::clean;
use crate::error::Kind;
use crate::origin::shown;
use crate::{Clock, Error};

/// Longer answers are not read: a token response has a few hundred bytes, a JWT a few thousand.
const LARGEST_ANSWER: usize = 64 * 1024;

pub(crate) struct TokenEndpoint {
    url: Url,
    http: reqwest::Client,
    timeout: Duration,
    clock: Arc<dyn Clock>,
}

/// One request and what is known of its answer.
pub(crate) struct Exchange<'e> {
    endpoint: &'e TokenEndpoint,
    seen: Mutex<Option<Seen>>,
}

/// What may be said of an answer without showing its body.
#[derive(Clone, Debug)]
struct Seen {
    status: StatusCode,
    media_type: Option<String>,
    length: usize,
    looks_like_html: bool,
    retry_after: Option<Duration>,
}

impl TokenEndpoint {
    pub(crate) fn new(
        url: Url,
        http: reqwest::Client,
        timeout: Duration,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            url,
            http,
            timeout,
            clock,
        }
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    pub(crate) fn exchange(&self) -> Exchange<'_> {
        Exchange {
            endpoint: self,
            seen: Mutex::new(None),
        }
    }

    /// How messages begin.
    fn name(&self) -> String {
        format!("the token endpoint {}", shown(&self.url))
    }
}

impl<'c> AsyncHttpClient<'c> for Exchange<'_> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Error>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.carry(request))
    }
}

impl Exchange<'_> {
    async fn carry(&self, request: HttpRequest) -> Result<HttpResponse, Error> {
        let endpoint = self.endpoint;
        let (mut parts, body) = request.into_parts();
        if let Some(value) = parts.headers.get_mut(AUTHORIZATION) {
            value.set_sensitive(true);
        }
        // A wrapped body cannot be sent twice: a client that follows redirects cannot repeat the secret elsewhere.
        let body = reqwest::Body::wrap(String::from_utf8_lossy(&body).into_owned());
        let response = endpoint
            .http
            .request(parts.method, endpoint.url.clone())
            .headers(parts.headers)
            .timeout(endpoint.timeout)
            .body(body)
            .send()
            .await
            .map_err(|error| self.failure(error))?;
        self.refuse_redirect(&response)?;

        let status = response.status();
        let headers = response.headers().clone();
        let body = self.read(response).await?;
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen {
            status,
            media_type: media_type(&headers),
            length: body.len(),
            looks_like_html: body.trim_ascii_start().starts_with(b"<"),
            retry_after: retry_after(&headers, &*endpoint.clock),
        });

        let mut answer = HttpResponse::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }

    /// A redirect, or an answer from another URL because the client followed one by itself.
    fn refuse_redirect(&self, response: &reqwest::Response) -> Result<(), Error> {
        let endpoint = self.endpoint;
        let target = if response.url() != &endpoint.url {
            Some(response.url().clone())
        } else if response.status().is_redirection() {
            let location = response
                .headers()
                .get(LOCATION)
                .and_then(|value| value.to_str().ok());
            location.and_then(|location| endpoint.url.join(location).ok())
        } else {
            return Ok(());
        };
        let target = target.map_or_else(
            || "no usable URL".to_owned(),
            |url| clean(&shown(&url), 200, ""),
        );
        Err(Error::new(Kind::Redirect, format!("{} redirects to {target}", endpoint.name()))
            .with_status(response.status())
            .with_hint("redirects are not followed with a secret; use the final URL (https, the right host) as base URL"))
    }

    async fn read(&self, mut response: reqwest::Response) -> Result<Vec<u8>, Error> {
        let mut body = Vec::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| self.failure(error))?
        {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                let message = format!(
                    "{} answered more than {LARGEST_ANSWER} bytes",
                    self.endpoint.name()
                );
                return Err(Error::new(Kind::Unexpected, message)
                    .with_status(response.status())
                    .with_hint("this is no token endpoint; check the base URL"));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    /// No whole answer.
    fn failure(&self, error: reqwest::Error) -> Error {
        let name = self.endpoint.name();
        let (kind, message, hint) = if error.is_timeout() {
            let seconds = self.endpoint.timeout.as_secs_f32();
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

    fn seen(&self) -> Option<Seen> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// The media type without its parameters.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let essence = value.split(';').next().unwrap_or_default().trim();
    Some(clean(&essence.to_ascii_lowercase(), 60, ""))
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
