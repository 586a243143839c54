//! Documents that vary by segment, and the cultures and segments that a site offers.

use crate::support::Api;
use serde_json::{Value, json};
use umbraco_standin::{Configuration, DeliveryApi, Standin};

const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

async fn api() -> (Standin, Api) {
    let settings = Configuration::new().segments([("vip", "Very important"), ("kids", "Children")]);
    let builder = Standin::builder().delivery_api(DeliveryApi::new());
    let site = builder.configuration(settings).start().await.unwrap();
    let api = Api::of(&site).await;
    (site, api)
}

/// A type whose one property varies by segment, and by culture if the type does.
async fn page_type(api: &Api, by_culture: bool) -> String {
    let body = json!({
        "alias": "page", "name": "Page", "icon": "icon-document", "allowedAsRoot": true,
        "variesByCulture": by_culture, "variesBySegment": true,
        "properties": [{
            "id": "7a000000-0000-4000-8000-000000000002", "alias": "title", "name": "Title",
            "variesByCulture": by_culture, "variesBySegment": true,
            "dataType": { "id": TEXT }, "validation": { "mandatory": true }, "appearance": { "labelOnTop": false },
        }],
    });
    let created = api.post("document-type", &body).await;
    assert_eq!(created.status, 201, "{created:?}");
    created.header("umb-generated-resource").unwrap().to_owned()
}

fn body(of: &str, variants: &[[Option<&str>; 3]], values: &[[Option<&str>; 3]]) -> Value {
    let variant = |[culture, segment, name]: &[Option<&str>; 3]| json!({ "culture": culture, "segment": segment, "name": name });
    let value = |[culture, segment, value]: &[Option<&str>; 3]| json!({ "alias": "title", "culture": culture, "segment": segment, "value": value });
    json!({
        "documentType": { "id": of }, "parent": null, "template": null,
        "variants": variants.iter().map(variant).collect::<Vec<_>>(),
        "values": values.iter().map(value).collect::<Vec<_>>(),
    })
}

async fn variants(api: &Api, id: &str) -> Vec<[Value; 4]> {
    let document = api.get(&format!("document/{id}")).await.json();
    let members = ["culture", "segment", "name", "state"];
    let all = document["variants"].as_array().unwrap().iter();
    all.map(|one| members.map(|member| one[member].clone()))
        .collect()
}

#[tokio::test]
async fn a_document_has_a_variant_for_each_culture_in_each_segment_that_has_a_value() {
    let (_site, api) = api().await;
    let danish =
        json!({ "isoCode": "da", "name": "Danish", "isDefault": false, "isMandatory": false });
    assert_eq!(api.post("language", &danish).await.status, 201);
    let of = page_type(&api, true).await;
    let (english, danish) = (Some("en-US"), Some("da"));
    let sent = body(
        &of,
        &[
            [english, Some("vip"), Some("Not this")],
            [english, None, Some("Home")],
            [danish, None, Some("Hjem")],
        ],
        &[
            [english, None, Some("Hi")],
            [english, Some("vip"), Some("Welcome")],
            [danish, None, Some("Hej")],
        ],
    );
    let created = api.post("document", &sent).await;
    assert_eq!(created.status, 201, "{created:?}");
    let id = created.header("umb-generated-resource").unwrap();
    let variant = |culture: &str, segment: Option<&str>, name: &str, state: &str| {
        [json!(culture), json!(segment), json!(name), json!(state)]
    };
    assert_eq!(
        variants(&api, id).await,
        [
            variant("en-US", None, "Home", "Draft"),
            variant("en-US", Some("vip"), "Home", "Draft"),
            variant("da", None, "Hjem", "Draft"),
            variant("da", Some("vip"), "Hjem", "Draft"),
        ]
    );
    let values = api.get(&format!("document/{id}")).await.json()["values"].clone();
    let read: Vec<_> = values
        .as_array()
        .unwrap()
        .iter()
        .map(|one| [&one["culture"], &one["segment"], &one["value"]])
        .collect();
    assert_eq!(
        json!(read),
        json!([
            ["en-US", null, "Hi"],
            ["en-US", "vip", "Welcome"],
            ["da", null, "Hej"]
        ])
    );
    let publish = json!({ "publishSchedules": [{ "culture": "en-US", "schedule": null }] });
    let published = api.put(&format!("document/{id}/publish"), &publish).await;
    assert_eq!(published.status, 200, "{published:?}");
    let states: Vec<Value> = variants(&api, id)
        .await
        .into_iter()
        .map(|[.., state]| state)
        .collect();
    assert_eq!(states, ["Published", "Published", "Draft", "Draft"]);
    // A value of a segment that changes is a change of its culture; segments that are not sent keep theirs.
    let change = body(
        &of,
        &[[english, None, Some("Home")]],
        &[[english, Some("vip"), Some("Hello again")]],
    );
    assert_eq!(
        api.put(&format!("document/{id}"), &change).await.status,
        200
    );
    let states: Vec<Value> = variants(&api, id)
        .await
        .into_iter()
        .map(|[.., state]| state)
        .collect();
    assert_eq!(
        states[..2],
        ["PublishedPendingChanges", "PublishedPendingChanges"]
    );
    let values = api.get(&format!("document/{id}")).await.json()["values"].clone();
    assert_eq!(
        [&values[0]["value"], &values[1]["value"]],
        ["Hi", "Hello again"]
    );
}

#[tokio::test]
async fn the_variant_without_a_segment_must_be_sent_and_every_segment_sent_is_validated() {
    let (_site, api) = api().await;
    let of = page_type(&api, false).await;
    let only_vip = body(&of, &[[None, Some("vip"), Some("Home")]], &[]);
    let refused = api.post("document", &only_vip).await;
    assert_eq!(refused.status, 400);
    assert_eq!(
        refused.operation_status(),
        "ContentTypeSegmentVarianceMismatch"
    );
    let both = body(
        &of,
        &[
            [None, None, Some("Home")],
            [None, Some("vip"), Some("Home")],
        ],
        &[[None, None, Some("Hi")]],
    );
    let invalid = api.post("document/validate", &both).await;
    assert_eq!(invalid.operation_status(), "PropertyValidationError");
    let key = "$.values[?(@.alias == 'title' && @.culture == null && @.segment == 'vip')].Value";
    assert_eq!(
        invalid.json()["errors"],
        json!({ key: ["#validation_invalidNull"] })
    );
    let created = api.post("document", &both).await;
    assert_eq!(created.status, 201, "saved all the same: {created:?}");
}

#[tokio::test]
async fn the_public_sees_the_value_of_the_segment_it_asks_for() {
    let (site, api) = api().await;
    let of = page_type(&api, false).await;
    let sent = body(
        &of,
        &[[None, None, Some("Home")]],
        &[
            [None, None, Some("Hi")],
            [None, Some("vip"), Some("Welcome")],
        ],
    );
    let created = api.post("document", &sent).await;
    let id = created.header("umb-generated-resource").unwrap();
    let publish = json!({ "publishSchedules": [{ "culture": null, "schedule": null }] });
    assert_eq!(
        api.put(&format!("document/{id}/publish"), &publish)
            .await
            .status,
        200
    );
    let url = format!("{}/umbraco/delivery/api/v2/content/item/{id}", site.url());
    for (segment, title) in [("vip", "Welcome"), ("kids", "Hi"), ("", "Hi")] {
        let request = crate::support::http()
            .get(&url)
            .header("accept-segment", segment);
        let page = crate::support::read(request).await.json();
        assert_eq!(page["properties"]["title"], title, "{segment}");
    }
}

#[tokio::test]
async fn a_site_offers_the_segments_that_it_has() {
    let (_site, api) = api().await;
    let vip = json!({ "name": "Very important", "alias": "vip", "cultures": null });
    let all = api.get("segment?take=1").await.json();
    assert_eq!(all, json!({ "total": 2, "items": [vip] }));
    let path = "document/3be2b5f4-0eec-4bce-922d-c42e0c61bd0c/available-segment-options?skip=1";
    assert_eq!(api.get(path).await.json()["items"][0]["alias"], "kids");
    let configuration = api.get("document-type/configuration").await.json();
    assert_eq!(configuration["useSegments"], true);
    let plain = Standin::builder().start().await.unwrap();
    let api = Api::of(&plain).await;
    assert_eq!(
        api.get("segment").await.json(),
        json!({ "total": 0, "items": [] })
    );
    let configuration = api.get("document-type/configuration").await.json();
    assert_eq!(configuration["useSegments"], false);
}

#[tokio::test]
async fn every_culture_is_listed_once_by_its_english_name() {
    let (_site, api) = api().await;
    let all = api.get("culture?take=400").await.json();
    let items = all["items"].as_array().unwrap();
    let mut names: Vec<&str> = items
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        [all["total"].as_u64().unwrap(), names.len() as u64],
        [340, 340]
    );
    let french = names.iter().position(|name| *name == "fr-CH").unwrap();
    assert_eq!(items[french]["englishName"], "French (Switzerland)");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 340);
    let page = api
        .get(&format!("culture?skip={french}&take=1"))
        .await
        .json();
    assert_eq!(page, json!({ "total": 340, "items": [items[french]] }));
}
