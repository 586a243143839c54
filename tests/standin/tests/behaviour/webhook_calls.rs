//! Webhooks of a site that calls them: what they are told, and what is logged of it.

use crate::support::Api;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use umbraco_standin::{Configuration, Standin};

/// Publishes a document of a site whose webhook has this address.
async fn published(site: &Standin, url: &str) -> (Api, String) {
    let api = Api::of(site).await;
    let webhook = json!({
        "enabled": true, "url": url, "contentTypeKeys": [], "headers": { "X-Probe": "1" },
        "events": ["Umbraco.ContentPublish"], "name": "Probe", "description": null,
    });
    assert_eq!(api.post("webhook", &webhook).await.status, 201);
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
    (api, id)
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
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", gone.local_addr().unwrap());
    drop(gone);
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
