//! Stylesheets, scripts and partial views, as a real site answers.

use crate::support::Api;
use serde_json::{Value, json};
use umbraco_standin::Standin;

async fn with_a_file() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let folder = json!({"name": "sub", "parent": null});
    assert_eq!(api.post("stylesheet/folder", &folder).await.status, 201);
    let file = json!({"name": "a.css", "parent": {"path": "/sub"}, "content": "p{}"});
    let created = api.post("stylesheet", &file).await;
    assert_eq!(created.status, 201, "{created:?}");
    assert_eq!(created.header("umb-generated-resource"), Some("/sub/a.css"));
    assert!(
        created
            .header("location")
            .unwrap()
            .ends_with("/stylesheet/%2Fsub%2Fa.css")
    );
    (site, api)
}

#[tokio::test]
async fn a_path_is_read_plain_and_encoded_once_or_twice() {
    let (_site, api) = with_a_file().await;
    let expected = json!({"content": "p{}", "name": "a.css", "parent": {"path": "/sub"}, "path": "/sub/a.css"});
    for path in [
        "sub/a.css",
        "%2Fsub%2Fa.css",
        "%252Fsub%252Fa.css",
        "/sub//a.css",
        "sub%5Ca.css",
    ] {
        let answer = api.get(&format!("stylesheet/{path}")).await;
        assert_eq!(
            (answer.status, answer.json()),
            (200, expected.clone()),
            "{path}"
        );
    }
    let answer = api.get("stylesheet/sub/a.css/").await;
    assert_eq!(
        (answer.status, answer.operation_status().as_str()),
        (404, "NotFound")
    );
}

#[tokio::test]
async fn a_plus_in_an_encoded_path_is_a_space() {
    let (_site, api) = with_a_file().await;
    let file = json!({"name": "a+b.css", "parent": null, "content": "x"});
    assert_eq!(api.post("stylesheet", &file).await.status, 201);
    assert_eq!(api.get("stylesheet/a%2Bb.css").await.status, 200);
    assert_eq!(api.get("stylesheet/%2Fa%2Bb.css").await.status, 404);
    assert_eq!(api.get("stylesheet/%2Fa%252Bb.css").await.status, 200);
}

#[tokio::test]
async fn renaming_wants_the_path_in_one_segment_and_answers_201() {
    let (_site, api) = with_a_file().await;
    let name = json!({"name": "b.css"});
    let plain = api.put("stylesheet/sub/a.css/rename", &name).await;
    assert_eq!(
        plain.status, 400,
        "the update action, which wants the content"
    );
    assert!(
        plain
            .text
            .contains("missing required properties including: \\u0027content\\u0027")
    );
    let renamed = api.put("stylesheet/%2Fsub%2Fa.css/rename", &name).await;
    assert_eq!(
        (renamed.status, renamed.header("umb-generated-resource")),
        (201, Some("/sub/b.css"))
    );
}

#[tokio::test]
async fn a_folder_named_folder_hides_its_files() {
    let (_site, api) = with_a_file().await;
    let folder = json!({"name": "folder", "parent": null});
    assert_eq!(api.post("stylesheet/folder", &folder).await.status, 201);
    let file = json!({"name": "a.css", "parent": {"path": "/folder"}, "content": ""});
    assert_eq!(api.post("stylesheet", &file).await.status, 201);
    let read = api.get("stylesheet/folder/a.css").await;
    assert_eq!(read.json()["detail"], "The specified folder was not found.");
    let updated = api
        .put("stylesheet/folder/a.css", &json!({"content": "q{}"}))
        .await;
    assert_eq!((updated.status, updated.text.as_str()), (404, ""));
    assert_eq!(api.get("stylesheet/%2Ffolder%2Fa.css").await.status, 200);
    let refused = api.delete("stylesheet/folder/folder").await;
    assert_eq!(refused.operation_status(), "NotEmpty");
}

#[tokio::test]
async fn a_name_that_is_not_ascii_is_stored_and_fails_afterwards() {
    let (_site, api) = with_a_file().await;
    let file = json!({"name": "blå.css", "parent": null, "content": "x"});
    assert_eq!(api.post("stylesheet", &file).await.status, 500);
    assert_eq!(api.get("stylesheet/bl%C3%A5.css").await.status, 200);
}

#[tokio::test]
async fn trees_have_folders_first_and_siblings_around_the_file() {
    let (_site, api) = with_a_file().await;
    let file = json!({"name": "a.css", "parent": null, "content": ""});
    assert_eq!(api.post("stylesheet", &file).await.status, 201);
    let root = api.get("tree/stylesheet/root").await.json();
    let names: Vec<&Value> = root["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["name"])
        .collect();
    assert_eq!(names, ["sub", "a.css"]);
    let ancestors = api
        .get("tree/stylesheet/ancestors?descendantPath=/sub/a.css")
        .await
        .json();
    assert_eq!(
        ancestors[0],
        json!({"name": "", "path": "/", "parent": null, "isFolder": true, "hasChildren": true})
    );
    let siblings = api
        .get("tree/stylesheet/siblings?path=/a.css&before=1&after=1")
        .await
        .json();
    assert_eq!(
        (
            siblings["totalBefore"].clone(),
            siblings["items"].as_array().unwrap().len()
        ),
        (json!(0), 2)
    );
}

#[tokio::test]
async fn scripts_and_partial_views_go_by_their_own_names() {
    let (_site, api) = with_a_file().await;
    for (route, name, refused, detail) in [
        (
            "script",
            "a.js",
            "a.css",
            "The file extension is not valid for a script.",
        ),
        (
            "partial-view",
            "a.cshtml",
            "a.js",
            "The file extension is not valid for a partial view.",
        ),
    ] {
        let body = |name: &str| json!({"name": name, "parent": null, "content": ""});
        assert_eq!(api.post(route, &body(name)).await.status, 201);
        let twice = api.post(route, &body(name)).await;
        assert_eq!(
            (twice.status, twice.operation_status().as_str()),
            (400, "AlreadyExists")
        );
        assert_eq!(
            api.post(route, &body(refused)).await.json()["detail"],
            detail
        );
    }
}
