//! What happens when the API refuses a token.

use http::HeaderMap;
use http::header::AUTHORIZATION;
use umbraco_oauth::{ApiKey, Credentials, Error, Stamp, StaticToken};

use crate::support::{SITE, Script, seconds, settle, token, url};

async fn stamp(credentials: &Credentials) -> Stamp {
    credentials
        .authorize(&url(SITE), &mut HeaderMap::new())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_refused_token_is_replaced() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    let used = stamp(&credentials).await;
    assert!(credentials.reject(&used));
    let mut headers = HeaderMap::new();
    credentials
        .authorize(&url(SITE), &mut headers)
        .await
        .unwrap();
    assert_eq!(headers[AUTHORIZATION], "Bearer two");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn many_who_are_refused_with_one_token_cause_one_request() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    let mut stamps = Vec::new();
    for _ in 0..1_000 {
        stamps.push(stamp(&credentials).await);
    }
    // Half of them report before the new token is there, half after.
    let (early, late) = stamps.split_at(500);
    script.shut();
    let mut retries = Vec::new();
    for used in early {
        assert!(credentials.reject(used));
        let credentials = credentials.clone();
        retries.push(tokio::spawn(async move { token(&credentials).await }));
        settle().await;
    }
    script.open();
    for retry in retries {
        assert_eq!(retry.await.unwrap(), "two");
    }
    for used in late {
        assert!(credentials.reject(used), "a newer token is there already");
        assert_eq!(token(&credentials).await, "two");
    }
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn a_brand_new_token_that_is_refused_at_once_is_not_replaced() {
    let script = Script::new();
    script.token("one", 300);
    let credentials = script.credentials();
    let waited_for_it = stamp(&credentials).await;
    assert!(!credentials.reject(&waited_for_it));
    assert_eq!(token(&credentials).await, "one");
    assert_eq!(script.calls(), 1);
}

#[tokio::test]
async fn the_replacement_of_a_refused_token_is_not_replaced_at_once() {
    let script = Script::new();
    script
        .token("one", 300)
        .token("two", 300)
        .token("three", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    assert!(credentials.reject(&stamp(&credentials).await));
    // A server that refuses everything sees no request for each call...
    for _ in 0..100 {
        let used = stamp(&credentials).await;
        assert!(!credentials.reject(&used));
    }
    assert_eq!(script.calls(), 2);
    // ...but one every few seconds, so that a site that has recovered is noticed.
    let used = stamp(&credentials).await;
    script.clock.advance(seconds(5));
    assert!(credentials.reject(&used));
    assert_eq!(token(&credentials).await, "three");
}

#[tokio::test]
async fn a_long_request_refused_with_a_token_fetched_for_it_is_worth_another_try() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    let used = stamp(&credentials).await;
    script.clock.advance(seconds(60));
    assert!(credentials.reject(&used));
    assert_eq!(token(&credentials).await, "two");
}

#[tokio::test]
async fn a_token_refused_during_its_refresh_waits_for_that_refresh() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.shut();
    script.clock.advance(seconds(280));
    let used = stamp(&credentials).await;
    settle().await;
    assert!(credentials.reject(&used));
    let waiting = tokio::spawn({
        let credentials = credentials.clone();
        async move { token(&credentials).await }
    });
    settle().await;
    script.open();
    assert_eq!(waiting.await.unwrap(), "two");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn after_a_refusal_a_failed_fetch_is_an_error_and_the_old_token_stays_gone() {
    let script = Script::new();
    script
        .token("one", 300)
        .error(Error::permanent("the client was removed"));
    let credentials = script.credentials();
    token(&credentials).await;
    assert!(credentials.reject(&stamp(&credentials).await));
    for _ in 0..10 {
        assert_eq!(
            credentials.token().await.unwrap_err().to_string(),
            "the client was removed"
        );
    }
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn what_cannot_be_renewed_or_was_never_sent_is_not_worth_another_try() {
    let script = Script::new();
    let elsewhere = url("https://elsewhere.example");
    let fixed = StaticToken::new("token").for_origin(&url(SITE)).unwrap();
    let key = ApiKey::new("key").for_origin(&url(SITE)).unwrap();
    assert!(!fixed.reject(&stamp(&fixed).await));
    assert!(!key.reject(&stamp(&key).await));
    let credentials = script.credentials();
    let nothing = credentials
        .authorize(&elsewhere, &mut HeaderMap::new())
        .await
        .unwrap();
    assert!(nothing.is_anonymous() && !credentials.reject(&nothing));
    assert_eq!(script.calls(), 0);
}
