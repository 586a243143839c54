//! The three grants: the token endpoint answers as recorded.

use oauth_tests::{Clocks, Site, start};
use umbraco_oauth::{ClientAuthentication, ClientCredentials};
use umbraco_standin::Standin;

use crate::case::{Case, OPAQUE};
use crate::drive::{answer, was_asked};
use crate::words::told;

/// The API user of the site, proving itself as in the case.
pub(crate) fn own(site: &Site, case: &Case) -> ClientCredentials {
    let authentication = if case.request.headers.contains_key("Authorization") {
        ClientAuthentication::ClientSecretBasic
    } else {
        ClientAuthentication::ClientSecretPost
    };
    let token = site.at("/umbraco/management/api/v1/security/back-office/token");
    ClientCredentials::new(site.standin.client_id(), site.standin.client_secret())
        .token_endpoint(token)
        .client_authentication(authentication)
}

pub(crate) async fn credentials(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    let credentials = own(&site, case).http_client(http.clone()).build().unwrap();
    answer(&site, case, "/token", 1);
    let result = credentials.token().await;
    was_asked(&site, case);
    let words = match result {
        Ok(token) => {
            assert_eq!(token.expose_secret(), OPAQUE);
            "token".to_owned()
        }
        Err(error) => {
            let again = credentials.token().await;
            // A permanent failure is not asked for again at once; one that may pass is, and this time it goes well.
            assert_eq!(again.is_ok(), error.is_transient(), "{}", case.case);
            told(case, &site.standin, &error)
        }
    };
    site.standin.stop().await;
    words
}

pub(crate) async fn code(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    let flow = site.flow().http_client(http.clone());
    let sign_in = flow.sign_in().unwrap();
    let redirected = site.browse(&sign_in);
    answer(&site, case, "/token", 1);
    let result = sign_in.finish(&redirected).await;
    was_asked(&site, case);
    assert_eq!(site.grants("authorization_code"), 1, "a code is sent once");
    let stored = flow.resume().await.unwrap();
    assert_eq!(stored.is_some(), result.is_ok(), "{}", case.case);
    let words = match result {
        Ok(session) => {
            let token = session.credentials().token().await.unwrap();
            assert_eq!(token.expose_secret(), OPAQUE);
            "session".to_owned()
        }
        Err(error) => told(case, &site.standin, &error),
    };
    site.standin.stop().await;
    words
}

pub(crate) async fn refresh(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    let clocks = Clocks::default();
    let flow = site
        .flow()
        .http_client(http.clone())
        .clock(clocks.0.clone());
    let session = site.sign_in(&flow).await.unwrap();
    clocks.advance(&site, 300);
    answer(&site, case, "/token", 1);
    let result = session.credentials().token().await;
    was_asked(&site, case);
    let words = match result {
        Ok(token) => {
            assert_eq!(token.expose_secret(), OPAQUE);
            "token".to_owned()
        }
        Err(error) => {
            // What cannot be renewed is not kept, and what may pass is.
            let kept = flow.resume().await.unwrap().is_some();
            assert_eq!(kept, !error.needs_login(), "{}", case.case);
            told(case, &site.standin, &error)
        }
    };
    site.standin.stop().await;
    words
}
