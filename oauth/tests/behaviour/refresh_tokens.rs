//! RFC 6749 section 6: rolling refresh tokens, stored before use, used once among all who share a store.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use umbraco_oauth::{
    AuthorizationCode, EntryKey, Error, ExposeSecret, MemoryStore, StoreFuture, StoreLock,
    StoredTokens, TokenStore,
};

use crate::support::{issued, reply, seconds, settle, token};
use crate::umbraco::Umbraco;

async fn stored(store: &MemoryStore, flow: &AuthorizationCode) -> Option<StoredTokens> {
    store.load(&flow.entry_key()).await.unwrap()
}

fn refresh_token(tokens: &StoredTokens) -> &str {
    tokens.refresh_token.as_ref().unwrap().expose_secret()
}

#[tokio::test]
async fn a_refresh_brings_a_new_refresh_token_each_time() {
    let umbraco = Umbraco::new().await;
    let store = MemoryStore::default();
    let flow = umbraco.flow().store(Arc::new(store.clone()));
    let credentials = umbraco.sign_in(&flow).await.credentials();
    let first = token(&credentials).await;
    let mut sent = Vec::new();
    for _ in 0..4 {
        let before = stored(&store, &flow).await.unwrap();
        sent.push(refresh_token(&before).to_owned());
        umbraco.clock.advance(seconds(299));
        let next = token(&credentials).await;
        assert_ne!(next, first);
        let after = stored(&store, &flow).await.unwrap();
        assert_eq!(after.access_token.expose_secret(), next);
        assert_eq!(after.scopes, ["offline_access"]);
    }
    let requests = umbraco.token_requests();
    let used: Vec<_> = requests[1..]
        .iter()
        .map(|form| {
            assert_eq!(form["grant_type"], "refresh_token");
            assert_eq!(form.len(), 3, "{:?}", form.keys());
            form["refresh_token"].clone()
        })
        .collect();
    assert_eq!(used, sent, "each refresh token is used once");
}

#[tokio::test]
async fn rfc_6749_section_6_a_server_that_does_not_roll_keeps_its_refresh_token() {
    let umbraco = Umbraco::new().await;
    let store = MemoryStore::default();
    let flow = umbraco.flow().store(Arc::new(store.clone()));
    let credentials = umbraco.sign_in(&flow).await.credentials();
    token(&credentials).await;
    let before = stored(&store, &flow).await.unwrap();
    umbraco.clock.advance(seconds(300));
    umbraco.state().instead = vec![|| issued("next", 300)];
    assert_eq!(token(&credentials).await, "next");
    let after = stored(&store, &flow).await.unwrap();
    assert_eq!(refresh_token(&after), refresh_token(&before));
}

#[tokio::test]
async fn a_sign_in_outlives_the_process_that_began_it() {
    let umbraco = Umbraco::new().await;
    let store = Arc::new(MemoryStore::default());
    let flow = umbraco.flow().store(store);
    let first = token(&umbraco.sign_in(&flow).await.credentials()).await;
    // "Another process": other credentials on the same store.
    let resumed = flow.resume().await.unwrap().unwrap();
    assert_eq!(token(&resumed.credentials()).await, first);
    umbraco.clock.advance(seconds(3_000));
    let resumed = flow.resume().await.unwrap().unwrap();
    let state = resumed.state().await.unwrap().unwrap();
    assert!(state.expires_in.is_none() && state.is_renewable);
    assert_ne!(token(&resumed.credentials()).await, first);
    assert_eq!(umbraco.token_requests().len(), 2);
}

#[tokio::test]
async fn what_another_process_has_refreshed_is_used_in_place_of_another_refresh() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    let one = umbraco.sign_in(&flow).await.credentials();
    let two = flow.resume().await.unwrap().unwrap().credentials();
    assert_eq!(token(&one).await, token(&two).await);
    umbraco.clock.advance(seconds(299));
    let renewed = token(&one).await;
    // Past the leeway, a second use of the old refresh token would end everything.
    umbraco.clock.advance(seconds(31));
    assert_eq!(token(&two).await, renewed);
    assert_eq!(umbraco.token_requests().len(), 2);
    assert!(umbraco.state().is_alive(&renewed));
}

#[tokio::test]
async fn two_who_refresh_at_the_same_time_cause_one_request() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    umbraco.sign_in(&flow).await;
    umbraco.clock.advance(seconds(300));
    let mut asking = Vec::new();
    for _ in 0..20 {
        let credentials = flow.resume().await.unwrap().unwrap().credentials();
        asking.push(tokio::spawn(async move { token(&credentials).await }));
    }
    let mut tokens = Vec::new();
    for asked in asking {
        tokens.push(asked.await.unwrap());
    }
    tokens.dedup();
    assert_eq!(tokens.len(), 1);
    assert_eq!(
        umbraco.token_requests().len(),
        2,
        "the exchange and one refresh"
    );
}

#[tokio::test]
async fn invalid_grant_needs_a_login_and_forgets_what_is_of_no_use() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    let session = umbraco.sign_in(&flow).await;
    let credentials = session.credentials();
    token(&credentials).await;
    umbraco.state().revoke_everything();
    umbraco.clock.advance(seconds(300));
    let error = credentials.token().await.unwrap_err();
    assert!(error.is_invalid_grant() && error.needs_login(), "{error}");
    assert!(error.oauth_error_uri().unwrap().ends_with("ID2004"));
    assert!(flow.resume().await.unwrap().is_none());
    for _ in 0..100 {
        assert!(credentials.token().await.unwrap_err().needs_login());
    }
    assert_eq!(umbraco.token_requests().len(), 2, "it is not hammered");

    // A new sign-in into the same store revives the credentials that a program holds.
    let renewed = umbraco.sign_in(&flow).await;
    umbraco.clock.advance(seconds(60));
    assert_eq!(
        token(&credentials).await,
        token(&renewed.credentials()).await
    );
}

#[tokio::test]
async fn a_failure_that_may_pass_keeps_the_sign_in() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    let credentials = umbraco.sign_in(&flow).await.credentials();
    token(&credentials).await;
    umbraco.clock.advance(seconds(300));
    umbraco.state().instead = vec![|| reply(500, "", ""), || reply(503, "", "busy")];
    for _ in 0..2 {
        let error = credentials.token().await.unwrap_err();
        assert!(error.is_transient() && !error.needs_login(), "{error}");
    }
    token(&credentials).await;
    let requests = umbraco.token_requests();
    assert_eq!(requests[1]["refresh_token"], requests[3]["refresh_token"]);
}

#[tokio::test]
async fn a_refused_stored_token_is_renewed_and_not_served_again() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    umbraco.sign_in(&flow).await;
    umbraco.clock.advance(seconds(60));
    let credentials = flow.resume().await.unwrap().unwrap().credentials();
    let mut headers = http::HeaderMap::new();
    let stamp = credentials
        .authorize(&umbraco.site(), &mut headers)
        .await
        .unwrap();
    // It waited for the store, but the token is a minute old: it may well have been revoked meanwhile.
    assert!(credentials.reject(&stamp));
    let next = token(&credentials).await;
    assert_ne!(headers["authorization"], format!("Bearer {next}"));
    assert_eq!(umbraco.token_requests().len(), 2);
    let stamp = credentials
        .authorize(&umbraco.site(), &mut headers)
        .await
        .unwrap();
    assert!(
        !credentials.reject(&stamp),
        "a brand-new one is not worth another try"
    );
}

#[tokio::test]
async fn a_wall_clock_that_was_set_back_serves_no_dead_token() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    let first = token(&umbraco.sign_in(&flow).await.credentials()).await;
    umbraco.clock.advance(seconds(299));
    umbraco.clock.set_back(seconds(3_600));
    // By the wall clock the token is not even issued yet.
    let resumed = flow.resume().await.unwrap().unwrap();
    assert_ne!(token(&resumed.credentials()).await, first);
}

#[tokio::test]
async fn a_machine_that_slept_serves_no_dead_token() {
    let umbraco = Umbraco::new().await;
    let credentials = umbraco.sign_in(&umbraco.flow()).await.credentials();
    let first = token(&credentials).await;
    umbraco.clock.sleep(seconds(300));
    assert_ne!(token(&credentials).await, first);
}

/// Takes what it is given only while its disk has room.
#[derive(Debug, Default)]
struct FullDisk {
    store: MemoryStore,
    full: AtomicBool,
}

impl TokenStore for FullDisk {
    fn lock<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, StoreLock> {
        self.store.lock(key)
    }

    fn load<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, Option<StoredTokens>> {
        self.store.load(key)
    }

    fn save<'a>(&'a self, key: &'a EntryKey, tokens: StoredTokens) -> StoreFuture<'a, ()> {
        match self.full.load(Ordering::SeqCst) {
            true => Box::pin(std::future::ready(Err(Error::transient(
                "the disk is full",
            )))),
            false => self.store.save(key, tokens),
        }
    }

    fn remove<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, ()> {
        self.store.remove(key)
    }
}

#[tokio::test]
async fn what_cannot_be_stored_is_not_used_but_not_lost_either() {
    let umbraco = Umbraco::new().await;
    let disk = Arc::new(FullDisk::default());
    let flow = umbraco.flow().store(disk.clone());
    let credentials = umbraco.sign_in(&flow).await.credentials();
    token(&credentials).await;
    umbraco.clock.advance(seconds(299));
    disk.full.store(true, Ordering::SeqCst);
    for _ in 0..3 {
        let error = credentials.token().await.unwrap_err();
        assert_eq!(error.to_string(), "the disk is full");
    }
    assert_eq!(
        umbraco.token_requests().len(),
        2,
        "the refresh token is used once"
    );
    // Past the leeway, when the old refresh token would end everything.
    umbraco.clock.advance(seconds(60));
    disk.full.store(false, Ordering::SeqCst);
    let token = token(&credentials).await;
    assert!(umbraco.state().is_alive(&token));
    assert_eq!(umbraco.token_requests().len(), 2);
    let kept = stored(&disk.store, &flow).await.unwrap();
    assert_eq!(kept.access_token.expose_secret(), token);
}

#[tokio::test]
async fn what_could_not_be_stored_does_not_undo_a_later_sign_in_or_sign_out() {
    let umbraco = Umbraco::new().await;
    let disk = Arc::new(FullDisk::default());
    let flow = umbraco.flow().store(disk.clone());
    let credentials = umbraco.sign_in(&flow).await.credentials();
    token(&credentials).await;
    for signs_in_again in [true, false] {
        umbraco.clock.advance(seconds(299));
        disk.full.store(true, Ordering::SeqCst);
        assert!(credentials.token().await.is_err());
        disk.full.store(false, Ordering::SeqCst);
        umbraco.clock.advance(seconds(60));
        if signs_in_again {
            let newer = umbraco.sign_in(&flow).await;
            let newer = token(&newer.credentials()).await;
            assert_eq!(token(&credentials).await, newer);
        } else {
            flow.resume()
                .await
                .unwrap()
                .unwrap()
                .forget()
                .await
                .unwrap();
            assert!(credentials.token().await.unwrap_err().needs_login());
            assert!(flow.resume().await.unwrap().is_none());
        }
    }
}

#[tokio::test]
async fn a_refresh_ahead_that_fails_is_tolerated_while_the_token_lives() {
    let umbraco = Umbraco::new().await;
    let credentials = umbraco.sign_in(&umbraco.flow()).await.credentials();
    let first = token(&credentials).await;
    umbraco.clock.advance(seconds(275));
    umbraco.state().instead = vec![|| reply(500, "", "")];
    assert_eq!(token(&credentials).await, first);
    while umbraco.token_requests().len() < 2 {
        settle().await;
    }
    assert_eq!(token(&credentials).await, first);
    umbraco.clock.advance(seconds(25));
    assert_ne!(token(&credentials).await, first);
}
