//! One token request at a time, whatever the callers do.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Barrier;
use umbraco_oauth::{Credentials, Error, Fetch, TokenSource};

use crate::support::{SITE, Script, Server, issued, settle, token, url};

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_first_callers_cause_one_request() {
    const CALLERS: usize = 10_000;
    let server = Server::gated(|_| issued("the-token", 299)).await;
    let credentials = server.client().build().unwrap();
    let all_here = Arc::new(Barrier::new(CALLERS + 1));
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (credentials, all_here) = (credentials.clone(), Arc::clone(&all_here));
            tokio::spawn(async move {
                all_here.wait().await;
                token(&credentials).await
            })
        })
        .collect();
    all_here.wait().await;
    server.arrival().await;
    server.open();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "the-token");
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_cancelled_caller_leaves_the_request_running_for_the_others() {
    let script = Script::gated();
    script.token("one", 300);
    let credentials = script.credentials();
    let spawn = || {
        tokio::spawn({
            let credentials = credentials.clone();
            async move { token(&credentials).await }
        })
    };

    let first = spawn();
    settle().await;
    let second = spawn();
    settle().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    script.open();
    assert_eq!(second.await.unwrap(), "one");
    assert_eq!(script.calls(), 1);
}

#[tokio::test]
async fn a_request_that_nobody_waits_for_any_more_still_serves_the_next_caller() {
    let script = Script::gated();
    script.token("one", 300);
    let credentials = script.credentials();
    let only = tokio::spawn({
        let credentials = credentials.clone();
        async move { token(&credentials).await }
    });
    settle().await;
    only.abort();
    assert!(only.await.is_err());
    script.open();
    settle().await;
    assert_eq!(token(&credentials).await, "one");
    assert_eq!(script.calls(), 1);
}

#[tokio::test]
async fn a_failure_goes_to_all_who_waited_and_is_not_kept() {
    let script = Script::gated();
    script
        .error(Error::transient("down for a moment"))
        .token("one", 300);
    let credentials = script.credentials();
    let callers: Vec<_> = (0..100)
        .map(|_| {
            tokio::spawn({
                let credentials = credentials.clone();
                async move { credentials.token().await }
            })
        })
        .collect();
    settle().await;
    script.open();
    for caller in callers {
        assert_eq!(
            caller.await.unwrap().unwrap_err().to_string(),
            "down for a moment"
        );
    }
    assert_eq!(script.calls(), 1);
    assert_eq!(token(&credentials).await, "one");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn a_token_too_short_to_keep_still_serves_all_who_waited_for_it() {
    let script = Script::gated();
    script.token("one", 1).token("two", 1);
    let credentials = script.credentials();
    let callers: Vec<_> = (0..100)
        .map(|_| {
            tokio::spawn({
                let credentials = credentials.clone();
                async move { token(&credentials).await }
            })
        })
        .collect();
    settle().await;
    script.open();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "one");
    }
    assert_eq!(token(&credentials).await, "two");
    assert_eq!(script.calls(), 2);
}

#[test]
fn a_request_lost_with_its_runtime_is_made_again_in_the_next() {
    let script = Script::gated();
    script.token("one", 300);
    let credentials = script.credentials();
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
    };
    runtime().block_on(async {
        let caller = tokio::spawn({
            let credentials = credentials.clone();
            async move { token(&credentials).await }
        });
        settle().await;
        assert!(!caller.is_finished());
    });
    script.open();
    assert_eq!(runtime().block_on(token(&credentials)), "one");
    assert_eq!(script.calls(), 2);
}

#[tokio::test]
async fn a_source_that_panics_is_an_error_and_not_a_hang() {
    struct Panics(Arc<AtomicUsize>);
    impl TokenSource for Panics {
        fn fetch(&self) -> Fetch<'_> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async { panic!("a bug of the source") })
        }
    }
    let calls = Arc::default();
    let credentials = Credentials::from_source(Panics(Arc::clone(&calls)), &url(SITE)).unwrap();
    let error = credentials.token().await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    assert!(
        error
            .to_string()
            .starts_with("the token request ended without a result"),
        "{error}"
    );
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[test]
fn outside_of_a_runtime_there_is_an_error_and_no_panic() {
    let script = Script::new();
    let credentials = script.credentials();
    let mut asking = std::pin::pin!(credentials.token());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = asking.as_mut().poll(&mut context) else {
        panic!("no error")
    };
    assert!(
        error.is_config() && error.to_string().contains("Tokio"),
        "{error}"
    );
}
