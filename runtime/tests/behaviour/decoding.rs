//! How the body of a success is read.

use std::collections::BTreeMap;

use crate::support::{self, client, get};
use umbraco_runtime::{Call, Created, Decode, Empty, Error, Json, Paged, Text, Uuid, Value};
use wiremock::matchers::{any, header};
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn answer<R: Decode>(reply: ResponseTemplate) -> Result<R::Value, Error> {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(reply).mount(&server).await;
    get::<R>(&server).await
}

fn ok(body: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body, "application/json; charset=utf-8")
}

#[tokio::test]
async fn any_2xx_is_a_success() {
    for status in [200, 201, 202, 204, 206, 299] {
        answer::<Empty>(ResponseTemplate::new(status))
            .await
            .unwrap();
    }
    // Whatever the body is.
    answer::<Empty>(ok("<html>")).await.unwrap();
}

#[tokio::test]
async fn json_is_asked_for_and_read_with_or_without_a_byte_order_mark() {
    let server = MockServer::start().await;
    Mock::given(header("accept", "application/json"))
        .respond_with(ok("\u{feff}[1]"))
        .mount(&server)
        .await;
    assert_eq!(get::<Json<Vec<u8>>>(&server).await.unwrap(), [1]);
}

#[tokio::test]
async fn an_empty_body_and_null_are_none_or_an_error() {
    for body in ["", "null", " null\n", "\u{feff}"] {
        assert_eq!(
            answer::<Json<Option<Vec<u8>>>>(ok(body)).await.unwrap(),
            None
        );
        assert_eq!(answer::<Json<Value>>(ok(body)).await.unwrap(), Value::Null);
        let error = answer::<Json<Vec<u8>>>(ok(body)).await.unwrap_err();
        assert!(error.is_empty_body() && error.is_decode(), "{error}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert!(
            error
                .to_string()
                .starts_with("GET /thing: the answer is empty where a `alloc::vec::Vec<u8>`")
        );
    }
}

#[tokio::test]
async fn an_error_names_the_operation_the_type_the_place_and_an_excerpt() {
    type Model = BTreeMap<String, Vec<BTreeMap<String, u8>>>;
    let body = "{\n  \"items\": [\n    {\"a\": 1},\n    {\"a/b~\": \"five\"}\n  ]\n}";
    let error = answer::<Json<Model>>(ok(body)).await.unwrap_err();
    assert_eq!(error.pointer(), Some("/items/1/a~1b~0"));
    let shown = error.to_string();
    assert!(
        shown
            .starts_with("GET /thing: the answer is no `alloc::collections::btree::map::BTreeMap<"),
        "{shown}"
    );
    assert!(
        shown.contains("at /items/1/a~1b~0") && shown.contains("\"five\""),
        "{shown}"
    );
    assert!(!shown.contains("invalid type"), "the source says that");
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(
        source.starts_with("expected a whole number (u8), found"),
        "{source}"
    );
}

#[tokio::test]
async fn the_place_is_found_for_each_kind_of_mistake() {
    type Model = BTreeMap<String, Value>;
    for (body, place) in [
        ("[]", ""),
        ("{\"a\":[1,{\"b\":[true,", "/a/1/b"),
        ("{\"a\":[1,2,x]}", "/a/2"),
        ("{\"a\":\"\\\"}", "/a"),
        ("{\"a\":1} x", ""),
    ] {
        let error = answer::<Json<Model>>(ok(body)).await.unwrap_err();
        assert_eq!(error.pointer(), Some(place), "{body}");
    }
    let error = answer::<Json<Vec<Vec<Uuid>>>>(ok("[[],[\"x\"]]"))
        .await
        .unwrap_err();
    assert_eq!(error.pointer(), Some("/1/0"));
    let error = answer::<Json<Vec<u8>>>(ok("[1,2.5,3]")).await.unwrap_err();
    assert_eq!(error.pointer(), Some("/1"));
}

#[tokio::test]
async fn an_html_page_in_place_of_json_says_what_to_check() {
    let server = MockServer::start().await;
    let page = "<!doctype html><html><title>Umbraco</title>";
    let reply = ResponseTemplate::new(200).set_body_raw(page, "text/html");
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let error = get::<Json<Vec<u8>>>(&server).await.unwrap_err();
    assert!(error.is_decode());
    let shown = error.to_string();
    assert!(
        shown.ends_with("check the base address: an HTML page titled \"Umbraco\""),
        "{shown}"
    );
}

#[tokio::test]
async fn a_bare_array_is_taken_for_the_only_page() {
    let page = answer::<Paged<Value>>(ok(" [1, {\"a\": [2]}] "))
        .await
        .unwrap();
    assert_eq!(page.total, 2);
    assert_eq!(page.items[1]["a"][0], 2);
    let page = answer::<Paged<Value>>(ok("{\"items\":[],\"total\":7}"))
        .await
        .unwrap();
    assert_eq!(page.total, 7);
    let error = answer::<Paged<Value>>(ok("[1,")).await.unwrap_err();
    assert!(error.is_decode());
}

#[tokio::test]
async fn a_text_is_read_as_it_is() {
    assert_eq!(answer::<Text>(ok("\u{feff}blå")).await.unwrap(), "blå");
}

#[tokio::test]
async fn what_was_created_is_named_by_the_header_or_the_location() {
    let created = |headers: &[(&str, &str)]| {
        headers
            .iter()
            .fold(ResponseTemplate::new(201), |reply, (name, value)| {
                reply.insert_header(*name, *value)
            })
    };
    let id = "5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f";
    let location = "http://internal:8080/umbraco/management/api/v1/document/x";
    let both = answer::<Created>(created(&[
        ("umb-generated-resource", id),
        ("location", location),
    ]));
    let both = both.await.unwrap();
    assert_eq!(
        (both.id.as_str(), both.location.as_deref()),
        (id, Some(location))
    );
    assert_eq!(both.uuid(), Some(Uuid::parse_str(id).unwrap()));

    let file = "https://host/umbraco/management/api/v1/stylesheet/%2Ffolder%2Fa%20b.css?x=1";
    let file = answer::<Created>(created(&[("location", file)]))
        .await
        .unwrap();
    assert_eq!(file.id, "/folder/a b.css");
    assert_eq!(file.uuid(), None);

    let error = answer::<Created>(created(&[])).await.unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("Umb-Generated-Resource"),
        "{error}"
    );
}

#[tokio::test]
async fn an_answer_over_the_limit_is_refused() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ok("[1,2,3,4,5]"))
        .mount(&server)
        .await;
    let small = support::Client::builder(&server.uri())
        .max_response_size(10)
        .build()
        .unwrap();
    let error = Call::<Json<Value>>::get(small.transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_too_large() && !error.is_decode(), "{error}");
    assert_eq!(error.status().unwrap().as_u16(), 200);
    let enough = support::Client::builder(&server.uri())
        .max_response_size(11)
        .build()
        .unwrap();
    Call::<Json<Value>>::get(enough.transport(), "/thing")
        .await
        .unwrap();
}

#[tokio::test]
async fn an_answer_in_chunks_over_the_limit_is_refused() {
    let chunk = b"8\r\n[1,2,3,4\r\n".to_vec();
    let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    let (base, served) = support::serve(vec![
        [head, chunk.repeat(3), b"0\r\n\r\n".to_vec()].concat(),
    ])
    .await;
    let small = support::Client::builder(&base)
        .max_response_size(10)
        .build()
        .unwrap();
    let error = Call::<Json<Value>>::get(small.transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_too_large(), "{error}");
    served.await.unwrap();
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_only_if_it_is_the_answer() {
    let broken = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,".to_vec();
    let (base, served) = support::serve(vec![broken.clone(), broken]).await;
    let client = client(&base);
    let error = Call::<Json<Value>>::get(client.transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_interrupted() && !error.is_decode(), "{error:?}");
    assert_eq!(error.status().unwrap().as_u16(), 200);
    Call::<Empty>::get(client.transport(), "/thing")
        .await
        .unwrap();
    served.await.unwrap();
}

#[tokio::test]
async fn a_refusal_whose_body_breaks_off_keeps_its_status() {
    let broken = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{\"tit".to_vec();
    let (base, served) = support::serve(vec![broken]).await;
    let error = Call::<Empty>::get(client(&base).transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_forbidden(), "{error:?}");
    served.await.unwrap();
}

#[tokio::test]
async fn the_whole_response_has_status_and_headers() {
    let server = MockServer::start().await;
    let reply = ResponseTemplate::new(202)
        .insert_header("x-one", "1")
        .set_body_json(5);
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let response = get::<Json<u8>>(&server).send().await.unwrap();
    assert_eq!((response.status.as_u16(), response.value), (202, 5));
    assert_eq!(response.headers["x-one"], "1");
    assert!(response.notifications().is_empty());
}
