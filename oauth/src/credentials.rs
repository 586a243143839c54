//! The handle that everything else is built around.

use std::fmt;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::cache::Cache;
use crate::origin::{Origin, secret_origin};
use crate::{AccessToken, Clock, Error, Revoked, SystemClock, TokenSource};

/// Credentials at work: adds what authorizes a request, and keeps the token fresh.
///
/// Cheap to clone; clones share one token, so give clones to every client of a site. `Debug` shows only the kind.
///
/// - **One token request at a time**, however many callers wait. A caller who gives up does not cancel it for the
///   others. Ten parallel token requests were seen to lock up an Umbraco 17.3 on SQLite.
/// - **Reuse** until one second before expiry, for servers count in whole seconds: a token can die almost a second
///   before the end of its `expires_in` (seen on the same site).
/// - **Refresh ahead**: in the last tenth of a token's life (at least 2 s, at most 60 s, never more than half of it)
///   one call starts a refresh in the background and goes on with the old token. If the refresh fails, the old token
///   serves until its end.
/// - **Failures** go to all who waited. A transient failure is not kept, unless the server sent `Retry-After`; a
///   permanent one is returned without a request for a pause that grows from 1 to 60 s, with jitter.
/// - **One origin**: scheme, host and port must match, else nothing is added.
///
/// # Example
/// ```no_run
/// use umbraco_oauth::ClientCredentials;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let credentials = ClientCredentials::new("umbraco-back-office-sync", std::env::var("UMBRACO_CLIENT_SECRET")?)
///     .token_endpoint("https://cms.example/umbraco/management/api/v1/security/back-office/token".parse()?)
///     .build()?;
/// let mut request = reqwest::Request::new(
///     http::Method::GET,
///     "https://cms.example/umbraco/management/api/v1/user/current".parse()?,
/// );
/// let url = request.url().clone();
/// credentials.authorize(&url, request.headers_mut()).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Credentials(Arc<Inner>);

struct Inner {
    kind: Kind,
    origins: Vec<Origin>,
}

enum Kind {
    Cached(Cache),
    Token(AccessToken),
    Header(HeaderName, HeaderValue),
}

/// What [`Credentials::authorize`] added to a request: the thing to show to [`Credentials::reject`] when the server
/// refuses it.
#[derive(Clone, Debug)]
pub struct Stamp(Mark);

#[derive(Clone, Copy, Debug)]
enum Mark {
    /// Another origin: nothing was added.
    Nothing,
    /// Something that cannot be renewed.
    Fixed,
    /// The token of this generation; `fetched` if the request waited for it.
    Token { generation: u64, fetched: bool },
}

impl Stamp {
    /// Whether nothing was added, because the request goes to an origin to which these credentials do not belong.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        matches!(self.0, Mark::Nothing)
    }
}

impl Credentials {
    /// Credentials whose tokens come from a source of one's own, sent to the origin of `url`.
    ///
    /// # Errors
    /// The URL is neither https nor this machine.
    pub fn from_source(source: impl TokenSource, url: &Url) -> Result<Self, Error> {
        Self::from_source_with_clock(source, url, Arc::new(SystemClock))
    }

    /// The same with a clock of one's own, for tests.
    ///
    /// # Errors
    /// As [`Credentials::from_source`].
    pub fn from_source_with_clock(
        source: impl TokenSource,
        url: &Url,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        Ok(Self::cached(
            Arc::new(source),
            clock,
            vec![secret_origin(url, "the URL")?],
        ))
    }

    /// Adds `Authorization: Bearer …` (or `Api-Key`) to the headers of a request to `url`, after fetching a token if
    /// need be. The value is marked sensitive. Nothing is fetched or added for another origin; the [`Stamp`] says so.
    ///
    /// # Errors
    /// There is no token to be had; see [`Error`].
    pub async fn authorize(&self, url: &Url, headers: &mut HeaderMap) -> Result<Stamp, Error> {
        if !self.belongs_to(url) {
            return Ok(Stamp(Mark::Nothing));
        }
        match &self.0.kind {
            Kind::Cached(cache) => {
                if let Some((value, generation)) = cache.fresh() {
                    headers.insert(AUTHORIZATION, value);
                    return Ok(Stamp(Mark::Token {
                        generation,
                        fetched: false,
                    }));
                }
                let served = cache.token().await?;
                headers.insert(AUTHORIZATION, served.token.authorization());
                Ok(Stamp(Mark::Token {
                    generation: served.generation,
                    fetched: served.fetched,
                }))
            }
            Kind::Token(token) => {
                headers.insert(AUTHORIZATION, token.authorization());
                Ok(Stamp(Mark::Fixed))
            }
            Kind::Header(name, value) => {
                headers.insert(name, value.clone());
                Ok(Stamp(Mark::Fixed))
            }
        }
    }

    /// Tells that the server refused what [`Credentials::authorize`] added: a 401 whose `WWW-Authenticate` speaks of
    /// the token. The token is dropped if it is still the current one, so that several requests refused together
    /// cause one new token request.
    ///
    /// `true`: authorize the request again and repeat it, once. `false`: it makes no sense to try again, for nothing
    /// was added, the token cannot be renewed, or it was brand-new and the next one would fare no better.
    #[must_use = "it tells whether to try again"]
    pub fn reject(&self, stamp: &Stamp) -> bool {
        match (&self.0.kind, stamp.0) {
            (
                Kind::Cached(cache),
                Mark::Token {
                    generation,
                    fetched,
                },
            ) => cache.reject(generation, fetched),
            _ => false,
        }
    }

    /// The token itself, for requests that are made elsewhere. Fetched or reused as for [`Credentials::authorize`].
    ///
    /// # Errors
    /// There is no token to be had, or these credentials are an API key.
    pub async fn token(&self) -> Result<AccessToken, Error> {
        match &self.0.kind {
            Kind::Cached(cache) => Ok(cache.token().await?.token),
            Kind::Token(token) => Ok(token.clone()),
            Kind::Header(..) => Err(Error::config("an API key is not an access token")
                .with_hint("use `Credentials::authorize`, which adds the right header")),
        }
    }

    /// Gives the token back to the server (RFC 7009) and drops it; the next request fetches a new one, or fails with
    /// [`Error::needs_login`] where it takes a person to get one.
    ///
    /// A client that may not revoke, as Umbraco's `umbraco-swagger`, is no error: see [`Revoked`].
    ///
    /// # Errors
    /// The revocation endpoint could not be reached or refused the request. The token is dropped here nevertheless.
    pub async fn revoke(&self) -> Result<Revoked, Error> {
        match &self.0.kind {
            Kind::Cached(cache) => cache.revoke().await,
            Kind::Token(_) | Kind::Header(..) => Ok(Revoked::NotSupported),
        }
    }

    /// Whether requests to this URL are authorized.
    #[must_use]
    pub fn belongs_to(&self, url: &Url) -> bool {
        self.0.origins.iter().any(|origin| origin.has(url))
    }

    /// Drops the token that is held, without telling anyone.
    pub(crate) fn forget(&self) {
        if let Kind::Cached(cache) = &self.0.kind {
            cache.forget();
        }
    }

    pub(crate) fn cached(
        source: Arc<dyn TokenSource>,
        clock: Arc<dyn Clock>,
        origins: Vec<Origin>,
    ) -> Self {
        Self(Arc::new(Inner {
            kind: Kind::Cached(Cache::new(source, clock)),
            origins,
        }))
    }

    pub(crate) fn fixed_token(token: AccessToken, url: &Url) -> Result<Self, Error> {
        let origins = vec![secret_origin(url, "the base URL")?];
        Ok(Self(Arc::new(Inner {
            kind: Kind::Token(token),
            origins,
        })))
    }

    pub(crate) fn fixed_header(
        name: HeaderName,
        value: HeaderValue,
        url: &Url,
    ) -> Result<Self, Error> {
        let origins = vec![secret_origin(url, "the base URL")?];
        Ok(Self(Arc::new(Inner {
            kind: Kind::Header(name, value),
            origins,
        })))
    }

    /// The origins to which these credentials belong, for messages.
    pub(crate) fn origins(&self) -> String {
        let origins: Vec<String> = self.0.origins.iter().map(Origin::to_string).collect();
        origins.join(", ")
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.0.kind {
            Kind::Cached(cache) => cache.kind(),
            Kind::Token(_) => "static token",
            Kind::Header(..) => "API key",
        };
        write!(f, "Credentials({kind})")
    }
}
