//! The client of the back office sees no token: its values travel in cookies.

use crate::support::oauth::{API, BACK_OFFICE, Browser, VERIFIER, everybody};
use umbraco_standin::Standin;

const CLIENT: &str = "umbraco-back-office";
const REDACTED: &str = "[redacted]";

fn callback(site: &Standin) -> String {
    format!("{}/umbraco/oauth_complete", site.url())
}

fn code_fields(redirect_uri: &str) -> [(&str, &str); 5] {
    [
        ("grant_type", "authorization_code"),
        ("client_id", CLIENT),
        ("redirect_uri", redirect_uri),
        ("code_verifier", VERIFIER),
        ("code", REDACTED),
    ]
}

#[tokio::test]
async fn tokens_of_the_back_office_travel_in_cookies() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let login = browser.cookie().await;
    let redirect_uri = callback(&site);
    let answer = browser
        .authorize(&login, CLIENT, &redirect_uri, "offline_access")
        .await;
    assert!(
        answer
            .header("location")
            .unwrap()
            .contains("?code=%5Bredacted%5D&")
    );
    let code = answer.cookie("umbPkceCode");
    let path = format!("{BACK_OFFICE}token");
    let fields = code_fields(&redirect_uri);
    let without = browser.post(&path, &fields, &[]).await;
    assert_eq!(
        (without.status, without.error_id().as_str()),
        (400, "ID2029")
    );
    let answer = browser.post(&path, &fields, &[("cookie", &code)]).await;
    let body = answer.json();
    assert_eq!(
        (&body["access_token"], &body["refresh_token"]),
        (&REDACTED.into(), &REDACTED.into())
    );
    let access = answer.cookie("umbAccessToken");
    let refresh = answer.cookie("umbRefreshToken");
    let configuration = format!("{API}user/current/configuration");
    let bearer = ("authorization", "Bearer [redacted]");
    assert_eq!(
        browser
            .get(&configuration, &[bearer, ("cookie", &access)])
            .await
            .status,
        200
    );
    assert_eq!(
        browser
            .get(&configuration, &[("cookie", &access)])
            .await
            .status,
        401
    );
    assert_eq!(
        browser.get(&configuration, &[bearer]).await.error_id(),
        "ID2004"
    );
    let foreign = browser
        .get(&configuration, &[bearer, ("cookie", "umbAccessToken=abc")])
        .await;
    assert_eq!(
        (foreign.status, foreign.json()["title"].as_str()),
        (500, Some("Server Error"))
    );
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", CLIENT),
        ("refresh_token", REDACTED),
    ];
    let answer = browser.post(&path, &fields, &[("cookie", &refresh)]).await;
    assert_eq!(
        (answer.status, &answer.json()["access_token"]),
        (200, &REDACTED.into())
    );
}

#[tokio::test]
async fn what_the_back_office_sends_in_the_open_is_dropped() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let tokens = browser.tokens("offline_access").await;
    let answer = browser.refresh(CLIENT, &tokens.refresh.unwrap()).await;
    assert_eq!(
        answer.json()["error_description"],
        "The mandatory 'refresh_token' parameter is missing."
    );
}

#[tokio::test]
async fn with_https_the_cookies_have_the_host_prefix() {
    let site = everybody()
        .require_https(true)
        .forwarded_headers(true)
        .start()
        .await
        .unwrap();
    let browser = Browser::new(&site);
    let login = browser.cookie().await;
    let redirect_uri = callback(&site).replace("http://", "https://");
    let query = Browser::query(CLIENT, &redirect_uri, "");
    let headers = [("cookie", login.as_str()), ("x-forwarded-proto", "https")];
    let answer = browser
        .get(&format!("{BACK_OFFICE}authorize?{query}"), &headers)
        .await;
    let code = answer.cookie("__Host-umbPkceCode");
    let headers = [("cookie", code.as_str()), ("x-forwarded-proto", "https")];
    let answer = browser
        .post(
            &format!("{BACK_OFFICE}token"),
            &code_fields(&redirect_uri),
            &headers,
        )
        .await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(answer.cookie("__Host-umbAccessToken").len() > 43);
}
