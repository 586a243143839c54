//! A token and a secret stay where they belong.

use http::HeaderMap;
use oauth_tests::{Clocks, start};
use umbraco_oauth::ClientCredentials;
use umbraco_standin::{FaultReply, Standin};
use url::Url;

#[tokio::test]
async fn nothing_is_added_to_a_request_to_another_origin() {
    let (site, other) = (
        start(Standin::builder()).await,
        start(Standin::builder()).await,
    );
    let credentials = site.sign_in(&site.flow()).await.unwrap().credentials();
    let port = site.url.port().unwrap();
    for foreign in [
        other.url.clone(),
        format!("http://localhost:{port}/").parse().unwrap(),
        format!("https://127.0.0.1:{port}/").parse().unwrap(),
        format!("http://127.0.0.1.evil.example:{port}/")
            .parse()
            .unwrap(),
        "http://127.0.0.1/".parse::<Url>().unwrap(),
    ] {
        let mut headers = HeaderMap::new();
        let stamp = credentials.authorize(&foreign, &mut headers).await.unwrap();
        assert!(stamp.is_anonymous() && headers.is_empty(), "{foreign}");
        assert!(!credentials.reject(&stamp), "{foreign}");
    }
    let mut headers = HeaderMap::new();
    let stamp = credentials.authorize(&site.url, &mut headers).await;
    assert!(!stamp.unwrap().is_anonymous());
    assert!(headers["authorization"].is_sensitive());
    site.standin.stop().await;
    other.standin.stop().await;
}

#[tokio::test]
async fn no_endpoint_leads_a_secret_to_another_site() {
    let (site, other) = (
        start(Standin::builder()).await,
        start(Standin::builder()).await,
    );
    let clocks = Clocks::default();
    let flow = site.flow().clock(clocks.0.clone());
    let session = site.sign_in(&flow).await.unwrap();
    let lead_away = |path: &str| {
        let target = format!("{}{path}", other.standin.url());
        let reply = FaultReply::new(307).header("Location", &target);
        site.standin.faults().on_path(path).reply(reply);
    };

    let token = "/umbraco/management/api/v1/security/back-office/token";
    lead_away(token);
    let credentials = ClientCredentials::new(site.standin.client_id(), "s3cret")
        .token_endpoint(site.at(token))
        .build()
        .unwrap();
    assert!(credentials.token().await.unwrap_err().is_redirect());

    lead_away("/revoke");
    assert!(session.sign_out().await.unwrap_err().is_redirect());

    lead_away(token);
    clocks.advance(&site, 300);
    let error = session.credentials().token().await.unwrap_err();
    assert!(error.is_redirect() && !error.needs_login(), "{error}");

    lead_away(token);
    let sign_in = flow.sign_in().unwrap();
    let redirected = site.browse(&sign_in);
    let error = sign_in.finish(&redirected).await.unwrap_err();
    assert!(error.is_redirect() && error.needs_login(), "{error}");

    assert_eq!(site.standin.faults().pending(), 0);
    assert_eq!(other.standin.requests().len(), 0);
    site.standin.stop().await;
    other.standin.stop().await;
}
