//! RFC 7009: tokens given back.

use http::HeaderMap;
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, ClientAuthentication, RegisteredClient, Revoked,
    StaticToken,
};

use crate::support::{
    CLIENT_ID, SECRET, SITE, Script, Server, issued, redirected, reply, seconds, settle, token, url,
};
use crate::umbraco::{Umbraco, refused};

#[tokio::test]
async fn rfc_7009_section_2_1_a_confidential_client_shows_its_secret() {
    for authentication in [
        ClientAuthentication::ClientSecretPost,
        ClientAuthentication::ClientSecretBasic,
    ] {
        let server = Server::new(|seen| match seen.uri.path().ends_with("/revoke") {
            true => reply(200, "application/json;charset=UTF-8", "{}"),
            false => issued("one", 300),
        })
        .await;
        let credentials = server
            .client()
            .client_authentication(authentication)
            .build()
            .unwrap();
        assert_eq!(credentials.revoke().await.unwrap(), Revoked::Nothing);
        token(&credentials).await;
        assert_eq!(credentials.revoke().await.unwrap(), Revoked::Done);
        let seen = server.seen();
        let request = &seen[1];
        assert!(request.uri.path().ends_with("/security/back-office/revoke"));
        let mut expected = vec![
            ("token".to_owned(), "one".to_owned()),
            ("token_type_hint".to_owned(), "access_token".to_owned()),
        ];
        match authentication {
            ClientAuthentication::ClientSecretPost => expected.extend([
                ("client_id".to_owned(), CLIENT_ID.to_owned()),
                ("client_secret".to_owned(), SECRET.to_owned()),
            ]),
            _ => assert_eq!(
                request.headers["authorization"],
                "Basic dW1icmFjby1iYWNrLW9mZmljZS1zeW5jOnMzY3JldC1WYWx1ZQ=="
            ),
        }
        assert_eq!(request.form(), expected);
        // The next request has a new one.
        token(&credentials).await;
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test]
async fn rfc_7009_section_2_2_an_unknown_token_is_a_success() {
    let umbraco = Umbraco::new().await;
    let session = umbraco.sign_in(&umbraco.flow()).await;
    umbraco.state().revoke_everything();
    assert_eq!(session.sign_out().await.unwrap(), Revoked::Done);
}

/// A session at a site whose revocation endpoint answers this.
async fn sign_out(
    answer: fn() -> axum::response::Response,
) -> (Server, Result<Revoked, umbraco_oauth::Error>, bool) {
    let server = Server::new(move |seen| match seen.uri.path().ends_with("/revoke") {
        true => answer(),
        false => issued("acc355", 300),
    })
    .await;
    let client = RegisteredClient::new("client", "http://127.0.0.1:8931/callback").unwrap();
    let site = AuthorizationServer::back_office(&server.url("/")).unwrap();
    let sign_in = AuthorizationCode::new(client, site).sign_in().unwrap();
    let redirected = redirected(&sign_in, &server.url("/"));
    let session = sign_in.finish(redirected.as_str()).await.unwrap();
    let result = session.sign_out().await;
    let kept = session.state().await.unwrap().is_some();
    // What is kept serves on, and what is not does not.
    assert_eq!(session.credentials().token().await.is_ok(), kept);
    (server, result, kept)
}

#[tokio::test]
async fn rfc_7009_section_2_2_1_a_refusal_or_no_answer_is_told_and_can_be_tried_again() {
    let (_server, result, kept) = sign_out(|| reply(503, "", "")).await;
    let error = result.unwrap_err();
    assert!(error.is_transient() && kept, "{error}");
    let (_server, result, kept) = sign_out(|| {
        refused(
            401,
            "invalid_client",
            "The specified 'client_id' is invalid.",
            2052,
        )
    })
    .await;
    let error = result.unwrap_err();
    assert!(error.is_invalid_client() && kept, "{error}");
}

#[tokio::test]
async fn a_client_that_may_not_revoke_is_signed_out_here_at_least() {
    let (server, result, kept) = sign_out(|| {
        refused(
            400,
            "unauthorized_client",
            "This client application is not allowed to use the revocation endpoint.",
            2078,
        )
    })
    .await;
    assert_eq!(result.unwrap(), Revoked::NotAllowed);
    assert!(!kept);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn what_cannot_be_given_back_says_so() {
    let fixed = StaticToken::new("token").for_origin(&url(SITE)).unwrap();
    assert_eq!(fixed.revoke().await.unwrap(), Revoked::NotSupported);
    let server = Server::new(|_| issued("one", 300)).await;
    let elsewhere = server.client().token_endpoint(server.url("/v1/auth/token"));
    let elsewhere = elsewhere.build().unwrap();
    token(&elsewhere).await;
    assert_eq!(elsewhere.revoke().await.unwrap(), Revoked::NotSupported);
}

#[tokio::test]
async fn a_token_that_comes_after_its_revocation_is_given_to_nobody() {
    let script = Script::gated();
    script.token("late", 300).token("next", 300);
    let credentials = script.credentials();
    let waiting = tokio::spawn({
        let credentials = credentials.clone();
        async move { credentials.token().await }
    });
    settle().await;
    assert_eq!(credentials.revoke().await.unwrap(), Revoked::NotSupported);
    script.open();
    let error = waiting.await.unwrap().unwrap_err();
    assert!(error.to_string().contains("revoked while"), "{error}");
    assert_eq!(token(&credentials).await, "next");
}

#[tokio::test]
async fn everything_revoked_in_mid_flight_ends_in_one_login() {
    let umbraco = Umbraco::new().await;
    let session = umbraco.sign_in(&umbraco.flow()).await;
    let credentials = session.credentials();
    let site = umbraco.site();
    token(&credentials).await;
    umbraco.clock.advance(seconds(60));
    let mut stamps = Vec::new();
    for _ in 0..100 {
        let stamp = credentials.authorize(&site, &mut HeaderMap::new()).await;
        stamps.push(stamp.unwrap());
    }
    umbraco.state().revoke_everything();
    for stamp in &stamps {
        assert!(credentials.reject(stamp));
        let error = credentials
            .authorize(&site, &mut HeaderMap::new())
            .await
            .unwrap_err();
        assert!(error.needs_login(), "{error}");
    }
    assert_eq!(
        umbraco.token_requests().len(),
        2,
        "the exchange and one refresh"
    );
}
