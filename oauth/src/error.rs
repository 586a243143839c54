//! What went wrong, and what to do next.

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

    /// Asking again in the same way will not help; nothing is asked for a while.
    ///
    /// # Troubleshooting
    /// Change what the message names: client id, secret, scope, URL, or the site's settings. The same error is
    /// returned without a request for a pause that grows from 1 to 60 s, then one caller tries again.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        !self.is_transient()
    }

    /// Asking again later may help: no connection, no answer, a broken connection, a server that is busy or broken.
    ///
    /// # Troubleshooting
    /// Umbraco on SQLite can lock itself up when several processes ask for tokens at once: token requests then hang or
    /// answer a bare 500 until the site restarts (seen on a running Umbraco 17.3). Share one
    /// [`Credentials`](crate::Credentials) in each process.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Unavailable
                | Kind::Connect
                | Kind::Timeout
                | Kind::Transport
                | Kind::StoreBusy
                | Kind::Transient
        )
    }

    /// The server does not know the client, or the secret is wrong (`invalid_client`).
    ///
    /// # Troubleshooting
    /// Client ids of API users begin with `umbraco-back-office-`, those of members with `umbraco-member-`: Umbraco adds
    /// the prefix when the credentials are saved, so the id without it is unknown at the token endpoint.
    #[must_use]
    pub fn is_invalid_client(&self) -> bool {
        self.oauth_error() == Some("invalid_client")
    }

    /// The code or refresh token is unknown, used up, expired or revoked (`invalid_grant`).
    ///
    /// # Troubleshooting
    /// The sign-in must be repeated; see [`Error::needs_login`]. Umbraco takes a refresh token back when it is used a
    /// second time more than 30 s after the first: processes that share one must share a
    /// [`TokenStore`](crate::TokenStore).
    #[must_use]
    pub fn is_invalid_grant(&self) -> bool {
        self.oauth_error() == Some("invalid_grant")
    }

    /// The person said no, or may not (`access_denied`; RFC 6749 section 4.1.2.1).
    #[must_use]
    pub fn is_access_denied(&self) -> bool {
        self.oauth_error() == Some("access_denied")
    }

    /// Only a person can help, by signing in (again): there is no token, or it ended and cannot be renewed, or the
    /// sign-in that was under way failed. A sign-in that failed is over, even if the failure was
    /// [transient](Error::is_transient): a code is never sent twice, because Umbraco revokes what it gave for it.
    ///
    /// # Troubleshooting
    /// Start a new [`SignIn`](crate::SignIn). Umbraco ends a user's tokens when that user signs in anew anywhere
    /// (unless `Security:AllowConcurrentLogins` is set), is locked or disabled, and tokens of `umbraco-swagger` when
    /// the site starts in Production.
    #[must_use]
    pub fn needs_login(&self) -> bool {
        self.0.needs_login
    }

    /// The name or the password is wrong (401 of Umbraco's login).
    ///
    /// # Troubleshooting
    /// The fifth failure locks the account, for 30 days unless the site is set up otherwise: do not repeat it unseen.
    /// API users cannot sign in with a password.
    #[must_use]
    pub fn is_invalid_credentials(&self) -> bool {
        self.0.login == Some(Login::InvalidCredentials)
    }

    /// The account wants a second factor (402 of Umbraco's login); see [`Error::two_factor_providers`].
    ///
    /// # Troubleshooting
    /// Repeat with [`PasswordSignIn::second_factor`](crate::PasswordSignIn::second_factor).
    #[must_use]
    pub fn is_two_factor_required(&self) -> bool {
        matches!(self.0.login, Some(Login::TwoFactorRequired(_)))
    }

    /// The providers of second factors that the account has; empty unless [`Error::is_two_factor_required`].
    #[must_use]
    pub fn two_factor_providers(&self) -> &[String] {
        match &self.0.login {
            Some(Login::TwoFactorRequired(providers)) => providers,
            _ => &[],
        }
    }

    /// The code of the second factor is wrong.
    #[must_use]
    pub fn is_invalid_code(&self) -> bool {
        self.0.login == Some(Login::InvalidCode)
    }

    /// The password is right, but the account is locked (403 of Umbraco's login).
    ///
    /// # Troubleshooting
    /// An administrator unlocks it: Users > the user > Unlock.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.0.login == Some(Login::Locked)
    }

    /// The password is right, but the account may not sign in: disabled, or invited and not yet accepted (403 of
    /// Umbraco's login).
    #[must_use]
    pub fn is_not_allowed(&self) -> bool {
        self.0.login == Some(Login::NotAllowed)
    }

    /// The token store could not be read, written or locked, or refuses what it found.
    #[must_use]
    pub fn is_store(&self) -> bool {
        matches!(self.0.kind, Kind::Store | Kind::StoreBusy)
    }

    /// The credentials cannot work as they were set up; no request was made.
    #[must_use]
    pub fn is_config(&self) -> bool {
        self.0.kind == Kind::Config
    }

    /// The token endpoint refused the request with an error of RFC 6749 section 5.2; see [`Error::oauth_error`].
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.0.kind == Kind::Refused
    }

    /// The answer is not one of a token endpoint: a web page, an empty or malformed body, another token type.
    #[must_use]
    pub fn is_unexpected_answer(&self) -> bool {
        matches!(self.0.kind, Kind::Unexpected | Kind::UnusableToken)
    }

    /// The token endpoint answered with a redirect, which is never followed: it could lead the secret elsewhere.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect
    }

    /// No connection to the token endpoint: nothing listens there, the name is unknown, or TLS failed.
    ///
    /// # Troubleshooting
    /// The source chain tells which. For the self-signed certificate of a development site, add it as a root
    /// certificate to the HTTP client.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// The token endpoint did not answer in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The `error` code of RFC 6749 section 5.2, such as `invalid_client`. Umbraco also sends words of its own, such as
    /// `Authorization failed`.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&str> {
        self.0
            .refusal
            .as_ref()
            .map(|refusal| refusal.error.as_str())
    }

    /// The `error_description` that came with it, without control characters and cut to a readable length.
    #[must_use]
    pub fn oauth_error_description(&self) -> Option<&str> {
        self.0.refusal.as_ref()?.description.as_deref()
    }

    /// The `error_uri` that came with it.
    #[must_use]
    pub fn oauth_error_uri(&self) -> Option<&str> {
        self.0.refusal.as_ref()?.uri.as_deref()
    }

    /// What to do next; also the end of the `Display` text.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// How long the server wants to be left alone.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
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
