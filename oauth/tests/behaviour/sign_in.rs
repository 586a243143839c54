//! The authorization-code grant with PKCE: one sign-in from the URL to the tokens.

use std::collections::HashMap;

use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Credentials, MemberClient, RegisteredClient, Revoked,
    SwaggerClient,
};
use url::Url;

use crate::support::{Server, issued, reply, seconds, token, url};
use crate::umbraco::{CLIENT, REDIRECT, Umbraco};

fn query(url: &Url) -> HashMap<String, String> {
    url.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn rfc_6749_section_4_1_1_the_authorization_url_says_who_asks_for_what() {
    let umbraco = Umbraco::new().await;
    let sign_in = umbraco.flow().sign_in().unwrap();
    let url = sign_in.authorization_url();
    assert_eq!(
        url.path(),
        "/umbraco/management/api/v1/security/back-office/authorize"
    );
    let query = query(url);
    assert_eq!(query["response_type"], "code");
    assert_eq!(query["client_id"], CLIENT);
    assert_eq!(query["redirect_uri"], REDIRECT);
    assert_eq!(query["scope"], "offline_access");
    assert!(query["state"].len() >= 43, "32 random bytes");
    assert_eq!(query.len(), 7, "{query:?}");
    assert!(umbraco.server.seen().is_empty());
}

#[tokio::test]
async fn rfc_7636_section_4_the_challenge_is_s256_and_new_for_each_sign_in() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow();
    let one = query(flow.sign_in().unwrap().authorization_url());
    let two = query(flow.sign_in().unwrap().authorization_url());
    assert_eq!(one["code_challenge_method"], "S256");
    assert_eq!(one["code_challenge"].len(), 43);
    assert_ne!(one["code_challenge"], two["code_challenge"]);
    assert_ne!(one["state"], two["state"]);
}

#[tokio::test]
async fn rfc_6749_section_4_1_3_the_code_is_exchanged_with_verifier_and_redirect_uri() {
    let umbraco = Umbraco::new().await;
    let session = umbraco.sign_in(&umbraco.flow()).await;
    let [form] = &umbraco.token_requests()[..] else {
        panic!("one request")
    };
    assert_eq!(form["grant_type"], "authorization_code");
    assert_eq!(form["client_id"], CLIENT);
    assert_eq!(form["redirect_uri"], REDIRECT);
    assert_eq!(form["code_verifier"].len(), 43);
    assert_eq!(
        form.len(),
        5,
        "neither a scope nor a secret: {:?}",
        form.keys()
    );
    let token = token(&session.credentials()).await;
    assert!(umbraco.state().is_alive(&token));
    assert_eq!(umbraco.token_requests().len(), 1, "the token is stored");
}

#[tokio::test]
async fn rfc_6749_section_10_5_a_code_is_sent_once_whatever_comes_back() {
    for answer in [
        || reply(500, "", ""),
        || {
            reply(
                503,
                "application/json",
                r#"{"error":"temporarily_unavailable"}"#,
            )
        },
        || reply(200, "text/html", "<html>"),
        || reply(400, "application/json", r#"{"error":"invalid_grant"}"#),
        || issued("[redacted]", 300),
    ] {
        let umbraco = Umbraco::new().await;
        umbraco.state().instead = vec![answer];
        let sign_in = umbraco.flow().sign_in().unwrap();
        let redirected = umbraco.approve(sign_in.authorization_url());
        let error = sign_in.finish(&redirected).await.unwrap_err();
        assert!(error.needs_login(), "{error}");
        assert_eq!(umbraco.token_requests().len(), 1);
        assert!(umbraco.flow().resume().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_code_of_another_sign_in_is_not_sent_at_all() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow();
    let (first, second) = (flow.sign_in().unwrap(), flow.sign_in().unwrap());
    let redirected = umbraco.approve(first.authorization_url());
    let error = second.finish(&redirected).await.unwrap_err();
    assert!(
        error.needs_login() && error.to_string().contains("state"),
        "{error}"
    );
    assert!(umbraco.token_requests().is_empty());
    first.finish(&redirected).await.unwrap();
}

#[tokio::test]
async fn a_stranger_who_has_the_code_lacks_the_verifier() {
    let umbraco = Umbraco::new().await;
    let sign_in = umbraco.flow().sign_in().unwrap();
    let redirected = umbraco.approve(sign_in.authorization_url());
    // The stranger has the code but another verifier: they put it under a state of their own.
    let stranger = umbraco.flow().sign_in().unwrap();
    let theirs = query(stranger.authorization_url())["state"].clone();
    let mut stolen = url(&redirected);
    let code = query(&stolen)["code"].clone();
    stolen.set_query(None);
    stolen
        .query_pairs_mut()
        .append_pair("code", &code)
        .append_pair("state", &theirs)
        .append_pair("iss", umbraco.site().as_str());
    let error = stranger.finish(stolen.as_str()).await.unwrap_err();
    assert!(error.is_invalid_grant(), "{error}");
    sign_in.finish(&redirected).await.unwrap();
}

#[tokio::test]
async fn swagger_is_signed_in_by_the_address_that_the_person_pastes() {
    let umbraco = Umbraco::new().await;
    let client = SwaggerClient::umbraco_17(&umbraco.site()).unwrap();
    let flow = AuthorizationCode::new(client, umbraco.back_office()).clock(umbraco.clock.clone());
    let sign_in = flow.sign_in().unwrap();
    assert!(!query(sign_in.authorization_url()).contains_key("scope"));
    let redirected = umbraco.approve(sign_in.authorization_url());
    assert!(redirected.starts_with(&format!(
        "{}umbraco/swagger/oauth2-redirect.html?code=",
        umbraco.site()
    )));
    let session = sign_in.finish(&format!("{redirected}\n")).await.unwrap();
    let state = session.state().await.unwrap().unwrap();
    assert_eq!(state.expires_in, Some(seconds(1_200)));
    assert!(!state.is_renewable);

    // 20 minutes later there is nothing to renew it with, and nothing is asked.
    let credentials = session.credentials();
    token(&credentials).await;
    umbraco.clock.advance(seconds(1_200));
    let error = credentials.token().await.unwrap_err();
    assert!(error.needs_login() && error.is_permanent(), "{error}");
    assert_eq!(umbraco.token_requests().len(), 1);
}

#[tokio::test]
async fn swagger_may_not_revoke_and_that_is_no_error() {
    let umbraco = Umbraco::new().await;
    let client = SwaggerClient::umbraco_17(&umbraco.site()).unwrap();
    let flow = AuthorizationCode::new(client, umbraco.back_office()).clock(umbraco.clock.clone());
    let session = umbraco.sign_in(&flow).await;
    assert_eq!(session.sign_out().await.unwrap(), Revoked::NotAllowed);
    assert_eq!(session.state().await.unwrap(), None);
    assert!(
        session
            .credentials()
            .token()
            .await
            .unwrap_err()
            .needs_login()
    );
}

#[test]
fn the_page_of_the_swagger_client_moved_with_umbraco_18() {
    let at = |url: &str| url.parse::<Url>().unwrap();
    let uri = |client: SwaggerClient| client.redirect_uri().to_owned();
    assert_eq!(
        uri(SwaggerClient::umbraco_17(&at("https://localhost:443/umbraco#/x")).unwrap()),
        "https://localhost/umbraco/swagger/oauth2-redirect.html"
    );
    assert_eq!(
        uri(SwaggerClient::umbraco_18(&at("http://localhost:5000")).unwrap()),
        "http://localhost:5000/umbraco/openapi/oauth2-redirect.html"
    );
}

#[test]
fn the_client_of_the_back_office_itself_is_refused_with_the_reason() {
    let error = RegisteredClient::new("umbraco-back-office", REDIRECT).unwrap_err();
    assert!(error.is_config());
    let shown = error.to_string();
    assert!(
        shown.contains("[redacted]") && shown.contains("umbraco-back-office-rust"),
        "{shown}"
    );
}

#[test]
fn rfc_6749_section_3_1_2_a_redirect_uri_is_absolute_and_has_no_fragment() {
    for uri in [
        "",
        "/callback",
        "http://127.0.0.1:8931/callback#x",
        "callback:",
    ] {
        assert!(MemberClient::new(uri).unwrap_err().is_config(), "{uri}");
    }
}

#[tokio::test]
async fn a_redirect_uri_is_sent_as_it_was_written() {
    let umbraco = Umbraco::new().await;
    // `Url` would write a slash after the port.
    let client = RegisteredClient::new(CLIENT, "http://127.0.0.1:8931").unwrap();
    let sign_in = AuthorizationCode::new(client, umbraco.back_office())
        .sign_in()
        .unwrap();
    assert_eq!(
        query(sign_in.authorization_url())["redirect_uri"],
        "http://127.0.0.1:8931"
    );
}

#[tokio::test]
async fn the_token_goes_to_the_site_and_to_what_was_allowed_only() {
    let umbraco = Umbraco::new().await;
    let flow = umbraco.flow().origin(url("https://api.example"));
    let credentials: Credentials = umbraco.sign_in(&flow).await.credentials();
    assert!(credentials.belongs_to(&umbraco.server.url("/umbraco/delivery/api/v2/content")));
    assert!(credentials.belongs_to(&url("https://api.example/x")));
    assert!(!credentials.belongs_to(&url("https://elsewhere.example/x")));
    assert_eq!(format!("{credentials:?}"), "Credentials(signed-in user)");
}

#[tokio::test]
async fn nothing_is_signed_in_to_in_the_clear() {
    let error = AuthorizationServer::back_office(&url("http://cms.example")).unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(SwaggerClient::umbraco_17(&url("http://cms.example")).is_err());
    let error = AuthorizationServer::discover(&url("http://cms.example")).await;
    assert!(error.unwrap_err().is_config());
}

#[tokio::test]
async fn a_token_endpoint_that_redirects_gets_the_code_once_and_nobody_else_does() {
    let elsewhere = Server::new(|_| issued("stolen", 300)).await;
    let umbraco = Umbraco::new().await;
    umbraco.state().instead = vec![|| {
        let mut answer = reply(307, "", "");
        answer
            .headers_mut()
            .insert("location", "https://elsewhere.example/".parse().unwrap());
        answer
    }];
    let sign_in = umbraco.flow().sign_in().unwrap();
    let redirected = umbraco.approve(sign_in.authorization_url());
    let error = sign_in.finish(&redirected).await.unwrap_err();
    assert!(error.is_redirect() && error.needs_login(), "{error}");
    assert!(elsewhere.seen().is_empty());
}
