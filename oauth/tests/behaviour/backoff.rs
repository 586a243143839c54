//! How long a token endpoint is left alone after a failure.

use umbraco_oauth::Error;

use crate::support::{Script, Server, issued, reply, seconds, settle, token};

#[tokio::test]
async fn a_permanent_failure_is_not_hammered() {
    let script = Script::new();
    for _ in 0..10 {
        script.error(Error::permanent("unknown client"));
    }
    let credentials = script.credentials();
    // Each pause is between half of these and all of it.
    for (failures, pause) in [2, 4, 8, 16, 32, 60, 60].into_iter().enumerate() {
        for _ in 0..100 {
            assert_eq!(
                credentials.token().await.unwrap_err().to_string(),
                "unknown client"
            );
        }
        assert_eq!(script.calls(), failures + 1);
        script.clock.advance(seconds(pause / 2) - seconds(1) / 1000);
        assert!(credentials.token().await.is_err());
        assert_eq!(script.calls(), failures + 1, "within half of {pause} s");
        script.clock.advance(seconds(pause));
    }
}

#[tokio::test]
async fn a_success_ends_the_pauses() {
    let script = Script::new();
    script
        .error(Error::permanent("a"))
        .error(Error::permanent("b"))
        .token("one", 10)
        .error(Error::permanent("c"));
    script.token("two", 300);
    let credentials = script.credentials();
    assert!(credentials.token().await.is_err());
    script.clock.advance(seconds(2));
    assert!(credentials.token().await.is_err());
    script.clock.advance(seconds(4));
    assert_eq!(token(&credentials).await, "one");
    script.clock.advance(seconds(10));
    assert_eq!(credentials.token().await.unwrap_err().to_string(), "c");
    script.clock.advance(seconds(2));
    assert_eq!(token(&credentials).await, "two");
}

#[tokio::test]
async fn retry_after_holds_back_even_a_transient_failure() {
    let script = Script::new();
    script
        .error(Error::transient("busy").with_retry_after(seconds(30)))
        .token("one", 300);
    let credentials = script.credentials();
    for _ in 0..10 {
        let error = credentials.token().await.unwrap_err();
        assert_eq!(error.retry_after(), Some(seconds(30)));
        assert!(error.is_transient());
    }
    script.clock.advance(seconds(29));
    assert!(credentials.token().await.is_err());
    assert_eq!(script.calls(), 1);
    script.clock.advance(seconds(1));
    assert_eq!(token(&credentials).await, "one");
}

#[tokio::test]
async fn during_a_pause_a_refresh_under_way_is_waited_for() {
    let script = Script::new();
    script
        .token("one", 300)
        .error(Error::permanent("gone"))
        .token("two", 300);
    let credentials = script.credentials();
    token(&credentials).await;
    script.clock.advance(seconds(290));
    token(&credentials).await;
    settle().await;
    // After the pause a second refresh starts; before it lands, the old token ends and the clock stands.
    script.clock.advance(seconds(2));
    script.shut();
    token(&credentials).await;
    settle().await;
    assert_eq!(script.calls(), 3);
    script.clock.advance(seconds(60));
    let waiting = tokio::spawn({
        let credentials = credentials.clone();
        async move { token(&credentials).await }
    });
    settle().await;
    script.open();
    assert_eq!(waiting.await.unwrap(), "two");
    assert_eq!(script.calls(), 3);
}

#[tokio::test]
async fn an_unknown_client_causes_one_request_until_the_pause_is_over() {
    let server = Server::new(|seen| {
        if seen
            .form()
            .contains(&("client_id".into(), "umbraco-back-office-sync".into()))
        {
            return issued("one", 300);
        }
        reply(
            401,
            "application/json;charset=UTF-8",
            "{\"error\":\"invalid_client\"}",
        )
    })
    .await;
    let clock = std::sync::Arc::new(umbraco_oauth::ManualClock::default());
    let credentials = umbraco_oauth::ClientCredentials::new("sync", "secret")
        .token_endpoint(server.url("/token"))
        .clock(clock.clone())
        .build()
        .unwrap();
    for _ in 0..50 {
        assert!(credentials.token().await.unwrap_err().is_invalid_client());
    }
    assert_eq!(server.seen().len(), 1);
    clock.advance(seconds(2));
    assert!(credentials.token().await.unwrap_err().is_invalid_client());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn retry_after_is_read_from_seconds_and_from_dates() {
    let cases = [
        ("120", Some(seconds(120))),
        ("Thu, 01 Jan 1970 00:00:00 GMT", Some(seconds(0))),
        ("soon", None),
        ("-1", None),
    ];
    for (value, expected) in cases {
        let server = Server::new(move |_| {
            let mut response = reply(503, "text/plain", "starting");
            response
                .headers_mut()
                .insert("retry-after", value.parse().unwrap());
            response
        })
        .await;
        let error = server.client().build().unwrap().token().await.unwrap_err();
        assert_eq!(error.retry_after(), expected, "{value}");
        assert!(error.is_transient());
    }
}
