//! Lists in pages, whatever the call and the server do with `skip` and `take`.

use crate::support::client;
use futures_util::StreamExt;
use serde_json::json;
use umbraco_runtime::{Call, Items, Paged, Pages, Value};
use wiremock::matchers::{any, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

type PageCall = Call<Paged<Value>>;

/// The numbers below `total` in pages; a `skip` that is no multiple of `take` is 500, as in Umbraco.
async fn numbers(total: u64) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(move |request: &Request| {
            let number = |name: &str| -> u64 {
                let mut pairs = request.url.query_pairs();
                pairs
                    .find(|(key, _)| key == name)
                    .unwrap()
                    .1
                    .parse()
                    .unwrap()
            };
            let (skip, take) = (number("skip"), number("take"));
            if take == 0 || skip % take != 0 {
                return ResponseTemplate::new(500);
            }
            let items: Vec<u64> = (skip..total.min(skip + take)).collect();
            ResponseTemplate::new(200).set_body_json(json!({"total": total, "items": items}))
        })
        .mount(&server)
        .await;
    server
}

fn call(server: &MockServer) -> PageCall {
    Call::get(client(&server.uri()).transport(), "/tree").query("name", "x")
}

async fn windows(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    requests
        .iter()
        .map(|request| request.url.query().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn items_come_from_all_pages_in_order() {
    let server = numbers(250).await;
    let items = Items::new(call(&server)).collect().await.unwrap();
    assert_eq!(items, (0..250).map(Value::from).collect::<Vec<_>>());
    assert_eq!(
        windows(&server).await,
        [
            "name=x&skip=0&take=100",
            "name=x&skip=100&take=100",
            "name=x&skip=200&take=100"
        ]
    );
}

#[tokio::test]
async fn no_page_is_asked_for_after_the_last_full_one() {
    let server = numbers(4).await;
    let pages = Pages::new(call(&server).query("take", 2))
        .collect()
        .await
        .unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(windows(&server).await.len(), 2);
    let none = numbers(0).await;
    assert!(Items::new(call(&none)).collect().await.unwrap().is_empty());
    assert_eq!(windows(&none).await.len(), 1);
}

#[tokio::test]
async fn a_page_is_fetched_only_when_it_is_needed() {
    let server = numbers(100).await;
    let mut items = Items::new(call(&server).query("take", 10));
    assert!(windows(&server).await.is_empty());
    for number in 0..10 {
        assert_eq!(items.next().await.unwrap().unwrap(), number);
    }
    assert_eq!(windows(&server).await.len(), 1);
}

#[tokio::test]
async fn skip_is_always_a_multiple_of_take() {
    let server = numbers(10).await;
    let items = Items::new(call(&server).query("skip", 5).query("take", 3));
    let items: Vec<_> = items.map(Result::unwrap).collect().await;
    assert_eq!(items, [5, 6, 7, 8, 9]);
    assert_eq!(windows(&server).await[0], "name=x&skip=3&take=3");
    let pages = Pages::new(call(&server).query("skip", 5).query("take", 0));
    assert_eq!(
        pages
            .map(|page| page.unwrap().items.len())
            .collect::<Vec<_>>()
            .await,
        [10]
    );
}

#[tokio::test]
async fn a_page_with_fewer_items_is_not_the_end() {
    // Items that the user may not see are left out after counting.
    let server = MockServer::start().await;
    for (skip, items) in [("0", json!([1])), ("2", json!([])), ("4", json!([5]))] {
        let reply = ResponseTemplate::new(200).set_body_json(json!({"total": 5, "items": items}));
        Mock::given(query_param("skip", skip))
            .respond_with(reply)
            .mount(&server)
            .await;
    }
    let items = Items::new(call(&server).query("take", 2))
        .collect()
        .await
        .unwrap();
    assert_eq!(items, [1, 5]);
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let server = MockServer::start().await;
    let page = ResponseTemplate::new(200).set_body_json(json!({"total": 9, "items": [0]}));
    Mock::given(query_param("skip", "0"))
        .respond_with(page)
        .mount(&server)
        .await;
    let mut items = Items::new(call(&server).query("take", 1));
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    assert!(items.next().await.unwrap().unwrap_err().is_not_found());
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_bare_array_is_the_only_page() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_json([1, 2]))
        .mount(&server)
        .await;
    assert_eq!(Items::new(call(&server)).collect().await.unwrap(), [1, 2]);
    assert_eq!(windows(&server).await.len(), 1);
}
