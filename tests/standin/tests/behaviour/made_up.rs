//! Operations without an action of their own: how requests are checked, and what the made-up answers keep to.

use crate::support;
use crate::support::{Api, http, read};
use serde_json::{Value, json};
use umbraco_standin::{CoverageKind, Standin, coverage};

const DOCUMENT: &str = include_str!("../../../documents/management-17.3.json");
const BASE: &str = "/umbraco/management/api/v1/";
const ID: &str = "ba40981c-07e6-538c-8981-d898db1fa1bd";

/// The operations of the document under paths that the stand-in has no actions for, as those of a package.
fn package() -> String {
    DOCUMENT.replace(BASE, &format!("{BASE}my-package/"))
}

async fn site() -> (Standin, Api) {
    let site = Standin::builder()
        .document("management", package())
        .start()
        .await
        .unwrap();
    let mut api = Api::of(&site).await;
    api.base.push_str("my-package/");
    (site, api)
}

#[tokio::test]
async fn an_id_of_the_path_is_that_of_the_answer_and_the_answer_is_always_the_same() {
    let (_site, api) = site().await;
    let path = format!("webhook/{}", ID.to_uppercase());
    let first = api.get(&path).await;
    assert_eq!(first.status, 200, "{first:?}");
    assert_eq!(first.json()["id"], ID);
    assert_eq!(first.header("api-supported-versions"), Some("1.0"));
    assert_eq!(api.get(&path).await.text, first.text);
    let (_other, other) = site().await;
    assert_eq!(other.get(&path).await.text, first.text);
}

#[tokio::test]
async fn pages_are_cut_from_one_list() {
    let (_site, api) = site().await;
    let all = api.get("webhook?take=100").await.json();
    let total = usize::try_from(all["total"].as_u64().unwrap()).unwrap();
    let items = all["items"].as_array().unwrap();
    assert!(total >= 3 && items.len() == total, "{all}");
    let page = api.get("webhook?skip=2&take=1").await.json();
    assert_eq!(page["total"], all["total"]);
    assert_eq!(page["items"], json!([items[2]]));
    assert_eq!(
        api.get("webhook?skip=1000").await.json()["items"],
        json!([])
    );
}

#[tokio::test]
async fn items_are_those_that_were_asked_for() {
    let (_site, api) = site().await;
    let two = api
        .get(&format!(
            "item/document?id={ID}&id={ID}&id=00000000-0000-0000-0000-000000000001"
        ))
        .await;
    let ids: Vec<Value> = two
        .json()
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].clone())
        .collect();
    assert_eq!(ids, ["00000000-0000-0000-0000-000000000001", ID]);
    assert_eq!(api.get("item/document").await.text, "[]");
}

#[tokio::test]
async fn a_token_is_needed_where_the_document_or_a_real_site_says_so() {
    let (site, _) = site().await;
    let base = format!("{}{BASE}my-package/", site.url());
    let anonymous = |path: &str| read(http().get(format!("{base}{path}")));
    let refused = anonymous("webhook").await;
    assert_eq!(
        (refused.status, refused.header("www-authenticate")),
        (401, Some("Bearer"))
    );
    let site = Standin::builder().document("management", DOCUMENT);
    let site = site.start().await.unwrap();
    let base = format!("{}{BASE}", site.url());
    let anonymous = |path: &str| read(http().get(format!("{base}{path}")));
    assert_eq!(anonymous("manifest/manifest/public").await.status, 200);
    assert_eq!(anonymous("security/configuration").await.status, 200);
}

#[tokio::test]
async fn what_is_created_has_its_address() {
    let (site, api) = site().await;
    let base = format!("{}{BASE}my-package/", site.url());
    let webhook = json!({"id": ID, "enabled": true, "url": "https://example.com", "contentTypeKeys": [],
        "headers": {}, "events": []});
    let created = api.post("webhook", &webhook).await;
    assert_eq!((created.status, created.text.as_str()), (201, ""));
    assert_eq!(created.header("umb-generated-resource"), Some(ID));
    assert_eq!(
        created.header("location").unwrap(),
        format!("{base}webhook/{ID}")
    );
    let copied = api
        .post(
            &format!("document/{ID}/copy"),
            &json!({"target": null, "relateToOriginal": false, "includeDescendants": false}),
        )
        .await;
    let id = copied.header("umb-generated-resource").unwrap();
    assert_eq!(
        copied.header("location").unwrap(),
        format!("{base}document/{id}")
    );
    let file = json!({"name": "a.css", "parent": {"path": "/sub"}, "content": ""});
    let file = api.post("stylesheet", &file).await;
    assert_eq!(
        file.header("umb-generated-resource"),
        Some("%2Fsub%2Fa.css")
    );
    assert_eq!(
        file.header("location").unwrap(),
        format!("{base}stylesheet/%2Fsub%2Fa.css")
    );
}

/// Keys and texts as in the 400s of a running Umbraco 17.3.
#[tokio::test]
async fn requests_that_do_not_bind_are_refused_in_the_words_of_the_server() {
    let (_site, api) = site().await;
    for (path, errors) in [
        (
            "webhook?skip=abc",
            json!([{"$.skip": ["The value 'abc' is not valid."]}]),
        ),
        (
            "webhook?take=",
            json!([{"$.take": ["The value '' is invalid."]}]),
        ),
        (
            "tree/document/root?dataTypeId=x",
            json!([{"$.dataTypeId": ["The value 'x' is not valid."]}]),
        ),
        (
            "log-viewer/log?orderDirection=Up",
            json!([{"$.orderDirection": ["The value 'Up' is not valid."]}]),
        ),
        (
            "document-version?culture=en-US",
            json!([{"$.documentId": ["The documentId field is required."]}]),
        ),
    ] {
        let answer = api.get(path).await;
        assert_eq!(answer.status, 400, "{path}: {answer:?}");
        assert_eq!(answer.json()["errors"], errors, "{path}");
    }
    let missing = json!({"$.requestModel": ["The requestModel field is required."]});
    let place = |path: &str, column: usize| {
        format!("Path: {path} | LineNumber: 0 | BytePositionInLine: {column}.")
    };
    for (method, path, body, errors) in [
        (
            "POST",
            "webhook",
            "",
            json!([{"$.": ["A non-empty request body is required."]}, missing]),
        ),
        (
            "POST",
            "document",
            r#"{"variants":[{"name":""}]}"#,
            json!([{"$.variants[0].name": ["The Name field is required."]}]),
        ),
        (
            "POST",
            "webhook",
            r#"{"enabled":"true"}"#,
            json!([missing, {"$.$.enabled": [format!("The JSON value could not be converted to System.Boolean. {}", place("$.enabled", 17))]}]),
        ),
        (
            "PUT",
            "document/ba40981c-07e6-538c-8981-d898db1fa1bd/move",
            r#"{"target":{"id":"nope"}}"#,
            json!([missing, {"$.$.target.id": [format!("The JSON value could not be converted to System.Guid. {}", place("$.target.id", 22))]}]),
        ),
        (
            "POST",
            "user-group",
            r#"{"permissions":[{"verbs":[],"$type":"DocumentPermissionPresentationModel"}]}"#,
            Value::Null,
        ),
        (
            "POST",
            "user-group",
            r#"{"permissions":[{"$type":"Nope"}]}"#,
            json!([missing, {"$.$.permissions[0]": [format!("Read unrecognized type discriminator id 'Nope'. {}", place("$.permissions[0]", 32))]}]),
        ),
    ] {
        let answer = api.raw(method, path, body).await;
        assert_eq!(answer.status, 400, "{path} {body}: {answer:?}");
        if errors.is_null() {
            let text = answer.json()["errors"][0]["$."][0]
                .as_str()
                .unwrap()
                .to_owned();
            assert!(
                text.contains("must specify a type discriminator. Path: $.permissions[0] |"),
                "{text}"
            );
        } else {
            // A group has more members that must be there.
            let found = answer.json()["errors"].as_array().unwrap().clone();
            assert!(
                errors
                    .as_array()
                    .unwrap()
                    .iter()
                    .all(|one| found.contains(one)),
                "{path}: {answer:?}"
            );
        }
    }
    let nulls = api
        .raw("PUT", &format!("document/{ID}"), r#"{"variants":[null]}"#)
        .await;
    assert_eq!(nulls.status, 500);
    let form = read(
        api.request("POST", "webhook")
            .body("a=b")
            .header("content-type", support::FORM),
    )
    .await;
    assert_eq!((form.status, form.text.as_str()), (415, ""));
    let elsewhere = api.get(&format!("../../v9/my-package/webhook/{ID}")).await;
    assert_eq!(
        (elsewhere.status, elsewhere.text.as_str()),
        (400, ""),
        "an unknown version"
    );
}

#[tokio::test]
async fn what_belongs_to_another_runtime_level_is_refused_after_binding() {
    let site = Standin::builder().document("management", DOCUMENT);
    let site = site.start().await.unwrap();
    let api = Api::of(&site).await;
    let answer = api.get("install/settings").await;
    assert_eq!(answer.status, 428);
    assert_eq!(answer.json()["title"], "Invalid runtime level");
    assert_eq!(answer.json()["detail"], "Runtime level Install is required");
    assert_eq!(api.raw("POST", "install/setup", "").await.status, 400);
}

#[test]
fn coverage_names_every_operation_and_why_it_is_refused() {
    let coverage = coverage(DOCUMENT.as_bytes()).unwrap();
    assert_eq!(coverage.len(), 434);
    let kind = |id: &str| coverage.iter().find(|one| one.operation == id).unwrap();
    assert_eq!(kind("GetDictionaryById").kind, CoverageKind::Stateful);
    assert_eq!(kind("GetDocumentById").kind, CoverageKind::Stateful);
    let refused = kind("PostInstallSetup");
    assert_eq!(refused.kind, CoverageKind::Refused);
    assert!(refused.reason.as_ref().unwrap().contains("Install"));
    assert!(
        coverage
            .iter()
            .all(|one| (one.kind == CoverageKind::Refused) == one.reason.is_some())
    );
    let of_package = umbraco_standin::coverage(package().as_bytes()).unwrap();
    let mut of_package = of_package
        .iter()
        .filter(|one| one.path.contains("my-package"));
    assert!(of_package.all(|one| one.kind == CoverageKind::Generic));
}
