//! The steps that the record leaves out: content that it uses and does not make. What it was is taken from what the record
//! reads of it later.

use serde_json::{Value, json};

use crate::client::{self, Message};
use crate::record::Sent;
use crate::sites::Site;

/// The document types of the record: `home`, which it makes, and `page`, which it does not.
const HOME: &str = "e0c88cdd-344c-4c9b-b8cf-3a0dd5e36b9d";
const PAGE: &str = "43ef4ba7-cbea-497c-93bb-3817120966c8";
/// The parent of the children that lists and the recycle bin are tried with.
const PARENT: &str = "483cf006-d6dd-4731-96af-3ed0a660cac4";

/// A request: method, path below `/umbraco/management/api/v1/`, body.
type Step = (&'static str, String, Value);

impl Site {
    /// Does what happened before an exchange.
    pub async fn before(&mut self, case: &str) {
        for (method, path, body) in steps(case) {
            let token = self.token(None).await;
            let message = Message {
                method,
                path: format!("/umbraco/management/api/v1/{path}"),
                headers: vec![
                    ("authorization".to_owned(), format!("Bearer {token}")),
                    ("content-type".to_owned(), "application/json".to_owned()),
                ],
                body: &Sent::Text(String::new()),
                text: body.to_string(),
            };
            let reply = client::send(self.host(), message).await;
            let done = reply.as_ref().is_ok_and(|reply| reply.status < 300);
            if !done {
                println!("before {case:?}: {method} {path} was not done: {reply:?}");
            }
        }
    }
}

fn steps(case: &str) -> Vec<Step> {
    match case {
        "lists: tree children paging " => [
            "92781940-44b7-46d4-ac04-052b6babf585",
            "76a40e26-e42b-436b-9ad4-6d384233f59c",
            "8b2f33ef-f509-48ad-a627-896725302a5c",
            "87843b4f-e13c-467d-be8c-6e3883dda36a",
            "d6d4eda7-8adf-43fe-ae2f-29147c6b840e",
            "888703df-9fe0-4e78-a393-645bdf37d159",
        ]
        .iter()
        .zip(1..)
        .map(|(id, number)| home(id, Some(PARENT), &format!("Kid {number}"), "Hello"))
        .collect(),
        "webhook: publish" => vec![home(
            "f326640e-8d1f-4472-8171-d2c5145a48d1",
            None,
            "hooked",
            "Hello",
        )],
        "lists: data type move to all-zero target" => vec![post(
            "data-type",
            json!({ "id": "1f7b6c69-ffce-4b74-a64a-064d9a747ad5", "name": "moved", "parent": null, "values": [],
                "editorAlias": "Umbraco.Plain.String", "editorUiAlias": "Umb.PropertyEditorUi.Label" }),
        )],
        "blueprint: from document, with parent" => {
            vec![home(
                "976afad9-8291-4f0c-92cf-f23e7b89b340",
                None,
                "for a blueprint",
                "Hello",
            )]
        }
        "life: 16 publish of one document on 8 connections at once" => {
            vec![home(
                "8c6f131c-3026-4d02-8875-d8ca9e117298",
                None,
                "par",
                "Hello",
            )]
        }
        "life: dictionary: move below itself" => vec![post(
            "dictionary",
            json!({ "id": "71f7c767-be7e-4282-a4a6-549f903ff6bf", "name": "moved", "parent": null, "translations": [] }),
        )],
        "example: 22" => {
            let id = "b6020242-cce0-4688-969a-c1c61abf94fa";
            let publish = json!({ "publishSchedules": [{ "culture": null, "schedule": null }] });
            vec![
                home(id, None, "Home", "Hello"),
                ("PUT", format!("document/{id}/publish"), publish),
            ]
        }
        "example: 69" => vec![post(
            "stylesheet/folder",
            json!({ "name": "styles", "parent": null }),
        )],
        "states: publish en-US,da" => vec![
            page_type(),
            page("07580fea-5e65-4c97-9179-1081fcf7158d"),
            page("4c2feab6-a37a-4c9a-ad2b-826b5c103825"),
            page("dded62be-717a-465c-856b-65c4eac412c3"),
            page("6672222c-c284-4d15-b541-5c3e73830029"),
            home("6254c14e-6432-440d-8d79-bdea67a5433e", None, "inv", "a"),
        ],
        _ => Vec::new(),
    }
}

fn post(path: &str, body: Value) -> Step {
    ("POST", path.to_owned(), body)
}

/// An invariant document with a title.
fn home(id: &str, parent: Option<&str>, name: &str, title: &str) -> Step {
    let parent = parent.map(|id| json!({ "id": id }));
    post(
        "document",
        json!({ "id": id, "parent": parent, "documentType": { "id": HOME }, "template": null,
            "values": [{ "alias": "title", "culture": null, "segment": null, "value": title }],
            "variants": [{ "culture": null, "segment": null, "name": name }] }),
    )
}

/// A type that varies by culture: a title in each language, and a count for all.
fn page_type() -> Step {
    let property = |id: &str, alias: &str, data_type: &str, varies: bool| {
        json!({ "id": id, "container": null, "sortOrder": 0, "alias": alias, "name": alias, "description": null,
            "dataType": { "id": data_type }, "variesByCulture": varies, "variesBySegment": false,
            "validation": { "mandatory": false, "mandatoryMessage": null, "regEx": null, "regExMessage": null },
            "appearance": { "labelOnTop": false } })
    };
    post(
        "document-type",
        json!({ "id": PAGE, "alias": "page", "name": "page", "description": null, "icon": "icon-home",
            "allowedAsRoot": true, "variesByCulture": true, "variesBySegment": false, "isElement": false,
            "properties": [
                property("43ef4ba7-0000-4000-8000-000000000001", "title", "0cc0eba1-9960-42c9-bf9b-60e150b429ae", true),
                property("43ef4ba7-0000-4000-8000-000000000002", "count", "2e6d3631-066e-44b8-aec4-96f09099b2b5", false),
            ],
            "containers": [], "allowedTemplates": [], "defaultTemplate": null, "allowedDocumentTypes": [],
            "compositions": [], "collection": null, "parent": null,
            "cleanup": { "preventCleanup": false, "keepAllVersionsNewerThanDays": null,
                "keepLatestVersionPerDayForDays": null } }),
    )
}

/// A document of that type in two languages, named after the beginning of its id.
fn page(id: &str) -> Step {
    let name = |culture: &str, start: &str| json!({ "culture": culture, "segment": null, "name": format!("S {start}{}", &id[..4]) });
    let value = |alias: &str, culture: Option<&str>, value: Value| json!({ "alias": alias, "culture": culture, "segment": null, "value": value });
    post(
        "document",
        json!({ "id": id, "parent": null, "documentType": { "id": PAGE }, "template": null,
            "values": [
                value("title", Some("en-US"), json!("a")),
                value("title", Some("da"), json!("b")),
                value("count", None, json!(1)),
            ],
            "variants": [name("en-US", "en"), name("da", "da")] }),
    )
}
