//! What must have been there before a case: its site, and the tokens and codes that its request names.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use umbraco_standin::{ApiUser, BackOfficeUser, PublicClient, Standin};

use crate::support::oauth::{
    API, BACK_OFFICE, Browser, CALLBACK, EXT, MEMBERS, PASSWORD, SECRET, SWAGGER_CALLBACK, USER,
    everybody,
};
use crate::support::{Answer, read};

/// The site that a case is about.
pub async fn site_for(case: &str) -> Standin {
    let user = BackOfficeUser::new(USER, PASSWORD);
    let builder = match case {
        name if name.contains("https_req") => everybody().require_https(true),
        "member.token.flow_disabled" => {
            Standin::builder().api_user(ApiUser::new("umbraco-back-office-api", SECRET))
        }
        "member.authorize.flow_disabled" => Standin::builder()
            .client(PublicClient::new("umbraco-member").redirect_uri("http://localhost/mcb")),
        "login.locked" => Standin::builder().user(user.locked()),
        "login.not_allowed" => Standin::builder().user(user.disabled()),
        "login.two_factor" => Standin::builder().user(user.two_factor("Demo", "123456")),
        _ => everybody(),
    };
    builder.start().await.unwrap()
}

/// What must have happened before a case, and the tokens and codes that its request names.
pub async fn prepare(
    name: &str,
    case: &Value,
    browser: &Browser<'_>,
) -> BTreeMap<&'static str, String> {
    let site = browser.site;
    let wanted = case["request"].to_string();
    let mut values = BTreeMap::new();
    if wanted.contains("{{UMB_UCONTEXT cookie}}") || name == "authorize.post" {
        values.insert("UMB_UCONTEXT cookie", browser.cookie().await);
    }
    if wanted.contains("{{token}}") {
        let token = match name {
            "revoke.revoke_refresh" => browser.tokens("offline_access").await.refresh.unwrap(),
            _ => browser.client_token("umbraco-back-office-api").await,
        };
        match name {
            "revoke.revoke_again" => drop(browser.revoke(&token).await),
            "revoke.expired_token" => site.advance_clock(Duration::from_secs(301)),
            _ => {}
        }
        values.insert("token", token);
    }
    if wanted.contains("{{id_token}}") {
        values.insert("id_token", browser.tokens("openid").await.id.unwrap());
    }
    if wanted.contains("{{member_access_token}}") {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", "umbraco-member-cc"),
            ("client_secret", SECRET),
        ];
        let answer = browser.post(&format!("{MEMBERS}token"), &fields, &[]).await;
        values.insert("member_access_token", answer.tokens().access);
    }
    if wanted.contains("{{access_token}}") {
        values.insert("access_token", access_token(name, browser).await);
    }
    if wanted.contains("{{refresh_token}}") {
        values.insert("refresh_token", refresh_token(name, browser).await);
    }
    if wanted.contains("{{code}}") {
        values.insert("code", code(name, browser).await);
    }
    if name == "token.redaction.back_office_ok" {
        let cookie = browser.cookie().await;
        let redirect_uri = format!("{}/umbraco/oauth_complete", site.url());
        let answer = browser
            .authorize(
                &cookie,
                "umbraco-back-office",
                &redirect_uri,
                "offline_access",
            )
            .await;
        values.insert("cookie", answer.cookie("umbPkceCode"));
    }
    if name == "token.deleted_api_user" || name == "token.disabled_api_user" {
        site.disable_api_user("umbraco-back-office-api");
    }
    values
}

/// An access token in the state that the case is about.
async fn access_token(case: &str, browser: &Browser<'_>) -> String {
    let site = browser.site;
    let client = match case {
        "api.api_denied" => "umbraco-back-office-low",
        _ => "umbraco-back-office-api",
    };
    match case {
        "api.api_revoked" => {
            let token = browser.client_token(client).await;
            assert_eq!(browser.revoke(&token).await.text, "{}");
            token
        }
        "api.api_after_code_replay" => {
            let cookie = browser.cookie().await;
            let code = browser.code(&cookie, "offline_access").await;
            let tokens = browser.exchange(EXT, CALLBACK, &code).await.tokens();
            assert_eq!(
                browser.exchange(EXT, CALLBACK, &code).await.error_id(),
                "ID2010"
            );
            tokens.access
        }
        "api.newer_access_after_reuse" => {
            let first = browser.tokens("offline_access").await.refresh.unwrap();
            let newer = browser.refresh(EXT, &first).await.tokens();
            site.advance_clock(Duration::from_secs(31));
            assert_eq!(browser.refresh(EXT, &first).await.error_id(), "ID2012");
            newer.access
        }
        "api.old_access_after_refresh" => {
            let tokens = browser.tokens("offline_access").await;
            browser
                .refresh(EXT, &tokens.refresh.unwrap())
                .await
                .tokens();
            tokens.access
        }
        "api.access_after_refresh_revoked" => {
            let tokens = browser.tokens("offline_access").await;
            browser.revoke(&tokens.refresh.unwrap()).await;
            tokens.access
        }
        "api.expired" => {
            let token = browser.client_token(client).await;
            site.advance_clock(Duration::from_secs(300));
            token
        }
        "api.token_deleted_by_umbraco" | "api.swagger_token_after_new_login" => {
            let tokens = swagger_token(browser).await;
            browser.cookie().await;
            tokens
        }
        "api.token_of_disabled_api_user" => {
            let token = browser.client_token(client).await;
            site.disable_api_user(client);
            token
        }
        "api.token_after_credential_removed" => {
            let token = browser.client_token(client).await;
            site.remove_credentials(client);
            token
        }
        "api.swagger_token_in_production" => {
            // The rows are deleted when the site starts in Production: to the new one the token is unknown.
            let other = everybody().seed(99).start().await.unwrap();
            let before = Browser::with(&other, &browser.http);
            before.get("/umbraco", &[("host", "localhost")]).await;
            swagger_token(&before).await
        }
        "api.disabled_user_with_old_cookie" => {
            let cookie = browser.cookie().await;
            disable_user(browser).await;
            let code = browser.code(&cookie, "").await;
            browser.exchange(EXT, CALLBACK, &code).await.tokens().access
        }
        "api.token_after_password_change" => {
            let token = browser.tokens("").await.access;
            let admin = browser.client_token(client).await;
            let path = format!(
                "{API}user/{}/change-password",
                user_id(browser, &token).await
            );
            let answer =
                api_post(browser, &path, &admin, r#"{"newPassword":"another-p4ss"}"#).await;
            assert_eq!(answer.status, 200, "{answer:?}");
            token
        }
        "api.token_after_signout" => {
            let cookie = browser.cookie().await;
            let code = browser.code(&cookie, "").await;
            let token = browser.exchange(EXT, CALLBACK, &code).await.tokens().access;
            let answer = browser
                .get(&format!("{BACK_OFFICE}signout"), &[("cookie", &cookie)])
                .await;
            assert_eq!(answer.status, 200);
            token
        }
        _ => browser.client_token(client).await,
    }
}

/// A refresh token in the state that the case is about.
async fn refresh_token(case: &str, browser: &Browser<'_>) -> String {
    let site = browser.site;
    if case == "token.refresh_w_access_token" {
        return browser.tokens("").await.access;
    }
    if case == "token.refresh_after_code_replay" {
        let cookie = browser.cookie().await;
        let code = browser.code(&cookie, "offline_access").await;
        let tokens = browser.exchange(EXT, CALLBACK, &code).await.tokens();
        browser.exchange(EXT, CALLBACK, &code).await;
        return tokens.refresh.unwrap();
    }
    let token = browser.tokens("offline_access").await.refresh.unwrap();
    match case {
        "token.refresh_reuse_at_once" => drop(browser.refresh(EXT, &token).await.tokens()),
        "token.refresh_revoked" => drop(browser.revoke(&token).await),
        "token.refresh_reuse_after_31s_leeway_over" => {
            browser.refresh(EXT, &token).await.tokens();
            site.advance_clock(Duration::from_secs(31));
        }
        "token.newer_refresh_after_reuse" => {
            let newer = browser.refresh(EXT, &token).await.tokens();
            site.advance_clock(Duration::from_secs(31));
            browser.refresh(EXT, &token).await;
            return newer.refresh.unwrap();
        }
        "token.refresh_token.expired" => site.advance_clock(Duration::from_secs(1201)),
        _ => {}
    }
    token
}

/// A code in the state that the case is about.
async fn code(case: &str, browser: &Browser<'_>) -> String {
    let cookie = browser.cookie().await;
    let scope = match case {
        "token.ex_ok_offline" | "token.ex_replay" => "offline_access",
        "token.ex_openid" => "openid offline_access",
        "token.authorization_code.scope_openid_only" => "openid",
        _ => "",
    };
    if case == "token.ex_swagger" {
        let answer = browser
            .authorize(&cookie, "umbraco-swagger", SWAGGER_CALLBACK, "")
            .await;
        return answer.code();
    }
    let code = browser.code(&cookie, scope).await;
    match case {
        "token.ex_replay" => drop(browser.exchange(EXT, CALLBACK, &code).await.tokens()),
        "token.ex_retry_after_bad_verifier" => {
            let fields = [
                ("grant_type", "authorization_code"),
                ("client_id", EXT),
                ("redirect_uri", CALLBACK),
                ("code_verifier", "x"),
                ("code", code.as_str()),
            ];
            assert_eq!(browser.token(&fields).await.error_id(), "ID2052");
        }
        "token.authorization_code.expired" => browser.site.advance_clock(Duration::from_secs(300)),
        _ => {}
    }
    code
}

async fn swagger_token(browser: &Browser<'_>) -> String {
    let cookie = browser.cookie().await;
    let client = "umbraco-swagger";
    let answer = browser
        .authorize(&cookie, client, SWAGGER_CALLBACK, "")
        .await;
    let answer = browser
        .exchange(client, SWAGGER_CALLBACK, &answer.code())
        .await;
    answer.tokens().access
}

async fn user_id(browser: &Browser<'_>, token: &str) -> String {
    let bearer = format!("Bearer {token}");
    let path = format!("{API}user/current");
    let answer = browser.get(&path, &[("authorization", &bearer)]).await;
    answer.json()["id"].as_str().unwrap().to_owned()
}

async fn disable_user(browser: &Browser<'_>) {
    let own = browser.tokens("").await.access;
    let id = user_id(browser, &own).await;
    let admin = browser.client_token("umbraco-back-office-api").await;
    let body = format!(r#"{{"userIds":[{{"id":"{id}"}}]}}"#);
    let answer = api_post(browser, &format!("{API}user/disable"), &admin, &body).await;
    assert_eq!(answer.status, 200, "{answer:?}");
}

async fn api_post(browser: &Browser<'_>, path: &str, token: &str, body: &str) -> Answer {
    let request = browser
        .http
        .post(browser.url(path))
        .bearer_auth(token)
        .header("content-type", "application/json")
        .body(body.to_owned());
    read(request).await
}
