//! What the Delivery API can be asked for: a published page and a medium.

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use umbraco_standin::ExampleRequest;

use super::id;
use crate::support::{Api, read};

const BASE: &str = "/umbraco/delivery/api/v2/";
const PAGE_TYPE: &str = "6b3a6a0c-0000-4000-8000-000000000001";
const PAGE: &str = "6b3a6a0c-0000-4000-8000-000000000002";
const FILE: &str = "6b3a6a0c-0000-4000-8000-000000000003";
const MEDIUM: &str = "6b3a6a0c-0000-4000-8000-000000000004";
const IMAGE: &str = "cc07b313-0843-4aa8-bbda-871c8da728c8";

/// The example as a request that finds something; nothing if it is one of another API.
pub(super) async fn request(api: &Api, example: &ExampleRequest) -> Option<ExampleRequest> {
    let below = example.template.strip_prefix(BASE)?;
    publish(api).await;
    let (path, query) = match below {
        "content/item/{id}" => (format!("content/item/{PAGE}"), String::new()),
        "content/item/{path}" => ("content/item/".to_owned(), String::new()),
        "content/items" => (below.to_owned(), format!("id={PAGE}")),
        "media/item/{id}" => (format!("media/item/{MEDIUM}"), String::new()),
        "media/item/{path}" => ("media/item/Photo".to_owned(), String::new()),
        "media/items" => (below.to_owned(), format!("id={MEDIUM}")),
        "media" => (below.to_owned(), "fetch=children:/".to_owned()),
        _ => (below.to_owned(), String::new()),
    };
    let mut example = example.clone();
    example.path = format!("{BASE}{path}");
    example.query = query;
    Some(example)
}

/// Publishes the page and uploads the medium, unless they are there.
async fn publish(api: &Api) {
    if api.get(&format!("document/{PAGE}")).await.status == 200 {
        return;
    }
    let page_type = json!({
        "id": PAGE_TYPE, "alias": "page", "name": "Page", "icon": "icon-home", "parent": null,
        "description": null, "allowedAsRoot": true, "variesByCulture": false, "variesBySegment": false,
        "isElement": false, "properties": [], "containers": [], "allowedDocumentTypes": [],
        "compositions": [], "allowedTemplates": [], "defaultTemplate": null, "collection": null,
        "cleanup": {"preventCleanup": false, "keepAllVersionsNewerThanDays": null, "keepLatestVersionPerDayForDays": null},
    });
    id(&api.post("document-type", &page_type).await);
    let variants = |name: &str| json!([{"culture": null, "segment": null, "name": name}]);
    let page = json!({
        "id": PAGE, "parent": null, "documentType": {"id": PAGE_TYPE}, "template": null,
        "values": [], "variants": variants("Home"),
    });
    id(&api.post("document", &page).await);
    let now = json!({"publishSchedules": [{"culture": null}]});
    let published = api.put(&format!("document/{PAGE}/publish"), &now).await;
    assert_eq!(published.status, 200, "{published:?}");
    let file = Part::bytes(b"x".to_vec()).file_name("photo.png");
    let form = Form::new().text("Id", FILE).part("File", file);
    id(&read(api.request("POST", "temporary-file").multipart(form)).await);
    let value: Value = json!({"alias": "umbracoFile", "culture": null, "segment": null, "value": {"temporaryFileId": FILE}});
    let medium = json!({
        "id": MEDIUM, "parent": null, "mediaType": {"id": IMAGE}, "values": [value],
        "variants": variants("Photo"),
    });
    id(&api.post("media", &medium).await);
}
