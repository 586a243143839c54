//! Members of the Delivery API: discovery, sign-in, userinfo, sign-out.

use std::collections::HashMap;

use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Error, MemberClient, Revoked, Session,
};

use crate::support::{Server, reply, seconds, token};
use crate::umbraco::{MEMBER_BASE, REDIRECT, Umbraco};

async fn sign_in(umbraco: &Umbraco) -> Session {
    let server = AuthorizationServer::discover(&umbraco.site())
        .await
        .unwrap();
    let client = MemberClient::new(REDIRECT).unwrap().offline_access();
    let flow = AuthorizationCode::new(client, server).clock(umbraco.clock.clone());
    umbraco.sign_in(&flow).await
}

#[tokio::test]
async fn members_are_found_by_discovery_and_signed_in() {
    let umbraco = Umbraco::new().await;
    let session = sign_in(&umbraco).await;
    let token = token(&session.credentials()).await;
    assert!(umbraco.state().is_alive(&token));
    let found = AuthorizationServer::discover(&umbraco.site())
        .await
        .unwrap();
    let known = AuthorizationServer::members(&umbraco.site()).unwrap();
    assert_eq!(format!("{found:?}"), format!("{known:?}"));
}

#[tokio::test]
async fn scopes_and_identity_provider_are_in_the_authorization_url() {
    let umbraco = Umbraco::new().await;
    let client = MemberClient::new(REDIRECT)
        .unwrap()
        .openid()
        .offline_access()
        .openid()
        .identity_provider("UmbracoMembers.Google");
    let server = AuthorizationServer::members(&umbraco.site()).unwrap();
    let sign_in = AuthorizationCode::new(client, server).sign_in().unwrap();
    let query: HashMap<String, String> = sign_in
        .authorization_url()
        .query_pairs()
        .into_owned()
        .collect();
    assert_eq!(query["client_id"], "umbraco-member");
    assert_eq!(query["scope"], "openid offline_access");
    assert_eq!(query["identity_provider"], "UmbracoMembers.Google");
    assert!(sign_in.authorization_url().path().starts_with(MEMBER_BASE));
}

#[tokio::test]
async fn userinfo_says_who_it_is_and_renews_a_token_that_was_revoked() {
    let umbraco = Umbraco::new().await;
    let session = sign_in(&umbraco).await;
    let who = session.user_info().await.unwrap();
    assert_eq!(who.sub, "6023632c");
    assert_eq!(who.name.as_deref(), Some("Member One"));
    assert_eq!(who.roles, ["club"]);

    let first = token(&session.credentials()).await;
    umbraco.clock.advance(seconds(60));
    umbraco.state().instead.clear();
    let revoked = first.clone();
    assert!(umbraco.state().is_alive(&revoked));
    revoke_at_the_server(&umbraco, &first);
    session.user_info().await.unwrap();
    assert_ne!(token(&session.credentials()).await, first);
}

fn revoke_at_the_server(umbraco: &Umbraco, access_token: &str) {
    let body = format!("client_id=umbraco-member&token={access_token}");
    umbraco.state().answer(&crate::support::Seen {
        method: http::Method::POST,
        uri: format!("{MEMBER_BASE}revoke").parse().unwrap(),
        headers: http::HeaderMap::new(),
        body,
    });
}

#[tokio::test]
async fn userinfo_that_refuses_every_token_is_asked_twice_at_most() {
    let umbraco = Umbraco::new().await;
    let session = sign_in(&umbraco).await;
    token(&session.credentials()).await;
    umbraco.clock.advance(seconds(60));
    umbraco.state().revoke_everything();
    let error = session.user_info().await.unwrap_err();
    assert!(error.needs_login(), "{error}");
    let asked = umbraco
        .server
        .seen()
        .iter()
        .filter(|seen| seen.uri.path().ends_with("userinfo"))
        .count();
    assert_eq!(asked, 1, "there was no new token to ask with");
}

#[tokio::test]
async fn the_back_office_has_no_userinfo() {
    let umbraco = Umbraco::new().await;
    let session = umbraco.sign_in(&umbraco.flow()).await;
    let error = session.user_info().await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("user/current"),
        "{error}"
    );
}

#[tokio::test]
async fn signing_out_revokes_both_tokens_and_names_the_page_for_the_browser() {
    let umbraco = Umbraco::new().await;
    let session = sign_in(&umbraco).await;
    let access = token(&session.credentials()).await;
    assert_eq!(session.sign_out().await.unwrap(), Revoked::Done);
    assert!(!umbraco.state().is_alive(&access));
    let hints: Vec<_> = umbraco
        .requests("revoke")
        .iter()
        .map(|form| form["token_type_hint"].clone())
        .collect();
    assert_eq!(hints, ["refresh_token", "access_token"]);
    assert_eq!(session.sign_out().await.unwrap(), Revoked::Nothing);

    let target = session
        .sign_out_url(Some("https://app.example/bye?x"))
        .unwrap();
    assert_eq!(target.path(), format!("{MEMBER_BASE}signout"));
    assert_eq!(
        target.query(),
        Some(
            "client_id=umbraco-member&post_logout_redirect_uri=https%3A%2F%2Fapp.example%2Fbye%3Fx"
        )
    );
    assert_eq!(
        session.sign_out_url(None).unwrap().query(),
        Some("client_id=umbraco-member")
    );
}

/// Discovery at a site whose metadata is this, `{origin}` filled in.
async fn discover(metadata: &'static str) -> Result<AuthorizationServer, Error> {
    let server = Server::new(move |seen| {
        assert_eq!(seen.uri.path(), "/.well-known/openid-configuration");
        let origin = format!("http://{}", seen.headers["host"].to_str().unwrap());
        reply(
            200,
            "application/json;charset=UTF-8",
            metadata.replace("{origin}", &origin),
        )
    })
    .await;
    AuthorizationServer::discover(&server.url("/")).await
}

#[tokio::test]
async fn rfc_8414_section_3_3_metadata_of_another_issuer_is_refused() {
    let error = discover(
        r#"{"issuer":"https://evil.example/","authorization_endpoint":"{origin}/a","token_endpoint":"{origin}/t"}"#,
    )
    .await
    .unwrap_err();
    assert!(
        error.is_unexpected_answer()
            && error
                .to_string()
                .contains("is that of https://evil.example/"),
        "{error}"
    );
}

#[tokio::test]
async fn metadata_that_leads_elsewhere_is_refused() {
    for metadata in [
        r#"{"issuer":"{origin}","authorization_endpoint":"{origin}/a","token_endpoint":"https://evil.example/t"}"#,
        r#"{"issuer":"{origin}","authorization_endpoint":"http://127.0.0.1:1/a","token_endpoint":"{origin}/t"}"#,
        r#"{"issuer":"{origin}","authorization_endpoint":"{origin}/a","token_endpoint":"{origin}/t","userinfo_endpoint":"https://evil.example/u"}"#,
    ] {
        let error = discover(metadata).await.unwrap_err();
        assert!(error.to_string().contains("another origin"), "{error}");
    }
}

#[tokio::test]
async fn metadata_without_s256_and_what_is_no_metadata_is_refused() {
    let error = discover(
        r#"{"issuer":"{origin}","authorization_endpoint":"{origin}/a","token_endpoint":"{origin}/t","code_challenge_methods_supported":["plain"]}"#,
    )
    .await
    .unwrap_err();
    assert!(error.to_string().contains("S256"), "{error}");
    for metadata in [
        "<html>",
        "{}",
        "[]",
        r#"{"issuer":"{origin}","authorization_endpoint":"a","token_endpoint":"b"}"#,
    ] {
        let error = discover(metadata).await.unwrap_err();
        assert!(error.is_unexpected_answer(), "{error}");
    }
    let server = Server::new(|_| reply(404, "", "")).await;
    let error = AuthorizationServer::discover(&server.url("/"))
        .await
        .unwrap_err();
    assert!(
        error.hint().unwrap().contains("no discovery endpoint"),
        "{error}"
    );
}

#[tokio::test]
async fn an_issuer_with_a_path_is_asked_below_it() {
    let server = Server::new(|seen| {
        assert_eq!(seen.uri.path(), "/v1/.well-known/openid-configuration");
        let origin = format!("http://{}/v1", seen.headers["host"].to_str().unwrap());
        let body = format!(
            r#"{{"issuer":"{origin}","authorization_endpoint":"{origin}/a","token_endpoint":"{origin}/t"}}"#
        );
        reply(200, "application/json", body)
    })
    .await;
    let found = AuthorizationServer::discover(&server.url("/v1"))
        .await
        .unwrap();
    assert_eq!(found.token_endpoint().path(), "/v1/t");
    assert_eq!(found.revocation_endpoint(), None);
    assert_eq!(found.sign_out_url("client", None), None);
}

#[tokio::test]
async fn rfc_9207_section_2_4_the_issuer_is_compared_as_the_server_writes_it() {
    let server = Server::new(|seen| {
        if seen.uri.path() == "/t" {
            let token = r#"{"access_token":"t","token_type":"Bearer","expires_in":300}"#;
            return reply(200, "application/json", token);
        }
        let origin = format!("http://{}", seen.headers["host"].to_str().unwrap());
        let body = format!(
            r#"{{"issuer":"{origin}","authorization_endpoint":"{origin}/a","token_endpoint":"{origin}/t","authorization_response_iss_parameter_supported":true}}"#
        );
        reply(200, "application/json", body)
    })
    .await;
    let found = AuthorizationServer::discover(&server.url("/"))
        .await
        .unwrap();
    let flow = AuthorizationCode::new(MemberClient::new(REDIRECT).unwrap(), found);
    let origin = server.url("/").origin().ascii_serialization();
    for (iss, is_taken) in [(origin.clone(), true), (format!("{origin}/"), false)] {
        let sign_in = flow.sign_in().unwrap();
        let mut pairs = sign_in.authorization_url().query_pairs().into_owned();
        let (_, state) = pairs.find(|(name, _)| name == "state").unwrap();
        let redirected = format!("{REDIRECT}?code=c0de&state={state}&iss={iss}");
        assert_eq!(sign_in.finish(&redirected).await.is_ok(), is_taken, "{iss}");
    }
}
