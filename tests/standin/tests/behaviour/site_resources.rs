//! User groups, webhooks, the log, packages, runtime levels and pages, as a real site answers.

use crate::support::{Answer, Api, http, read};
use serde_json::{Value, json};
use umbraco_standin::{RuntimeLevel, Standin};

async fn api() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    (site, api)
}

async fn anonymous(site: &Standin, path: &str) -> Answer {
    read(http().get(format!("{}{path}", site.url()))).await
}

fn group(alias: &str, permissions: &Value) -> Value {
    json!({
        "name": alias, "alias": alias, "icon": null, "description": null, "sections": ["Umb.Section.Content"],
        "languages": [], "hasAccessToAllLanguages": true, "documentStartNode": null, "documentRootAccess": true,
        "mediaStartNode": null, "mediaRootAccess": false, "fallbackPermissions": ["Umb.Document.Read"],
        "permissions": permissions,
    })
}

#[tokio::test]
async fn permissions_of_a_group_begin_with_their_type() {
    let (_site, api) = api().await;
    let document = json!({"id": "911a010e-6a9a-44c5-97bc-38d981004396"});
    let typed = format!(
        r#"[{{"$type": "DocumentPermissionPresentationModel", "document": {document}, "verbs": ["Umb.Document.Read"]}}]"#
    );
    let text = |permissions: &str| {
        group("g", &json!("HERE"))
            .to_string()
            .replace("\"HERE\"", permissions)
    };
    let created = api.raw("POST", "user-group", text(&typed)).await;
    assert_eq!(created.status, 201, "{created:?}");
    let id = created.header("umb-generated-resource").unwrap();
    let read_back = api.get(&format!("user-group/{id}")).await;
    assert!(
        read_back.text.contains(
            r#""permissions":[{"$type":"DocumentPermissionPresentationModel","document""#
        )
    );
    assert_eq!(read_back.json()["description"], "");
    let untyped = format!(r#"[{{"document": {document}, "verbs": []}}]"#);
    let refused = api.raw("POST", "user-group", text(&untyped)).await;
    assert!(
        refused.text.contains("must specify a type discriminator"),
        "{refused:?}"
    );
    let unknown = r#"[{"$type": "Nope", "verbs": []}]"#;
    let refused = api.raw("POST", "user-group", text(unknown)).await;
    assert!(
        refused
            .text
            .contains("Read unrecognized type discriminator id \\u0027Nope\\u0027.")
    );
    assert_eq!(
        api.raw("POST", "user-group", text("[null]")).await.status,
        500
    );
    let twice = api.raw("POST", "user-group", text("[]")).await;
    assert_eq!(
        (twice.status, twice.operation_status().as_str()),
        (409, "DuplicateAlias")
    );
}

#[tokio::test]
async fn the_sections_of_a_new_group_let_its_users_in() {
    let (site, api) = api().await;
    let created = api.post("user-group", &group("editors2", &json!([]))).await;
    let id = created.header("umb-generated-resource").unwrap();
    let user = json!({"email": "e@example.com", "userName": "e@example.com", "name": "E", "kind": "Api", "userGroupIds": [{"id": id}]});
    let created = api.post("user", &user).await;
    let user = created.header("umb-generated-resource").unwrap();
    let credentials = json!({"clientId": "e", "clientSecret": "s3cret-of-e"});
    let path = format!("user/{user}/client-credentials");
    assert_eq!(api.post(&path, &credentials).await.status, 200);
    let editor = Api::signed_in(&site, "umbraco-back-office-e", "s3cret-of-e").await;
    assert_eq!(editor.get("tree/document/root").await.status, 200);
    assert_eq!(editor.get("webhook").await.status, 403);
    assert_eq!(api.delete(&format!("user-group/{id}")).await.status, 200);
    assert_eq!(editor.get("tree/document/root").await.status, 403);
}

#[tokio::test]
async fn data_of_another_user_is_401_without_a_challenge() {
    let site = Standin::builder()
        .api_user(umbraco_standin::ApiUser::new(
            "umbraco-back-office-a",
            "a-s3cret",
        ))
        .api_user(umbraco_standin::ApiUser::new(
            "umbraco-back-office-b",
            "b-s3cret",
        ))
        .start()
        .await
        .unwrap();
    let mine = Api::of(&site).await;
    let other = Api::signed_in(&site, "umbraco-back-office-b", "b-s3cret").await;
    let data = json!({"group": "g", "identifier": "i", "value": "v"});
    let created = mine.post("user-data", &data).await;
    let path = format!(
        "user-data/{}",
        created.header("umb-generated-resource").unwrap()
    );
    assert_eq!(mine.get(&path).await.json()["value"], "v");
    let refused = other.get(&path).await;
    assert_eq!(
        (refused.status, refused.header("www-authenticate")),
        (401, None)
    );
    assert_eq!(other.get("user-data").await.json()["total"], 0);
}

#[tokio::test]
async fn webhooks_want_an_event_and_keep_unknown_ones() {
    let (_site, api) = api().await;
    let hook = |events: &Value| {
        json!({"enabled": true, "url": "https://example.com/h", "contentTypeKeys": [],
        "headers": {"X-My-Header": "1"}, "events": events, "name": null, "description": null})
    };
    let refused = api.post("webhook", &hook(&json!([]))).await.json();
    assert_eq!(
        (&refused["title"], &refused["operationStatus"]),
        (&json!("No events specified"), &Value::Null)
    );
    assert_eq!(
        api.post("webhook", &hook(&json!(["Nope"]))).await.status,
        201
    );
    let list = api.get("webhook").await.json();
    assert_eq!(
        list["items"][0]["events"],
        json!([{"eventName": "Nope", "eventType": "Other", "alias": "Nope"}])
    );
    assert_eq!(api.get("webhook/logs?take=0").await.status, 500);
}

#[tokio::test]
async fn the_log_has_what_nothing_handled() {
    let (_site, api) = api().await;
    let before = api.get("log-viewer/level-count").await.json()["error"]
        .as_u64()
        .unwrap();
    assert_eq!(
        api.get("tree/data-type/root?skip=1&take=2").await.status,
        500
    );
    let after = api.get("log-viewer/level-count").await.json()["error"]
        .as_u64()
        .unwrap();
    assert_eq!(after, before + 1);
    let newest = api.get("log-viewer/log?take=1&logLevel=Error").await.json();
    let properties = newest["items"][0]["properties"].to_string();
    assert!(properties.contains("/umbraco/management/api/v1/tree/data-type/root"));
    assert_eq!(
        api.get("log-viewer/log?logLevel=Error,Warning")
            .await
            .status,
        400
    );
    assert_eq!(
        api.get("log-viewer/level-count?startDate=13/02/2026")
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_package_is_downloaded_under_a_name_that_is_not_its_own() {
    let (_site, api) = api().await;
    let package = json!({"name": "My package", "contentNodeId": null, "contentLoadChildNodes": false, "mediaIds": [],
        "mediaLoadChildNodes": false, "documentTypes": [], "mediaTypes": [], "dataTypes": [], "templates": [],
        "partialViews": [], "stylesheets": [], "scripts": [], "languages": [], "dictionaryItems": []});
    let created = api.post("package/created", &package).await;
    let id = created.header("umb-generated-resource").unwrap();
    let file = api.get(&format!("package/created/{id}/download")).await;
    assert_eq!(
        file.header("content-disposition"),
        Some("attachment; filename=package.xml")
    );
    assert!(file.text.contains("<name>My package</name>"));
    assert_eq!(api.post("package/created", &package).await.status, 409);
}

#[tokio::test]
async fn a_site_that_could_not_start_answers_500_everywhere() {
    let site = Standin::builder()
        .runtime_level(RuntimeLevel::BootFailed)
        .start()
        .await
        .unwrap();
    for path in ["/", "/umbraco", "/umbraco/management/api/v1/server/status"] {
        let answer = anonymous(&site, path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (500, Some("text/html")),
            "{path}"
        );
    }
}

#[tokio::test]
async fn installing_makes_a_site_that_runs() {
    let site = Standin::builder()
        .runtime_level(RuntimeLevel::Install)
        .start()
        .await
        .unwrap();
    let status = "/umbraco/management/api/v1/server/status";
    assert_eq!(
        anonymous(&site, status).await.json()["serverStatus"],
        "Install"
    );
    let settings = anonymous(&site, "/umbraco/management/api/v1/install/settings")
        .await
        .json();
    assert_eq!(settings["databases"].as_array().unwrap().len(), 2);
    let setup = |password: &str| {
        let body = json!({
            "user": {"name": "Ann", "email": "ann@example.com", "password": password, "subscribeToNewsletter": false},
            "database": {"id": "530386a2-b219-4d5f-b68c-b965e14c9ac9", "providerName": "Microsoft.Data.Sqlite",
                "useIntegratedAuthentication": false, "trustServerCertificate": false},
            "telemetryLevel": "Basic",
        });
        let url = format!("{}/umbraco/management/api/v1/install/setup", site.url());
        read(
            http()
                .post(url)
                .header("content-type", "application/json")
                .body(body.to_string()),
        )
    };
    let weak = setup("x").await;
    assert_eq!(
        (weak.status, weak.operation_status().as_str()),
        (500, "InstallFailed")
    );
    assert_eq!(setup("Install-Passw0rd").await.status, 200);
    assert_eq!(anonymous(&site, status).await.json()["serverStatus"], "Run");
    assert_eq!(setup("Install-Passw0rd").await.status, 428);
}

#[tokio::test]
async fn an_upgrade_is_authorized_with_a_token() {
    let site = Standin::builder()
        .runtime_level(RuntimeLevel::Upgrade)
        .start()
        .await
        .unwrap();
    let api = Api::of(&site).await;
    assert_eq!(anonymous(&site, "/").await.status, 503);
    assert_eq!(
        api.get("upgrade/settings").await.json()["oldVersion"],
        "17.0.0"
    );
    assert_eq!(api.get("language").await.status, 200);
    assert_eq!(
        read(api.request("POST", "upgrade/authorize")).await.status,
        200
    );
    assert_eq!(api.get("server/status").await.json()["serverStatus"], "Run");
}

#[tokio::test]
async fn the_pages_of_the_back_office_are_one() {
    let (site, _api) = api().await;
    for path in [
        "/umbraco",
        "/umbraco/section/content",
        "/umbraco/sectionx",
        "/umbraco/preview",
    ] {
        let answer = anonymous(&site, path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, Some("text/html; charset=utf-8")),
            "{path}"
        );
    }
    assert_eq!(anonymous(&site, "/umbraco/nope").await.status, 404);
}

#[tokio::test]
async fn only_the_host_of_the_back_office_is_let_in() {
    let site = Standin::builder()
        .back_office_host("https://back.example")
        .start()
        .await
        .unwrap();
    let url = format!("{}/umbraco/management/api/v1/user", site.url());
    let from = |origin: &str| read(http().get(&url).header("origin", origin));
    let allowed = from("https://back.example").await;
    assert_eq!(
        (
            allowed.status,
            allowed.header("access-control-allow-origin")
        ),
        (401, Some("https://back.example"))
    );
    assert_eq!(
        from("https://x.example")
            .await
            .header("access-control-allow-origin"),
        None
    );
    let preflight = http().request("OPTIONS".parse().unwrap(), &url);
    let preflight = preflight
        .header("origin", "https://back.example")
        .header("access-control-request-method", "PUT");
    let preflight = read(preflight).await;
    assert_eq!(
        (
            preflight.status,
            preflight.header("access-control-allow-methods")
        ),
        (204, Some("PUT"))
    );
}
