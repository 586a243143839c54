//! A registered client whose browser comes back to a port of this machine.

use std::time::Duration;

use http::StatusCode;
use oauth_tests::{CLIENT_ID, Site, VERSIONS, call, form_of, http, start};
use umbraco_oauth::{AuthorizationCode, LoopbackListener, RegisteredClient, SignIn};
use umbraco_standin::{Builder, Standin};

/// Never reached: the browser of these tests comes at once.
const LIMIT: Duration = Duration::from_secs(600);

/// A listener on the port that the site has registered; another program may be faster, then it is another port.
async fn listening(
    builder: impl Fn() -> Builder,
) -> (Site, AuthorizationCode, SignIn, LoopbackListener) {
    for _ in 0..20 {
        let site = start(builder()).await;
        let flow = site.flow();
        let sign_in = flow.sign_in().unwrap();
        match LoopbackListener::bind(&sign_in).await {
            Ok(listener) => return (site, flow, sign_in, listener),
            Err(error) => assert!(error.is_config(), "{error}"),
        }
    }
    panic!("somebody takes every port");
}

async fn visit(address: &str) -> (StatusCode, String) {
    let answer = http().get(address).send().await.unwrap();
    (answer.status(), answer.text().await.unwrap())
}

#[tokio::test]
async fn the_browser_comes_back_to_the_program_and_the_session_works() {
    for version in VERSIONS {
        let builder = || Standin::builder().version(version);
        let (site, flow, sign_in, listener) = listening(builder).await;
        let stray = format!("{}?code=stray&state=stray", site.callback);
        let redirected = site.browse(&sign_in);
        assert!(redirected.starts_with(&site.callback));

        let finishing = tokio::spawn(listener.finish(sign_in, LIMIT));
        // What belongs to no sign-in, or to another one, changes nothing.
        let icon = site.callback.replace("/callback", "/favicon.ico");
        assert_eq!(visit(&icon).await.0, StatusCode::NOT_FOUND);
        assert_ne!(visit(&stray).await.0, StatusCode::OK);
        let (status, page) = visit(&redirected).await;
        assert_eq!(status, StatusCode::OK);
        let session = finishing.await.unwrap().unwrap();
        for code in ["code=", "state="] {
            assert!(!page.contains(code), "{page}");
        }

        let called = call(&site.url, &session.credentials()).await.unwrap();
        assert_eq!(called.status, StatusCode::OK);
        let state = session.state().await.unwrap().unwrap();
        assert!(state.is_renewable);
        assert_eq!(state.scopes, ["offline_access"]);
        assert!(flow.resume().await.unwrap().is_some());

        let requests = site.standin.requests();
        let exchange = requests
            .iter()
            .find(|request| request.path().ends_with("/token"))
            .unwrap();
        assert_eq!(form_of(exchange, "client_id"), CLIENT_ID);
        assert_eq!(form_of(exchange, "redirect_uri"), site.callback);
        assert_eq!(form_of(exchange, "code_verifier").len(), 43);
        assert_eq!(form_of(exchange, "client_secret"), "");
        assert_eq!(site.standin.token_requests(), 1, "a code is sent once");
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn the_port_is_free_again_after_a_sign_in_and_after_giving_up() {
    let (site, flow, sign_in, listener) = listening(Standin::builder).await;
    let taken = LoopbackListener::bind(&flow.sign_in().unwrap()).await;
    assert!(taken.unwrap_err().is_config());
    let redirected = site.browse(&sign_in);
    let (finished, _) = tokio::join!(listener.finish(sign_in, LIMIT), visit(&redirected));
    finished.unwrap();

    let sign_in = flow.sign_in().unwrap();
    let again = LoopbackListener::bind(&sign_in).await.unwrap();
    let error = again.finish(sign_in, Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout() && error.needs_login(), "{error}");
    LoopbackListener::bind(&flow.sign_in().unwrap())
        .await
        .unwrap();
    site.standin.stop().await;
}

#[tokio::test]
async fn a_redirect_uri_that_differs_in_its_port_gives_no_code() {
    let site = start(Standin::builder()).await;
    let other = RegisteredClient::new(CLIENT_ID, "http://127.0.0.1:1/callback").unwrap();
    let flow = AuthorizationCode::new(other, oauth_tests::back_office(&site.url));
    let sign_in = flow.sign_in().unwrap();
    let refused = site.standin.browse(sign_in.authorization_url().as_str());
    assert!(refused.unwrap_err().to_string().contains("ID2043"));
    site.standin.stop().await;
}

#[tokio::test]
async fn the_client_of_the_back_office_itself_is_refused_with_the_reason() {
    let refused = RegisteredClient::new("umbraco-back-office", "http://127.0.0.1:8931/callback");
    let error = refused.unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(error.hint().unwrap().contains("[redacted]"), "{error}");
}
