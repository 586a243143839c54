//! Faults, one after the other: nothing hangs, nothing loops, and what could have succeeded does.

use std::sync::Arc;

use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, FileStore, MemoryStore, RegisteredClient, TokenStore,
};

use crate::support::{Server, free_port, issued, redirected, reply, seconds, settle, token, url};
use crate::umbraco::Umbraco;

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_never_answers_is_given_up_after_the_time_limit() {
    let server = Server::gated(|_| issued("never", 300)).await;
    let credentials = server.client().build().unwrap();
    let asking: Vec<_> = (0..100)
        .map(|_| {
            let credentials = credentials.clone();
            tokio::spawn(async move { credentials.token().await })
        })
        .collect();
    for asked in asking {
        let error = asked.await.unwrap().unwrap_err();
        assert!(error.is_timeout() && error.is_transient(), "{error}");
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_flapping_endpoint_costs_one_request_for_each_try_and_no_sign_in() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    let credentials = umbraco.sign_in(&flow).await.credentials();
    token(&credentials).await;
    let faults: [fn() -> axum::response::Response; 5] = [
        || {
            reply(
                500,
                "application/json",
                r#"{"type":"Error","title":"Server Error","status":500}"#,
            )
        },
        || reply(503, "", ""),
        || reply(502, "text/html", "<html>Bad Gateway</html>"),
        || reply(200, "text/html", "<html>maintenance</html>"),
        || reply(200, "application/json", ""),
    ];
    let mut requests = 1;
    for round in 0..50 {
        umbraco.clock.advance(seconds(400));
        umbraco.state().instead = vec![faults[round % faults.len()]];
        let error = credentials.token().await.unwrap_err();
        assert!(!error.needs_login(), "{error}");
        umbraco.clock.advance(seconds(60));
        let token = token(&credentials).await;
        assert!(umbraco.state().is_alive(&token));
        requests += 2;
        assert_eq!(umbraco.token_requests().len(), requests);
    }
}

#[tokio::test]
async fn retry_after_is_kept_by_a_refresh_too() {
    for status in [429, 503] {
        let umbraco = Umbraco::new().await;
        let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
        let credentials = umbraco.sign_in(&flow).await.credentials();
        token(&credentials).await;
        umbraco.clock.advance(seconds(300));
        umbraco.state().instead = vec![match status {
            429 => || busy(429),
            _ => || busy(503),
        }];
        for _ in 0..10 {
            let error = credentials.token().await.unwrap_err();
            assert_eq!(error.retry_after(), Some(seconds(30)));
        }
        assert_eq!(umbraco.token_requests().len(), 2);
        umbraco.clock.advance(seconds(30));
        token(&credentials).await;
    }
}

fn busy(status: u16) -> axum::response::Response {
    let mut answer = reply(status, "", "");
    answer
        .headers_mut()
        .insert("retry-after", "30".parse().unwrap());
    answer
}

#[tokio::test]
async fn a_site_that_is_down_and_comes_back_is_found_again() {
    let port = free_port();
    let credentials = umbraco_oauth::ClientCredentials::new("client", "secret")
        .token_endpoint(url(&format!("http://127.0.0.1:{port}/token")))
        .build()
        .unwrap();
    for _ in 0..3 {
        let error = credentials.token().await.unwrap_err();
        assert!(error.is_connect() && error.is_transient(), "{error}");
    }
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port))
        .await
        .unwrap();
    let app = axum::Router::new().fallback(async || issued("back", 300));
    let serving = tokio::spawn(async move { axum::serve(listener, app).await });
    assert_eq!(token(&credentials).await, "back");
    serving.abort();
}

#[tokio::test]
async fn cancelled_callers_do_not_stop_a_refresh_that_is_stored() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    let session = umbraco.sign_in(&flow).await;
    let first = token(&session.credentials()).await;
    umbraco.clock.advance(seconds(300));
    for _ in 0..20 {
        let credentials = session.credentials();
        let asking = tokio::spawn(async move { credentials.token().await.map(drop) });
        tokio::task::yield_now().await;
        asking.abort();
        let _ = asking.await;
    }
    let other = flow.resume().await.unwrap().unwrap();
    let token = token(&other.credentials()).await;
    assert_ne!(token, first);
    assert_eq!(umbraco.token_requests().len(), 2);
}

#[tokio::test]
async fn a_sign_in_that_is_cancelled_during_its_exchange_is_kept_all_the_same() {
    let server = Server::gated(|_| issued("acc355", 300)).await;
    let client = RegisteredClient::new("client", "http://127.0.0.1:8931/callback").unwrap();
    let site = AuthorizationServer::back_office(&server.url("/")).unwrap();
    let flow = AuthorizationCode::new(client, site);
    let sign_in = flow.sign_in().unwrap();
    let redirected = redirected(&sign_in, &server.url("/"));
    let finishing =
        tokio::spawn(async move { sign_in.finish(redirected.as_str()).await.map(drop) });
    server.arrival().await;
    finishing.abort();
    assert!(finishing.await.unwrap_err().is_cancelled());
    assert!(flow.resume().await.unwrap().is_none());
    server.open();
    let session = loop {
        match flow.resume().await.unwrap() {
            Some(session) => break session,
            None => tokio::task::yield_now().await,
        }
    };
    assert_eq!(token(&session.credentials()).await, "acc355");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_process_that_hangs_with_the_lock_is_not_waited_for_for_ever() {
    let umbraco = Umbraco::new().await;
    let directory = tempfile::tempdir().unwrap();
    let store = Arc::new(FileStore::new(directory.path()));
    let flow = umbraco.flow().store(store.clone());
    let session = umbraco.sign_in(&flow).await;
    let held = store.lock(&flow.entry_key()).await.unwrap();
    let error = session.credentials().token().await.unwrap_err();
    assert!(error.is_store() && error.is_transient(), "{error}");
    drop(held);
    token(&session.credentials()).await;
}

#[test]
fn a_runtime_that_ends_in_the_middle_of_a_refresh_leaves_the_store_usable() {
    let directory = tempfile::tempdir().unwrap();
    let store = Arc::new(FileStore::new(directory.path()));
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let site = runtime();
    let umbraco = site.block_on(Umbraco::new());
    let flow = umbraco.flow().store(store);
    let session = site.block_on(umbraco.sign_in(&flow));
    umbraco.clock.advance(seconds(300));

    // The site does not run while this one asks, so it cannot be answered before it ends.
    let ending = runtime();
    let credentials = session.credentials();
    ending.block_on(async {
        let asking = tokio::spawn(async move { credentials.token().await.map(drop) });
        settle().await;
        assert!(!asking.is_finished());
    });
    drop(ending);

    let token = site.block_on(token(&session.credentials()));
    assert!(umbraco.state().is_alive(&token));
}
