//! API users of the back office: the client-credentials grant.

use http::StatusCode;
use oauth_tests::{Site, VERSIONS, call, form_of, start};
use umbraco_oauth::{ClientAuthentication, ClientCredentials, Error};
use umbraco_standin::{ApiUser, Standin};

const TOKEN: &str = "/umbraco/management/api/v1/security/back-office/token";

fn credentials(site: &Site, id: &str, secret: &str) -> ClientCredentials {
    ClientCredentials::new(id, secret).token_endpoint(site.at(TOKEN))
}

fn own(site: &Site) -> ClientCredentials {
    let standin = &site.standin;
    credentials(site, standin.client_id(), standin.client_secret())
}

async fn refused(site: &Site, id: &str, secret: &str) -> Error {
    let credentials = credentials(site, id, secret).build().unwrap();
    let error = credentials.token().await.unwrap_err();
    assert!(error.is_permanent() && !error.needs_login(), "{error}");
    assert!(!format!("{error} {error:?}").contains(secret), "{error}");
    error
}

#[tokio::test]
async fn the_secret_goes_in_the_form_or_in_a_basic_header_and_the_token_works() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        for (authentication, in_form) in [
            (ClientAuthentication::ClientSecretPost, true),
            (ClientAuthentication::ClientSecretBasic, false),
        ] {
            site.standin.clear_requests();
            let credentials = own(&site).client_authentication(authentication);
            let credentials = credentials.build().unwrap();
            for _ in 0..3 {
                let called = call(&site.url, &credentials).await.unwrap();
                assert_eq!(called.status, StatusCode::OK);
            }
            let requests = site.standin.requests();
            let tokens: Vec<_> = requests
                .iter()
                .filter(|request| request.path() == TOKEN)
                .collect();
            assert_eq!(tokens.len(), 1, "one token serves three calls");
            assert_eq!(form_of(tokens[0], "client_secret").is_empty(), !in_form);
            assert_eq!(tokens[0].header("authorization").is_some(), !in_form);
            assert_eq!(form_of(tokens[0], "scope"), "");
        }
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_wrong_secret_is_told_once_and_not_hammered() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let wrong = credentials(&site, site.standin.client_id(), "wr0ng-secret");
        let wrong = wrong.build().unwrap();
        for _ in 0..20 {
            let error = wrong.token().await.unwrap_err();
            assert!(error.is_invalid_client() && error.is_refused(), "{error}");
            assert!(error.oauth_error_uri().unwrap().ends_with("/ID2055"));
            assert!(!format!("{error} {error:?}").contains("wr0ng-secret"));
        }
        assert_eq!(site.standin.token_requests(), 1);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn an_unknown_client_and_a_forgotten_prefix_are_told_apart() {
    let site = start(Standin::builder()).await;
    let error = refused(&site, "umbraco-back-office-nobody", "s3cret").await;
    assert!(error.is_invalid_client(), "{error}");
    assert!(error.hint().unwrap().contains("were not removed"));

    let error = refused(&site, "standin", site.standin.client_secret()).await;
    assert!(error.is_invalid_client(), "{error}");
    let hint = error.hint().unwrap();
    assert!(hint.contains("`umbraco-back-office-standin`"), "{hint}");
    site.standin.stop().await;
}

#[tokio::test]
async fn removed_credentials_end_the_token_and_the_next_one_is_refused() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let credentials = own(&site).build().unwrap();
        credentials.token().await.unwrap();
        site.standin.remove_credentials(site.standin.client_id());

        let called = call(&site.url, &credentials).await.unwrap();
        let challenge = called.challenge().unwrap();
        assert!(challenge.is_about_the_token());
        assert!(challenge.error_uri().unwrap().ends_with("/ID2004"));
        assert!(credentials.reject(&called.stamp), "a new token may do");
        let error = call(&site.url, &credentials).await.unwrap_err();
        assert!(error.is_invalid_client(), "{error}");
        assert!(error.oauth_error_uri().unwrap().ends_with("/ID2052"));
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_disabled_user_is_refused_in_the_words_of_umbraco() {
    for version in VERSIONS {
        let off = ApiUser::new("umbraco-back-office-off", "s3cret").disabled();
        let builder = Standin::builder().version(version).api_user(off);
        let site = start(builder).await;
        let error = refused(&site, "umbraco-back-office-off", "s3cret").await;
        assert_eq!(error.oauth_error(), Some("Authorization failed"));
        assert!(error.hint().unwrap().contains("disabled"), "{error}");
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_user_disabled_meanwhile_loses_the_token_and_gets_no_other() {
    let site = start(Standin::builder()).await;
    let credentials = own(&site).build().unwrap();
    credentials.token().await.unwrap();
    site.standin.disable_api_user(site.standin.client_id());

    let called = call(&site.url, &credentials).await.unwrap();
    assert_eq!(called.status, StatusCode::UNAUTHORIZED);
    assert!(credentials.reject(&called.stamp));
    let error = call(&site.url, &credentials).await.unwrap_err();
    assert_eq!(error.oauth_error(), Some("Authorization failed"));
    assert!(error.is_permanent());
    site.standin.stop().await;
}
