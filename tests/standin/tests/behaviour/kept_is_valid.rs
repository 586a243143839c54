//! What operations answer of things that were created is valid against the documents of 17 and 18.

use std::collections::BTreeMap;

use crate::support::Api;
use crate::valid::judge;
use serde_json::{Value, json};
use umbraco_standin::{CoverageKind, ExampleRequest, Standin, coverage, example_requests};

const DOCUMENTS: [(u8, &str); 2] = [
    (17, include_str!("../../../documents/management-17.3.json")),
    (18, include_str!("../../../../specs/management-v18.json")),
];
const BASE: &str = "/umbraco/management/api/v1/";
/// A running 17.3 answers `null` where the parent was the root; the documents do not know that.
const LEFT_OUT: [&str; 1] = ["GetRecycleBinDocumentByIdOriginalParent"];
const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

#[tokio::test]
async fn what_is_kept_is_answered_validly() {
    for (version, text) in DOCUMENTS {
        let document: Value = serde_json::from_str(text).unwrap();
        let site = Standin::builder().version(version);
        let site = site.document("management", text).start().await.unwrap();
        let api = Api::of(&site).await;
        let ids = fill(&api).await;
        let mut problems = Vec::new();
        let mut valid = 0;
        let requests = example_requests(text.as_bytes(), 0).unwrap();
        let covered = coverage(text.as_bytes()).unwrap();
        for (mut request, covered) in requests.into_iter().zip(covered) {
            let is_left_out = LEFT_OUT.contains(&request.operation.as_str());
            if covered.kind != CoverageKind::Stateful || request.method != "GET" || is_left_out {
                continue;
            }
            let Some(id) = aim(&mut request, &ids) else {
                continue;
            };
            let query = query(&request, id);
            let path = request.path.strip_prefix(BASE).unwrap();
            let answer = api.get(&format!("{path}?{query}")).await;
            if answer.status != 200 {
                continue;
            }
            match judge(&document, &request, &answer) {
                Ok(()) => valid += 1,
                Err(problem) => {
                    problems.push(format!("{version} {}: {problem}", request.operation))
                }
            }
        }
        assert!(problems.is_empty(), "{problems:#?}");
        assert!(valid >= 50, "only {valid} answers were looked at");
    }
}

/// Puts the id of a thing that exists into the path, and gives it.
fn aim<'a>(request: &mut ExampleRequest, ids: &'a BTreeMap<&str, String>) -> Option<&'a str> {
    let below = request.template.strip_prefix(BASE)?;
    let mut parts = below.split('/');
    let first = parts.next()?;
    let resource = match first {
        "tree" | "item" | "collection" => parts.next()?,
        "recycle-bin" => "trashed",
        _ if below.contains("/folder/") => "folder",
        first => first,
    };
    let id = ids.get(resource)?;
    request.path = request.template.replace("{id}", id);
    Some(id)
}

/// Every parameter that names a thing names this one.
fn query(request: &ExampleRequest, id: &str) -> String {
    let names = [
        "id",
        "parentId",
        "descendantId",
        "target",
        "documentId",
        "contentTypeId",
    ];
    let pairs = url::form_urlencoded::parse(request.query.as_bytes());
    let sent: Vec<(String, String)> = pairs.into_owned().collect();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for name in names {
        if sent.iter().any(|(key, _)| key == name) {
            query.append_pair(name, id);
        }
    }
    query.finish()
}

/// Makes one thing of each sort, and tells their ids.
async fn fill(api: &Api) -> BTreeMap<&'static str, String> {
    let danish = json!({"isoCode": "da", "name": "Danish"});
    create(api, "language", danish).await;
    let folder = create(api, "document-type/folder", json!({"name": "Pages"})).await;
    let of = create(api, "document-type", page_type(json!({"id": folder}))).await;
    let mut whole = page_type(Value::Null);
    whole["allowedDocumentTypes"] = json!([{"documentType": {"id": of}, "sortOrder": 0}]);
    let updated = api.put(&format!("document-type/{of}"), &whole).await;
    assert_eq!(updated.status, 200, "{updated:?}");
    let parent = create(api, "document", page(&of, Value::Null, "Home")).await;
    let child = create(api, "document", page(&of, json!({"id": parent}), "Child")).await;
    let trashed = create(api, "document", page(&of, Value::Null, "Old")).await;
    let schedules = json!({"publishSchedules": [
        {"culture": "en-US", "schedule": null},
        {"culture": "da", "schedule": {"publishTime": "2999-01-01T00:00:00Z", "unpublishTime": null}},
    ]});
    for id in [&parent, &child] {
        let published = api.put(&format!("document/{id}/publish"), &schedules).await;
        assert_eq!(published.status, 200, "{published:?}");
    }
    let bin = format!("document/{trashed}/move-to-recycle-bin");
    assert_eq!(api.put(&bin, &Value::Null).await.status, 200);
    let rule = json!({"loginDocument": {"id": parent}, "errorDocument": {"id": parent},
        "memberUserNames": [], "memberGroupNames": ["Nobody"]});
    let path = format!("document/{child}/public-access");
    assert_eq!(api.post(&path, &rule).await.status, 201);
    let hosts = json!({"defaultIsoCode": null,
        "domains": [{"domainName": "example.com", "isoCode": "en-US"}]});
    let path = format!("document/{parent}/domains");
    assert_eq!(api.put(&path, &hosts).await.status, 200);
    let blueprint = json!({"document": {"id": child}, "name": "Blue"});
    let blueprint = create(api, "document-blueprint/from-document", blueprint).await;
    let versions = api
        .get(&format!("document-version?documentId={child}"))
        .await;
    let version = versions.json()["items"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    BTreeMap::from([
        ("document", child),
        ("document-type", of),
        ("document-blueprint", blueprint),
        ("document-version", version),
        ("trashed", trashed),
        ("folder", folder),
        ("data-type", TEXT.to_owned()),
        ("culture", String::new()),
        ("language", String::new()),
        ("published-cache", String::new()),
        (
            "media-type",
            "cc07b313-0843-4aa8-bbda-871c8da728c8".to_owned(),
        ),
        (
            "member-type",
            "d59be02f-1df9-4228-aa1e-01917d806cda".to_owned(),
        ),
    ])
}

async fn create(api: &Api, path: &str, body: Value) -> String {
    let created = api.post(path, &body).await;
    assert_eq!(created.status, 201, "{path}: {created:?}");
    created.header("umb-generated-resource").unwrap().to_owned()
}

fn page_type(parent: Value) -> Value {
    let property = |alias: &str, varies: bool| {
        json!({
            "id": uuid_of(alias), "alias": alias, "name": alias, "dataType": {"id": TEXT},
            "variesByCulture": varies, "validation": {"mandatory": false},
            "container": {"id": "7a000000-0000-4000-8000-0000000000c1"},
            "appearance": {"labelOnTop": false},
        })
    };
    json!({
        "alias": "page", "name": "Page", "icon": "icon-document", "parent": parent,
        "allowedAsRoot": true, "variesByCulture": true,
        "collection": {"id": "c0808dd3-8133-4e4b-8ce8-e2bea84a96a4"},
        "properties": [property("title", true), property("shared", false)],
        "containers": [{"id": "7a000000-0000-4000-8000-0000000000c1", "parent": null,
            "name": "Content", "type": "Group", "sortOrder": 0}],
    })
}

fn uuid_of(alias: &str) -> String {
    format!("7a000000-0000-4000-8000-{:012}", alias.len())
}

fn page(of: &str, parent: Value, name: &str) -> Value {
    let value = |culture: Value, alias: &str| json!({"alias": alias, "culture": culture, "segment": null, "value": "Hello"});
    json!({
        "parent": parent, "documentType": {"id": of}, "template": null,
        "values": [value(json!("en-US"), "title"), value(Value::Null, "shared")],
        "variants": [
            {"culture": "en-US", "segment": null, "name": name},
            {"culture": "da", "segment": null, "name": format!("{name} da")},
        ],
    })
}
