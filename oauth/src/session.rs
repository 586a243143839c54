//! What a sign-in leaves behind: credentials that renew themselves while the server lets them.

mod source;
mod user_info;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use self::source::SessionSource;
pub(crate) use self::source::tokens_of;
pub use self::user_info::UserInfo;
use crate::authorization_code::Flow;
use crate::{Credentials, Error, IntoCredentials, Revoked, Site};

/// A person who has signed in. Cheap to clone.
///
/// Its [`credentials`](Self::credentials) serve the stored access token and renew it with the refresh token, if there is
/// one: one refresh at a time, in this process and in all that share the store. When that is no longer possible, they
/// fail with an error that [needs a login](Error::needs_login).
#[derive(Clone)]
pub struct Session {
    flow: Arc<Flow>,
    credentials: Credentials,
}

/// What is known of a session without asking the server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SessionState {
    /// How long the stored access token will live; `None` if it has ended.
    pub expires_in: Option<Duration>,
    /// Whether it can be renewed without a person.
    pub is_renewable: bool,
    /// The scopes that the server named.
    pub scopes: Vec<String>,
}

impl Session {
    pub(crate) fn new(flow: Arc<Flow>) -> Self {
        let credentials = Credentials::cached(
            Arc::new(SessionSource::new(Arc::clone(&flow))),
            Arc::clone(&flow.clock),
            flow.origins.clone(),
        );
        Self { flow, credentials }
    }

    /// The credentials of this session, for any number of clients.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.credentials.clone()
    }

    /// Looks into the store; `None` if the session is not there any more.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn state(&self) -> Result<Option<SessionState>, Error> {
        let Some(tokens) = self.flow.store.load(&self.flow.key).await? else {
            return Ok(None);
        };
        let now = self.flow.clock.now().wall;
        Ok(Some(SessionState {
            expires_in: tokens
                .expires_at
                .duration_since(now)
                .ok()
                .filter(|left| !left.is_zero()),
            is_renewable: tokens.refresh_token.is_some(),
            scopes: tokens.scopes,
        }))
    }

    /// Signs out: gives back the refresh token and the access token (Umbraco keeps one alive when the other is revoked)
    /// and removes both from the store. A client that may not revoke is no error; see [`Revoked`].
    ///
    /// The browser stays signed in to the site; see [`Self::sign_out_url`].
    ///
    /// # Errors
    /// The server could not be reached or refused: the tokens are still stored, so this can be tried again, or
    /// [`forget`](Self::forget) removes them. Or the store failed.
    pub async fn sign_out(&self) -> Result<Revoked, Error> {
        self.credentials.revoke().await
    }

    /// Removes the tokens from the store without telling the server. They end by themselves.
    ///
    /// # Errors
    /// The store failed.
    pub async fn forget(&self) -> Result<(), Error> {
        let _lock = self.flow.store.lock(&self.flow.key).await?;
        self.flow.store.remove(&self.flow.key).await?;
        self.credentials.forget();
        tracing::info!(key = %self.flow.key, "forgotten");
        Ok(())
    }

    /// Where the browser signs out of the site itself; see
    /// [`AuthorizationServer::sign_out_url`](crate::AuthorizationServer::sign_out_url).
    #[must_use]
    pub fn sign_out_url(&self, post_logout_redirect_uri: Option<&str>) -> Option<Url> {
        self.flow
            .server
            .sign_out_url(&self.flow.client.client_id, post_logout_redirect_uri)
    }

    /// Who has signed in (OpenID Connect Core section 5.3): members only, the back office has no such endpoint. Ask
    /// `GET /umbraco/management/api/v1/user/current` there.
    ///
    /// # Errors
    /// There is no such endpoint, no token, or the server refused it.
    pub async fn user_info(&self) -> Result<UserInfo, Error> {
        user_info::ask(&self.flow, &self.credentials).await
    }
}

impl IntoCredentials for Session {
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error> {
        self.credentials.into_credentials(site)
    }
}

impl IntoCredentials for &Session {
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error> {
        self.credentials().into_credentials(site)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("key", &self.flow.key)
            .finish_non_exhaustive()
    }
}
