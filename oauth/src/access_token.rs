//! A token as the API takes it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// An access token: opaque text that the API takes as `Authorization: Bearer …`.
///
/// Cheap to clone; the text is zeroized when the last clone goes. `Debug` shows the lifetime only.
#[derive(Clone)]
pub struct AccessToken {
    secret: Arc<SecretString>,
    lifetime: Option<Duration>,
}

impl AccessToken {
    /// A token with the lifetime that its server named, counted from its arrival; `None` when it has no known end.
    ///
    /// # Errors
    /// The text is empty, cannot be sent in a header (RFC 6750 section 2.1 allows visible ASCII without spaces), or
    /// is the literal `[redacted]` that Umbraco 17 and later give instead of a token.
    pub fn new(secret: impl Into<SecretString>, lifetime: Option<Duration>) -> Result<Self, Error> {
        let secret = secret.into();
        let text = secret.expose_secret();
        if text.is_empty() {
            return Err(Error::unusable_token("the access token is empty"));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::unusable_token(
                "the access token holds a character that a header cannot carry",
            ));
        }
        if text == REDACTED {
            return Err(Error::redacted_token());
        }
        Ok(Self {
            secret: Arc::new(secret),
            lifetime,
        })
    }

    /// The text of the token. Keep it out of logs.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.secret.expose_secret()
    }

    /// The value of an `Authorization` header, marked sensitive: its `Debug` hides it and HTTP/2 does not index it.
    ///
    /// # Errors
    /// None for a token made by [`AccessToken::new`], which has checked the characters.
    pub fn authorization(&self) -> Result<HeaderValue, Error> {
        sensitive(&format!("Bearer {}", self.expose_secret()))
    }

    /// The lifetime that the server named when it issued the token.
    #[must_use]
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

/// What the client `umbraco-back-office` gets for a token since Umbraco 17
/// (`src/Umbraco.Cms.Api.Common/DependencyInjection/HideBackOfficeTokensHandler.cs`).
const REDACTED: &str = "[redacted]";

/// A header value that no `Debug` shows.
pub(crate) fn sensitive(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::config("a secret holds a character that a header cannot carry")
            .with_hint("look for a line break or a control character at its end")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
