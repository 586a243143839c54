//! What the answer of a token endpoint means.

use std::fmt::Display;
use std::time::Duration;

use http::StatusCode;
use oauth2::basic::{BasicErrorResponse, BasicTokenResponse, BasicTokenType};
use oauth2::{RequestTokenError, TokenResponse};
use secrecy::{ExposeSecret, SecretString};

use super::text::clean;
use super::{Exchange, Seen, hint};
use crate::error::{Kind, Refusal};
use crate::{AccessToken, Error};

/// RFC 6749 section 5.1 allows a response without `expires_in`. Umbraco always sends one; for anyone else a minute is
/// short enough to be safe, and long enough to be worth keeping.
const UNNAMED_LIFETIME: Duration = Duration::from_secs(60);

/// Nobody means more than ten years.
const LONGEST_LIFETIME: Duration = Duration::from_secs(10 * 366 * 24 * 3600);

impl Exchange<'_> {
    /// The token, or the error that says what came instead. `client_id` and `secret` make better hints; the secret is
    /// also hidden should the server echo it.
    pub(crate) fn judge(
        &self,
        result: Result<BasicTokenResponse, RequestTokenError<Error, BasicErrorResponse>>,
        client_id: &str,
        secret: &SecretString,
    ) -> Result<AccessToken, Error> {
        match result {
            Ok(response) => self.token(&response, secret.expose_secret()),
            Err(RequestTokenError::Request(error)) => Err(error),
            Err(RequestTokenError::ServerResponse(response)) => {
                Err(self.refused(&response, client_id, secret.expose_secret()))
            }
            // The parser's own words may quote a value of the body: only what is known to be harmless is shown.
            Err(RequestTokenError::Parse(error, _)) => {
                let cause = error.inner();
                let cause = if cause.is_data() {
                    known_member(&cause.to_string())
                } else {
                    "it is not JSON"
                };
                Err(self.unexpected(cause))
            }
            Err(RequestTokenError::Other(_)) => Err(self.unexpected("")),
        }
    }

    fn token(&self, response: &BasicTokenResponse, secret: &str) -> Result<AccessToken, Error> {
        if response.token_type() != &BasicTokenType::Bearer {
            let kind = clean(response.token_type().as_ref(), 40, secret);
            return Err(self.unexpected(&format!("the token is of type `{kind}`, not Bearer")));
        }
        let lifetime = response.expires_in().unwrap_or(UNNAMED_LIFETIME);
        if lifetime.is_zero() || lifetime > LONGEST_LIFETIME {
            return Err(self.unexpected(&format!("the token lives for {} s", lifetime.as_secs())));
        }
        AccessToken::new(response.access_token().secret().clone(), Some(lifetime)).map_err(
            |error| match self.seen() {
                Some(seen) => error.with_status(seen.status),
                None => error,
            },
        )
    }

    /// An error of RFC 6749 section 5.2, or one of Umbraco's own in that form.
    fn refused(&self, response: &BasicErrorResponse, client_id: &str, secret: &str) -> Error {
        let refusal = Refusal {
            error: clean(response.error().as_ref(), 100, secret),
            description: response
                .error_description()
                .map(|text| clean(text, 300, secret)),
            uri: response.error_uri().map(|text| clean(text, 200, secret)),
        };
        let seen = self.seen();
        let status = seen.as_ref().map(|seen| seen.status);
        let come_back = matches!(
            refusal.error.as_str(),
            "temporarily_unavailable" | "server_error" | "slow_down"
        );
        let kind = if come_back || status.is_some_and(is_transient) {
            Kind::Unavailable
        } else {
            Kind::Refused
        };

        let mut message = format!(
            "{} refused the request: {}",
            self.endpoint.name(),
            refusal.error
        );
        if let Some(status) = status {
            message.push_str(&format!(" ({})", status.as_u16()));
        }
        for part in [&refusal.description, &refusal.uri].into_iter().flatten() {
            message.push_str(&format!(", {part}"));
        }
        let mut error = Error::new(kind, message);
        if let Some(hint) = hint::refusal(&refusal, &self.endpoint.url, client_id, secret) {
            error = error.with_hint(hint);
        }
        with_facts(error.with_refusal(refusal), seen)
    }

    /// Anything else.
    fn unexpected(&self, detail: &str) -> Error {
        let name = self.endpoint.name();
        let Some(seen) = self.seen() else {
            return Error::new(
                Kind::Unexpected,
                format!("{name} gave no answer that can be read"),
            );
        };
        let is_html = seen.looks_like_html || seen.media_type.as_deref() == Some("text/html");
        let transient = is_transient(seen.status);
        let detail = if detail.is_empty() || transient || is_html {
            String::new()
        } else {
            format!(": {detail}")
        };
        let message = format!("{name} answered {seen} in place of a token{detail}");
        let error = if transient {
            Error::new(Kind::Unavailable, message).with_hint(hint::STUCK)
        } else {
            Error::new(Kind::Unexpected, message)
                .with_hint(hint::unexpected(seen.status.as_u16(), is_html))
        };
        with_facts(error, Some(seen))
    }
}

/// Whether the same request may fare better later.
fn is_transient(status: StatusCode) -> bool {
    status.is_server_error()
        || status == StatusCode::TOO_MANY_REQUESTS
        || status == StatusCode::REQUEST_TIMEOUT
}

fn with_facts(mut error: Error, seen: Option<Seen>) -> Error {
    let Some(seen) = seen else { return error };
    if let Some(pause) = seen.retry_after {
        error = error.with_retry_after(pause);
    }
    error.with_status(seen.status)
}

/// What is wrong with the members of an answer.
fn known_member(complaint: &str) -> &'static str {
    let missing = |member| complaint.starts_with(&format!("missing field `{member}`"));
    if missing("access_token") {
        "it has no `access_token`"
    } else if missing("token_type") {
        "it has no `token_type`"
    } else {
        "a member is missing or has the wrong type"
    }
}

/// Status, media type and length.
impl Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.status)?;
        match (self.length, &self.media_type) {
            (0, _) => write!(f, " with an empty body"),
            (length, Some(media_type)) => write!(f, " with {length} bytes of {media_type}"),
            (length, None) => write!(f, " with {length} bytes without a media type"),
        }
    }
}
