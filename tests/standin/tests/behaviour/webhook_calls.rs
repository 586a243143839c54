//! Webhooks of a site that calls them: what they are told, and what is logged of it.

use crate::support::Api;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use umbraco_standin::{Configuration, Standin};

/// An address that nobody answers.
async fn nobody() -> String {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}/", gone.local_addr().unwrap())
}

async fn hook(api: &Api, url: &str, events: &[&str], types: &[&str]) -> String {
    let webhook = json!({
        "enabled": true, "url": url, "contentTypeKeys": types, "headers": { "X-Probe": "1" },
        "events": events, "name": "Probe", "description": null,
    });
    let created = api.post("webhook", &webhook).await;
    created.header("umb-generated-resource").unwrap().to_owned()
}

/// Publishes a document of a site whose webhook has this address.
async fn published(site: &Standin, url: &str) -> (Api, String) {
    let api = Api::of(site).await;
    hook(&api, url, &["Umbraco.ContentPublish"], &[]).await;
    let id = publish(&api).await;
    (api, id)
}

/// Publishes a new document.
async fn publish(api: &Api) -> String {
    let page = json!({
        "alias": "page", "name": "Page", "icon": "icon-document", "allowedAsRoot": true, "properties": [],
    });
    let page = api.post("document-type", &page).await;
    let document = json!({
        "parent": null, "documentType": { "id": page.header("umb-generated-resource").unwrap() }, "template": null,
        "values": [], "variants": [{ "culture": null, "segment": null, "name": "Home" }],
    });
    let document = api.post("document", &document).await;
    let id = document
        .header("umb-generated-resource")
        .unwrap()
        .to_owned();
    let now = json!({ "publishSchedules": [{ "culture": null, "schedule": null }] });
    let answer = api.put(&format!("document/{id}/publish"), &now).await;
    assert_eq!(answer.status, 200);
    id
}

/// The log, once it has this many calls.
async fn logged(api: &Api, count: usize) -> Vec<Value> {
    loop {
        let log = api.get("webhook/logs").await.json();
        let items = log["items"].as_array().unwrap();
        if items.len() >= count {
            return items.clone();
        }
    }
}

#[tokio::test]
async fn a_webhook_is_told_of_what_was_published() {
    let site = Standin::builder()
        .call_webhooks(true)
        .start()
        .await
        .unwrap();
    let hook = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?a=b", hook.local_addr().unwrap());
    let received = tokio::spawn(async move {
        let (mut stream, _) = hook.accept().await.unwrap();
        let mut request = Vec::new();
        // The head and the body, which is an object.
        while !request.ends_with(b"}") {
            stream.read_buf(&mut request).await.unwrap();
        }
        let reply = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        stream.write_all(reply).await.unwrap();
        String::from_utf8(request).unwrap()
    });
    let (api, id) = published(&site, &url).await;
    let request = received.await.unwrap().to_lowercase();
    assert!(
        request.starts_with("post /hook?a=b http/1.1\r\n"),
        "{request}"
    );
    for header in [
        "umb-webhook-event: umbraco.contentpublish",
        "umb-webhook-retrycount: 0",
        "x-probe: 1",
    ] {
        assert!(
            request.contains(&format!("\r\n{header}\r\n")),
            "{header}: {request}"
        );
    }
    let log = logged(&api, 1).await;
    let body: Value = serde_json::from_str(log[0]["requestBody"].as_str().unwrap()).unwrap();
    assert_eq!(
        [&body["id"], &body["contentType"], &body["name"]],
        [&json!(id), &json!("page"), &json!("Home")]
    );
    assert_eq!(log[0]["statusCode"], "OK (200)");
    assert_eq!(
        [&log[0]["retryCount"], &log[0]["responseBody"]],
        [&json!(0), &json!("[toggleDebug]")]
    );
}

#[tokio::test]
async fn a_call_that_nobody_answers_is_made_six_times_and_said_why_only_in_debug() {
    let url = nobody().await;
    for debug in [false, true] {
        let settings = Configuration::new().debug(debug);
        let builder = Standin::builder()
            .call_webhooks(true)
            .configuration(settings);
        let site = builder.start().await.unwrap();
        let (api, _) = published(&site, &url).await;
        let log = logged(&api, 6).await;
        let retries: Vec<_> = log
            .iter()
            .map(|call| call["retryCount"].as_u64().unwrap())
            .collect();
        assert_eq!(retries, [5, 4, 3, 2, 1, 0]);
        let status = if debug {
            "ConnectionError"
        } else {
            "[statusNotOk]"
        };
        assert_eq!(
            [&log[0]["statusCode"], &log[0]["exceptionOccured"]],
            [&json!(status), &json!(debug)]
        );
    }
}

#[tokio::test]
async fn nobody_is_called_unless_the_site_is_told_to() {
    let site = Standin::builder().start().await.unwrap();
    let (api, _) = published(&site, "http://127.0.0.1:9/").await;
    assert_eq!(api.get("webhook/logs").await.json()["total"], 0);
}

/// What the calls so far told: event and body, the first attempts only, in any order.
async fn told(api: &Api, count: usize) -> Vec<(String, Value)> {
    loop {
        let log = api.get("webhook/logs?take=100").await.json();
        let first = log["items"].as_array().unwrap().iter();
        let first = first.filter(|call| call["retryCount"] == 0);
        let mut told: Vec<(String, Value)> = first
            .map(|call| {
                let body = serde_json::from_str(call["requestBody"].as_str().unwrap()).unwrap();
                (call["eventAlias"].as_str().unwrap().to_owned(), body)
            })
            .collect();
        if told.len() >= count {
            told.sort_by(|(one, _), (other, _)| one.cmp(other));
            return told;
        }
    }
}

const EVERYTHING: [&str; 5] = [
    "Umbraco.ContentDelete",
    "Umbraco.ContentPublish",
    "Umbraco.ContentUnpublish",
    "Umbraco.MediaDelete",
    "Umbraco.MediaSave",
];

#[tokio::test]
async fn webhooks_are_told_of_what_is_saved_taken_back_and_deleted() {
    for version in [17, 18] {
        let builder = Standin::builder().version(version).call_webhooks(true);
        let site = builder.start().await.unwrap();
        let api = Api::of(&site).await;
        hook(&api, &nobody().await, &EVERYTHING, &[]).await;
        let document = publish(&api).await;
        let none = json!({ "cultures": null });
        let answer = api
            .put(&format!("document/{document}/unpublish"), &none)
            .await;
        assert_eq!(answer.status, 200);
        assert_eq!(
            api.delete(&format!("document/{document}")).await.status,
            200
        );
        let folder = json!({
            "parent": null, "mediaType": { "id": "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d" }, "values": [],
            "variants": [{ "culture": null, "segment": null, "name": "Photos" }],
        });
        let media = api.post("media", &folder).await;
        let media = media.header("umb-generated-resource").unwrap().to_owned();
        assert_eq!(api.delete(&format!("media/{media}")).await.status, 200);
        let told = told(&api, 5).await;
        let events: Vec<&str> = told.iter().map(|(event, _)| event.as_str()).collect();
        assert_eq!(events, EVERYTHING);
        for (of, body) in [
            (&document, &told[0].1),
            (&document, &told[2].1),
            (&media, &told[3].1),
        ] {
            assert_eq!(*body, json!({ "id": of }));
        }
        let (published, saved) = (&told[1].1, &told[4].1);
        if version == 17 {
            assert_eq!(
                [&published["id"], &published["name"]],
                [&json!(document), &json!("Home")]
            );
            assert_eq!(
                [&saved["id"], &saved["name"], &saved["mediaType"]],
                [&json!(media), &json!("Photos"), &json!("Folder")]
            );
            assert_eq!(saved["properties"], json!({}));
        } else {
            assert_eq!(*published, json!({ "id": document, "cultures": [] }));
            assert_eq!(*saved, json!({ "id": media }));
        }
    }
}

#[tokio::test]
async fn a_published_document_that_is_deleted_is_taken_back_first_and_types_narrow_what_is_told() {
    let site = Standin::builder()
        .call_webhooks(true)
        .start()
        .await
        .unwrap();
    let api = Api::of(&site).await;
    let url = nobody().await;
    hook(
        &api,
        &url,
        &EVERYTHING,
        &["3be2b5f4-0eec-4bce-922d-c42e0c61bd0c"],
    )
    .await;
    let document = publish(&api).await;
    let of = api.get(&format!("document/{document}")).await.json()["documentType"]["id"].clone();
    hook(&api, &url, &EVERYTHING, &[of.as_str().unwrap()]).await;
    assert_eq!(
        api.delete(&format!("document/{document}")).await.status,
        200
    );
    let events: Vec<String> = told(&api, 2)
        .await
        .into_iter()
        .map(|(event, _)| event)
        .collect();
    assert_eq!(
        events,
        ["Umbraco.ContentDelete", "Umbraco.ContentUnpublish"]
    );
}

#[tokio::test]
async fn a_call_that_failed_waits_for_its_period_and_for_a_webhook_that_is_gone_it_is_not_made() {
    let hour = Duration::from_secs(60 * 60);
    let settings = Configuration::new().webhook_period(hour);
    let builder = Standin::builder()
        .call_webhooks(true)
        .time_out(24 * 7 * hour);
    let site = builder.configuration(settings).start().await.unwrap();
    let api = Api::of(&site).await;
    let webhook = hook(&api, &nobody().await, &EVERYTHING, &[]).await;
    publish(&api).await;
    for attempts in 1..4 {
        let log = logged(&api, attempts).await;
        assert_eq!(log.len(), attempts);
        assert_eq!(log[0]["retryCount"], attempts - 1);
        if attempts == 3 {
            assert_eq!(api.delete(&format!("webhook/{webhook}")).await.status, 200);
        }
        site.advance_clock(hour);
    }
    hook(&api, &nobody().await, &EVERYTHING, &[]).await;
    let folder = json!({
        "parent": null, "mediaType": { "id": "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d" }, "values": [],
        "variants": [{ "culture": null, "segment": null, "name": "Photos" }],
    });
    assert_eq!(api.post("media", &folder).await.status, 201);
    let log = logged(&api, 4).await;
    assert_eq!(
        log[0]["retryCount"], 0,
        "the fourth is that of the other webhook"
    );
}
