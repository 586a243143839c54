//! Two programs that share one directory of tokens.

use std::sync::Arc;

use http::StatusCode;
use oauth_tests::{Clocks, VERSIONS, call, start};
use umbraco_oauth::{FileStore, Revoked};
use umbraco_standin::Standin;

#[tokio::test]
async fn of_two_that_find_an_ended_token_one_refreshes_and_both_use_it() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let directory = tempfile::tempdir().unwrap();
        let clocks = Clocks::default();
        let program = || {
            let store = Arc::new(FileStore::new(directory.path()));
            site.flow().store(store).clock(clocks.0.clone())
        };
        let one = site.sign_in(&program()).await.unwrap().credentials();
        let two = program().resume().await.unwrap().unwrap().credentials();
        let first = one.token().await.unwrap();
        assert_eq!(
            two.token().await.unwrap().expose_secret(),
            first.expose_secret()
        );

        for round in 1..=3 {
            clocks.advance(&site, 300);
            let gate = site.standin.faults().on_path("/token").hold();
            let waiting = [one.clone(), two.clone()]
                .map(|program| tokio::spawn(async move { program.token().await }));
            gate.reached(1).await;
            gate.release();
            let mut tokens = Vec::new();
            for token in waiting {
                tokens.push(token.await.unwrap().unwrap().expose_secret().to_owned());
            }
            assert_eq!(tokens[0], tokens[1]);
            assert_eq!(site.grants("refresh_token"), round);
        }
        let called = call(&site.url, &two).await.unwrap();
        assert_eq!(called.status, StatusCode::OK);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn who_signs_out_signs_the_other_out() {
    let site = start(Standin::builder()).await;
    let directory = tempfile::tempdir().unwrap();
    let program = || {
        site.flow()
            .store(Arc::new(FileStore::new(directory.path())))
    };
    let one = site.sign_in(&program()).await.unwrap();
    let two = program().resume().await.unwrap().unwrap();
    two.credentials().token().await.unwrap();
    assert_eq!(one.sign_out().await.unwrap(), Revoked::Done);

    let called = call(&site.url, &two.credentials()).await.unwrap();
    assert_eq!(called.status, StatusCode::UNAUTHORIZED);
    assert!(two.credentials().reject(&called.stamp));
    let error = two.credentials().token().await.unwrap_err();
    assert!(error.needs_login(), "{error}");
    assert_eq!(site.grants("refresh_token"), 0);
    site.standin.stop().await;
}
