//! What holds for every action, and the smaller resources.

use crate::support::{Api, http, read};
use serde_json::{Value, json};
use umbraco_standin::{ApiUser, Standin};

const ID: &str = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

#[tokio::test]
async fn the_token_is_checked_before_the_action_and_after_the_route() {
    let low = ApiUser::new("umbraco-back-office-low", "s").sections::<String>([]);
    let admin = ApiUser::new("umbraco-back-office-api", "s");
    let site = Standin::builder()
        .api_user(admin)
        .api_user(low)
        .start()
        .await
        .unwrap();
    let anonymous = Api {
        token: String::new(),
        ..Api::of(&site).await
    };
    let answer = read(
        anonymous
            .http
            .get(format!("{}dictionary?skip=x", anonymous.base)),
    )
    .await;
    assert_eq!(
        (
            answer.status,
            answer.header("www-authenticate"),
            answer.text.as_str()
        ),
        (401, Some("Bearer"), "")
    );
    assert_eq!(
        answer.header("expires"),
        Some("Thu, 01 Jan 1970 00:00:00 GMT")
    );
    let bad = Api {
        token: "bad".into(),
        ..anonymous
    };
    assert!(
        bad.get("dictionary")
            .await
            .header("www-authenticate")
            .unwrap()
            .contains("ID2004")
    );
    assert_eq!(
        bad.get("server/status").await.status,
        200,
        "a bad token is ignored where none is needed"
    );
    let low = Api::signed_in(&site, "umbraco-back-office-low", "s").await;
    assert!(
        low.get("dictionary")
            .await
            .header("www-authenticate")
            .unwrap()
            .contains("ID2095")
    );
    assert_eq!(low.get("item/dictionary").await.text, "[]");
    assert_eq!(low.get("user/current").await.json()["isAdmin"], false);
    for path in ["nope", "dictionary/not-a-guid"] {
        let answer = low.get(path).await;
        assert_eq!(
            (
                answer.status,
                answer.text.as_str(),
                answer.header("cache-control")
            ),
            (404, "", None)
        );
    }
}

#[tokio::test]
async fn routes_forgive_case_and_a_trailing_slash_but_not_another_version() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let root = site.url();
    let status = |path: &str| {
        let request = api
            .http
            .get(format!("{root}{path}"))
            .bearer_auth(&api.token);
        async { read(request).await.status }
    };
    assert_eq!(status("/UMBRACO/Management/API/V1/Language/").await, 200);
    assert_eq!(status("/umbraco/management/api/v1.0/language").await, 200);
    assert_eq!(status("/umbraco/management/api/v1//language").await, 404);
    assert_eq!(status("/umbraco/management/api/v9/language").await, 400);
    assert_eq!(status("/umbraco/management/api/v9/nope").await, 404);
    assert_eq!(status("/umbraco/management/api").await, 404);
    for method in ["HEAD", "OPTIONS", "PATCH"] {
        assert_eq!(
            read(api.request(method, "language")).await.status,
            404,
            "{method}"
        );
    }
    let token = format!("language?access_token={}", api.token);
    assert_eq!(
        read(http().get(format!("{}{token}", api.base)))
            .await
            .status,
        200,
        "a token in the query"
    );
}

#[tokio::test]
async fn media_types_other_than_json_are_refused_without_a_body() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let body = json!({"name": "French", "isoCode": "fr"}).to_string();
    for (media, status) in [
        ("text/plain", 415),
        ("application/json; charset=iso-8859-1", 415),
        ("Text/JSON", 201),
    ] {
        let request = api
            .request("POST", "language")
            .header("content-type", media)
            .body(body.clone());
        assert_eq!(read(request).await.status, status, "{media}");
    }
}

#[tokio::test]
async fn server_facts_read_as_on_a_real_site() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let configuration = r#"{"allowPasswordReset":true,"versionCheckPeriod":7,"allowLocalLogin":true,"umbracoCssPath":"/css"}"#;
    assert_eq!(api.get("server/configuration").await.text, configuration);
    let information = api.get("server/information").await;
    assert!(
        information
            .text
            .contains(r#""version":"17.3.0\u002Bstandin""#),
        "{}",
        information.text
    );
    let me = api.get("user/current").await.json();
    assert_eq!(
        (
            me["isAdmin"].as_bool(),
            me["allowedSections"].as_array().unwrap().len()
        ),
        (Some(true), 8)
    );
}

#[tokio::test]
async fn languages_keep_their_case_and_need_a_default() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let language = |code: &str, fallback: Value| json!({"name": "x", "isoCode": code, "isDefault": false, "isMandatory": false, "fallbackIsoCode": fallback});
    let created = api
        .post("language", &language("DE-de", json!("en-US")))
        .await;
    assert_eq!(
        (created.status, created.header("umb-generated-resource")),
        (201, Some("DE-de"))
    );
    for (body, why) in [
        (language("de-DE", Value::Null), "DuplicateIsoCode"),
        (language("xx-!!", Value::Null), "InvalidIsoCode"),
        (language("fr", json!("xx-XX")), "InvalidFallbackIsoCode"),
    ] {
        let answer = api.post("language", &body).await;
        assert_eq!(
            (answer.status, answer.operation_status().as_str()),
            (400, why)
        );
    }
    let missing = api.post("language", &json!({"isoCode": "fr-FR"})).await;
    assert_eq!(
        missing.json()["errors"],
        json!([{"$.name": ["The Name field is required."]}])
    );
    assert_eq!(api.get("language/EN-us").await.json()["isoCode"], "en-US");
    assert_eq!(
        api.delete("language/en-US").await.operation_status(),
        "MissingDefault"
    );
    let broken = api.raw("POST", "language", "{\"name\":").await;
    assert!(
        broken.json()["errors"][1]["$.$.name"][0]
            .as_str()
            .unwrap()
            .ends_with("BytePositionInLine: 8.")
    );
}

#[tokio::test]
async fn data_types_live_in_a_tree_with_even_pages() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let folder = json!({"id": ID, "name": "Folder", "parent": null});
    assert_eq!(api.post("data-type/folder", &folder).await.status, 201);
    let body = json!({"name": "Short text", "editorAlias": "Umbraco.TextBox", "editorUiAlias": "Umb.PropertyEditorUi.TextBox",
        "parent": {"id": ID}, "values": [{"alias": "maxChars", "value": 60}, {"alias": "none", "value": []}]});
    let created = api.post("data-type", &body).await;
    let id = created.header("umb-generated-resource").unwrap().to_owned();
    let read_back = api.get(&format!("data-type/{id}")).await.json();
    assert_eq!(
        read_back["values"],
        json!([{"alias": "maxChars", "value": 60}])
    );
    let root = api.get("tree/data-type/root?take=1").await.json();
    assert_eq!(
        (root["items"][0]["name"].as_str(), root["total"].as_u64()),
        (Some("Folder"), Some(38))
    );
    let uneven = api.get("tree/data-type/root?skip=1&take=2").await;
    assert_eq!(
        (uneven.status, uneven.text.as_str()),
        (
            500,
            r#"{"type":"Error","title":"Server Error","status":500}"#
        )
    );
    assert_eq!(uneven.header("cache-control"), Some("no-cache,no-store"));
    assert_eq!(
        api.get("filter/data-type?skip=1&take=2").await.status,
        200,
        "this one is held in memory"
    );
    let folders = api.get("tree/data-type/root?foldersOnly=TRUE").await.json();
    assert_eq!(folders["total"], 1);
    let errors = api.get("tree/data-type/root?foldersOnly=1").await.json();
    assert_eq!(
        errors["errors"],
        json!([{"$.foldersOnly": ["The value '1' is not valid."]}])
    );
    let path = api
        .get(&format!("tree/data-type/ancestors?descendantId={id}"))
        .await
        .json();
    assert_eq!(
        (path[0]["isFolder"].as_bool(), path[1]["name"].as_str()),
        (Some(true), Some("Short text"))
    );
    let text = api
        .get("filter/data-type?editorAlias=Umbraco.TextBox")
        .await
        .json();
    assert_eq!(text["total"], 2);
    let copy = api
        .post(&format!("data-type/{id}/copy"), &json!({"target": null}))
        .await;
    let copied = copy.header("umb-generated-resource").unwrap();
    assert_eq!(
        api.get(&format!("data-type/{copied}")).await.json()["name"],
        "Short text (copy)"
    );
    let system = api
        .delete("data-type/0cc0eba1-9960-42c9-bf9b-60e150b429ae")
        .await;
    assert_eq!(
        (system.status, system.operation_status().as_str()),
        (400, "NonDeletable")
    );
    assert_eq!(api.delete(&format!("data-type/{id}")).await.status, 200);
    assert_eq!(
        api.delete(&format!("data-type/folder/{ID}")).await.status,
        200
    );
}

fn upload(id: &str, name: &str, bytes: &[u8]) -> reqwest::multipart::Form {
    let file = reqwest::multipart::Part::bytes(bytes.to_vec()).file_name(name.to_owned());
    reqwest::multipart::Form::new()
        .text("Id", id.to_owned())
        .part("File", file)
}

#[tokio::test]
async fn uploads_wait_under_the_id_of_the_client() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let send = |form| read(api.request("POST", "temporary-file").multipart(form));
    let created = send(upload(ID, "blå.txt", b"x")).await;
    assert_eq!(
        (created.status, created.header("umb-generated-resource")),
        (201, Some(ID))
    );
    let file = api.get(&format!("temporary-file/{ID}")).await.json();
    assert_eq!(file["fileName"], "blå.txt");
    assert!(file["availableUntil"].as_str().unwrap().ends_with("+00:00"));
    for (name, status, why) in [
        ("a.txt", 400, "KeyAlreadyUsed"),
        ("a.ASPX", 400, "FileExtensionNotAllowed"),
        ("none", 500, ""),
    ] {
        let answer = send(upload(ID, name, b"x")).await;
        assert_eq!(
            (answer.status, answer.operation_status().as_str()),
            (status, why),
            "{name}"
        );
    }
    let no_file = send(reqwest::multipart::Form::new().text("id", ID)).await;
    assert_eq!(
        no_file.json()["errors"],
        json!([{"$.file": ["The File field is required."]}])
    );
    let bad_id = send(upload("abc", "a.txt", b"x")).await;
    assert_eq!(
        bad_id.json()["errors"],
        json!([{"$.id": ["The value 'abc' is not valid for Id."]}])
    );
    assert_eq!(
        api.get("temporary-file/abc").await.json()["errors"],
        json!([{"$.id": ["The value 'abc' is not valid."]}])
    );
    assert_eq!(
        api.delete(&format!("temporary-file/{ID}")).await.status,
        200
    );
    assert_eq!(
        api.get(&format!("temporary-file/{ID}"))
            .await
            .operation_status(),
        "NotFound"
    );
}

#[tokio::test]
async fn dictionary_items_travel_as_files() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let texts = |text: &str| json!([{"isoCode": "en-US", "translation": text}]);
    let body = json!({"id": ID, "name": "Greeting", "translations": texts("Hi \"å\"")});
    api.post("dictionary", &body).await;
    let child = json!({"name": "Child", "parent": {"id": ID}, "translations": []});
    api.post("dictionary", &child).await;
    let export = api
        .get(&format!("dictionary/{ID}/export?includeChildren=false"))
        .await;
    assert_eq!(
        export.text,
        format!(
            "<DictionaryItem Key=\"{ID}\" Name=\"Greeting\"><Value LanguageCultureAlias=\"en-US\"><![CDATA[Hi \"å\"]]></Value></DictionaryItem>"
        )
    );
    assert_eq!(
        export.header("content-type"),
        Some("application/octet-stream")
    );
    let disposition = "attachment; filename=Greeting.udt; filename*=UTF-8''Greeting.udt";
    assert_eq!(export.header("content-disposition"), Some(disposition));
    let whole = api
        .get(&format!("dictionary/{ID}/export?includeChildren=true"))
        .await
        .text;
    assert!(whole.contains("Name=\"Child\" />"), "{whole}");
    api.delete(&format!("dictionary/{ID}")).await;
    assert_eq!(
        api.get("dictionary").await.json()["total"],
        0,
        "children go too"
    );

    let file = "9b2504e0-4f89-41d3-9a0c-0305e82c3301";
    let import = json!({"temporaryFile": {"id": file}, "parent": null});
    assert_eq!(
        api.post("dictionary/import", &import)
            .await
            .operation_status(),
        "TemporaryFileNotFound"
    );
    for (content, status, why) in [
        ("no xml", 400, "InvalidFileContent"),
        ("<Other/>", 400, "TypeMismatch"),
        (whole.as_str(), 201, ""),
    ] {
        let form = upload(file, "a.udt", content.as_bytes());
        read(api.request("POST", "temporary-file").multipart(form)).await;
        let answer = api.post("dictionary/import", &import).await;
        assert_eq!(answer.status, status, "{answer:?}");
        if status == 201 {
            assert_eq!(answer.header("umb-generated-resource"), Some(ID));
        } else {
            assert_eq!(answer.operation_status(), why);
            api.delete(&format!("temporary-file/{file}")).await;
        }
    }
    assert_eq!(api.get("dictionary").await.json()["total"], 2);
    assert_eq!(
        api.get(&format!("temporary-file/{file}")).await.status,
        404,
        "used up"
    );
}

#[tokio::test]
async fn limits_are_those_of_kestrel() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let target = |length: usize| {
        let path = "/umbraco/management/api/v1/language?x=";
        format!("{}{path}{}", site.url(), "a".repeat(length - path.len()))
    };
    let status = |url: String| {
        let request = api.http.get(url).bearer_auth(&api.token);
        async { read(request).await.status }
    };
    assert_eq!(status(target(8177)).await, 200);
    assert_eq!(status(target(8178)).await, 414);
    let big = api
        .request("GET", "language")
        .header("x-big", "a".repeat(40_000));
    assert_eq!(read(big).await.status, 431);
}
