//! Refresh tokens (RFC 6749 section 6): rolling, stored before use, one at a time among all who share the store.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use oauth2::basic::BasicClient;
use oauth2::{AuthType, ClientId, RefreshToken, TokenUrl};
use secrecy::{ExposeSecret, SecretString};

use crate::authorization_code::Flow;
use crate::endpoint::{Grant, Issued};
use crate::error::Kind;
use crate::lifetime::{Lifetime, Phase};
use crate::revocation::{ClientProof, TokenTypeHint, revoke};
use crate::{AccessToken, Error, Fetch, Moment, Revoke, Revoked, StoredTokens, TokenSource};

/// A wall clock that is behind the time at which a token was issued by more than this has been set back.
const SKEW: Duration = Duration::from_secs(5);

pub(super) struct SessionSource {
    flow: Arc<Flow>,
    mine: Mutex<Mine>,
}

/// What this process knows that the store does not.
#[derive(Default)]
struct Mine {
    /// The access token that was given to the cache last: being asked again means that it will not do.
    given: Option<SecretString>,
    /// What the server gave and the store would not take.
    unsaved: Option<StoredTokens>,
}

impl SessionSource {
    pub(super) fn new(flow: Arc<Flow>) -> Self {
        Self {
            flow,
            mine: Mutex::default(),
        }
    }

    async fn next(&self) -> Result<AccessToken, Error> {
        let flow = &self.flow;
        let _lock = flow.store.lock(&flow.key).await?;
        let stored = flow.store.load(&flow.key).await?;
        let Some(tokens) = self.settle(stored).await? else {
            return Err(self.signed_out());
        };
        let now = flow.clock.now();
        if self.serves(&tokens, now) {
            tracing::debug!(key = %flow.key, "the stored token serves");
            return self.give(&tokens, now.wall);
        }
        let Some(refresh_token) = &tokens.refresh_token else {
            tracing::debug!(key = %flow.key, "the token has ended, and there is no refresh token");
            return Err(Error::new(
                Kind::LoginNeeded,
                format!(
                    "the sign-in of {} has ended and cannot be renewed",
                    flow.key
                ),
            )
            .with_hint("sign in again"));
        };
        let renewed = match self.refresh(refresh_token, &tokens).await {
            Ok(renewed) => renewed,
            Err(error) if is_over(&error) => {
                // What cannot be renewed is of no use to anyone.
                flow.store.remove(&flow.key).await?;
                tracing::info!(key = %flow.key, "the sign-in has ended");
                return Err(error.with_login_needed());
            }
            Err(error) => return Err(error),
        };
        self.mine().unsaved = Some(renewed.clone());
        self.save(&renewed).await?;
        self.give(&renewed, now.wall)
    }

    /// What counts: the stored tokens, or those which the store would not take the last time. They are stored now,
    /// before anyone uses them, unless somebody has signed out or in meanwhile.
    async fn settle(&self, stored: Option<StoredTokens>) -> Result<Option<StoredTokens>, Error> {
        let Some(unsaved) = self.mine().unsaved.clone() else {
            return Ok(stored);
        };
        match stored {
            Some(stored) if stored.issued_at <= unsaved.issued_at => {
                self.save(&unsaved).await?;
                Ok(Some(unsaved))
            }
            stored => {
                tracing::debug!(key = %self.flow.key, "unsaved tokens are out of date");
                self.mine().unsaved = None;
                Ok(stored)
            }
        }
    }

    /// Stores what a refresh has brought. A failure loses nothing: the next attempt begins with [`Self::settle`], and
    /// does not use the old refresh token again.
    async fn save(&self, tokens: &StoredTokens) -> Result<(), Error> {
        tracing::debug!(key = %self.flow.key, ?tokens, "storing the tokens");
        self.flow.store.save(&self.flow.key, tokens.clone()).await?;
        self.mine().unsaved = None;
        Ok(())
    }

    /// Whether the stored access token may be used: it is not the one that will not do, and has some life left.
    fn serves(&self, tokens: &StoredTokens, now: Moment) -> bool {
        let is_news = self
            .mine()
            .given
            .as_ref()
            .is_none_or(|given| given.expose_secret() != tokens.access_token.expose_secret());
        let Some(age) = age(tokens, now.wall) else {
            return false;
        };
        let phase = Lifetime::new(now, now, age, Some(lifetime(tokens))).phase(now);
        let good = match tokens.refresh_token {
            Some(_) => phase == Phase::Fresh,
            None => phase != Phase::Over,
        };
        is_news && good
    }

    fn give(&self, tokens: &StoredTokens, now: SystemTime) -> Result<AccessToken, Error> {
        let token = AccessToken::new(tokens.access_token.clone(), Some(lifetime(tokens)))?
            .with_age(age(tokens, now).unwrap_or_default());
        self.mine().given = Some(tokens.access_token.clone());
        Ok(token)
    }

    async fn refresh(
        &self,
        refresh_token: &SecretString,
        old: &StoredTokens,
    ) -> Result<StoredTokens, Error> {
        let flow = &self.flow;
        tracing::debug!(key = %flow.key, "refreshing");
        let endpoint = flow.endpoint("the token endpoint", &flow.server.token);
        let exchange = endpoint.exchange();
        let asked = flow.clock.now();
        let outcome = BasicClient::new(ClientId::new(flow.client.client_id.clone()))
            .set_token_uri(TokenUrl::from_url(endpoint.url.clone()))
            .set_auth_type(AuthType::RequestBody)
            .exchange_refresh_token(&RefreshToken::new(refresh_token.expose_secret().to_owned()))
            .request_async(&exchange)
            .await;
        let issued = exchange.judge(outcome, Grant::RefreshToken(refresh_token.expose_secret()))?;
        Ok(tokens_of(
            issued,
            asked.wall,
            &old.scopes,
            Some(refresh_token),
        ))
    }

    fn signed_out(&self) -> Error {
        Error::new(
            Kind::LoginNeeded,
            format!("nobody is signed in: {} has no tokens", self.flow.key),
        )
        .with_hint("sign in")
    }

    async fn give_back(&self) -> Result<Revoked, Error> {
        let flow = &self.flow;
        let _lock = flow.store.lock(&flow.key).await?;
        // The cache has let go of it, for no fault of the token: should this fail, it may serve again.
        self.mine().given = None;
        let unsaved = self.mine().unsaved.clone();
        let stored = match unsaved {
            Some(tokens) => Some(tokens),
            None => flow.store.load(&flow.key).await?,
        };
        let Some(tokens) = stored else {
            return Ok(Revoked::Nothing);
        };
        let revoked = match &flow.server.revocation {
            None => Revoked::NotSupported,
            Some(url) => {
                let endpoint = flow.endpoint("the revocation endpoint", url);
                let client = ClientProof::Public(&flow.client.client_id);
                // The refresh token first: whoever holds it could get another access token.
                let mut outcome = Revoked::Done;
                let refresh = tokens
                    .refresh_token
                    .as_ref()
                    .map(|token| (token, TokenTypeHint::RefreshToken));
                let access = (&tokens.access_token, TokenTypeHint::AccessToken);
                for (token, hint) in refresh.into_iter().chain([access]) {
                    outcome = revoke(&endpoint, &client, token.expose_secret(), hint).await?;
                    if outcome != Revoked::Done {
                        break;
                    }
                }
                outcome
            }
        };
        flow.store.remove(&flow.key).await?;
        self.mine().unsaved = None;
        Ok(revoked)
    }

    fn mine(&self) -> MutexGuard<'_, Mine> {
        self.mine.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenSource for SessionSource {
    fn fetch(&self) -> Fetch<'_> {
        Box::pin(self.next())
    }

    /// The store knows better than the cache what there is to give back.
    fn revoke(&self, _: Option<AccessToken>) -> Revoke<'_> {
        Box::pin(self.give_back())
    }

    fn kind(&self) -> &'static str {
        "signed-in user"
    }
}

/// Whether a refusal ends the sign-in: the refresh token will never be taken again, or the client is no more.
fn is_over(error: &Error) -> bool {
    error.is_permanent()
        && (error.is_invalid_grant()
            || error.is_invalid_client()
            || error.oauth_error() == Some("unauthorized_client")
            || error.oauth_error() == Some("Authorization failed"))
}

/// What is stored of an answer. A server that does not roll its refresh tokens sends none, and one that grants what was
/// granted before names no scopes.
pub(crate) fn tokens_of(
    issued: Issued,
    asked: SystemTime,
    scopes: &[String],
    refresh_token: Option<&SecretString>,
) -> StoredTokens {
    let lifetime = issued.access_token.lifetime().unwrap_or_default();
    StoredTokens {
        access_token: SecretString::from(issued.access_token.expose_secret().to_owned()),
        refresh_token: issued.refresh_token.or_else(|| refresh_token.cloned()),
        // Counted from the question: another process cannot tell how long the answer took.
        issued_at: asked,
        expires_at: asked.checked_add(lifetime).unwrap_or(asked),
        scopes: issued.scopes.unwrap_or_else(|| scopes.to_vec()),
    }
}

/// `None`: the wall clock has been set back, and nobody knows.
fn age(tokens: &StoredTokens, now: SystemTime) -> Option<Duration> {
    match now.duration_since(tokens.issued_at) {
        Ok(age) => Some(age),
        Err(error) if error.duration() <= SKEW => Some(Duration::ZERO),
        Err(_) => None,
    }
}

fn lifetime(tokens: &StoredTokens) -> Duration {
    tokens
        .expires_at
        .duration_since(tokens.issued_at)
        .unwrap_or_default()
}
