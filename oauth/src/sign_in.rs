//! One sign-in: an authorization URL, a redirected URL, one code exchange.

mod cookies;
mod exchange;
mod login;
mod loopback;
mod page;
mod password;
mod pkce;
mod redirect;

use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use url::Url;

pub use self::loopback::LoopbackListener;
pub use self::password::PasswordSignIn;
use self::pkce::Pkce;
pub(crate) use self::redirect::{Code, Redirected};
use crate::authorization_code::Flow;
use crate::{Error, Session};

/// A sign-in under way: the browser goes to the [authorization URL](Self::authorization_url), the person signs in, and
/// the browser ends at a redirected URL, which [`finish`](Self::finish) takes.
///
/// Each has a verifier (RFC 7636) and a state of its own, so it can be finished once, by whoever began it. It is not
/// `Clone`, and its `Debug` shows neither.
pub struct SignIn {
    pub(crate) flow: Arc<Flow>,
    pkce: Pkce,
    state: SecretString,
    url: Url,
}

impl SignIn {
    pub(crate) fn begin(flow: Arc<Flow>) -> Self {
        let pkce = Pkce::random();
        let state = SecretString::from(oauth2::CsrfToken::new_random_len(32).into_secret());
        let url = authorization_url(&flow, &pkce, &state);
        tracing::debug!(
            client_id = flow.client.client_id,
            issuer = %flow.server.issuer,
            scopes = ?flow.client.scopes,
            "a sign-in begins"
        );
        Self {
            flow,
            pkce,
            state,
            url,
        }
    }

    /// Where the browser goes. It is not secret in itself, but belongs to this sign-in alone.
    #[must_use]
    pub fn authorization_url(&self) -> &Url {
        &self.url
    }

    /// Where the browser will end, without what is added to it.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.flow.client.redirect_uri
    }

    /// Takes the address at which the browser ended, checks that it belongs to this sign-in (`state`) and comes from the
    /// right server (`iss`, RFC 9207), and exchanges its code for tokens, once: a code is never sent twice, because
    /// Umbraco revokes everything that it gave for a code that comes again.
    ///
    /// The tokens are in the store before this returns. Space around the address does no harm.
    ///
    /// # Errors
    /// The address does not belong to this sign-in, tells of a refusal ([`Error::is_access_denied`]), or the exchange
    /// failed. All of them [need a new sign-in](Error::needs_login).
    pub async fn finish(self, redirected: &str) -> Result<Session, Error> {
        let code = match self.read(redirected) {
            Redirected::Code(code) => code,
            Redirected::Refused(error) | Redirected::Foreign(error) => {
                tracing::warn!(%error, "the sign-in failed");
                return Err(error);
            }
        };
        self.redeem(code).await
    }

    /// What a redirected address means for this sign-in.
    pub(crate) fn read(&self, redirected: &str) -> Redirected {
        redirect::read(
            redirected,
            &self.flow.client.redirect_uri,
            self.state.expose_secret(),
            &self.flow.server.identifier,
            self.flow.server.sends_iss,
        )
    }

    /// As a task of its own: a caller who gives up in the middle of the exchange does not lose the tokens that come.
    pub(crate) async fn redeem(self, code: Code) -> Result<Session, Error> {
        let Self { flow, pkce, .. } = self;
        let exchange = tokio::spawn({
            let flow = Arc::clone(&flow);
            async move { exchange::redeem(&flow, code, pkce).await }
        });
        let result = exchange.await.unwrap_or_else(|_| {
            Err(
                Error::transient("the Tokio runtime ended in the middle of the code exchange")
                    .with_login_needed(),
            )
        });
        match result {
            Ok(()) => {
                tracing::info!(key = %flow.key, "signed in");
                Ok(Session::new(flow))
            }
            Err(error) => {
                tracing::warn!(%error, "the sign-in failed");
                Err(error)
            }
        }
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn")
            .field("key", &self.flow.key)
            .field("redirect_uri", &self.flow.client.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// RFC 6749 section 4.1.1, RFC 7636 section 4.3.
fn authorization_url(flow: &Flow, pkce: &Pkce, state: &SecretString) -> Url {
    let mut url = flow.server.authorization.clone();
    let mut query = url.query_pairs_mut();
    query
        .append_pair("response_type", "code")
        .append_pair("client_id", &flow.client.client_id)
        .append_pair("redirect_uri", &flow.client.redirect_uri)
        .append_pair("state", state.expose_secret())
        .append_pair("code_challenge", pkce.challenge())
        .append_pair("code_challenge_method", "S256");
    if !flow.client.scopes.is_empty() {
        query.append_pair("scope", &flow.client.scopes.join(" "));
    }
    if let Some(scheme) = &flow.client.identity_provider {
        query.append_pair("identity_provider", scheme);
    }
    drop(query);
    url
}
