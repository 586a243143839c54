//! API users made over the Management API.

use crate::support::oauth::{Browser, SECRET, everybody};
use crate::support::{Answer, Api};
use serde_json::{Value, json};
use umbraco_standin::{BackOfficeUser, Standin};

const ADMINISTRATORS: &str = "e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d";

fn user(email: &str, kind: &str) -> Value {
    json!({
        "email": email, "userName": email, "name": "New", "kind": kind,
        "userGroupIds": [{ "id": ADMINISTRATORS }]
    })
}

async fn create(api: &Api, email: &str, kind: &str) -> String {
    let answer = api.post("user", &user(email, kind)).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    answer.header("umb-generated-resource").unwrap().to_owned()
}

async fn fetch_token(site: &Standin, client_id: &str) -> Answer {
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", client_id),
        ("client_secret", SECRET),
    ];
    Browser::new(site).token(&fields).await
}

async fn add_credentials(api: &Api, id: &str, client_id: &str) -> Answer {
    let body = json!({ "clientId": client_id, "clientSecret": SECRET });
    api.post(&format!("user/{id}/client-credentials"), &body)
        .await
}

#[tokio::test]
async fn credentials_work_at_once_and_end_at_once() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let id = create(&api, "new@example.com", "Api").await;
    assert_eq!(add_credentials(&api, &id, "new").await.status, 200);
    let client_id = "umbraco-back-office-new";
    let listed = api.get(&format!("user/{id}/client-credentials")).await;
    assert_eq!(listed.text, format!("[\"{client_id}\"]"));
    let token = fetch_token(&site, client_id).await.tokens().access;
    let browser = Browser::new(&site);
    assert_eq!(browser.api(&token).await.status, 200);
    let users = json!({ "userIds": [{ "id": id }] });
    assert_eq!(api.post("user/disable", &users).await.status, 200);
    assert_eq!(browser.api(&token).await.error_id(), "ID2004");
    assert_eq!(
        fetch_token(&site, client_id).await.error(),
        "Authorization failed"
    );
    assert_eq!(api.post("user/enable", &users).await.status, 200);
    let token = fetch_token(&site, client_id).await.tokens().access;
    let removed = api
        .delete(&format!("user/{id}/client-credentials/{client_id}"))
        .await;
    assert_eq!(removed.status, 200);
    assert_eq!(browser.api(&token).await.error_id(), "ID2004");
    assert_eq!(
        fetch_token(&site, client_id).await.error(),
        "invalid_client"
    );
}

#[tokio::test]
async fn credentials_are_refused_in_the_words_of_a_real_site() {
    let site = Standin::builder()
        .user(BackOfficeUser::new("ed@example.com", "a p4ssword"))
        .start()
        .await
        .unwrap();
    let api = Api::of(&site).await;
    let id = create(&api, "new@example.com", "api").await;
    let person = create(&api, "person@example.com", "Default").await;
    assert_eq!(add_credentials(&api, &id, "new").await.status, 200);
    for (user, client_id, status) in [
        (&id, "new", "DuplicateClientId"),
        (&person, "umbraco-back-office-new", "DuplicateClientId"),
        (&id, "a b", "InvalidClientId"),
        (&person, "other", "InvalidUser"),
    ] {
        let answer = add_credentials(&api, user, client_id).await;
        assert_eq!(
            (answer.status, answer.operation_status().as_str()),
            (400, status),
            "{client_id}"
        );
    }
    assert_eq!(
        add_credentials(&api, &id, &"x".repeat(81))
            .await
            .operation_status(),
        "InvalidClientId"
    );
    let missing = "deadbeef-dead-4eef-8ead-beefdeadbeef";
    assert_eq!(
        api.get(&format!("user/{missing}/client-credentials"))
            .await
            .status,
        500
    );
    let unknown = api
        .delete(&format!("user/{id}/client-credentials/nope"))
        .await;
    assert_eq!(unknown.status, 200);
}

#[tokio::test]
async fn users_are_refused_in_the_words_of_a_real_site() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    create(&api, "ed@example.com", "Default").await;
    let with = |name: &str, value: Value| {
        let mut body = user("new@example.com", "Default");
        body[name] = value;
        body
    };
    for (body, status, expected) in [
        (user("ed@example.com", "Default"), 400, "DuplicateEmail"),
        (user("nope", "Default"), 400, "InvalidEmail"),
        (with("userName", json!("y")), 400, "UserNameIsNotEmail"),
        (with("userGroupIds", json!([])), 400, "NoUserGroup"),
        (
            with(
                "userGroupIds",
                json!([{ "id": "deadbeef-dead-4eef-8ead-beefdeadbeef" }]),
            ),
            404,
            "MissingUserGroup",
        ),
    ] {
        let answer = api.post("user", &body).await;
        assert_eq!(
            (answer.status, answer.operation_status().as_str()),
            (status, expected),
            "{body}"
        );
    }
    let raw = r#"{"email":"k@example.com","userName":"k@example.com","name":"K","kind":"Nope","userGroupIds":[]}"#;
    let answer = api.raw("POST", "user", raw).await;
    assert_eq!(
        answer.json()["errors"],
        json!([
            { "$.model": ["The model field is required."] },
            { "$.$.kind": ["The JSON value could not be converted to Umbraco.Cms.Core.Models.Membership.UserKind. \
                Path: $.kind | LineNumber: 0 | BytePositionInLine: 76."] }
        ])
    );
    for kind in [json!(1), json!("1"), json!(77)] {
        let mut body = with("kind", kind.clone());
        let email = format!("kind{}@example.com", kind.to_string().replace('"', "-"));
        body["email"] = json!(email);
        body["userName"] = json!(email);
        assert_eq!(api.post("user", &body).await.status, 201, "{kind}");
    }
}

#[tokio::test]
async fn whoever_has_signed_in_cannot_be_deleted() {
    let site = everybody().start().await.unwrap();
    let api = Api::of(&site).await;
    let id = create(&api, "new@example.com", "Api").await;
    add_credentials(&api, &id, "new").await;
    assert_eq!(api.delete(&format!("user/{id}")).await.status, 200);
    assert_eq!(
        api.get(&format!("user/{id}")).await.operation_status(),
        "UserNotFound"
    );
    let orphan = fetch_token(&site, "umbraco-back-office-new").await;
    assert_eq!(
        orphan.error(),
        "Authorization failed",
        "the client outlives its user"
    );
    let own = api.get("user/current").await.json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let answer = api.delete(&format!("user/{own}")).await;
    assert_eq!(
        (answer.status, answer.operation_status().as_str()),
        (400, "CannotDelete")
    );
}

#[tokio::test]
async fn groups_act_on_living_tokens_and_lists_show_the_state() {
    let site = everybody().start().await.unwrap();
    let api = Api::of(&site).await;
    let low = Api::signed_in(&site, "umbraco-back-office-low", SECRET).await;
    assert_eq!(low.get("user?take=1").await.status, 403);
    let id = low.get("user/current").await.json()["id"].clone();
    let body = json!({ "userIds": [{ "id": id }], "userGroupIds": [{ "id": ADMINISTRATORS }] });
    assert_eq!(api.post("user/set-user-groups", &body).await.status, 200);
    assert_eq!(
        low.get("user?take=1").await.json()["items"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let new = create(&api, "new@example.com", "Api").await;
    let state = |id: &str| {
        let path = format!("user/{id}");
        let api = &api;
        async move { api.get(&path).await.json()["state"].clone() }
    };
    assert_eq!(state(&new).await, "Inactive");
    assert_eq!(state(id.as_str().unwrap()).await, "Active");
    api.post("user/disable", &json!({ "userIds": [{ "id": new }] }))
        .await;
    assert_eq!(state(&new).await, "Disabled");
    for query in ["skip=1&take=2", "take=0", "take=-1"] {
        assert_eq!(
            api.get(&format!("user?{query}")).await.status,
            500,
            "{query}"
        );
    }
}

#[tokio::test]
async fn passwords_change_without_ending_tokens() {
    let site = everybody().start().await.unwrap();
    let api = Api::of(&site).await;
    let browser = Browser::new(&site);
    let tokens = browser.tokens("").await;
    let person = Api {
        token: tokens.access.clone(),
        ..Api::of(&site).await
    };
    let id = person.get("user/current").await.json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let short = api
        .post(
            &format!("user/{id}/change-password"),
            &json!({ "newPassword": "x" }),
        )
        .await;
    assert_eq!(
        short.json()["detail"],
        "The password must be at least 10 characters long"
    );
    let reset = api
        .post(&format!("user/{id}/reset-password"), &json!({}))
        .await
        .json();
    let password = reset["resetPassword"].as_str().unwrap();
    assert_eq!(browser.api(&tokens.access).await.status, 200);
    let own = json!({ "oldPassword": password, "newPassword": "another p4ssword" });
    assert_eq!(
        person
            .post("user/current/change-password", &own)
            .await
            .status,
        200
    );
    assert_eq!(
        browser
            .login("flow@example.com", "another p4ssword")
            .await
            .status,
        200
    );
}
