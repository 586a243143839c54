//! The code exchange (RFC 6749 section 4.1.3), once.

use std::borrow::Cow;

use oauth2::basic::BasicClient;
use oauth2::{AuthType, AuthorizationCode, ClientId, RedirectUrl, TokenUrl};
use secrecy::ExposeSecret;

use super::{Code, Pkce};
use crate::Error;
use crate::authorization_code::Flow;
use crate::endpoint::Grant;
use crate::session::tokens_of;

/// Exchanges the code and stores what comes. Every failure means that the sign-in must be repeated.
pub(super) async fn redeem(flow: &Flow, code: Code, pkce: Pkce) -> Result<(), Error> {
    once(flow, &code, &pkce)
        .await
        .map_err(Error::with_login_needed)
}

async fn once(flow: &Flow, code: &Code, pkce: &Pkce) -> Result<(), Error> {
    // Before the code is used up, lest the tokens have no place to go to.
    let _lock = flow.store.lock(&flow.key).await?;
    let endpoint = flow.endpoint("the token endpoint", &flow.server.token);
    let exchange = endpoint.exchange();
    let redirect = RedirectUrl::new(flow.client.redirect_uri.clone())
        .map_err(|_| Error::config("the redirect URI is no URL"))?;
    let asked = flow.clock.now();
    tracing::debug!(client_id = flow.client.client_id, "exchanging the code");
    let outcome = BasicClient::new(ClientId::new(flow.client.client_id.clone()))
        .set_token_uri(TokenUrl::from_url(endpoint.url.clone()))
        .set_auth_type(AuthType::RequestBody)
        .exchange_code(AuthorizationCode::new(code.0.expose_secret().to_owned()))
        .set_pkce_verifier(pkce.for_exchange())
        .set_redirect_uri(Cow::Borrowed(&redirect))
        .request_async(&exchange)
        .await;
    let grant = Grant::AuthorizationCode {
        code: code.0.expose_secret(),
        verifier: pkce.verifier(),
    };
    let issued = exchange.judge(outcome, grant)?;
    // The server names the scopes only where they differ from what the token request asked for, which is nothing.
    let tokens = tokens_of(issued, asked.wall, &[], None);
    tracing::debug!(key = %flow.key, ?tokens, "storing the tokens");
    flow.store.save(&flow.key, tokens).await
}
