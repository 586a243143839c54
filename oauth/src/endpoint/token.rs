//! A token endpoint. `oauth2` writes the request and reads the answer; this file judges it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;
use oauth2::basic::{BasicErrorResponse, BasicTokenResponse, BasicTokenType};
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse, RequestTokenError, TokenResponse};
use secrecy::SecretString;

use super::{Endpoint, Seen, clean, hint};
use crate::error::Refusal;
use crate::{AccessToken, Error};

/// RFC 6749 section 5.1 allows a response without `expires_in`. Umbraco always sends one; for anyone else a minute is
/// short enough to be safe, and long enough to be worth keeping.
const UNNAMED_LIFETIME: Duration = Duration::from_secs(60);

/// Nobody means more than ten years.
const LONGEST_LIFETIME: Duration = Duration::from_secs(10 * 366 * 24 * 3600);

/// What was shown to the token endpoint. Makes better hints, and is hidden should the server echo it.
#[derive(Clone, Copy)]
pub(crate) enum Grant<'a> {
    ClientCredentials { client_id: &'a str, secret: &'a str },
    AuthorizationCode { code: &'a str, verifier: &'a str },
    RefreshToken(&'a str),
}

/// A successful answer.
pub(crate) struct Issued {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: Option<SecretString>,
    /// `None` when the server granted what was asked for (RFC 6749 section 5.1).
    pub(crate) scopes: Option<Vec<String>>,
}

/// One request and what is known of its answer.
pub(crate) struct Exchange<'e> {
    endpoint: &'e Endpoint,
    seen: Mutex<Option<Seen>>,
}

type Outcome = Result<BasicTokenResponse, RequestTokenError<Error, BasicErrorResponse>>;

impl Endpoint {
    pub(crate) fn exchange(&self) -> Exchange<'_> {
        Exchange {
            endpoint: self,
            seen: Mutex::new(None),
        }
    }
}

impl<'c> AsyncHttpClient<'c> for Exchange<'_> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Error>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async {
            let mut answer = self.endpoint.send(request).await?;
            *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer.seen);
            let mut response = HttpResponse::new(std::mem::take(&mut *answer.body));
            *response.status_mut() = answer.status;
            *response.headers_mut() = answer.headers;
            Ok(response)
        })
    }
}

impl Exchange<'_> {
    /// The tokens, or the error that says what came instead.
    pub(crate) fn judge(&self, outcome: Outcome, grant: Grant<'_>) -> Result<Issued, Error> {
        match outcome {
            Ok(response) => self.issued(&response, grant),
            Err(RequestTokenError::Request(error)) => Err(error),
            Err(RequestTokenError::ServerResponse(response)) => {
                let secrets = grant.secrets();
                let refusal = Refusal {
                    error: clean(response.error().as_ref(), 100, &secrets),
                    description: response
                        .error_description()
                        .map(|text| clean(text, 300, &secrets)),
                    uri: response.error_uri().map(|text| clean(text, 200, &secrets)),
                };
                let hint = hint::refusal(&refusal, &self.endpoint.url, grant);
                Err(self.endpoint.refused(refusal, self.seen(), hint))
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

    fn issued(&self, response: &BasicTokenResponse, grant: Grant<'_>) -> Result<Issued, Error> {
        if response.token_type() != &BasicTokenType::Bearer {
            let kind = clean(response.token_type().as_ref(), 40, &grant.secrets());
            return Err(self.unexpected(&format!("the token is of type `{kind}`, not Bearer")));
        }
        let lifetime = response.expires_in().unwrap_or(UNNAMED_LIFETIME);
        if lifetime.is_zero() || lifetime > LONGEST_LIFETIME {
            return Err(self.unexpected(&format!("the token lives for {} s", lifetime.as_secs())));
        }
        let status = self
            .seen()
            .map(|seen| seen.status)
            .unwrap_or(StatusCode::OK);
        let access_token =
            AccessToken::new(response.access_token().secret().clone(), Some(lifetime))
                .map_err(|error| error.with_status(status))?;
        Ok(Issued {
            access_token,
            refresh_token: response
                .refresh_token()
                .map(|token| token.secret().clone())
                .filter(|token| !token.is_empty())
                .map(SecretString::from),
            scopes: response
                .scopes()
                .map(|scopes| scopes.iter().map(|scope| scope.to_string()).collect()),
        })
    }

    fn unexpected(&self, detail: &str) -> Error {
        self.endpoint.unexpected("a token", detail, self.seen())
    }

    fn seen(&self) -> Option<Seen> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl<'a> Grant<'a> {
    fn secrets(self) -> Vec<&'a str> {
        match self {
            Self::ClientCredentials { secret, .. } => vec![secret],
            Self::AuthorizationCode { code, verifier } => vec![code, verifier],
            Self::RefreshToken(token) => vec![token],
        }
    }
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
