//! Documents and their types: what is written can be read, and what is published is told from what is not.

use crate::support;
use std::time::Duration;

use crate::support::Api;
use serde_json::{Value, json};
use umbraco_standin::Standin;

const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

async fn site() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    (site, api)
}

/// Makes a document type that allows itself, and gives its id.
async fn page_type(api: &Api, more: Value) -> String {
    let mut body = json!({
        "alias": "page", "name": "Page", "icon": "icon-document", "allowedAsRoot": true,
        "properties": [{
            "id": "7a000000-0000-4000-8000-000000000001", "alias": "title", "name": "Title",
            "dataType": {"id": TEXT}, "validation": {"mandatory": false, "regEx": "^[A-Z]"},
            "appearance": {"labelOnTop": false},
        }],
    });
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    let created = api.post("document-type", &body).await;
    assert_eq!(created.status, 201, "{created:?}");
    let id = created.header("umb-generated-resource").unwrap().to_owned();
    body["allowedDocumentTypes"] = json!([{"documentType": {"id": id}, "sortOrder": 0}]);
    let updated = api.put(&format!("document-type/{id}"), &body).await;
    assert_eq!(updated.status, 200, "{updated:?}");
    id
}

async fn page(api: &Api, of: &str, parent: Value, name: &str) -> String {
    let body = json!({
        "parent": parent, "documentType": {"id": of}, "template": null,
        "values": [{"alias": "title", "value": "Hello"}],
        "variants": [{"culture": null, "segment": null, "name": name}],
    });
    let created = api.post("document", &body).await;
    assert_eq!(created.status, 201, "{created:?}");
    created.header("umb-generated-resource").unwrap().to_owned()
}

async fn publish(api: &Api, id: &str, schedule: Value) -> support::Answer {
    let body = json!({"publishSchedules": [{"culture": null, "schedule": schedule}]});
    api.put(&format!("document/{id}/publish"), &body).await
}

async fn state(api: &Api, id: &str) -> String {
    let document = api.get(&format!("document/{id}")).await.json();
    let state = document["variants"][0]["state"].as_str();
    state.unwrap().to_owned()
}

#[tokio::test]
async fn a_change_after_publishing_is_pending_until_it_is_published() {
    let (_site, api) = site().await;
    let of = page_type(&api, json!({})).await;
    let id = page(&api, &of, Value::Null, "Home").await;
    assert_eq!(state(&api, &id).await, "Draft");
    assert_eq!(publish(&api, &id, Value::Null).await.status, 200);
    assert_eq!(state(&api, &id).await, "Published");
    let change = json!({
        "values": [{"alias": "title", "value": "Changed"}],
        "variants": [{"culture": null, "segment": null, "name": "Home"}], "template": null,
    });
    assert_eq!(
        api.put(&format!("document/{id}"), &change).await.status,
        200
    );
    assert_eq!(state(&api, &id).await, "PublishedPendingChanges");
    let published = api.get(&format!("document/{id}/published")).await.json();
    assert_eq!(published["values"][0]["value"], "Hello");
    assert_eq!(publish(&api, &id, Value::Null).await.status, 200);
    let versions = api.get(&format!("document-version?documentId={id}")).await;
    assert_eq!(versions.json()["total"], 3);
}

#[tokio::test]
async fn a_document_is_published_when_its_time_has_come() {
    let (site, api) = site().await;
    let of = page_type(&api, json!({})).await;
    let id = page(&api, &of, Value::Null, "Later").await;
    let past = json!({"publishTime": "2001-01-01T00:00:00Z", "unpublishTime": null});
    let refused = publish(&api, &id, past).await;
    assert_eq!(refused.operation_status(), "PublishTimeNeedsToBeInFuture");
    let document = api.get(&format!("document/{id}")).await.json();
    let today = document["variants"][0]["createDate"].as_str().unwrap();
    let next_year = today[..4].parse::<u32>().unwrap() + 1;
    let times = json!({"publishTime": format!("{next_year}-01-01"), "unpublishTime": null});
    assert_eq!(publish(&api, &id, times).await.status, 200);
    assert_eq!(state(&api, &id).await, "Draft");
    let refused = publish(&api, &id, Value::Null).await;
    assert_eq!(refused.operation_status(), "AwaitingRelease");
    site.advance_clock(Duration::from_secs(366 * 24 * 60 * 60));
    let api = Api::of(&site).await;
    assert_eq!(state(&api, &id).await, "Published");
}

#[tokio::test]
async fn a_value_that_does_not_match_its_pattern_keeps_a_document_from_being_published() {
    let (_site, api) = site().await;
    let of = page_type(&api, json!({})).await;
    let id = page(&api, &of, Value::Null, "Home").await;
    let change = json!({
        "values": [{"alias": "title", "value": "small"}],
        "variants": [{"culture": null, "segment": null, "name": "Home"}], "template": null,
    });
    assert_eq!(
        api.put(&format!("document/{id}"), &change).await.status,
        200
    );
    let refused = publish(&api, &id, Value::Null).await;
    assert_eq!(refused.json()["invalidProperties"], json!(["title"]));
}

#[tokio::test]
async fn what_goes_into_the_recycle_bin_takes_its_children_along_and_comes_back_as_a_draft() {
    let (_site, api) = site().await;
    let of = page_type(&api, json!({})).await;
    let parent = page(&api, &of, Value::Null, "Parent").await;
    let child = page(&api, &of, json!({"id": parent}), "Child").await;
    publish(&api, &parent, Value::Null).await;
    publish(&api, &child, Value::Null).await;
    let trash = format!("document/{parent}/move-to-recycle-bin");
    assert_eq!(api.put(&trash, &Value::Null).await.status, 200);
    assert_eq!(state(&api, &child).await, "Trashed");
    let root = api.get("tree/document/root").await.json();
    assert_eq!(root["total"], 0);
    let bin = format!("recycle-bin/document/children?parentId={parent}");
    assert_eq!(api.get(&bin).await.json()["items"][0]["id"], json!(child));
    let restore = format!("recycle-bin/document/{parent}/restore");
    assert_eq!(
        api.put(&restore, &json!({"target": null})).await.status,
        200
    );
    assert_eq!(state(&api, &parent).await, "Draft");
    assert_eq!(api.delete(&format!("document/{parent}")).await.status, 200);
    assert_eq!(api.get(&format!("document/{child}")).await.status, 404);
}

#[tokio::test]
async fn siblings_get_names_and_places_of_their_own() {
    let (_site, api) = site().await;
    let of = page_type(&api, json!({})).await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(page(&api, &of, Value::Null, "Home").await);
    }
    let sorting = json!({"parent": null, "sorting": [{"id": ids[2], "sortOrder": 0}]});
    assert_eq!(api.put("document/sort", &sorting).await.status, 200);
    let root = api.get("tree/document/root").await.json();
    let names: Vec<&str> = root["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["variants"][0]["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Home (2)", "Home", "Home (1)"]);
}

#[tokio::test]
async fn a_document_type_travels_as_a_file() {
    let (_site, api) = site().await;
    let of = page_type(&api, json!({"isElement": false})).await;
    let file = api.get(&format!("document-type/{of}/export")).await;
    assert_eq!(
        file.header("content-type"),
        Some("application/octet-stream")
    );
    let (_other, there) = site().await;
    let id = "7a000000-0000-4000-8000-0000000000f1";
    let part = reqwest::multipart::Part::text(file.text).file_name("page.udt");
    let form = reqwest::multipart::Form::new()
        .text("Id", id)
        .part("File", part);
    let upload = there.request("POST", "temporary-file").multipart(form);
    assert_eq!(support::read(upload).await.status, 201);
    let import = json!({"file": {"id": id}});
    assert_eq!(
        there.post("document-type/import", &import).await.status,
        201
    );
    let path = format!("document-type/{of}");
    assert_eq!(
        there.get(&path).await.json()["properties"],
        api.get(&path).await.json()["properties"]
    );
}

/// What a document of the type `of` is updated with.
fn renamed(names: &[(&str, &str)]) -> Value {
    let value = |(culture, name): &(&str, &str)| json!({"alias": "title", "culture": culture, "value": name});
    let variant =
        |(culture, name): &(&str, &str)| json!({"culture": culture, "segment": null, "name": name});
    json!({
        "values": names.iter().map(value).collect::<Vec<_>>(),
        "variants": names.iter().map(variant).collect::<Vec<_>>(), "template": null,
    })
}

#[tokio::test]
async fn an_address_that_is_lost_at_its_time_leads_to_the_new_one() {
    let (site, api) = site().await;
    let of = page_type(&api, json!({})).await;
    let home = page(&api, &of, Value::Null, "Home").await;
    let id = page(&api, &of, json!({"id": home}), "Old").await;
    for id in [&home, &id] {
        assert_eq!(publish(&api, id, Value::Null).await.status, 200);
    }
    let change = json!({
        "values": [], "variants": [{"culture": null, "segment": null, "name": "New"}], "template": null,
    });
    assert_eq!(
        api.put(&format!("document/{id}"), &change).await.status,
        200
    );
    let document = api.get(&format!("document/{id}")).await.json();
    let today = document["variants"][0]["createDate"].as_str().unwrap();
    let next_year = today[..4].parse::<u32>().unwrap() + 1;
    let times = json!({"publishTime": format!("{next_year}-01-01"), "unpublishTime": null});
    assert_eq!(publish(&api, &id, times).await.status, 200);
    let redirects = api.get("redirect-management").await.json();
    assert_eq!(redirects["total"], 0, "the old address is still there");
    site.advance_clock(Duration::from_secs(366 * 24 * 60 * 60));
    let api = Api::of(&site).await;
    let redirects = api.get("redirect-management").await.json();
    assert_eq!(redirects["items"][0]["originalUrl"], "/old/", "{redirects}");
}

#[tokio::test]
async fn a_user_changes_a_document_in_the_languages_of_the_groups_alone() {
    let (site, api) = site().await;
    let danish =
        json!({"isoCode": "da-DK", "name": "Danish", "isDefault": false, "isMandatory": false});
    assert_eq!(api.post("language", &danish).await.status, 201);
    let title = json!({
        "id": "7a000000-0000-4000-8000-000000000001", "alias": "title", "name": "Title", "dataType": {"id": TEXT},
        "variesByCulture": true, "validation": {"mandatory": false}, "appearance": {"labelOnTop": false},
    });
    let of = page_type(
        &api,
        json!({"variesByCulture": true, "properties": [title]}),
    )
    .await;
    let mut document = renamed(&[("en-US", "English"), ("da-DK", "Dansk")]);
    document["documentType"] = json!({"id": of});
    let created = api.post("document", &document).await;
    let path = format!(
        "document/{}",
        created.header("umb-generated-resource").unwrap()
    );
    let group = json!({
        "name": "Danes", "alias": "danes", "icon": null, "description": null, "sections": ["Umb.Section.Content"],
        "languages": ["da-DK"], "hasAccessToAllLanguages": false, "documentStartNode": null,
        "documentRootAccess": true, "mediaStartNode": null, "mediaRootAccess": false,
        "fallbackPermissions": ["Umb.Document.Read", "Umb.Document.Update"], "permissions": [],
    });
    let group = api.post("user-group", &group).await;
    let group = group.header("umb-generated-resource").unwrap();
    let user = json!({
        "email": "dane@example.com", "userName": "dane@example.com", "name": "Dane", "kind": "Api",
        "userGroupIds": [{"id": group}],
    });
    let user = api.post("user", &user).await;
    let credentials =
        json!({"clientId": "umbraco-back-office-dane", "clientSecret": "s3cret-Value"});
    let user = user.header("umb-generated-resource").unwrap();
    api.post(&format!("user/{user}/client-credentials"), &credentials)
        .await;
    let dane = Api::signed_in(&site, "umbraco-back-office-dane", "s3cret-Value").await;
    let change = renamed(&[("en-US", "Engelsk"), ("da-DK", "Dansk 2")]);
    assert_eq!(dane.put(&path, &change).await.status, 200);
    let document = api.get(&path).await.json();
    let names: Vec<_> = document["variants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(names, ["English", "Dansk 2"]);
    let values = document["values"].as_array().unwrap();
    assert!(
        values.iter().any(|one| one["value"] == "English"),
        "{values:?}"
    );
    assert!(
        values.iter().any(|one| one["value"] == "Dansk 2"),
        "{values:?}"
    );
}

#[tokio::test]
async fn items_of_a_layout_of_blocks_begin_with_their_type() {
    let (_site, api) = site().await;
    let (list, plain) = (
        json!({ "layout": { "Umbraco.BlockList": [{ "contentKey": "a" }] }, "contentData": [], "settingsData": [], "expose": [] }),
        json!({ "layout": {} }),
    );
    let mut properties = Vec::new();
    for (number, editor) in [(1, "BlockList"), (2, "Plain.Json")] {
        let data_type = json!({
            "name": editor, "editorAlias": format!("Umbraco.{editor}"), "editorUiAlias": "Umb.PropertyEditorUi.BlockList",
            "values": [], "parent": null,
        });
        let created = api.post("data-type", &data_type).await;
        let id = created.header("umb-generated-resource").unwrap();
        properties.push(json!({
            "id": format!("7a000000-0000-4000-8000-00000000010{number}"), "alias": format!("value{number}"),
            "name": editor, "dataType": { "id": id }, "validation": { "mandatory": false },
            "appearance": { "labelOnTop": false },
        }));
    }
    let of = page_type(&api, json!({ "properties": properties })).await;
    let body = json!({
        "parent": null, "documentType": { "id": of }, "template": null,
        "values": [{ "alias": "value1", "value": list }, { "alias": "value2", "value": plain }],
        "variants": [{ "culture": null, "segment": null, "name": "Blocks" }],
    });
    let created = api.post("document", &body).await;
    let id = created.header("umb-generated-resource").unwrap();
    let read = api.get(&format!("document/{id}")).await;
    let item = r#"{"$type":"BlockListLayoutItem","contentUdi":null,"settingsUdi":null,"contentKey":"a","settingsKey":null}"#;
    assert!(read.text.contains(item), "{}", read.text);
    assert_eq!(read.json()["values"][1]["value"], plain);
}

#[tokio::test]
async fn tags_of_documents_are_listed_by_their_group_and_how_often_they_are_used() {
    let (_site, api) = site().await;
    let colours = json!({
        "name": "Colours", "editorAlias": "Umbraco.Tags", "editorUiAlias": "Umb.PropertyEditorUi.Tags",
        "values": [{ "alias": "group", "value": "colours" }], "parent": null,
    });
    let colours = api.post("data-type", &colours).await;
    let property = |number: u8, alias: &str, data_type: &str| {
        json!({
            "id": format!("7a000000-0000-4000-8000-00000000020{number}"), "alias": alias, "name": alias,
            "dataType": { "id": data_type }, "validation": { "mandatory": false },
            "appearance": { "labelOnTop": false },
        })
    };
    let plain = "b6b73142-b9c1-4bf8-a16d-e1c23320b549";
    let properties = [
        property(1, "tags", plain),
        property(
            2,
            "colours",
            colours.header("umb-generated-resource").unwrap(),
        ),
    ];
    let of = page_type(&api, json!({ "properties": properties })).await;
    for (name, tags, colours) in [
        ("One", json!(["New", "red"]), json!(["red"])),
        ("Two", json!(["New"]), json!(["blue"])),
    ] {
        let body = json!({
            "parent": null, "documentType": { "id": of }, "template": null,
            "values": [{ "alias": "tags", "value": tags }, { "alias": "colours", "value": colours }],
            "variants": [{ "culture": null, "segment": null, "name": name }],
        });
        assert_eq!(api.post("document", &body).await.status, 201);
    }
    let list = |query: &'static str| {
        let api = &api;
        async move {
            let page = api.get(&format!("tag?{query}")).await.json();
            let items = page["items"].as_array().unwrap().iter();
            let items: Vec<_> = items
                .map(|tag| json!([tag["group"], tag["text"], tag["nodeCount"]]))
                .collect();
            (page["total"].as_u64().unwrap(), json!(items))
        }
    };
    let all = json!([
        ["colours", "blue", 1],
        ["colours", "red", 1],
        ["default", "New", 2],
        ["default", "red", 1]
    ]);
    assert_eq!(list("").await, (4, all));
    assert_eq!(
        list("query=RE&tagGroup=colours").await,
        (1, json!([["colours", "red", 1]]))
    );
    assert_eq!(list("query=ne&take=0").await, (1, json!([])));
}
