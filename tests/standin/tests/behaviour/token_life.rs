//! How tokens and codes end: time, use, replay, revocation.

use std::time::Duration;

use crate::support::oauth::{BACK_OFFICE, Browser, CALLBACK, EXT, SECRET, everybody};
use futures_util::future::join_all;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn lifetimes_follow_the_time_out() {
    let site = everybody().time_out(40 * SECOND).start().await.unwrap();
    let browser = Browser::new(&site);
    let cookie = browser.cookie().await;
    let code = browser.code(&cookie, "offline_access").await;
    let answer = browser.exchange(EXT, CALLBACK, &code).await;
    assert_eq!(answer.json()["expires_in"], 10);
    let tokens = answer.tokens();
    let refresh = tokens.refresh.unwrap();
    site.advance_clock(10 * SECOND);
    assert_eq!(browser.api(&tokens.access).await.error_id(), "ID2019");
    site.advance_clock(29 * SECOND);
    let slid = browser
        .refresh(EXT, &refresh)
        .await
        .tokens()
        .refresh
        .unwrap();
    site.advance_clock(SECOND);
    let late = browser.refresh(EXT, &refresh).await;
    assert_eq!(
        (late.status, late.error_id().as_str()),
        (400, "ID2018"),
        "the leeway does not prolong its life"
    );
    site.advance_clock(38 * SECOND);
    assert_eq!(browser.refresh(EXT, &slid).await.status, 200);
}

#[tokio::test]
async fn a_code_is_good_for_one_use_within_five_minutes() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let cookie = browser.cookie().await;
    let (one, two) = (
        browser.code(&cookie, "").await,
        browser.code(&cookie, "").await,
    );
    site.advance_clock(299 * SECOND);
    let tokens = browser.exchange(EXT, CALLBACK, &one).await.tokens();
    site.advance_clock(SECOND);
    assert_eq!(
        browser.exchange(EXT, CALLBACK, &two).await.error_id(),
        "ID2016"
    );
    assert_eq!(browser.api(&tokens.access).await.status, 200);
}

#[tokio::test]
async fn a_replayed_code_ends_what_came_from_it_and_nothing_else() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let cookie = browser.cookie().await;
    let code = browser.code(&cookie, "offline_access").await;
    let other = browser.code(&cookie, "").await;
    let other = browser.exchange(EXT, CALLBACK, &other).await.tokens();
    let tokens = browser.exchange(EXT, CALLBACK, &code).await.tokens();
    let newer = browser
        .refresh(EXT, tokens.refresh.as_deref().unwrap())
        .await
        .tokens();
    let replay = browser.exchange(EXT, CALLBACK, &code).await;
    assert_eq!(
        (replay.status, replay.error().as_str()),
        (400, Some("invalid_grant"))
    );
    assert_eq!(replay.error_id(), "ID2010");
    for token in [&tokens.access, &newer.access] {
        assert_eq!(browser.api(token).await.error_id(), "ID2019");
    }
    assert_eq!(
        browser
            .refresh(EXT, &newer.refresh.unwrap())
            .await
            .error_id(),
        "ID2018"
    );
    assert_eq!(browser.api(&other.access).await.status, 200);
}

#[tokio::test]
async fn a_used_refresh_token_works_for_half_a_minute_and_then_ends_the_chain() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let first = browser.tokens("offline_access").await;
    let refresh = first.refresh.unwrap();
    let second = browser.refresh(EXT, &refresh).await.tokens();
    site.advance_clock(29 * SECOND);
    let third = browser.refresh(EXT, &refresh).await.tokens();
    assert_ne!(second.access, third.access);
    assert_eq!(
        browser.api(&first.access).await.status,
        200,
        "a refresh ends no access token"
    );
    site.advance_clock(2 * SECOND);
    assert_eq!(browser.refresh(EXT, &refresh).await.error_id(), "ID2012");
    for token in [&first.access, &second.access, &third.access] {
        assert_eq!(browser.api(token).await.error_id(), "ID2019");
    }
    assert_eq!(
        browser
            .refresh(EXT, &third.refresh.unwrap())
            .await
            .error_id(),
        "ID2018"
    );
}

#[tokio::test]
async fn of_parallel_exchanges_one_succeeds_and_its_token_is_dead_at_once() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let cookie = browser.cookie().await;
    let code = browser.code(&cookie, "").await;
    let answers = join_all((0..5).map(|_| browser.exchange(EXT, CALLBACK, &code))).await;
    let mut good = answers.iter().filter(|answer| answer.status == 200);
    let token = good.next().unwrap().tokens().access;
    assert!(good.next().is_none());
    assert_eq!(browser.api(&token).await.error_id(), "ID2019");
}

#[tokio::test]
async fn parallel_refreshes_all_succeed() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let refresh = browser.tokens("offline_access").await.refresh.unwrap();
    let answers = join_all((0..5).map(|_| browser.refresh(EXT, &refresh))).await;
    for answer in answers {
        assert_eq!(browser.api(&answer.tokens().access).await.status, 200);
    }
}

#[tokio::test]
async fn scopes_are_named_where_they_differ_from_those_asked_for() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let refresh = browser.tokens("offline_access").await.refresh.unwrap();
    let fields = |scope| {
        [
            ("grant_type", "refresh_token"),
            ("client_id", EXT),
            ("refresh_token", refresh.as_str()),
            ("scope", scope),
        ]
    };
    let plain = browser.refresh(EXT, &refresh).await.json();
    assert_eq!(plain["scope"], "offline_access");
    let same = browser.token(&fields("offline_access")).await.json();
    assert!(same["scope"].is_null() && same["refresh_token"].is_string());
    let more = browser.token(&fields("openid")).await;
    assert_eq!((more.status, more.error_id().as_str()), (400, "ID2052"));
}

#[tokio::test]
async fn revoking_ends_one_token() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let tokens = browser.tokens("offline_access").await;
    let refresh = tokens.refresh.unwrap();
    let answer = browser.revoke(&refresh).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, "{}"));
    assert!(
        answer
            .header("set-cookie")
            .unwrap()
            .starts_with("UMB_UCONTEXT_EXPOSED=;")
    );
    assert_eq!(browser.refresh(EXT, &refresh).await.error_id(), "ID2018");
    assert_eq!(browser.api(&tokens.access).await.status, 200);
    browser.revoke(&tokens.access).await;
    assert_eq!(browser.api(&tokens.access).await.error_id(), "ID2019");
    assert_eq!(browser.revoke("unknown").await.text, "{}");
}

#[tokio::test]
async fn a_refresh_token_is_revoked_by_its_own_client_only() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let refresh = browser.tokens("offline_access").await.refresh.unwrap();
    let as_other = [
        ("client_id", "umbraco-back-office-other"),
        ("client_secret", SECRET),
        ("token", refresh.as_str()),
    ];
    let answer = browser
        .post(&format!("{BACK_OFFICE}revoke"), &as_other, &[])
        .await;
    assert_eq!((answer.status, answer.error_id().as_str()), (400, "ID2080"));
    assert_eq!(browser.refresh(EXT, &refresh).await.status, 200);
}

#[tokio::test]
async fn signing_out_deletes_cookies_and_ends_nothing() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let cookie = browser.cookie().await;
    let code = browser.code(&cookie, "").await;
    let tokens = browser.exchange(EXT, CALLBACK, &code).await.tokens();
    let path = format!(
        "{BACK_OFFICE}signout?client_id={EXT}&post_logout_redirect_uri={CALLBACK}&state=a%20b"
    );
    let answer = browser.get(&path, &[("cookie", &cookie)]).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (302, Some("http://localhost/cb?state=a%20b"))
    );
    let deleted = answer.headers.get_all("set-cookie").iter().count();
    assert_eq!(deleted, 8);
    assert_eq!(browser.api(&tokens.access).await.status, 200);
    assert_eq!(
        browser.code(&cookie, "").await.len(),
        43,
        "a kept cookie still yields codes"
    );
}
