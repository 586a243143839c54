//! The lowest layer: something that can fetch one token.

use std::future::Future;
use std::pin::Pin;

use crate::{AccessToken, Error, Revoked};

/// The future of [`TokenSource::fetch`].
pub type Fetch<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, Error>> + Send + 'a>>;

/// The future of [`TokenSource::revoke`].
pub type Revoke<'a> = Pin<Box<dyn Future<Output = Result<Revoked, Error>> + Send + 'a>>;

/// Fetches one access token, once: no cache, no repetition, no single flight.
///
/// Those are the business of [`Credentials`](crate::Credentials), which never runs two fetches of one source at the
/// same time. A source may therefore keep what the next fetch needs (a rotated refresh token, say) without fear of a
/// second fetch beside it.
///
/// # Example
/// ```
/// use std::time::Duration;
/// use umbraco_oauth::{AccessToken, Credentials, Error, Fetch, TokenSource};
///
/// /// Asks a sidecar process, a vault, a shared store...
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn fetch(&self) -> Fetch<'_> {
///         Box::pin(async { AccessToken::new("token from the vault", Some(Duration::from_secs(300))) })
///     }
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let credentials = Credentials::from_source(Vault, &"https://cms.example".parse()?)?;
/// # Ok(()) }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Asks for a token.
    ///
    /// The future runs as a Tokio task of its own, so a caller who gives up does not cancel it for the others.
    ///
    /// # Errors
    /// Whatever kept the source from getting a token. [`Error::permanent`] and [`Error::transient`] make errors of
    /// one's own; a permanent one is not repeated at once, see [`Credentials`](crate::Credentials).
    fn fetch(&self) -> Fetch<'_>;

    /// Gives back what this source has got: `token` is the one that the cache held, if any.
    ///
    /// Without an implementation of its own, a source has nothing to give back.
    ///
    /// # Errors
    /// The server could not be reached or refused the request.
    fn revoke(&self, token: Option<AccessToken>) -> Revoke<'_> {
        let _ = token;
        Box::pin(std::future::ready(Ok(Revoked::NotSupported)))
    }

    /// What `Debug` of the credentials shows: a few words without a secret.
    fn kind(&self) -> &'static str {
        "token source"
    }
}
