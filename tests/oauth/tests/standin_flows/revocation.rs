//! Giving tokens back.

use http::StatusCode;
use oauth_tests::{VERSIONS, call, form_of, start};
use umbraco_oauth::{ClientCredentials, Revoked};
use umbraco_standin::{FaultReply, Standin};

#[tokio::test]
async fn an_api_user_gives_its_token_back_and_fetches_another() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let (id, secret) = (site.standin.client_id(), site.standin.client_secret());
        let token = site.at("/umbraco/management/api/v1/security/back-office/token");
        let credentials = ClientCredentials::new(id, secret)
            .token_endpoint(token)
            .build()
            .unwrap();
        assert_eq!(credentials.revoke().await.unwrap(), Revoked::Nothing);
        let old = credentials.token().await.unwrap();
        assert_eq!(credentials.revoke().await.unwrap(), Revoked::Done);

        let old = umbraco_oauth::StaticToken::new(old.expose_secret()).for_origin(&site.url);
        let refused = call(&site.url, &old.unwrap()).await.unwrap();
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        let called = call(&site.url, &credentials).await.unwrap();
        assert_eq!(called.status, StatusCode::OK);
        assert_eq!(site.grants("client_credentials"), 2);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn signing_out_gives_both_tokens_back_and_leaves_none_behind() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let flow = site.flow();
        let session = site.sign_in(&flow).await.unwrap();
        let access = session.credentials().token().await.unwrap();
        assert_eq!(session.sign_out().await.unwrap(), Revoked::Done);
        assert!(flow.resume().await.unwrap().is_none());
        let hints: Vec<String> = site
            .standin
            .requests()
            .iter()
            .filter(|request| request.path().ends_with("/revoke"))
            .map(|request| form_of(request, "token_type_hint"))
            .collect();
        assert_eq!(hints, ["refresh_token", "access_token"]);

        let old = umbraco_oauth::StaticToken::new(access.expose_secret()).for_origin(&site.url);
        let refused = call(&site.url, &old.unwrap()).await.unwrap();
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        let error = session.credentials().token().await.unwrap_err();
        assert!(error.needs_login(), "{error}");
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_sign_out_that_did_not_reach_the_site_can_be_repeated() {
    let site = start(Standin::builder()).await;
    let flow = site.flow();
    let session = site.sign_in(&flow).await.unwrap();
    site.standin
        .faults()
        .on_path("/revoke")
        .reply(FaultReply::new(503));
    let error = session.sign_out().await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    assert!(flow.resume().await.unwrap().is_some());
    assert_eq!(session.sign_out().await.unwrap(), Revoked::Done);
    assert!(flow.resume().await.unwrap().is_none());
    site.standin.stop().await;
}
