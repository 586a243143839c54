//! What a client tells the credentials about the API that it calls.

use std::fmt;

use url::Url;

use crate::origin::shown;
use crate::{Credentials, Error};

/// The API that a client calls, as far as credentials care.
#[derive(Clone)]
pub struct Site {
    /// The base URL of the API. Its origin (scheme, host, port) is the only place that gets a token.
    pub base_url: Url,
    /// Where the API gives out tokens, unless the credentials name another place.
    pub token_endpoint: Option<Url>,
    /// The HTTP client for token requests. It should not follow redirects; if it does, the secret still goes nowhere
    /// else, because the body of a token request cannot be sent twice.
    pub http: reqwest::Client,
}

/// Without the HTTP client, whose default headers may hold secrets.
impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site")
            .field("base_url", &shown(&self.base_url))
            .field("token_endpoint", &self.token_endpoint.as_ref().map(shown))
            .finish_non_exhaustive()
    }
}

/// Whatever becomes [`Credentials`] once the API is known: [`ClientCredentials`](crate::ClientCredentials),
/// [`StaticToken`](crate::StaticToken), [`ApiKey`](crate::ApiKey), or [`Credentials`] themselves, so that several
/// clients share one token.
pub trait IntoCredentials {
    /// Binds the credentials to the API.
    ///
    /// # Errors
    /// The credentials cannot work there: no token endpoint, plain http to another machine, credentials that belong
    /// to another origin.
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error>;
}

impl IntoCredentials for Credentials {
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error> {
        if self.belongs_to(&site.base_url) {
            return Ok(self);
        }
        Err(Error::config(format!(
            "these credentials belong to {} and send nothing to {}",
            self.origins(),
            shown(&site.base_url)
        ))
        .with_hint(
            "use credentials of that site, or allow the origin where these credentials are built",
        ))
    }
}

impl IntoCredentials for &Credentials {
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error> {
        self.clone().into_credentials(site)
    }
}
