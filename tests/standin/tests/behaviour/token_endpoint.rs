//! The token endpoints for client credentials.

use crate::support::{Answer, Api, FORM, form, http, read};
use umbraco_standin::{ApiUser, Member, Standin};

const BACK_OFFICE: &str = "/umbraco/management/api/v1/security/back-office/token";
const MEMBER: &str = "/umbraco/delivery/api/v1/security/member/token";
const SECRET: &str = "s3cret-Value";

/// The clients that the recorded cases name.
fn recorded_clients() -> umbraco_standin::Builder {
    Standin::builder()
        .api_user(ApiUser::new("umbraco-back-office-api", SECRET))
        .api_user(ApiUser::new("umbraco-back-office-ghost", SECRET).disabled())
}

async fn ask(site: &Standin, path: &str, body: String) -> Answer {
    let request = http()
        .post(format!("{}{path}", site.url()))
        .header("content-type", FORM);
    read(request.body(body)).await
}

fn credentials<'a>(id: &'a str, secret: &'a str) -> String {
    form([
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_secret", secret),
    ])
}

#[tokio::test]
async fn a_token_comes_as_indented_json_with_the_headers_of_a_real_site() {
    let site = Standin::builder().start().await.unwrap();
    let answer = ask(
        &site,
        BACK_OFFICE,
        credentials(site.client_id(), site.client_secret()),
    )
    .await;
    let token = answer.json()["access_token"].as_str().unwrap().to_owned();
    let expected = format!(
        "{{\n  \"access_token\": \"{token}\",\n  \"token_type\": \"Bearer\",\n  \"expires_in\": 300\n}}"
    );
    assert_eq!(
        (answer.status, answer.text.as_str()),
        (200, expected.as_str())
    );
    assert_eq!(token.len(), 43);
    assert_eq!(
        answer.header("content-type"),
        Some("application/json;charset=UTF-8")
    );
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(
        answer.header("content-length").unwrap(),
        answer.text.len().to_string()
    );
    assert!(
        answer
            .header("set-cookie")
            .unwrap()
            .starts_with("UMB_UCONTEXT_EXPOSED=")
    );
    assert!(answer.header("last-modified").is_some());
    assert_eq!((site.token_requests(), site.tokens_issued()), (1, 1));
}

#[tokio::test]
async fn the_first_failing_check_answers() {
    let site = recorded_clients().start().await.unwrap();
    let cases: [(&str, u16, &str, &str); 6] = [
        ("", 400, "invalid_request", "ID2029"),
        (
            "grant_type=password",
            400,
            "unsupported_grant_type",
            "ID2032",
        ),
        (
            "grant_type=client_credentials&scope=foo",
            400,
            "invalid_request",
            "ID2029",
        ),
        (
            "grant_type=client_credentials&scope=foo&client_id=nope",
            400,
            "invalid_request",
            "ID2057",
        ),
        (
            "grant_type=client_credentials&scope=foo&client_id=nope&client_secret=x",
            400,
            "invalid_scope",
            "ID2052",
        ),
        (
            "grant_type=client_credentials&client_id=nope&client_secret=x",
            401,
            "invalid_client",
            "ID2052",
        ),
    ];
    for (body, status, error, id) in cases {
        let answer = ask(&site, BACK_OFFICE, body.to_owned()).await;
        assert_eq!(
            (answer.status, answer.json()["error"].as_str()),
            (status, Some(error)),
            "{body}"
        );
        assert!(
            answer.json()["error_uri"].as_str().unwrap().ends_with(id),
            "{body}: {answer:?}"
        );
        assert_eq!(answer.header("www-authenticate").is_some(), status == 401);
    }
}

#[tokio::test]
async fn members_have_their_own_endpoint() {
    let site = recorded_clients()
        .member(Member::new("ann@example.com").client_credentials("umbraco-member-cc", SECRET))
        .start()
        .await
        .unwrap();
    let member = ask(&site, MEMBER, credentials("umbraco-member-cc", SECRET)).await;
    assert_eq!(
        (
            member.status,
            member.header("last-modified"),
            member.header("set-cookie")
        ),
        (200, None, None)
    );
    let crossed = ask(&site, BACK_OFFICE, credentials("umbraco-member-cc", SECRET)).await;
    assert_eq!(
        (crossed.status, crossed.json()["error"].as_str()),
        (400, Some("Authorization failed"))
    );
    let token = member.json()["access_token"].as_str().unwrap().to_owned();
    let url = format!("{}/umbraco/management/api/v1/user/current", site.url());
    let denied = read(http().get(url).bearer_auth(token)).await;
    assert_eq!(denied.status, 403);
    assert!(
        denied
            .header("www-authenticate")
            .unwrap()
            .contains("insufficient_access")
    );
    let off = Standin::builder().start().await.unwrap();
    let answer = ask(
        &off,
        MEMBER,
        credentials(off.client_id(), off.client_secret()),
    )
    .await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (500, Some("text/plain; charset=utf-8"))
    );
}

#[tokio::test]
async fn tokens_end_as_on_a_real_site() {
    let site = Standin::builder().start().await.unwrap();
    let challenge = |answer: Answer| {
        (
            answer.status,
            answer
                .header("www-authenticate")
                .unwrap_or_default()
                .to_owned(),
        )
    };
    let api = Api::of(&site).await;
    assert_eq!(api.get("user/current").await.status, 200);
    site.expire_tokens();
    let (status, why) = challenge(api.get("user/current").await);
    assert_eq!(status, 401);
    assert_eq!(
        why,
        "Bearer error=\"invalid_token\", error_description=\"The specified token is no longer valid.\", \
         error_uri=\"https://documentation.openiddict.com/errors/ID2019\""
    );
    let api = Api::of(&site).await;
    site.disable_api_user(site.client_id());
    assert!(
        challenge(api.get("user/current").await)
            .1
            .ends_with("ID2004\"")
    );
    let refused = ask(
        &site,
        BACK_OFFICE,
        credentials(site.client_id(), site.client_secret()),
    )
    .await;
    assert_eq!(refused.json()["error"], "Authorization failed");
    site.remove_credentials(site.client_id());
    let unknown = ask(
        &site,
        BACK_OFFICE,
        credentials(site.client_id(), site.client_secret()),
    )
    .await;
    assert_eq!(
        (unknown.status, unknown.json()["error"].as_str()),
        (401, Some("invalid_client"))
    );
}

#[tokio::test]
async fn paths_of_endpoints_are_compared_in_any_case_after_their_start() {
    let site = Standin::builder().start().await.unwrap();
    let body = credentials(site.client_id(), site.client_secret());
    for (path, is_found) in [
        (
            "/umbraco/Management/API/v1/security/back-office/TOKEN/",
            true,
        ),
        (
            "/Umbraco/management/api/v1/security/back-office/token",
            false,
        ),
        (
            "/umbraco/management/api/v2/security/back-office/token",
            false,
        ),
    ] {
        let answer = ask(&site, path, body.clone()).await;
        assert_eq!(answer.status == 200, is_found, "{path}: {answer:?}");
    }
    for (path, is_found) in [
        ("/.well-known/jwks", true),
        ("/.Well-Known/jwks", false),
        ("/.well-known/oauth-authorization-server", false),
    ] {
        let answer = read(http().get(format!("{}{path}", site.url()))).await;
        assert_eq!(answer.text.contains("\"keys\""), is_found, "{path}");
    }
    let userinfo = "/umbraco/Delivery/api/v1/security/member/USERINFO";
    let answer = read(http().get(format!("{}{userinfo}", site.url()))).await;
    assert!(answer.header("www-authenticate").is_some(), "{answer:?}");
}
