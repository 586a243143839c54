//! Signing in: password, second factor, lock-out, and the code at the end.

use std::time::Duration;

use crate::support::oauth::{BACK_OFFICE, Browser, CALLBACK, EXT, PASSWORD, USER, everybody};
use crate::support::{Answer, read};
use umbraco_standin::{BackOfficeUser, PublicClient, Standin};

fn title(answer: &Answer) -> (u16, String) {
    let title = answer.json()["title"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (answer.status, title)
}

#[tokio::test]
async fn a_program_on_the_same_machine_signs_its_user_in() {
    let callback = "http://127.0.0.1:8931/callback";
    let client = "umbraco-back-office-rust";
    let site = Standin::builder()
        .client(PublicClient::new(client).redirect_uri(callback))
        .start()
        .await
        .unwrap();
    let browser = Browser::new(&site);
    let cookie = browser
        .login(site.user_name(), site.password())
        .await
        .cookie("UMB_UCONTEXT");
    let answer = browser
        .authorize(&cookie, client, callback, "offline_access")
        .await;
    let location = url::Url::parse(answer.header("location").unwrap()).unwrap();
    let names: Vec<_> = location
        .query_pairs()
        .map(|(name, _)| name.into_owned())
        .collect();
    assert_eq!(
        (answer.status, names),
        (302, vec!["code".into(), "state".into(), "iss".into()])
    );
    assert!(location.as_str().starts_with(callback));
    assert_eq!(answer.code().len(), 43);
    let tokens = browser
        .exchange(client, callback, &answer.code())
        .await
        .tokens();
    assert_eq!(browser.api(&tokens.access).await.status, 200);
    let newer = browser
        .refresh(client, &tokens.refresh.unwrap())
        .await
        .tokens();
    assert_eq!(browser.api(&newer.access).await.status, 200);
    for other in [
        "http://127.0.0.1:8932/callback",
        "http://localhost:8931/callback",
    ] {
        let refused = browser.authorize(&cookie, client, other, "").await;
        assert_eq!(
            (refused.status, refused.error_id().as_str()),
            (400, "ID2043"),
            "{other}"
        );
    }
}

#[tokio::test]
async fn without_a_login_the_login_page_comes_first() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    for cookie in ["", "UMB_UCONTEXT=abc"] {
        let answer = browser.authorize(cookie, EXT, CALLBACK, "").await;
        let location = answer.header("location").unwrap();
        assert_eq!(answer.status, 302);
        assert!(location.starts_with(&format!(
            "{}/umbraco/login?ReturnUrl=%2Fumbraco%2F",
            site.url()
        )));
    }
}

#[tokio::test]
async fn the_login_page_is_there_and_repeats_nothing_of_the_request() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let sent = browser.authorize("", EXT, CALLBACK, "").await;
    let path = sent
        .header("location")
        .unwrap()
        .strip_prefix(site.url())
        .unwrap();
    let page = browser.get(path, &[]).await;
    assert_eq!(
        (page.status, page.header("content-type")),
        (200, Some("text/html; charset=utf-8"))
    );
    assert!(!page.text.contains(EXT));
}

#[tokio::test]
async fn a_test_plays_the_browser_without_ending_tokens() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let tokens = browser.tokens("").await;
    let query = Browser::query(EXT, CALLBACK, "");
    let location = site
        .browse(&browser.url(&format!("{BACK_OFFICE}authorize?{query}")))
        .unwrap();
    let code = url::Url::parse(&location)
        .unwrap()
        .query_pairs()
        .next()
        .unwrap()
        .1
        .into_owned();
    assert_eq!(browser.exchange(EXT, CALLBACK, &code).await.status, 200);
    assert_eq!(browser.api(&tokens.access).await.status, 200);
    let refused = site.browse(&browser.url(&format!("{BACK_OFFICE}authorize?client_id=nope")));
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("'response_type' parameter is missing")
    );
    assert!(site.browse("http://127.0.0.1:1/elsewhere").is_err());
}

#[tokio::test]
async fn a_login_ends_with_the_time_out_and_is_renewed_by_each_authorization() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let first = browser.cookie().await;
    site.advance_clock(Duration::from_secs(1000));
    let answer = browser.authorize(&first, EXT, CALLBACK, "").await;
    let second = answer.cookie("UMB_UCONTEXT");
    site.advance_clock(Duration::from_secs(1000));
    let late = browser.authorize(&first, EXT, CALLBACK, "").await;
    assert!(late.header("location").unwrap().contains("/umbraco/login"));
    assert_eq!(
        browser
            .authorize(&second, EXT, CALLBACK, "")
            .await
            .code()
            .len(),
        43
    );
}

#[tokio::test]
async fn five_wrong_passwords_lock_a_user_and_end_the_tokens() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let tokens = browser.tokens("").await;
    let wrong = (401, "Invalid credentials".to_owned());
    for _ in 0..4 {
        assert_eq!(title(&browser.login(USER, "wrong").await), wrong);
    }
    assert_eq!(browser.api(&tokens.access).await.status, 200);
    assert_eq!(title(&browser.login(USER, "wrong").await), wrong);
    assert_eq!(browser.api(&tokens.access).await.error_id(), "ID2004");
    let locked = (403, "User is locked".to_owned());
    assert_eq!(title(&browser.login(USER, PASSWORD).await), locked);
    assert_eq!(title(&browser.login(USER, "wrong").await), wrong);
    site.advance_clock(Duration::from_secs(43_200 * 60));
    assert_eq!(browser.login(USER, PASSWORD).await.status, 200);
}

#[tokio::test]
async fn a_new_login_ends_the_tokens_of_the_user_unless_concurrent_logins_are_allowed() {
    for (allowed, status) in [(false, 401), (true, 200)] {
        let site = everybody()
            .concurrent_logins(allowed)
            .start()
            .await
            .unwrap();
        let browser = Browser::new(&site);
        let tokens = browser.tokens("").await;
        let program = browser.client_token("umbraco-back-office-api").await;
        assert_eq!(browser.login(USER, "wrong").await.status, 401);
        assert_eq!(
            browser.api(&tokens.access).await.status,
            200,
            "a failed login ends nothing"
        );
        browser.cookie().await;
        assert_eq!(browser.api(&tokens.access).await.status, status);
        assert_eq!(browser.api(&program).await.status, 200);
    }
}

#[tokio::test]
async fn a_second_factor_stands_between_password_and_login() {
    let user = BackOfficeUser::new(USER, PASSWORD).two_factor("Demo", "123456");
    let site = everybody().user(BackOfficeUser::new("other@example.com", PASSWORD));
    let site = site.start().await.unwrap();
    assert_eq!(
        Browser::new(&site)
            .login("other@example.com", PASSWORD)
            .await
            .status,
        200
    );
    let site = Standin::builder().user(user).start().await.unwrap();
    let browser = Browser::new(&site);
    let answer = browser.login(USER, PASSWORD).await;
    assert_eq!(answer.status, 402);
    assert_eq!(
        answer.text,
        r#"{"twoFactorLoginView":null,"enabledTwoFactorProviderNames":["Demo"]}"#
    );
    let cookie = answer.cookie("UmbracoTwoFactorCookie");
    let verify = |code: &str, cookie: &str| {
        let body = format!(
            r#"{{"code":"{code}","provider":"Demo","isPersistent":false,"rememberClient":false}}"#
        );
        let request = browser
            .http
            .post(browser.url(&format!("{BACK_OFFICE}verify-2fa")));
        let request = request
            .header("content-type", "application/json")
            .header("cookie", cookie);
        async { read(request.body(body)).await }
    };
    assert_eq!(
        title(&verify("000000", &cookie).await),
        (400, "Invalid code".into())
    );
    assert_eq!(
        title(&verify("123456", "").await),
        (401, "No user found".into())
    );
    let answer = verify("123456", &cookie).await;
    assert_eq!(answer.status, 200);
    let session = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .next_back()
        .unwrap();
    assert!(
        !session.to_str().unwrap().contains("expires"),
        "a session cookie"
    );
    let cookie = answer.cookie("UMB_UCONTEXT");
    let redirect_uri = format!("{}/umbraco/swagger/oauth2-redirect.html", site.url());
    let answer = browser
        .authorize(&cookie, "umbraco-swagger", &redirect_uri, "")
        .await;
    assert_eq!(answer.code().len(), 43);
}

#[tokio::test]
async fn closed_accounts_are_told_apart_only_by_those_who_know_the_password() {
    let user = || BackOfficeUser::new(USER, PASSWORD);
    for (user, expected) in [
        (user().disabled(), "User is not allowed"),
        (user().locked(), "User is locked"),
    ] {
        let site = Standin::builder().user(user).start().await.unwrap();
        let browser = Browser::new(&site);
        assert_eq!(
            title(&browser.login(USER, PASSWORD).await),
            (403, expected.into())
        );
        assert_eq!(browser.login(USER, "wrong").await.status, 401);
        assert_eq!(
            browser.login("nobody@example.com", PASSWORD).await.status,
            401
        );
    }
}

#[tokio::test]
async fn the_redirect_page_moved_with_eighteen_and_goes_away_in_production() {
    for (version, page) in [(17, "swagger"), (18, "openapi")] {
        let site = Standin::builder().version(version).start().await.unwrap();
        let browser = Browser::new(&site);
        let cookie = browser
            .login(site.user_name(), site.password())
            .await
            .cookie("UMB_UCONTEXT");
        let redirect_uri = format!("{}/umbraco/{page}/oauth2-redirect.html", site.url());
        let answer = browser
            .authorize(&cookie, "umbraco-swagger", &redirect_uri, "")
            .await;
        let answer = browser
            .exchange("umbraco-swagger", &redirect_uri, &answer.code())
            .await;
        assert_eq!(answer.json()["expires_in"], 1200);
        assert_eq!(
            browser
                .get(&format!("/umbraco/{page}/oauth2-redirect.html"), &[])
                .await
                .status,
            200
        );
    }
    let site = Standin::builder().production(true).start().await.unwrap();
    let browser = Browser::new(&site);
    for client in ["umbraco-swagger", "umbraco-postman"] {
        let answer = browser.authorize("", client, CALLBACK, "").await;
        assert_eq!((answer.status, answer.error_id().as_str()), (400, "ID2052"));
    }
}

#[tokio::test]
async fn plain_http_is_refused_where_https_is_demanded() {
    let site = everybody()
        .require_https(true)
        .forwarded_headers(true)
        .start()
        .await
        .unwrap();
    let browser = Browser::new(&site);
    let answer = browser.authorize("", EXT, CALLBACK, "").await;
    assert_eq!((answer.status, answer.error_id().as_str()), (400, "ID2083"));
    let login = browser.login(USER, PASSWORD).await;
    assert_eq!(login.status, 200);
    assert!(login.header("set-cookie").unwrap().contains("; secure;"));
    let query = Browser::query(EXT, CALLBACK, "");
    let cookie = login.cookie("UMB_UCONTEXT");
    let headers = [("cookie", cookie.as_str()), ("x-forwarded-proto", "https")];
    let answer = browser
        .get(&format!("{BACK_OFFICE}authorize?{query}"), &headers)
        .await;
    assert!(answer.header("location").unwrap().ends_with("%2F"));
    assert!(
        answer
            .header("location")
            .unwrap()
            .contains("&iss=https%3A%2F%2F")
    );
}
