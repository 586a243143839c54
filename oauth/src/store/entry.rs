//! What a store keeps, and under which name.

use std::fmt;
use std::time::SystemTime;

use secrecy::SecretString;
use url::Url;

/// Whose tokens: the server that issued them, the client that asked, and the user who signed in.
///
/// The user is a name that the program chooses (empty if it has only one): Umbraco tells it to members only, after the
/// sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct EntryKey {
    /// The issuer identifier of the server (RFC 8414 section 2), such as `https://cms.example/`.
    pub issuer: String,
    /// The client id.
    pub client_id: String,
    /// The name of the user, possibly empty.
    pub user: String,
}

impl EntryKey {
    /// A key of these parts.
    #[must_use]
    pub fn new(issuer: &Url, client_id: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            issuer: issuer.as_str().to_owned(),
            client_id: client_id.into(),
            user: user.into(),
        }
    }
}

/// For messages: no secret is in it.
impl fmt::Display for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.client_id, self.issuer)?;
        if !self.user.is_empty() {
            write!(f, " for {}", self.user)?;
        }
        Ok(())
    }
}

/// The tokens of one sign-in. Zeroized when dropped; `Debug` shows times and scopes only.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoredTokens {
    /// The access token.
    pub access_token: SecretString,
    /// The refresh token, where the server granted one.
    pub refresh_token: Option<SecretString>,
    /// When they were issued, by the wall clock.
    pub issued_at: SystemTime,
    /// When the access token ends, by the wall clock.
    pub expires_at: SystemTime,
    /// The granted scopes.
    pub scopes: Vec<String>,
}

impl StoredTokens {
    /// Tokens without a refresh token and scopes.
    #[must_use]
    pub fn new(
        access_token: impl Into<SecretString>,
        issued_at: SystemTime,
        expires_at: SystemTime,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            issued_at,
            expires_at,
            scopes: Vec::new(),
        }
    }
}

impl fmt::Debug for StoredTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredTokens")
            .field("has_refresh_token", &self.refresh_token.is_some())
            .field("issued_at", &self.issued_at)
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
