//! The steps that the record leaves out: the languages, what was published, renamed, protected and taken back.

use serde_json::{Value, json};

use super::Replay;
use crate::support::{Answer, read};

const ROOT: &str = "bd09aceb-5ece-4c94-934f-0ac72a2281c8";
const TARGET: &str = "f7646143-7521-4cc7-8371-bf5890ce63da";
const CHILD: &str = "a2fa018f-327b-4dac-9477-dcf89e753179";
const DRAFT: &str = "a1215b48-0293-4ff3-a676-ca0017a1c1d6";
const PAGE_TYPE: &str = "43ef4ba7-cbea-497c-93bb-3817120966c8";

impl Replay {
    /// What happened before an exchange.
    pub async fn before(&mut self, number: usize) {
        match number {
            1 => {
                let danish = json!({"isoCode": "da", "name": "Danish", "isDefault": false, "isMandatory": false});
                created(&self.api.post("language", &danish).await);
            }
            7 => {
                self.medium("29af0f17-b955-4726-a42e-a196d8a4dc09", "a.png", "pic4.png")
                    .await;
                self.medium("226aa8e0-8082-4ced-b375-d17661c827bd", "Photo", "photo.png")
                    .await;
            }
            10 => self.publish(ROOT).await,
            11 => self.publish(TARGET).await,
            13 => self.publish(CHILD).await,
            182 => {
                let mut draft = document(["Draft en-US", "Draft da"], ["Draft en-US", "Draft da"]);
                draft["id"] = json!(DRAFT);
                draft["parent"] = json!({"id": ROOT});
                draft["documentType"] = json!({"id": PAGE_TYPE});
                created(&self.api.post("document", &draft).await);
            }
            195 => {
                let changed = document(["Target en-US", "Target da"], ["Changed", "Target da"]);
                self.update(TARGET, &changed).await;
            }
            228 => {
                let renamed = document(["Child renamed", "Barn"], ["Child en", "Barn"]);
                self.update(CHILD, &renamed).await;
                self.publish(CHILD).await;
            }
            236 => self.protect(TARGET).await,
            257 => {
                let none = json!({"defaultIsoCode": null, "domains": []});
                done(
                    &self
                        .api
                        .put(&format!("document/{ROOT}/domains"), &none)
                        .await,
                );
                let danish = json!({"cultures": ["da"]});
                done(
                    &self
                        .api
                        .put(&format!("document/{CHILD}/unpublish"), &danish)
                        .await,
                );
            }
            _ => {}
        }
    }

    async fn publish(&self, id: &str) {
        let both = json!({"publishSchedules": [{"culture": "en-US"}, {"culture": "da"}]});
        done(&self.api.put(&format!("document/{id}/publish"), &both).await);
    }

    async fn update(&self, id: &str, body: &Value) {
        done(&self.api.put(&format!("document/{id}"), body).await);
    }

    async fn protect(&self, id: &str) {
        let rule = json!({
            "loginDocument": {"id": ROOT},
            "errorDocument": {"id": ROOT},
            "memberUserNames": [],
            "memberGroupNames": ["Gold"],
        });
        created(
            &self
                .api
                .post(&format!("document/{id}/public-access"), &rule)
                .await,
        );
    }

    /// Media that were there before.
    async fn medium(&self, id: &str, name: &str, file: &str) {
        let file_id = id.replacen(&id[..8], "00000000", 1);
        let bytes = vec![b'x'; 70];
        let part = reqwest::multipart::Part::bytes(bytes).file_name(file.to_owned());
        let form = reqwest::multipart::Form::new()
            .text("Id", file_id.clone())
            .part("File", part);
        created(&read(self.api.request("POST", "temporary-file").multipart(form)).await);
        let medium = json!({
            "id": id,
            "parent": null,
            "mediaType": {"id": "cc07b313-0843-4aa8-bbda-871c8da728c8"},
            "values": [{"alias": "umbracoFile", "culture": null, "segment": null, "value": {"temporaryFileId": file_id}}],
            "variants": [{"culture": null, "segment": null, "name": name}],
        });
        created(&self.api.post("media", &medium).await);
    }
}

/// The body of an exchange that was recorded in part, or not as it was: the bytes of an image are no text.
pub fn whole_body(number: usize) -> Option<String> {
    let allowed = match number {
        7 => return Some(image()),
        5 => json!([]),
        6 => json!([{"documentType": {"id": PAGE_TYPE}, "sortOrder": 0}]),
        _ => return None,
    };
    let properties = [
        (
            "title",
            "6de92cfe-17f8-484c-b338-9009cf7e1ff4",
            "0cc0eba1-9960-42c9-bf9b-60e150b429ae",
        ),
        (
            "body",
            "4da07fc1-69e2-41af-9c11-23de7ab035c2",
            "ca90c950-0aff-4e72-b976-a30b1ac57dad",
        ),
        (
            "blocks",
            "ac942cda-e5a6-491f-9bd9-870a8b768719",
            "8aff2065-4331-43df-aa31-3bd7b909be42",
        ),
        (
            "image",
            "8c7f0d17-6dab-4428-bd80-ea1b463265e8",
            "c6653e13-3098-4be4-a80e-096e07ab8721",
        ),
        (
            "link",
            "c35f27aa-eeff-4c40-a5b2-90e0d0e23f7d",
            "fd1e0da5-5606-4862-b679-5d0cf3a52a59",
        ),
        (
            "links",
            "c12718aa-4df4-40e3-9cb8-3b4b2f9421db",
            "ae5fddd0-e68e-40a6-bdf2-ec5aa78b3787",
        ),
        (
            "count",
            "e28d493c-f8a1-4c1e-b3d0-31737bcc2eb6",
            "2e6d3631-066e-44b8-aec4-96f09099b2b5",
        ),
        (
            "flag",
            "b15a4e43-f7c9-4d4f-9b90-47b38b3e5b95",
            "92897bc6-a5f3-4ffe-ae27-f2e7e33dda49",
        ),
        (
            "when",
            "745fe530-170b-499b-b3f8-09af26864c22",
            "5046194e-4237-453c-a547-15db3a07c4e1",
        ),
        (
            "tags",
            "f404b2b1-062e-480e-89bd-5eb50f4a5a92",
            "b6b73142-b9c1-4bf8-a16d-e1c23320b549",
        ),
        (
            "file",
            "0f0a4bd4-9d0a-4a4e-8a6b-5b2f3a0c5f11",
            "84c6b441-31df-4ffe-b67e-67d5bc3ae65a",
        ),
    ];
    let properties = properties.iter().enumerate().map(|(at, (alias, id, data_type))| {
        json!({
            "id": id, "container": null, "alias": alias, "name": alias, "description": null,
            "sortOrder": if number == 5 { 0 } else { at },
            "dataType": {"id": data_type},
            "variesByCulture": matches!(*alias, "title" | "body"), "variesBySegment": false,
            "validation": {"mandatory": false, "mandatoryMessage": null, "regEx": null, "regExMessage": null},
            "appearance": {"labelOnTop": false},
        })
    });
    let mut body = json!({
        "alias": "page", "name": "page", "description": null, "icon": "icon-home",
        "allowedAsRoot": true, "variesByCulture": true, "variesBySegment": false, "isElement": false,
        "properties": properties.collect::<Vec<_>>(), "containers": [],
        "allowedDocumentTypes": allowed, "compositions": [], "allowedTemplates": [],
        "defaultTemplate": null, "collection": null,
        "cleanup": {"preventCleanup": false, "keepAllVersionsNewerThanDays": null, "keepLatestVersionPerDayForDays": null},
    });
    if number == 5 {
        body["id"] = json!(PAGE_TYPE);
        body["parent"] = Value::Null;
    }
    Some(body.to_string())
}

/// A form with 70 bytes of a file.
fn image() -> String {
    let boundary = "------wire14827f23d50a45faaa46660033601d4b";
    let id = "ecc13895-16fb-44b4-8452-cc1642eb3486";
    let bytes = "x".repeat(70);
    let disposition = "Content-Disposition: form-data; name=";
    format!(
        "{boundary}\r\n{disposition}\"Id\"\r\n\r\n{id}\r\n\
         {boundary}\r\n{disposition}\"File\"; filename=\"photo.png\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n{bytes}\r\n{boundary}--\r\n"
    )
}

/// A page with a name and a title in both languages, and nothing else.
fn document(names: [&str; 2], titles: [&str; 2]) -> Value {
    let cultures = ["en-US", "da"];
    let values = cultures.iter().zip(titles).map(|(culture, title)| {
        json!({"alias": "title", "culture": culture, "segment": null, "value": title})
    });
    let variants = cultures
        .iter()
        .zip(names)
        .map(|(culture, name)| json!({"culture": culture, "segment": null, "name": name}));
    json!({
        "template": null,
        "values": values.collect::<Vec<_>>(),
        "variants": variants.collect::<Vec<_>>(),
    })
}

fn created(answer: &Answer) {
    assert_eq!(answer.status, 201, "{answer:?}");
}

fn done(answer: &Answer) {
    assert_eq!(answer.status, 200, "{answer:?}");
}
