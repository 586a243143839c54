//! What is repeated, how often, and what is not.

use std::time::{Duration, SystemTime};

use crate::support::{self, at_once, client, get};
use futures_util::stream;
use http::Method;
use umbraco_runtime::{Bytes, Call, Empty, Error, Retry, Upload};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Calls `method` on a server that is busy `busy` times; gives the result and how often it was asked.
async fn busy(method: Method, busy: u64, reply: ResponseTemplate) -> (Result<(), Error>, usize) {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(reply)
        .up_to_n_times(busy)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let call = Call::<Empty>::new(client(&server.uri()).transport(), method, "/thing");
    let result = call.json(&[1]).await;
    (result, server.received_requests().await.unwrap().len())
}

fn reply(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status)
}

#[tokio::test]
async fn idempotent_calls_are_repeated_while_the_server_is_busy() {
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        for status in [429, 503] {
            let (result, asked) = busy(method.clone(), 2, reply(status)).await;
            result.unwrap();
            assert_eq!(asked, 3, "{method} {status}");
        }
    }
}

#[tokio::test]
async fn repetition_ends_with_the_last_error() {
    let (result, asked) = busy(Method::GET, 3, reply(429)).await;
    assert!(result.unwrap_err().is_rate_limited());
    assert_eq!(asked, 3);
}

#[tokio::test]
async fn other_methods_and_other_statuses_are_not_repeated() {
    for (method, status) in [
        (Method::POST, 503),
        (Method::PATCH, 429),
        (Method::GET, 500),
        (Method::GET, 502),
        (Method::GET, 404),
    ] {
        let (result, asked) = busy(method, 1, reply(status)).await;
        assert_eq!(result.unwrap_err().status().unwrap().as_u16(), status);
        assert_eq!(asked, 1);
    }
}

#[tokio::test]
async fn retry_after_is_honoured_as_seconds_and_as_a_date() {
    let now = SystemTime::now();
    let date = httpdate::fmt_http_date(now);
    for value in ["0", date.as_str(), "Sun, 06 Nov 1994 08:49:37 GMT"] {
        let busy_reply = reply(503)
            .insert_header("retry-after", value)
            .insert_header("date", date.as_str());
        let (result, asked) = busy(Method::GET, 1, busy_reply).await;
        result.unwrap();
        assert_eq!(asked, 2);
    }
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_left_to_the_caller() {
    let later = SystemTime::now() + Duration::from_secs(3600);
    let now = httpdate::fmt_http_date(later - Duration::from_secs(3600));
    let later = httpdate::fmt_http_date(later);
    for value in ["3600", later.as_str(), "99999999999999"] {
        let busy_reply = reply(429)
            .insert_header("retry-after", value)
            .insert_header("date", now.as_str());
        let (result, asked) = busy(Method::GET, 1, busy_reply).await;
        let wait = result.unwrap_err().retry_after().unwrap();
        assert!(wait >= Duration::from_secs(3600), "{wait:?}");
        assert_eq!(asked, 1);
    }
}

#[tokio::test]
async fn retries_can_be_switched_off() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(reply(503))
        .expect(1)
        .mount(&server)
        .await;
    let client = support::Client::builder(&server.uri())
        .retries(0)
        .build()
        .unwrap();
    Call::<Empty>::get(client.transport(), "/thing")
        .await
        .unwrap_err();
}

#[tokio::test]
async fn a_stream_is_never_sent_again() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(reply(503))
        .expect(1)
        .mount(&server)
        .await;
    let content = stream::iter([Ok(Bytes::from("abc"))]);
    let error = Call::<Empty>::put(client(&server.uri()).transport(), "/thing")
        .part_file("File", Upload::from_stream("a.txt", content, Some(3)))
        .await
        .unwrap_err();
    assert!(error.is_server_error());
}

#[tokio::test]
async fn an_interrupted_exchange_is_not_repeated() {
    // The server takes the request and closes: it may have acted on it.
    let (base, served) = support::serve(vec![Vec::new()]).await;
    let error = Call::<Empty>::post(client(&base).transport(), "/thing")
        .json(&1)
        .await
        .unwrap_err();
    assert!(error.is_interrupted(), "{error:?}");
    assert_eq!(served.await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_failed_connection_is_tried_again_for_any_method() {
    // Both attempts fail, which shows in the time budget alone; what counts is that a later one could succeed.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let base = format!("http://{address}");
    let retry = Retry::default()
        .retries(1_000_000)
        .base_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(1));
    let client = support::Client::builder(&base)
        .retry(retry)
        .build()
        .unwrap();
    let transport = client.transport().clone();
    let call = tokio::spawn(async move { Call::<Empty>::post(&transport, "/thing").await });
    // Only now somebody listens there.
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let (mut stream, _) = listener.accept().await.unwrap();
    support::read_request(&mut stream).await;
    tokio::io::AsyncWriteExt::write_all(
        &mut stream,
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    )
    .await
    .unwrap();
    call.await.unwrap().unwrap();
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_timeout_and_not_repeated() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let client = support::Client::builder(&base)
        .retry(at_once())
        .build()
        .unwrap();
    let error = Call::<Empty>::get(client.transport(), "/thing")
        .timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GET /thing: the answer was not there in time"
    );
}

#[tokio::test]
async fn a_body_without_interest_that_stalls_does_not_fail_the_call() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        support::read_request(&mut stream).await;
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";
        tokio::io::AsyncWriteExt::write_all(&mut stream, head)
            .await
            .unwrap();
        // Open until the client gives up.
        support::read_request(&mut stream).await
    });
    Call::<Empty>::delete(client(&base).transport(), "/thing")
        .timeout(Duration::from_secs(2))
        .await
        .unwrap();
    server.await.unwrap();
}

#[tokio::test]
async fn a_call_that_is_not_awaited_sends_nothing() {
    let server = MockServer::start().await;
    drop(get::<Empty>(&server).send());
    drop(std::future::IntoFuture::into_future(get::<Empty>(&server)));
    assert!(server.received_requests().await.unwrap().is_empty());
}
