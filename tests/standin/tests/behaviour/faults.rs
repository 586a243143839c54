//! Faults, the request log, and the end of a site.

use std::sync::Arc;

use crate::support::{Api, http, read};
use serde_json::json;
use umbraco_standin::{FaultReply, Notification, NotificationKind, Standin};

#[tokio::test]
async fn the_next_matching_requests_get_another_reply() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    let busy = FaultReply::new(503).header("Retry-After", "1").body("busy");
    site.faults().on_path("/language").times(2).reply(busy);
    for _ in 0..2 {
        let answer = api.get("language").await;
        assert_eq!(
            (
                answer.status,
                answer.header("retry-after"),
                answer.text.as_str()
            ),
            (503, Some("1"), "busy")
        );
    }
    assert_eq!(
        (api.get("language").await.status, site.faults().pending()),
        (200, 0)
    );
}

#[tokio::test]
async fn connections_break_before_or_inside_a_reply() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    site.faults().on_path("/language").drop_connection();
    assert!(api.request("GET", "language").send().await.is_err());
    site.faults().on_path("/language").drop_body_after(5);
    let response = api.request("GET", "language").send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(
        response.bytes().await.is_err(),
        "a chunked body without its end"
    );
    let id = "ba40981c-07e6-538c-8981-d898db1fa1bd";
    assert_eq!(
        api.post(
            "dictionary",
            &json!({"id": id, "name": "a", "translations": []})
        )
        .await
        .status,
        201
    );
    site.faults().on_path("/export").drop_body_after(5);
    let response = api
        .request("GET", &format!("dictionary/{id}/export"))
        .send()
        .await
        .unwrap();
    assert!(response.content_length().unwrap() > 5);
    assert!(response.bytes().await.is_err(), "shorter than announced");
    assert_eq!(api.get("language").await.status, 200);
}

#[tokio::test]
async fn requests_wait_until_the_test_lets_them_go() {
    let site = Standin::builder().start().await.unwrap();
    let api = Arc::new(Api::of(&site).await);
    let gate = site.faults().on_path("/language").times(2).hold();
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let api = api.clone();
            tokio::spawn(async move { api.get("language").await.status })
        })
        .collect();
    gate.reached(2).await;
    assert!(waiting.iter().all(|task| !task.is_finished()));
    assert_eq!(
        api.get("language").await.status,
        200,
        "a third one does not wait"
    );
    gate.release();
    for task in waiting {
        assert_eq!(task.await.unwrap(), 200);
    }
}

#[tokio::test]
async fn requests_are_kept_whole_and_shown_without_secrets() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    site.clear_requests();
    api.post(
        "dictionary?x=1",
        &json!({"name": "a b", "translations": []}),
    )
    .await;
    let requests = site.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(
        (request.method().as_str(), request.query()),
        ("POST", "x=1")
    );
    assert_eq!(request.path(), "/umbraco/management/api/v1/dictionary");
    assert_eq!(request.json().unwrap()["name"], "a b");
    assert_eq!(
        request.header("authorization").unwrap(),
        format!("Bearer {}", api.token)
    );
    assert!(!format!("{request:?}").contains(&api.token));
}

#[tokio::test]
async fn notifications_come_with_the_next_change() {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    site.notify([Notification::new(
        NotificationKind::Warning,
        "Content published",
        "æ \"<>\"",
    )]);
    assert_eq!(api.get("language").await.header("umb-notifications"), None);
    let answer = api.delete("language/xx").await;
    assert_eq!(answer.status, 404);
    assert_eq!(
        answer.header("umb-notifications"),
        Some(
            r#"[{"message":"\u00E6 \u0022\u003C\u003E\u0022","category":"Content published","type":"Warning"}]"#
        )
    );
    assert_eq!(
        api.delete("language/xx").await.header("umb-notifications"),
        None
    );
}

#[tokio::test]
async fn a_stopped_or_dropped_site_answers_no_more() {
    let site = Standin::builder().start().await.unwrap();
    let status = format!("{}/umbraco/management/api/v1/server/status", site.url());
    assert_eq!(
        read(http().get(&status)).await.text,
        r#"{"serverStatus":"Run"}"#
    );
    site.stop().await;
    assert!(http().get(&status).send().await.is_err());
}

#[tokio::test]
async fn a_request_asks_for_its_own_fault_where_that_is_on() {
    let site = Standin::builder().fault_header(true).start().await.unwrap();
    let ask = |fault: &'static str| {
        let url = format!("{}/umbraco/management/api/v1/server/status", site.url());
        http().get(url).header("Standin-Fault", fault).send()
    };
    assert_eq!(ask("status=503, delay=1").await.unwrap().status(), 503);
    let malformed = ask("malformed").await.unwrap().text().await.unwrap();
    serde_json::from_str::<serde_json::Value>(&malformed).unwrap_err();
    assert!(ask("drop").await.is_err());
    assert!(ask("drop-after=3").await.unwrap().text().await.is_err());
    assert_eq!(ask("revoke-tokens, clock=60").await.unwrap().status(), 200);
    let unknown = ask("explode").await.unwrap();
    assert_eq!(unknown.status(), 400);
    assert!(
        unknown
            .text()
            .await
            .unwrap()
            .contains("expected a list of status=503")
    );
    site.stop().await;

    let real = Standin::builder().start().await.unwrap();
    let url = format!("{}/umbraco/management/api/v1/server/status", real.url());
    let answer = http()
        .get(url)
        .header("Standin-Fault", "status=503")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    real.stop().await;
}
