//! Discovery, the authorization code with PKCE, refresh tokens that roll, and signing out.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use oauth_tests::{CLIENT_ID, callback, http};
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Error, ExposeSecret, LoopbackListener, ManualClock,
    MemberClient, MemoryStore, RegisteredClient, Revoked, Session, StoredTokens, TokenStore,
};

use crate::browser::browse;
use crate::provider;
use crate::provider::Provider;

/// Never reached: the browser of these tests comes at once.
const LIMIT: Duration = Duration::from_secs(600);

/// A person at this provider, with the clock and the store of the program.
struct Person {
    clock: Arc<ManualClock>,
    store: Arc<MemoryStore>,
    flow: AuthorizationCode,
    callback: String,
}

impl Person {
    /// With the client that asks for `openid`, and so may ask who has signed in.
    async fn new(provider: &Provider) -> Self {
        let server = AuthorizationServer::discover(&provider.url).await.unwrap();
        let (callback, clock) = (callback(), Arc::new(ManualClock::default()));
        let store = Arc::new(MemoryStore::default());
        let client = MemberClient::new(&callback).unwrap().openid();
        let flow = AuthorizationCode::new(client.offline_access(), server)
            .clock(clock.clone())
            .store(store.clone());
        Self {
            clock,
            store,
            flow,
            callback,
        }
    }

    async fn sign_in(&self) -> Result<Session, Error> {
        let sign_in = self.flow.sign_in()?;
        let redirected = browse(sign_in.authorization_url(), &self.callback).await;
        sign_in.finish(&redirected).await
    }

    async fn stored(&self) -> StoredTokens {
        let key = self.flow.entry_key();
        self.store.load(&key).await.unwrap().unwrap()
    }
}

fn refresh_token(tokens: &StoredTokens) -> String {
    let token = tokens.refresh_token.as_ref().unwrap();
    token.expose_secret().to_owned()
}

#[tokio::test]
async fn the_endpoints_are_found_and_an_issuer_under_another_name_is_refused() {
    let Some(provider) = provider() else { return };
    let server = AuthorizationServer::discover(&provider.url).await.unwrap();
    assert_eq!(server.token_endpoint(), &provider.at("/token"));
    assert_eq!(server.authorization_endpoint(), &provider.at("/auth"));
    let revocation = provider.at("/token/revocation");
    assert_eq!(server.revocation_endpoint(), Some(&revocation));

    let mut alias = provider.url.clone();
    alias.set_host(Some("localhost")).unwrap();
    let error = AuthorizationServer::discover(&alias).await.unwrap_err();
    assert!(error.is_unexpected_answer(), "{error}");
}

#[tokio::test]
async fn rfc_8252_a_person_signs_in_and_the_browser_comes_back() {
    let Some(provider) = provider() else { return };
    for _ in 0..20 {
        let person = Person::new(&provider).await;
        let sign_in = person.flow.sign_in().unwrap();
        // Another program may have been faster; then it is another port.
        let Ok(listener) = LoopbackListener::bind(&sign_in).await else {
            continue;
        };
        let redirected = browse(sign_in.authorization_url(), &person.callback).await;
        let visit = http().get(&redirected).send();
        let (session, page) = tokio::join!(listener.finish(sign_in, LIMIT), visit);
        assert_eq!(page.unwrap().status(), StatusCode::OK);
        let session = session.unwrap();
        assert!(session.state().await.unwrap().unwrap().is_renewable);
        return;
    }
    panic!("somebody takes every port");
}

#[tokio::test]
async fn rfc_7636_the_code_is_worth_nothing_to_another_sign_in() {
    let Some(provider) = provider() else { return };
    let person = Person::new(&provider).await;
    let (mine, other) = (
        person.flow.sign_in().unwrap(),
        person.flow.sign_in().unwrap(),
    );
    let redirected = browse(mine.authorization_url(), &person.callback).await;
    // The state is exchanged for that of the other sign-in: only the verifier still tells them apart.
    let state = |url: &url::Url| {
        let mut pairs = url.query_pairs().into_owned();
        pairs.find(|(name, _)| name == "state").unwrap().1
    };
    let forged = redirected.replace(
        &state(mine.authorization_url()),
        &state(other.authorization_url()),
    );
    assert_ne!(forged, redirected);
    let error = other.finish(&forged).await.unwrap_err();
    assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
}

#[tokio::test]
async fn rfc_6749_section_4_1_2_1_a_person_who_refuses_is_heard() {
    let Some(provider) = provider() else { return };
    let server = AuthorizationServer::discover(&provider.url).await.unwrap();
    let callback = callback();
    let client = RegisteredClient::new(CLIENT_ID, &callback).unwrap();
    let flow = AuthorizationCode::new(client.identity_provider("refuse"), server);
    let sign_in = flow.sign_in().unwrap();
    let redirected = browse(sign_in.authorization_url(), &callback).await;
    let error = sign_in.finish(&redirected).await.unwrap_err();
    assert!(error.is_access_denied() && error.needs_login(), "{error}");
    assert_eq!(error.oauth_error_description(), Some("the person said no"));
}

#[tokio::test]
async fn userinfo_tells_who_signed_in_until_the_tokens_are_given_back() {
    let Some(provider) = provider() else { return };
    let person = Person::new(&provider).await;
    let session = person.sign_in().await.unwrap();
    let who = session.user_info().await.unwrap();
    assert_eq!(who.sub, "ann");
    assert_eq!(who.email.as_deref(), Some("ann@example.com"));
    assert_eq!(who.roles, ["Gold"], "a lone string");

    let copy = person.stored().await;
    assert_eq!(session.sign_out().await.unwrap(), Revoked::Done);
    assert!(person.flow.resume().await.unwrap().is_none());
    let key = person.flow.entry_key();
    person.store.save(&key, copy).await.unwrap();
    let thief = person.flow.resume().await.unwrap().unwrap();
    assert!(thief.user_info().await.is_err(), "the tokens are dead");
    person.clock.advance(Duration::from_secs(301));
    let error = thief.user_info().await.unwrap_err();
    assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
}

#[tokio::test]
async fn rfc_6749_section_6_refresh_tokens_roll_and_one_that_is_used_again_ends_the_sign_in() {
    let Some(provider) = provider() else { return };
    let person = Person::new(&provider).await;
    let session = person.sign_in().await.unwrap();
    let first = person.stored().await;
    let mut seen = vec![refresh_token(&first)];
    for _ in 0..3 {
        person.clock.advance(Duration::from_secs(301));
        session.user_info().await.unwrap();
        let next = refresh_token(&person.stored().await);
        assert!(!seen.contains(&next), "it rolls");
        seen.push(next);
    }

    let elsewhere = Arc::new(MemoryStore::default());
    let key = person.flow.entry_key();
    elsewhere.save(&key, first).await.unwrap();
    let flow = person.flow.clone().store(elsewhere);
    let copy = flow.resume().await.unwrap().unwrap();
    let error = copy.credentials().token().await.unwrap_err();
    assert!(error.is_invalid_grant() && error.needs_login(), "{error}");

    person.clock.advance(Duration::from_secs(301));
    let error = session.credentials().token().await.unwrap_err();
    assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
    assert!(person.flow.resume().await.unwrap().is_none());
}
