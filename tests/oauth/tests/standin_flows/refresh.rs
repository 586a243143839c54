//! Rolling refresh tokens, their leeway, and what ends a sign-in.

use std::sync::Arc;

use http::StatusCode;
use oauth_tests::{Clocks, Site, VERSIONS, call, start};
use umbraco_oauth::{
    AuthorizationCode, ExposeSecret, MemoryStore, PasswordSignIn, Session, StoredTokens, TokenStore,
};
use umbraco_standin::Standin;

/// A person who has signed in, with the store that was used.
struct Person {
    site: Site,
    clocks: Clocks,
    flow: AuthorizationCode,
    store: Arc<MemoryStore>,
    session: Session,
}

async fn person(version: u8) -> Person {
    let site = start(Standin::builder().version(version)).await;
    let clocks = Clocks::default();
    let store = Arc::new(MemoryStore::default());
    let flow = site.flow().store(store.clone()).clock(clocks.0.clone());
    let session = site.sign_in(&flow).await.unwrap();
    session.credentials().token().await.unwrap();
    Person {
        site,
        clocks,
        flow,
        store,
        session,
    }
}

impl Person {
    async fn stored(&self) -> StoredTokens {
        let key = self.flow.entry_key();
        self.store.load(&key).await.unwrap().unwrap()
    }

    /// A program elsewhere with a copy of these tokens.
    async fn copy(&self, tokens: &StoredTokens) -> Session {
        let store = MemoryStore::default();
        let key = self.flow.entry_key();
        store.save(&key, tokens.clone()).await.unwrap();
        let flow = self.flow.clone().store(Arc::new(store));
        flow.resume().await.unwrap().unwrap()
    }
}

fn refresh_token(tokens: &StoredTokens) -> &str {
    tokens.refresh_token.as_ref().unwrap().expose_secret()
}

#[tokio::test]
async fn every_refresh_rolls_the_refresh_token_and_stores_the_new_one() {
    for version in VERSIONS {
        let person = person(version).await;
        let mut seen = vec![refresh_token(&person.stored().await).to_owned()];
        for round in 1..=4 {
            person.clocks.advance(&person.site, 300);
            let called = call(&person.site.url, &person.session.credentials()).await;
            assert_eq!(called.unwrap().status, StatusCode::OK);
            let next = refresh_token(&person.stored().await).to_owned();
            assert!(!seen.contains(&next));
            seen.push(next);
            assert_eq!(person.site.grants("refresh_token"), round);
        }
        person.site.standin.stop().await;
    }
}

#[tokio::test]
async fn an_old_refresh_token_works_within_the_leeway_and_ends_the_sign_in_after_it() {
    for version in VERSIONS {
        let person = person(version).await;
        let Person { site, clocks, .. } = &person;
        let old = person.stored().await;
        clocks.advance(site, 300);
        let credentials = person.session.credentials();
        credentials.token().await.unwrap();

        clocks.advance(site, 10);
        let late = person.copy(&old).await;
        late.credentials().token().await.unwrap();

        clocks.advance(site, 21);
        let too_late = person.copy(&old).await;
        let error = too_late.credentials().token().await.unwrap_err();
        assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
        assert!(error.oauth_error_uri().unwrap().ends_with("/ID2012"));
        assert_eq!(too_late.state().await.unwrap(), None);

        // The server has revoked the whole chain: whoever held the newest tokens must sign in too.
        let called = call(&site.url, &credentials).await.unwrap();
        let challenge = called.challenge().unwrap();
        assert!(challenge.is_about_the_token());
        assert!(credentials.reject(&called.stamp));
        let error = call(&site.url, &credentials).await.unwrap_err();
        assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
        assert!(person.flow.resume().await.unwrap().is_none());
        person.site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_refresh_token_that_has_slept_too_long_needs_a_login() {
    let person = person(17).await;
    person.clocks.advance(&person.site, 1201);
    let error = person.session.credentials().token().await.unwrap_err();
    assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
    assert!(error.oauth_error_uri().unwrap().ends_with("/ID2018"));
    person.site.standin.stop().await;
}

#[tokio::test]
async fn a_login_elsewhere_ends_the_tokens_and_the_session_says_so() {
    for version in VERSIONS {
        let person = person(version).await;
        let Person { site, session, .. } = &person;
        let credentials = session.credentials();
        let standin = &site.standin;
        let login = PasswordSignIn::new(standin.user_name(), standin.password());
        let elsewhere = login.sign_in(&site.flow()).await.unwrap();

        let called = call(&site.url, &credentials).await.unwrap();
        assert_eq!(called.status, StatusCode::UNAUTHORIZED);
        let challenge = called.challenge().unwrap();
        assert!(challenge.is_about_the_token());
        assert!(challenge.explanation().unwrap().contains("elsewhere"));
        assert!(credentials.reject(&called.stamp));
        let error = call(&site.url, &credentials).await.unwrap_err();
        assert!(error.needs_login() && error.is_permanent(), "{error}");
        assert!(person.flow.resume().await.unwrap().is_none());

        let called = call(&site.url, &elsewhere.credentials()).await.unwrap();
        assert_eq!(called.status, StatusCode::OK);
        person.site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_site_that_allows_concurrent_logins_leaves_the_tokens_alone() {
    let site = start(Standin::builder().concurrent_logins(true)).await;
    let session = site.sign_in(&site.flow()).await.unwrap();
    let login = PasswordSignIn::new(site.standin.user_name(), site.standin.password());
    login.sign_in(&site.flow()).await.unwrap();
    let called = call(&site.url, &session.credentials()).await.unwrap();
    assert_eq!(called.status, StatusCode::OK);
    site.standin.stop().await;
}
