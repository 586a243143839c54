//! A token as the API takes it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// An access token: opaque text that the API takes as `Authorization: Bearer …`.
///
/// Cheap to clone; the text is zeroized when the last clone goes, and so is the header value made of it. `Debug` shows
/// the lifetime only.
#[derive(Clone)]
pub struct AccessToken {
    text: Arc<Text>,
    lifetime: Option<Duration>,
    age: Duration,
}

struct Text {
    secret: SecretString,
    authorization: HeaderValue,
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
        let authorization = sensitive(&["Bearer ", text])?;
        Ok(Self {
            text: Arc::new(Text {
                secret,
                authorization,
            }),
            lifetime,
            age: Duration::ZERO,
        })
    }

    /// The same token, issued this long ago: for a source that did not get it from its server just now. The lifetime
    /// counts from then.
    #[must_use]
    pub fn with_age(mut self, age: Duration) -> Self {
        self.age = age;
        self
    }

    /// The text of the token. Keep it out of logs.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.text.secret.expose_secret()
    }

    /// The value of an `Authorization` header, marked sensitive: its `Debug` hides it and HTTP/2 does not index it.
    #[must_use]
    pub fn authorization(&self) -> HeaderValue {
        self.text.authorization.clone()
    }

    /// The lifetime that the server named when it issued the token.
    #[must_use]
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    /// How long ago it had been issued when the source gave it; zero for a new token.
    #[must_use]
    pub fn age(&self) -> Duration {
        self.age
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

/// A header value of these parts that no `Debug` shows, zeroized when its last clone goes.
pub(crate) fn sensitive(parts: &[&str]) -> Result<HeaderValue, Error> {
    let mut text = Zeroizing::new(Vec::with_capacity(
        parts.iter().map(|part| part.len()).sum(),
    ));
    for part in parts {
        text.extend_from_slice(part.as_bytes());
    }
    let bytes = Bytes::from_owner(text);
    let mut value = HeaderValue::from_maybe_shared(bytes).map_err(|_| {
        Error::config("a secret holds a character that a header cannot carry")
            .with_hint("look for a line break or a control character at its end")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
