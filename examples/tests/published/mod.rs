//! Two published pages in two languages, made over the Management API: Home, and News below it, which picks Home.

use serde_json::{Value, json};
use umbraco_standin::Standin;

const TYPE: &str = "5b0c0f6e-0000-4000-8000-000000000001";
const HOME: &str = "5b0c0f6e-0000-4000-8000-000000000002";
const NEWS: &str = "5b0c0f6e-0000-4000-8000-000000000003";
/// Data types of every site.
const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";
const CONTENT_PICKER: &str = "fd1e0da5-5606-4862-b679-5d0cf3a52a59";

pub(crate) async fn two_pages(site: &Standin) {
    let api = Api::of(site).await;
    let danish =
        json!({"isoCode": "da", "name": "Danish", "isDefault": false, "isMandatory": false});
    api.send("POST", "language", &danish).await;
    api.send("POST", "document-type", &page_type(json!([])))
        .await;
    // A type can be told to be allowed below itself once it is there.
    let below_itself = json!([{"documentType": {"id": TYPE}, "sortOrder": 0}]);
    api.send(
        "PUT",
        &format!("document-type/{TYPE}"),
        &page_type(below_itself),
    )
    .await;
    let home = page(
        HOME,
        Value::Null,
        ["Home", "Hjem"],
        ["Welcome", "Velkommen"],
        Value::Null,
    );
    let news = page(
        NEWS,
        json!({"id": HOME}),
        ["News", "Nyheder"],
        ["Latest", "Seneste"],
        json!(HOME),
    );
    for (id, page) in [(HOME, home), (NEWS, news)] {
        api.send("POST", "document", &page).await;
        let both = json!({"publishSchedules": [{"culture": "en-US"}, {"culture": "da"}]});
        api.send("PUT", &format!("document/{id}/publish"), &both)
            .await;
    }
}

/// Who writes to the site.
struct Api {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl Api {
    async fn of(site: &Standin) -> Self {
        let http = reqwest::Client::builder()
            .tls_certs_only([])
            .no_proxy()
            .build()
            .unwrap();
        let base = format!("{}/umbraco/management/api/v1/", site.url());
        // The secret of the stand-in needs encoding in a form.
        let secret: String = site
            .client_secret()
            .bytes()
            .map(|byte| format!("%{byte:02X}"))
            .collect();
        let form = format!(
            "grant_type=client_credentials&client_id={}&client_secret={secret}",
            site.client_id()
        );
        let response = http
            .post(format!("{base}security/back-office/token"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await
            .unwrap();
        let answer: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        let token = answer["access_token"].as_str().unwrap().to_owned();
        Self { http, base, token }
    }

    async fn send(&self, method: &str, path: &str, body: &Value) {
        let response = self
            .http
            .request(method.parse().unwrap(), format!("{}{path}", self.base))
            .bearer_auth(&self.token)
            .header("content-type", "application/json")
            .body(body.to_string())
            .send()
            .await
            .unwrap();
        let status = response.status();
        assert!(
            status.is_success(),
            "{method} {path}: {status} {}",
            response.text().await.unwrap()
        );
    }
}

fn page_type(allowed: Value) -> Value {
    let property = |id: &str, alias: &str, data_type: &str| {
        json!({
            "id": format!("5b0c0f6e-0000-4000-8000-00000000001{id}"), "container": null, "sortOrder": 0,
            "alias": alias, "name": alias, "description": null, "dataType": {"id": data_type},
            "variesByCulture": alias == "title", "variesBySegment": false,
            "validation": {"mandatory": false, "mandatoryMessage": null, "regEx": null, "regExMessage": null},
            "appearance": {"labelOnTop": false},
        })
    };
    json!({
        "id": TYPE, "alias": "page", "name": "Page", "description": null, "icon": "icon-home", "parent": null,
        "allowedAsRoot": true, "variesByCulture": true, "variesBySegment": false, "isElement": false,
        "properties": [property("1", "title", TEXT), property("2", "related", CONTENT_PICKER)],
        "containers": [], "allowedDocumentTypes": allowed, "compositions": [], "allowedTemplates": [],
        "defaultTemplate": null, "collection": null,
        "cleanup": {"preventCleanup": false, "keepAllVersionsNewerThanDays": null, "keepLatestVersionPerDayForDays": null},
    })
}

fn page(id: &str, parent: Value, names: [&str; 2], titles: [&str; 2], related: Value) -> Value {
    let cultures = ["en-US", "da"];
    let mut values =
        vec![json!({"alias": "related", "culture": null, "segment": null, "value": related})];
    values.extend(cultures.iter().zip(titles).map(
        |(culture, title)| json!({"alias": "title", "culture": culture, "segment": null, "value": title}),
    ));
    let variants = cultures
        .iter()
        .zip(names)
        .map(|(culture, name)| json!({"culture": culture, "segment": null, "name": name}));
    json!({
        "id": id, "parent": parent, "documentType": {"id": TYPE}, "template": null,
        "values": values, "variants": variants.collect::<Vec<_>>(),
    })
}
