//! A small site with published content, made over the Management API.

use serde_json::{Value, json};
use umbraco_standin::{Builder, Standin};

use crate::support::{Answer, Api, read};

pub const HOME: &str = "00000000-0000-4000-8000-000000000001";
pub const NEWS: &str = "00000000-0000-4000-8000-000000000002";
pub const ABOUT: &str = "00000000-0000-4000-8000-000000000003";
const PAGE: &str = "10000000-0000-4000-8000-000000000001";
const QUOTE: &str = "10000000-0000-4000-8000-000000000002";
const BLOCKS: &str = "20000000-0000-4000-8000-000000000001";
const LINKS: &str = "20000000-0000-4000-8000-000000000002";
const BLOCK: &str = "30000000-0000-4000-8000-000000000001";

const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";
const RICH_TEXT: &str = "ca90c950-0aff-4e72-b976-a30b1ac57dad";
const CONTENT_PICKER: &str = "fd1e0da5-5606-4862-b679-5d0cf3a52a59";

/// The site and who fills it.
pub struct Published {
    pub site: Standin,
    pub api: Api,
}

impl Published {
    /// Home with News and About below it, in English and Danish; News holds a text, a block, a picked page and links.
    pub async fn of(builder: Builder) -> Self {
        let site = builder.start().await.unwrap();
        let api = Api::of(&site).await;
        let new = Self { site, api };
        new.fill().await;
        new
    }

    async fn fill(&self) {
        let danish =
            json!({"isoCode": "da", "name": "Danish", "isDefault": false, "isMandatory": false});
        self.create("language", &danish).await;
        let quote = document_type(
            QUOTE,
            "quote",
            true,
            &[("author", TEXT), ("words", RICH_TEXT)],
        );
        self.create("document-type", &quote).await;
        for (id, editor, ui, values) in [
            (
                BLOCKS,
                "BlockList",
                "BlockList",
                json!([{"alias": "blocks", "value": [{"contentElementTypeKey": QUOTE}]}]),
            ),
            (LINKS, "MultiUrlPicker", "MultiUrlPicker", json!([])),
        ] {
            let data_type = json!({
                "id": id, "name": editor, "parent": null, "values": values,
                "editorAlias": format!("Umbraco.{editor}"),
                "editorUiAlias": format!("Umb.PropertyEditorUi.{ui}"),
            });
            self.create("data-type", &data_type).await;
        }
        let properties = [
            ("title", TEXT),
            ("body", RICH_TEXT),
            ("blocks", BLOCKS),
            ("related", CONTENT_PICKER),
            ("links", LINKS),
        ];
        self.create(
            "document-type",
            &document_type(PAGE, "page", false, &properties),
        )
        .await;
        let mut allowed = document_type(PAGE, "page", false, &properties);
        allowed["allowedDocumentTypes"] = json!([{"documentType": {"id": PAGE}, "sortOrder": 0}]);
        assert_eq!(
            self.api
                .put(&format!("document-type/{PAGE}"), &allowed)
                .await
                .status,
            200
        );
        self.page(HOME, None, ["Home", "Hjem"], json!([])).await;
        self.page(ABOUT, Some(HOME), ["About us", "Om os"], json!([]))
            .await;
        self.page(NEWS, Some(HOME), ["News", "Nyheder"], news())
            .await;
        for id in [HOME, ABOUT, NEWS] {
            self.publish(id).await;
        }
    }

    async fn create(&self, path: &str, body: &Value) {
        let answer = self.api.post(path, body).await;
        assert_eq!(answer.status, 201, "{path}: {answer:?}");
    }

    async fn page(&self, id: &str, parent: Option<&str>, names: [&str; 2], values: Value) {
        let mut page = draft(names, values);
        page["id"] = json!(id);
        page["parent"] = parent.map_or(Value::Null, |id| json!({"id": id}));
        page["documentType"] = json!({"id": PAGE});
        self.create("document", &page).await;
    }

    pub async fn publish(&self, id: &str) {
        let both = json!({"publishSchedules": [{"culture": "en-US"}, {"culture": "da"}]});
        let answer = self.api.put(&format!("document/{id}/publish"), &both).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    /// Gives a page other names, without publishing them.
    pub async fn rename(&self, id: &str, names: [&str; 2]) {
        let answer = self
            .api
            .put(&format!("document/{id}"), &draft(names, json!([])))
            .await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    /// Lets members of the group alone read a page.
    pub async fn protect(&self, id: &str, group: &str) {
        self.api.post("member-group", &json!({"name": group})).await;
        let rule = json!({
            "loginDocument": {"id": HOME}, "errorDocument": {"id": HOME},
            "memberUserNames": [], "memberGroupNames": [group],
        });
        self.create(&format!("document/{id}/public-access"), &rule)
            .await;
    }

    /// Makes a medium: a folder, or an image with a file of 70 bytes.
    pub async fn medium(&self, id: &str, parent: Option<&str>, name: &str, file: Option<&str>) {
        let mut values = json!([]);
        if let Some(file) = file {
            let file_id = id.replacen("50000000", "60000000", 1);
            let part = reqwest::multipart::Part::bytes(vec![b'x'; 70]).file_name(file.to_owned());
            let form = reqwest::multipart::Form::new()
                .text("Id", file_id.clone())
                .part("File", part);
            let request = self.api.request("POST", "temporary-file").multipart(form);
            assert_eq!(read(request).await.status, 201);
            let value = json!({"temporaryFileId": file_id});
            values =
                json!([{"alias": "umbracoFile", "culture": null, "segment": null, "value": value}]);
        }
        let media_type = match file {
            Some(_) => "cc07b313-0843-4aa8-bbda-871c8da728c8",
            None => "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d",
        };
        let medium = json!({
            "id": id, "parent": parent.map(|id| json!({"id": id})), "mediaType": {"id": media_type},
            "values": values, "variants": [{"culture": null, "segment": null, "name": name}],
        });
        self.create("media", &medium).await;
    }

    /// Asks the Delivery API.
    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let url = format!("{}/umbraco/delivery/api/v2/{path}", self.site.url());
        let mut request = self.api.http.get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        read(request).await
    }

    pub async fn names(&self, path: &str, headers: &[(&str, &str)]) -> Vec<String> {
        let answer = self.get(path, headers).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let items = answer.json()["items"].take();
        let items = items.as_array().unwrap().iter();
        items
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect()
    }
}

fn draft(names: [&str; 2], values: Value) -> Value {
    let variants = ["en-US", "da"]
        .iter()
        .zip(names)
        .map(|(culture, name)| json!({"culture": culture, "segment": null, "name": name}));
    json!({"template": null, "values": values, "variants": variants.collect::<Vec<_>>()})
}

fn document_type(id: &str, alias: &str, is_element: bool, properties: &[(&str, &str)]) -> Value {
    let properties = properties.iter().enumerate().map(|(at, (alias, data_type))| {
        json!({
            "id": format!("4000000{}-0000-4000-8000-{}", at, &id[24..]),
            "container": null, "sortOrder": at, "alias": alias, "name": alias, "description": null,
            "dataType": {"id": data_type},
            "variesByCulture": *alias == "title", "variesBySegment": false,
            "validation": {"mandatory": false, "mandatoryMessage": null, "regEx": null, "regExMessage": null},
            "appearance": {"labelOnTop": false},
        })
    });
    json!({
        "id": id, "alias": alias, "name": alias, "description": null, "icon": "icon-home", "parent": null,
        "allowedAsRoot": !is_element, "variesByCulture": !is_element, "variesBySegment": false,
        "isElement": is_element, "properties": properties.collect::<Vec<_>>(), "containers": [],
        "allowedDocumentTypes": [], "compositions": [], "allowedTemplates": [], "defaultTemplate": null,
        "collection": null,
        "cleanup": {"preventCleanup": false, "keepAllVersionsNewerThanDays": null, "keepLatestVersionPerDayForDays": null},
    })
}

fn news() -> Value {
    let value = |alias: &str, culture: Option<&str>, value: Value| json!({"alias": alias, "culture": culture, "segment": null, "value": value});
    let markup = format!(
        r#"<p>Read <a type="document" href="/{{localLink:{ABOUT}}}">about</a> <a href="/{{localLink:umb://document/{}}}">nothing</a></p>"#,
        "f".repeat(32)
    );
    let no_blocks = json!({"layout": {}, "contentData": [], "settingsData": [], "expose": []});
    let block = json!({
        "key": BLOCK, "contentTypeKey": QUOTE,
        "values": [{"alias": "author", "culture": null, "segment": null, "value": "Ann"}],
    });
    let blocks = json!({
        "layout": {"Umbraco.BlockList": [{"contentKey": BLOCK}]},
        "contentData": [block], "settingsData": [],
        "expose": [{"contentKey": BLOCK, "culture": null, "segment": null}],
    });
    let links = json!([
        {"icon": "i", "name": "Out", "queryString": "?a=b", "target": "_blank", "type": "external", "unique": null, "url": "https://example.com/"},
        {"icon": "i", "name": "In", "queryString": null, "target": null, "type": "document", "unique": ABOUT, "url": null},
    ]);
    json!([
        value("title", Some("en-US"), json!("Latest")),
        value("title", Some("da"), json!("Seneste")),
        value("body", None, json!({"markup": markup, "blocks": no_blocks})),
        value("blocks", None, blocks),
        value("related", None, json!(ABOUT)),
        value("links", None, links),
    ])
}
