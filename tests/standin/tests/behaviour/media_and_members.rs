//! Media with their files, and members, as a real site answers.

use crate::support;
use crate::support::{Answer, Api, read};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use umbraco_standin::Standin;

const IMAGE: &str = "cc07b313-0843-4aa8-bbda-871c8da728c8";
const FILE: &str = "4c52d8ab-54e6-40cd-999c-7a5f24903e4d";
const FOLDER: &str = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
const MEMBER: &str = "d59be02f-1df9-4228-aa1e-01917d806cda";
const ITEM: &str = "29af0f17-b955-4726-a42e-a196d8a4dc09";

async fn api() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    (site, api)
}

async fn upload(api: &Api, id: &str, name: &str, bytes: &[u8]) {
    let file = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
    let form = Form::new().text("Id", id.to_owned()).part("File", file);
    let answer = read(api.request("POST", "temporary-file").multipart(form)).await;
    assert_eq!(answer.status, 201, "{answer:?}");
}

fn media(media_type: &str, value: &Value) -> Value {
    let values = match value {
        Value::Null => json!([]),
        value => {
            json!([{"alias": "umbracoFile", "culture": null, "segment": null, "value": value}])
        }
    };
    json!({
        "id": ITEM, "parent": null, "mediaType": {"id": media_type}, "values": values,
        "variants": [{"culture": null, "segment": null, "name": "A"}],
    })
}

fn value(answer: &Answer, alias: &str) -> Value {
    let body = answer.json();
    let values = body["values"].as_array().unwrap();
    let found = values.iter().find(|one| one["alias"] == alias);
    found.map_or(Value::Null, |one| one["value"].clone())
}

#[tokio::test]
async fn an_upload_becomes_a_file_with_labels() {
    let (site, api) = api().await;
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend([0, 0, 0, 64, 0, 0, 0, 48]);
    let id = "4bb6cd4c-016f-451e-aa55-20fdfbfbc33a";
    upload(&api, id, "Photo One.png", &png).await;
    let created = api
        .post("media", &media(IMAGE, &json!({"temporaryFileId": id})))
        .await;
    assert_eq!(created.status, 201, "{created:?}");
    assert_eq!(api.get(&format!("temporary-file/{id}")).await.status, 404);
    let read_back = api.get(&format!("media/{ITEM}")).await;
    let src = value(&read_back, "umbracoFile")["src"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        src.starts_with("/media/") && src.ends_with("/photo-one.png"),
        "{src}"
    );
    for (alias, expected) in [
        ("umbracoWidth", "64"),
        ("umbracoHeight", "48"),
        ("umbracoBytes", "24"),
        ("umbracoExtension", "png"),
    ] {
        assert_eq!(value(&read_back, alias), expected);
    }
    let file = support::http()
        .get(format!("{}{src}", site.url()))
        .send()
        .await
        .unwrap();
    assert_eq!(file.headers()["content-type"], "image/png");
    assert_eq!(file.bytes().await.unwrap(), png);
}

#[tokio::test]
async fn an_upload_field_is_replaced_only_together_with_what_it_was() {
    let (_site, api) = api().await;
    let ids = [
        "acafaf68-73e0-40f7-89df-a6ac7104a319",
        "84e6c663-69dd-462c-ab90-654249fd5a19",
        "78e46dcb-fae3-455b-b5d8-3a58f832db69",
    ];
    for id in ids {
        upload(&api, id, "one.txt", b"one").await;
    }
    assert_eq!(
        api.post("media", &media(FILE, &json!({"temporaryFileId": ids[0]})))
            .await
            .status,
        201
    );
    let path = format!("media/{ITEM}");
    let src = value(&api.get(&path).await, "umbracoFile")["src"].clone();
    assert_eq!(
        api.put(
            &path,
            &media(FILE, &json!({"src": src, "temporaryFileId": ids[1]}))
        )
        .await
        .status,
        200
    );
    assert!(value(&api.get(&path).await, "umbracoFile")["src"].is_string());
    assert_eq!(
        api.put(&path, &media(FILE, &json!({"temporaryFileId": ids[2]})))
            .await
            .status,
        200
    );
    assert_eq!(api.get(&path).await.json()["values"], json!([]));
    assert_eq!(
        api.get(&format!("temporary-file/{}", ids[2])).await.status,
        200,
        "it is left"
    );
}

#[tokio::test]
async fn a_file_that_is_missing_is_refused_before_a_used_id() {
    let (_site, api) = api().await;
    let refused = api.post("media", &media(IMAGE, &Value::Null)).await;
    assert_eq!(
        (refused.status, refused.operation_status().as_str()),
        (400, "PropertyValidationError")
    );
    let key =
        "$.values[?(@.alias == 'umbracoFile' && @.culture == null && @.segment == null)].Value";
    assert_eq!(
        refused.json()["errors"][key],
        json!(["#validation_invalidNull"])
    );
}

#[tokio::test]
async fn the_recycle_bin_remembers_the_parent() {
    let (_site, api) = api().await;
    let parent = "a95e7c91-3203-5867-9e94-84f74fefd9ce";
    let mut folder = media(FOLDER, &Value::Null);
    folder["id"] = json!(parent);
    assert_eq!(api.post("media", &folder).await.status, 201);
    let mut below = media(FOLDER, &Value::Null);
    below["parent"] = json!({"id": parent});
    assert_eq!(api.post("media", &below).await.status, 201);
    let trash = format!("media/{ITEM}/move-to-recycle-bin");
    assert_eq!(api.put(&trash, &Value::Null).await.status, 200);
    assert_eq!(
        api.put(&trash, &Value::Null).await.operation_status(),
        "InTrash"
    );
    let original = api
        .get(&format!("recycle-bin/media/{ITEM}/original-parent"))
        .await;
    assert_eq!(original.json(), json!({"id": parent}));
    assert_eq!(api.get("recycle-bin/media/root").await.json()["total"], 1);
    let restored = api
        .put(
            &format!("recycle-bin/media/{ITEM}/restore"),
            &json!({"target": null}),
        )
        .await;
    assert_eq!(restored.status, 200);
    assert_eq!(api.get("tree/media/root").await.json()["total"], 2);
    assert_eq!(api.get("tree/media/root?skip=1&take=2").await.status, 500);
}

fn member(name: &str, password: &str) -> Value {
    json!({
        "email": format!("{name}@example.com"), "username": format!("{name}@example.com"), "password": password,
        "memberType": {"id": MEMBER}, "groups": [], "isApproved": true, "values": [],
        "variants": [{"culture": null, "segment": null, "name": name}],
    })
}

#[tokio::test]
async fn members_are_checked_in_the_words_of_a_real_site() {
    let (_site, api) = api().await;
    assert_eq!(
        api.post("member", &member("ann", "1234567890ab"))
            .await
            .status,
        201
    );
    let cases = [
        (member("ann", "1234567890ab"), "DuplicateUsername"),
        (member("bob", "x"), "InvalidPassword"),
    ];
    for (body, status) in cases {
        let answer = api.post("member", &body).await;
        assert_eq!(
            (answer.status, answer.operation_status().as_str()),
            (400, status)
        );
    }
    let unknown = format!("member/{ITEM}");
    assert_eq!(api.get(&unknown).await.operation_status(), "MemberNotFound");
    assert_eq!(api.delete(&unknown).await.status, 500);
}

#[tokio::test]
async fn who_may_not_see_sensitive_data_reads_a_member_as_if_nothing_was_set() {
    let (_site, api) = api().await;
    let created = api.post("member", &member("ann", "1234567890ab")).await;
    let id = created.header("umb-generated-resource").unwrap();
    let read_back = api.get(&format!("member/{id}")).await.json();
    assert_eq!(
        (
            &read_back["isApproved"],
            &read_back["lastPasswordChangeDate"]
        ),
        (&json!(false), &Value::Null)
    );
}

#[tokio::test]
async fn groups_of_members_have_names_of_their_own() {
    let (_site, api) = api().await;
    assert_eq!(
        api.post("member-group", &json!({"name": "VIP"}))
            .await
            .status,
        201
    );
    let twice = api
        .post("member-group", &json!({"name": "VIP"}))
        .await
        .json();
    assert_eq!(
        (&twice["title"], &twice["operationStatus"]),
        (&json!("Duplicate name"), &Value::Null)
    );
    assert_eq!(api.get("tree/member-group/root").await.json()["total"], 1);
}

#[tokio::test]
async fn built_in_media_types_stay() {
    let (_site, api) = api().await;
    let image = api.get(&format!("media-type/{IMAGE}")).await.json();
    assert_eq!(
        (&image["alias"], &image["isDeletable"]),
        (&json!("Image"), &json!(false))
    );
    let refused = api.delete(&format!("media-type/{IMAGE}")).await;
    assert_eq!(refused.operation_status(), "NotAllowed");
    let folder = json!({"id": null, "name": "mf", "parent": null});
    assert_eq!(api.post("media-type/folder", &folder).await.status, 201);
    let allowed = api
        .get("item/media-type/allowed?fileExtension=png")
        .await
        .json();
    assert_eq!(allowed["items"][0]["name"], "Image");
}
