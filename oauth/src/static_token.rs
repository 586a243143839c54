//! A token from elsewhere.

use std::fmt;

use secrecy::SecretString;
use url::Url;

use crate::{AccessToken, Credentials, Error, IntoCredentials, Site};

/// A bearer token that was got elsewhere: a personal access token of Umbraco Compose, a token from another process.
///
/// It is never renewed: when the server refuses it, the refusal is final.
///
/// # Example
/// ```
/// use umbraco_oauth::StaticToken;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let token = std::env::var("UMBRACO_COMPOSE_TOKEN").unwrap_or_else(|_| "token".into());
/// let credentials = StaticToken::new(token).for_origin(&"https://compose.example".parse()?)?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct StaticToken(SecretString);

impl StaticToken {
    /// A token as it is sent, without the word `Bearer`.
    #[must_use]
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self(token.into())
    }

    /// Credentials that send the token to the origin of this URL and nowhere else.
    ///
    /// # Errors
    /// The token cannot be sent in a header, or the URL is neither https nor this machine.
    pub fn for_origin(self, url: &Url) -> Result<Credentials, Error> {
        Credentials::fixed_token(AccessToken::new(self.0, None)?, url)
    }
}

impl IntoCredentials for StaticToken {
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error> {
        self.for_origin(&site.base_url)
    }
}

impl fmt::Debug for StaticToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StaticToken(..)")
    }
}
