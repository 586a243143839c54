//! The user of the record who may do little: a group that sees two documents and reads one.

use serde_json::{Value, json};

use super::Replay;
use super::sites::LOW;
use crate::support::Api;
use crate::support::oauth::SECRET;

const GROUP: &str = "aaaaaaaa-0000-4000-8000-000000000010";
const DOCUMENT_TYPE: &str = "7539c62b-277b-4257-82ac-2bbaefc34c59";
const HIDDEN: &str = "a7c2728e-861c-49db-b488-76f2a0ff9c28";
const READ: &str = "595bc8aa-dea7-481f-8840-ff36492649aa";

impl Replay {
    /// Makes the documents and the group.
    pub async fn limit(&self) {
        let api = Api::signed_in(&self.site, "umbraco-back-office-other", SECRET).await;
        let document_type = json!({
            "id": DOCUMENT_TYPE, "alias": "page", "name": "Page", "icon": "icon-document", "allowedAsRoot": true,
            "properties": [], "allowedDocumentTypes": [],
        });
        created(&api, "document-type", &document_type).await;
        for (id, name) in [(HIDDEN, "two"), (READ, "one")] {
            let document = json!({
                "id": id, "parent": null, "documentType": { "id": DOCUMENT_TYPE }, "template": null, "values": [],
                "variants": [{ "culture": null, "segment": null, "name": name }],
            });
            created(&api, "document", &document).await;
        }
        let group = json!({
            "id": GROUP, "name": "Readers", "alias": "readers", "icon": null, "description": null,
            "sections": ["Umb.Section.Content"], "languages": [], "hasAccessToAllLanguages": true,
            "documentStartNode": null, "documentRootAccess": true, "mediaStartNode": null, "mediaRootAccess": false,
            "fallbackPermissions": [],
            "permissions": [{
                "$type": "DocumentPermissionPresentationModel", "document": { "id": READ },
                "verbs": ["Umb.Document.Read"],
            }],
        });
        created(&api, "user-group", &group).await;
        self.limit_user(&api).await;
    }

    /// Puts the user into the group and out of all others.
    pub async fn limit_user(&self, api: &Api) {
        let groups = json!({ "userIds": [{ "id": LOW }], "userGroupIds": [{ "id": GROUP }] });
        let answer = api.post("user/set-user-groups", &groups).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }
}

async fn created(api: &Api, path: &str, body: &Value) {
    let answer = api.post(path, body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
}
