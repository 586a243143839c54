//! The dictionary, as a real site answers.

use crate::support::Api;
use serde_json::json;
use umbraco_standin::Standin;

const TEXTS: &str = "ba40981c-07e6-538c-8981-d898db1fa1bd";
const MORE: &str = "42151442-844f-5644-a129-c2cecb2501a5";

async fn seeded() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let danish = json!({"name": "Danish", "isoCode": "da-DK", "isDefault": false, "isMandatory": false, "fallbackIsoCode": null});
    assert_eq!(api.post("language", &danish).await.status, 201);
    let texts = json!({"id": TEXTS, "name": "Shared.Texts", "parent": null, "translations": [
        {"isoCode": "en-US", "translation": "Texts <b> & \"quotes\" æøå"}, {"isoCode": "da-DK", "translation": "Tekster"}]});
    assert_eq!(api.post("dictionary", &texts).await.status, 201);
    let more = json!({"id": MORE, "name": "Shared.ReadMore", "parent": {"id": TEXTS},
        "translations": [{"isoCode": "en-US", "translation": "Read more"}]});
    assert_eq!(api.post("dictionary", &more).await.status, 201);
    (site, api)
}

#[tokio::test]
async fn creating_answers_with_location_and_generated_resource() {
    let (site, api) = seeded().await;
    let answer = api
        .post(
            "dictionary",
            &json!({"name": "New", "translations": [], "parent": null}),
        )
        .await;
    let id = answer.header("umb-generated-resource").unwrap();
    let location = format!("{}/umbraco/management/api/v1/dictionary/{id}", site.url());
    assert_eq!(
        (answer.status, answer.header("location")),
        (201, Some(location.as_str()))
    );
    assert_eq!(
        (answer.text.as_str(), answer.header("content-length")),
        ("", Some("0"))
    );
    assert_eq!(answer.header("api-supported-versions"), Some("1.0"));
    assert_eq!(
        answer.header("cache-control"),
        Some("no-store, must-revalidate, no-cache, max-age=0")
    );
    assert_eq!(
        api.get(&format!("dictionary/{id}")).await.json()["name"],
        "New"
    );
}

#[tokio::test]
async fn lists_are_by_name_and_escaped_as_on_a_real_site() {
    let (_site, api) = seeded().await;
    let answer = api.get("dictionary").await;
    let expected = format!(
        r#"{{"total":2,"items":[{{"name":"Shared.ReadMore","id":"{MORE}","parent":{{"id":"{TEXTS}"}},"translatedIsoCodes":["en-US"]}},{{"name":"Shared.Texts","id":"{TEXTS}","parent":null,"translatedIsoCodes":["en-US","da-DK"]}}]}}"#
    );
    assert_eq!(answer.text, expected);
    assert_eq!(
        answer.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert_eq!(answer.header("transfer-encoding"), Some("chunked"));
    let item = api.get(&format!("dictionary/{TEXTS}")).await;
    let escaped = r"Texts \u003Cb\u003E \u0026 \u0022quotes\u0022 \u00E6\u00F8\u00E5";
    assert!(item.text.contains(escaped), "{}", item.text);
    assert_eq!(api.get("dictionary?filter=read").await.json()["total"], 1);
    assert_eq!(
        api.get("dictionary?skip=1&take=2").await.json()["items"][0]["name"],
        "Shared.Texts"
    );
    assert_eq!(
        api.get("dictionary?skip=-1&take=-1").await.json(),
        json!({"total": 2, "items": []})
    );
}

#[tokio::test]
async fn refusals_have_the_status_and_text_of_a_real_site() {
    let (_site, api) = seeded().await;
    let taken = api
        .post(
            "dictionary",
            &json!({"name": "SHARED.readmore", "translations": [], "parent": null}),
        )
        .await;
    assert_eq!(taken.status, 409);
    assert_eq!(
        taken.text,
        r#"{"type":"Error","title":"Duplicate dictionary item name detected","status":409,"detail":"Another dictionary item exists with the same name. Dictionary item names must be unique.","operationStatus":"DuplicateItemKey"}"#
    );
    let orphan = json!({"name": "X", "translations": [], "parent": {"id": "deadbeef-dead-4eef-8ead-beefdeadbeef"}});
    let answer = api.post("dictionary", &orphan).await;
    assert_eq!(
        (answer.status, answer.operation_status().as_str()),
        (404, "ParentNotFound")
    );
    let itself = api
        .put(
            &format!("dictionary/{TEXTS}/move"),
            &json!({"target": {"id": MORE}}),
        )
        .await;
    assert_eq!(
        (itself.status, itself.operation_status().as_str()),
        (400, "InvalidParent")
    );
}

#[tokio::test]
async fn binding_errors_have_their_own_shape() {
    let (_site, api) = seeded().await;
    let cases = [
        (
            r#"{"name":null,"translations":[],"parent":null}"#,
            json!([{"$.name": ["The Name field is required."]}]),
        ),
        (
            r#"{"name":"C2","translations":null}"#,
            json!([{"$.translations": ["The Translations field is required."]}]),
        ),
        (
            r#"{"id":"{E40B8387-7C54-548F-B739-118398EC7282}","name":"C4","translations":[],"parent":null}"#,
            json!([
                {"$.createDictionaryItemRequestModel": ["The createDictionaryItemRequestModel field is required."]},
                {"$.$.id": ["The JSON value could not be converted to System.Nullable`1[System.Guid]. Path: $.id | LineNumber: 0 | BytePositionInLine: 46."]}
            ]),
        ),
        (
            "",
            json!([
                {"$.": ["A non-empty request body is required."]},
                {"$.createDictionaryItemRequestModel": ["The createDictionaryItemRequestModel field is required."]}
            ]),
        ),
    ];
    for (body, errors) in cases {
        let answer = api.raw("POST", "dictionary", body).await;
        assert_eq!(
            (answer.status, &answer.json()["errors"]),
            (400, &errors),
            "{body}"
        );
        assert_eq!(answer.header("api-supported-versions"), None);
        assert!(
            answer.json()["traceId"]
                .as_str()
                .unwrap()
                .starts_with("00-")
        );
    }
    let answer = api.get("dictionary?skip=x").await;
    assert_eq!(
        answer.json()["errors"],
        json!([{"$.skip": ["The value 'x' is not valid."]}])
    );
    assert!(
        answer
            .text
            .contains(r"The value \u0027x\u0027 is not valid.")
    );
    for taken in [
        r#"{"NAME":"Case","Translations":[],"PARENT":null}"#,
        r#"{"name":"a","name":"b","nope":1}"#,
    ] {
        assert_eq!(
            api.raw("POST", "dictionary", taken).await.status,
            201,
            "{taken}"
        );
    }
}

#[tokio::test]
async fn the_tree_follows_moves_and_deletes() {
    let (_site, api) = seeded().await;
    let root = api.get("tree/dictionary/root").await;
    let expected = format!(
        r#"{{"total":1,"items":[{{"name":"Shared.Texts","id":"{TEXTS}","parent":null,"flags":[],"hasChildren":true}}]}}"#
    );
    assert_eq!(root.text, expected);
    let path = api
        .get(&format!("tree/dictionary/ancestors?descendantId={MORE}"))
        .await
        .json();
    assert_eq!(
        (path[0]["id"].as_str(), path[1]["id"].as_str()),
        (Some(TEXTS), Some(MORE))
    );
    assert_eq!(
        api.put(&format!("dictionary/{MORE}/move"), &json!({"target": null}))
            .await
            .status,
        200
    );
    assert_eq!(api.get("tree/dictionary/root").await.json()["total"], 2);
    assert_eq!(
        api.get(&format!("tree/dictionary/children?parentId={TEXTS}"))
            .await
            .json()["total"],
        0
    );
    assert_eq!(api.delete(&format!("dictionary/{MORE}")).await.status, 200);
    let gone = api.delete(&format!("dictionary/{MORE}")).await;
    assert_eq!(
        (gone.status, gone.operation_status().as_str()),
        (404, "ItemNotFound")
    );
    let unknown = format!("item/dictionary?id={TEXTS}&id={MORE}");
    assert_eq!(
        api.get(&unknown).await.json(),
        json!([{"name": "Shared.Texts", "id": TEXTS, "flags": []}])
    );
}
