//! Members: discovery, sign-in by code, ID tokens, user info.

use crate::support::Answer;
use crate::support::oauth::{Browser, MEMBER_CALLBACK, MEMBERS, SECRET, VERIFIER, everybody};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use umbraco_standin::{Member, Standin};

const MEMBER: &str = "umbraco-member";

async fn code(browser: &Browser<'_>, scope: &str) -> String {
    let cookie = browser.site.sign_in_member("member1@example.com").unwrap();
    let query = Browser::query(MEMBER, MEMBER_CALLBACK, scope);
    let path = format!("{MEMBERS}authorize?{query}");
    browser.get(&path, &[("cookie", &cookie)]).await.code()
}

async fn token(browser: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    browser.post(&format!("{MEMBERS}token"), fields, &[]).await
}

async fn exchange(browser: &Browser<'_>, code: &str) -> Answer {
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", MEMBER),
        ("redirect_uri", MEMBER_CALLBACK),
        ("code_verifier", VERIFIER),
        ("code", code),
    ];
    token(browser, &fields).await
}

fn decoded(part: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

#[tokio::test]
async fn a_member_signs_in_and_reads_the_user_info() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let answer = exchange(&browser, &code(&browser, "openid offline_access").await).await;
    let names = [
        "access_token",
        "token_type",
        "expires_in",
        "scope",
        "id_token",
        "refresh_token",
    ];
    let places: Vec<usize> = names
        .iter()
        .map(|name| answer.text.find(&format!("\"{name}\"")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{}", answer.text);
    let tokens = answer.tokens();
    let bearer = format!("Bearer {}", tokens.access);
    let info = browser
        .get(&format!("{MEMBERS}userinfo"), &[("authorization", &bearer)])
        .await;
    assert_eq!(
        (info.status, info.json()["name"].as_str()),
        (200, Some("Member One"))
    );
    let denied = browser.api(&tokens.access).await;
    assert_eq!((denied.status, denied.error_id().as_str()), (403, "ID2095"));
    let refresh = tokens.refresh.unwrap();
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", MEMBER),
        ("refresh_token", refresh.as_str()),
    ];
    assert!(token(&browser, &fields).await.tokens().id.is_some());
}

#[tokio::test]
async fn an_id_token_is_signed_with_the_published_key() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let id_token = exchange(&browser, &code(&browser, "openid").await)
        .await
        .tokens()
        .id
        .unwrap();
    let configuration = browser
        .get("/.well-known/openid-configuration", &[])
        .await
        .json();
    let jwks = configuration["jwks_uri"]
        .as_str()
        .unwrap()
        .strip_prefix(site.url())
        .unwrap();
    let key = browser.get(jwks, &[]).await.json()["keys"][0].clone();
    let (signed, signature) = id_token.rsplit_once('.').unwrap();
    let (header, claims) = signed.split_once('.').unwrap();
    assert_eq!(decoded(header)["kid"], key["kid"]);
    assert_eq!(decoded(claims)["iss"], configuration["issuer"]);
    assert_eq!(decoded(claims)["aud"], MEMBER);
    let lifetime =
        decoded(claims)["exp"].as_u64().unwrap() - decoded(claims)["iat"].as_u64().unwrap();
    assert_eq!(lifetime, 1200);
    let bytes = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
    let public = RsaPublicKeyComponents {
        n: bytes("n"),
        e: bytes("e"),
    };
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    public
        .verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature)
        .unwrap();
    assert_eq!(browser.api(&id_token).await.error_id(), "ID2089");
}

#[tokio::test]
async fn the_key_is_another_at_every_start() {
    let mut keys = Vec::new();
    for _ in 0..2 {
        let site = Standin::builder().start().await.unwrap();
        keys.push(Browser::new(&site).get("/.well-known/jwks", &[]).await.text);
    }
    assert_ne!(keys[0], keys[1]);
}

#[tokio::test]
async fn members_off_means_no_client_and_an_unhandled_exception() {
    let site = Standin::builder().start().await.unwrap();
    let browser = Browser::new(&site);
    let query = Browser::query(MEMBER, MEMBER_CALLBACK, "");
    let answer = browser
        .get(&format!("{MEMBERS}authorize?{query}"), &[])
        .await;
    assert_eq!((answer.status, answer.error_id().as_str()), (400, "ID2052"));
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", site.client_id()),
        ("client_secret", site.client_secret()),
    ];
    let answer = token(&browser, &fields).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (500, Some("text/plain; charset=utf-8"))
    );
    assert_eq!(
        browser
            .get("/.well-known/openid-configuration", &[])
            .await
            .status,
        200
    );
    let site = Standin::builder().production(true).start().await.unwrap();
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", site.client_id()),
        ("client_secret", site.client_secret()),
    ];
    let answer = token(&Browser::new(&site), &fields).await;
    assert_eq!((answer.status, answer.text.as_str()), (500, ""));
}

#[tokio::test]
async fn codes_cross_over_between_the_two_token_endpoints() {
    let site = everybody().start().await.unwrap();
    let browser = Browser::new(&site);
    let code = code(&browser, "").await;
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", MEMBER),
        ("redirect_uri", MEMBER_CALLBACK),
        ("code_verifier", VERIFIER),
        ("code", code.as_str()),
    ];
    let answer = browser.token(&fields).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (200, None));
}

#[tokio::test]
async fn roles_of_a_member_are_in_the_user_info() {
    let member = Member::new("ann@example.com")
        .roles(["Gold"])
        .client_credentials("umbraco-member-ann", SECRET);
    let site = Standin::builder().member(member).start().await.unwrap();
    let browser = Browser::new(&site);
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", "umbraco-member-ann"),
        ("client_secret", SECRET),
    ];
    let bearer = format!("Bearer {}", token(&browser, &fields).await.tokens().access);
    let info = browser
        .get(&format!("{MEMBERS}userinfo"), &[("authorization", &bearer)])
        .await;
    assert_eq!(info.json()["role"], serde_json::json!(["Gold"]));
}
