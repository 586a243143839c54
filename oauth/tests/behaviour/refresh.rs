//! Renewal ahead of expiry, with an injected clock.

use umbraco_oauth::Error;

use crate::support::{Script, seconds, settle, token};

#[tokio::test]
async fn a_token_of_five_minutes_is_reused_until_its_last_tenth() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    for _ in 0..27 {
        assert_eq!(token(&credentials).await, "one");
        script.clock.advance(seconds(10));
    }
    assert_eq!(script.calls(), 1);
    // At 270 s one caller starts the refresh and goes on with the old token.
    assert_eq!(token(&credentials).await, "one");
    settle().await;
    assert_eq!(token(&credentials).await, "two");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn while_a_refresh_is_under_way_everyone_uses_the_old_token() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.shut();
    script.clock.advance(seconds(280));
    for _ in 0..100 {
        assert_eq!(token(&credentials).await, "one");
        settle().await;
    }
    assert_eq!(script.calls(), 2);
    script.open();
    settle().await;
    assert_eq!(token(&credentials).await, "two");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn an_old_token_that_ends_during_a_refresh_is_no_longer_served() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.shut();
    script.clock.advance(seconds(280));
    assert_eq!(token(&credentials).await, "one");
    script.clock.advance(seconds(19));
    let waiting = tokio::spawn({
        let credentials = credentials.clone();
        async move { token(&credentials).await }
    });
    settle().await;
    assert!(!waiting.is_finished());
    script.open();
    assert_eq!(waiting.await.unwrap(), "two");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn a_failed_refresh_is_tolerated_while_the_old_token_lives() {
    let script = Script::new();
    script
        .token("one", 300)
        .error(Error::transient("busy"))
        .error(Error::transient("still busy"));
    let credentials = script.credentials();
    token(&credentials).await;
    script.clock.advance(seconds(270));
    assert_eq!(token(&credentials).await, "one");
    settle().await;
    // Not tried again at once, though many ask.
    for _ in 0..100 {
        assert_eq!(token(&credentials).await, "one");
        settle().await;
    }
    assert_eq!(script.calls(), 2);
    // The first pause is 2 s at most.
    script.clock.advance(seconds(2));
    assert_eq!(token(&credentials).await, "one");
    settle().await;
    assert_eq!(script.calls(), 3);
    // The token is over: a transient failure holds nobody back.
    script.clock.advance(seconds(27));
    script
        .error(Error::transient("busy to the end"))
        .token("two", 300);
    assert_eq!(
        credentials.token().await.unwrap_err().to_string(),
        "busy to the end"
    );
    assert_eq!(token(&credentials).await, "two");
    assert_eq!(script.calls(), 5);
}

#[tokio::test]
async fn a_permanent_failure_of_a_refresh_spares_the_old_token_too() {
    let script = Script::new();
    script.token("one", 300).error(Error::permanent("removed"));
    let credentials = script.credentials();
    token(&credentials).await;
    script.clock.advance(seconds(298));
    assert_eq!(token(&credentials).await, "one");
    settle().await;
    assert_eq!(token(&credentials).await, "one");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn a_token_of_ten_seconds_works() {
    let script = Script::new();
    for text in ["one", "two", "three"] {
        script.token(text, 10);
    }
    let credentials = script.credentials();
    for second in 0..24 {
        let expected = ["one", "two", "three"][second / 8];
        // In seconds 8 and 16 a refresh starts; after it has landed the new token is there.
        token(&credentials).await;
        settle().await;
        assert_eq!(token(&credentials).await, expected, "second {second}");
        script.clock.advance(seconds(1));
    }
    assert_eq!(script.calls(), 3);
}

#[tokio::test]
async fn a_token_is_not_served_in_its_last_second() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.clock.advance(seconds(299));
    assert_eq!(token(&credentials).await, "two");
}

#[tokio::test]
async fn a_machine_that_slept_serves_no_dead_token() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.clock.sleep(seconds(3_600));
    assert_eq!(token(&credentials).await, "two");
}

#[tokio::test]
async fn a_wall_clock_set_back_lengthens_no_life() {
    let script = Script::new();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.clock.set_back(seconds(86_400));
    script.clock.advance(seconds(299));
    assert_eq!(token(&credentials).await, "two");
}

#[tokio::test]
async fn a_machine_that_slept_during_the_request_trusts_no_lifetime() {
    let script = Script::gated();
    script.token("one", 300).token("two", 300);
    let credentials = script.credentials();
    let waiting = tokio::spawn({
        let credentials = credentials.clone();
        async move { token(&credentials).await }
    });
    settle().await;
    script.clock.sleep(seconds(600));
    script.open();
    assert_eq!(waiting.await.unwrap(), "one");
    assert_eq!(token(&credentials).await, "two");
}
