//! The client of the Swagger page: its address is pasted.

use http::StatusCode;
use oauth_tests::{Clocks, Site, VERSIONS, back_office, call, start};
use umbraco_oauth::{AuthorizationCode, Revoked, SwaggerClient};
use umbraco_standin::Standin;

fn flow(site: &Site, version: u8) -> AuthorizationCode {
    let client = match version {
        17 => SwaggerClient::umbraco_17(&site.url),
        _ => SwaggerClient::umbraco_18(&site.url),
    };
    AuthorizationCode::new(client.unwrap(), back_office(&site.url))
}

#[tokio::test]
async fn a_pasted_address_signs_in_for_twenty_minutes() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let clocks = Clocks::default();
        let flow = flow(&site, version).clock(clocks.0.clone());
        let sign_in = flow.sign_in().unwrap();
        let pasted = format!("  {}\n", site.browse(&sign_in));
        let session = sign_in.finish(&pasted).await.unwrap();
        let state = session.state().await.unwrap().unwrap();
        assert!(!state.is_renewable);

        clocks.advance(&site, 1150);
        let called = call(&site.url, &session.credentials()).await.unwrap();
        assert_eq!(called.status, StatusCode::OK, "until its end");
        clocks.advance(&site, 50);
        let error = session.credentials().token().await.unwrap_err();
        assert!(error.needs_login() && error.is_permanent(), "{error}");
        assert_eq!(site.grants("refresh_token"), 0);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn the_page_of_the_other_version_is_not_registered() {
    let site = start(Standin::builder().version(17)).await;
    let sign_in = flow(&site, 18).sign_in().unwrap();
    let refused = site.standin.browse(sign_in.authorization_url().as_str());
    assert!(refused.unwrap_err().to_string().contains("ID2043"));
    site.standin.stop().await;
}

#[tokio::test]
async fn a_client_that_may_not_revoke_signs_out_without_an_error() {
    for version in VERSIONS {
        let site = start(Standin::builder().version(version)).await;
        let session = site.sign_in(&flow(&site, version)).await.unwrap();
        assert_eq!(session.sign_out().await.unwrap(), Revoked::NotAllowed);
        assert_eq!(session.state().await.unwrap(), None);
        let error = session.credentials().token().await.unwrap_err();
        assert!(error.needs_login(), "{error}");
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_production_site_has_no_such_client() {
    let site = start(Standin::builder().production(true)).await;
    let sign_in = flow(&site, 17).sign_in().unwrap();
    let refused = site.standin.browse(sign_in.authorization_url().as_str());
    assert!(refused.unwrap_err().to_string().contains("ID2052"));
    site.standin.stop().await;
}
