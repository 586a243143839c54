//! What a program can ask an error.

use std::time::Duration;

use http::StatusCode;

use super::{Error, Kind, Login};

impl Error {
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
}
