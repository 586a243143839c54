//! What went wrong, and what to do next.

mod predicates;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

/// Why there is no token, or why these credentials cannot work.
///
/// `Display` says what happened, where, and what to do next, and never holds a secret or a token; the cause, if it has
/// one of its own, is the [`source`](StdError::source). Cheap to clone: all callers who waited for one token request get
/// the same error.
///
/// # Example
/// ```
/// use umbraco_oauth::ClientCredentials;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let error = ClientCredentials::new("umbraco-back-office-sync", "secret")
///     .token_endpoint("http://cms.example/token".parse()?)
///     .build()
///     .unwrap_err();
/// assert!(error.is_config());
/// assert!(error.to_string().starts_with("the token endpoint http://cms.example/token is not https"));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    message: String,
    hint: Option<String>,
    status: Option<StatusCode>,
    retry_after: Option<Duration>,
    refusal: Option<Refusal>,
    needs_login: bool,
    login: Option<Login>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Found before any request was made.
    Config,
    /// An error of RFC 6749 section 5.2, or of that form.
    Refused,
    /// An answer that no token endpoint gives.
    Unexpected,
    /// A redirect, which is never followed.
    Redirect,
    /// A token that cannot be used.
    UnusableToken,
    /// The server says that it cannot answer now.
    Unavailable,
    /// No connection.
    Connect,
    /// No answer in time.
    Timeout,
    /// The connection broke.
    Transport,
    /// A sign-in that was broken off, or an answer to it that is not to be trusted.
    SignIn,
    /// There is no token without a person signing in.
    LoginNeeded,
    /// A token store that cannot be used.
    Store,
    /// A token store that is busy.
    StoreBusy,
    /// A permanent error of a custom source.
    Permanent,
    /// A transient error of a custom source.
    Transient,
}

/// Why name and password did not sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Login {
    InvalidCredentials,
    TwoFactorRequired(Vec<String>),
    InvalidCode,
    Locked,
    NotAllowed,
}

/// The error of RFC 6749 section 5.2, cleaned for display.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) error: String,
    pub(crate) description: Option<String>,
    pub(crate) uri: Option<String>,
}

impl Error {
    /// An error of a custom [`TokenSource`](crate::TokenSource) that asking again will not mend.
    ///
    /// Keep secrets out of the message.
    #[must_use]
    pub fn permanent(message: impl Into<String>) -> Self {
        Self::new(Kind::Permanent, message)
    }

    /// An error of a custom [`TokenSource`](crate::TokenSource) that may be gone at the next attempt.
    ///
    /// Keep secrets out of the message.
    #[must_use]
    pub fn transient(message: impl Into<String>) -> Self {
        Self::new(Kind::Transient, message)
    }

    /// Adds what to do next, shown after the message.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.inner().hint = Some(hint.into());
        self
    }

    /// Adds the cause. Its text is shown by whoever prints the chain, so it must hold no secret either.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.inner().source = Some(Arc::new(source));
        self
    }

    /// Adds how long the server wants to be left alone (`Retry-After`).
    #[must_use]
    pub fn with_retry_after(mut self, pause: Duration) -> Self {
        self.inner().retry_after = Some(pause);
        self
    }

    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            hint: None,
            status: None,
            retry_after: None,
            refusal: None,
            needs_login: kind == Kind::LoginNeeded || kind == Kind::SignIn,
            login: None,
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(Kind::Config, message)
    }

    pub(crate) fn sign_in(message: impl Into<String>) -> Self {
        Self::new(Kind::SignIn, message)
    }

    pub(crate) fn store(message: impl Into<String>) -> Self {
        Self::new(Kind::Store, message)
    }

    pub(crate) fn login(login: Login, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::SignIn, message);
        error.inner().login = Some(login);
        error
    }

    /// A token that came for credentials which had been revoked meanwhile.
    pub(crate) fn revoked() -> Self {
        Self::new(
            Kind::Transient,
            "the credentials were revoked while a token was fetched",
        )
    }

    /// Marks an error that only a sign-in can mend.
    pub(crate) fn with_login_needed(mut self) -> Self {
        self.inner().needs_login = true;
        self
    }

    pub(crate) fn unusable_token(message: &str) -> Self {
        Self::new(Kind::UnusableToken, message)
    }

    pub(crate) fn redacted_token() -> Self {
        Self::unusable_token("the server gave `[redacted]` in place of a token").with_hint(
            "Umbraco hides the tokens of its own client `umbraco-back-office`; use the client id of an API user, which \
             begins with `umbraco-back-office-` and goes on",
        )
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.inner().status = Some(status);
        self
    }

    pub(crate) fn with_refusal(mut self, refusal: Refusal) -> Self {
        self.inner().refusal = Some(refusal);
        self
    }

    fn inner(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.0)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        match &self.0.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("hint", &self.0.hint)
            .field("status", &self.0.status)
            .field("retry_after", &self.0.retry_after)
            .field("refusal", &self.0.refusal)
            .field("needs_login", &self.0.needs_login)
            .field("login", &self.0.login)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}
