//! Which credentials are sent, and what happens when the server refuses them.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::support::{Client, TOKEN_PATH, at_once};
use futures_util::stream;
use serde_json::json;
use umbraco_runtime::oauth::{ApiKey, ClientCredentials, StaticToken};
use umbraco_runtime::{Bytes, Call, Empty, Upload};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const CHALLENGE: &str = "Bearer error=\"invalid_token\", error_uri=\"https://host/errors/ID2004\"";

/// A server that gives `token-1`, `token-2`, ... and takes those that `accepts` says.
///
/// `/warm` takes any: a token that is refused at its very first use is not worth replacing.
async fn site(accepts: fn(&str) -> bool, challenge: Option<&'static str>) -> MockServer {
    let server = MockServer::start().await;
    let issued = AtomicU32::new(0);
    Mock::given(path("/warm"))
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    Mock::given(path(TOKEN_PATH))
        .respond_with(move |_: &Request| {
            let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
            ResponseTemplate::new(200).set_body_json(json!({
                "access_token": format!("token-{number}"), "token_type": "Bearer", "expires_in": 299,
            }))
        })
        .mount(&server)
        .await;
    Mock::given(path("/thing"))
        .respond_with(move |request: &Request| {
            let token = request
                .headers
                .get("authorization")
                .map(|value| value.to_str().unwrap());
            match (token, challenge) {
                (Some(token), _) if accepts(token) => ResponseTemplate::new(200),
                (_, Some(challenge)) => {
                    ResponseTemplate::new(401).insert_header("www-authenticate", challenge)
                }
                (_, None) => ResponseTemplate::new(401),
            }
        })
        .mount(&server)
        .await;
    server
}

fn client(server: &MockServer) -> Client {
    Client::builder(&server.uri())
        .credentials(ClientCredentials::new("umbraco-back-office-test", "s3cret"))
        .retry(at_once())
        .build()
        .unwrap()
}

/// The same after a call that succeeded.
async fn warm_client(server: &MockServer) -> Client {
    let client = client(server);
    Call::<Empty>::get(client.transport(), "/warm")
        .await
        .unwrap();
    client
}

/// How often the server was asked for tokens, and for the thing.
async fn asked(server: &MockServer) -> (usize, usize) {
    let requests = server.received_requests().await.unwrap();
    let count = |path| {
        requests
            .iter()
            .filter(|request| request.url.path() == path)
            .count()
    };
    (count(TOKEN_PATH), count("/thing"))
}

#[tokio::test]
async fn one_token_serves_many_calls() {
    let server = site(|token| token == "Bearer token-1", Some(CHALLENGE)).await;
    let client = client(&server);
    for _ in 0..3 {
        Call::<Empty>::get(client.transport(), "/thing")
            .await
            .unwrap();
    }
    assert_eq!(asked(&server).await, (1, 3));
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_request_repeated_once() {
    let server = site(|token| token == "Bearer token-2", Some(CHALLENGE)).await;
    let client = warm_client(&server).await;
    Call::<Empty>::post(client.transport(), "/thing")
        .json(&json!({"a": 1}))
        .await
        .unwrap();
    assert_eq!(asked(&server).await, (2, 2));
    let requests = server.received_requests().await.unwrap();
    let bodies: Vec<_> = requests
        .iter()
        .filter(|request| request.url.path() == "/thing")
        .map(|request| &request.body[..])
        .collect();
    assert_eq!(bodies, [b"{\"a\":1}", b"{\"a\":1}"]);
}

#[tokio::test]
async fn a_second_refusal_is_the_error() {
    let server = site(|_| false, Some(CHALLENGE)).await;
    let error = Call::<Empty>::get(warm_client(&server).await.transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_unauthorized() && !error.is_auth(), "{error:?}");
    assert_eq!(asked(&server).await, (2, 2));
}

#[tokio::test]
async fn a_token_that_is_refused_at_once_is_not_replaced() {
    let server = site(|_| false, Some(CHALLENGE)).await;
    let error = Call::<Empty>::get(client(&server).transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(asked(&server).await, (1, 1));
}

#[tokio::test]
async fn a_401_without_a_challenge_is_not_about_the_token() {
    let server = site(|_| false, None).await;
    let client = warm_client(&server).await;
    for _ in 0..2 {
        let error = Call::<Empty>::get(client.transport(), "/thing")
            .await
            .unwrap_err();
        assert!(error.is_unauthorized());
    }
    assert_eq!(asked(&server).await, (1, 2));
}

#[tokio::test]
async fn a_stream_is_not_sent_again_but_the_next_call_has_a_new_token() {
    let server = site(|token| token == "Bearer token-2", Some("bearer")).await;
    let client = warm_client(&server).await;
    let upload = || {
        let file = Upload::from_stream("a.txt", stream::iter([Ok(Bytes::from("abc"))]), None);
        Call::<Empty>::post(client.transport(), "/thing").part_file("File", file)
    };
    assert!(upload().await.unwrap_err().is_unauthorized());
    assert_eq!(asked(&server).await, (1, 1));
    upload().await.unwrap();
    assert_eq!(asked(&server).await, (2, 2));
}

#[tokio::test]
async fn a_file_on_disk_and_one_in_memory_are_sent_again() {
    let server = site(|token| token == "Bearer token-2", Some(CHALLENGE)).await;
    let client = warm_client(&server).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "on disk").unwrap();
    Call::<Empty>::post(client.transport(), "/thing")
        .part_file("First", Upload::from_path(&path).await.unwrap())
        .part_file("Second", Upload::from_bytes("b.txt", "in memory"))
        .await
        .unwrap();
    let requests = server.received_requests().await.unwrap();
    let bodies: Vec<_> = requests
        .iter()
        .filter(|request| request.url.path() == "/thing")
        .map(|request| String::from_utf8_lossy(&request.body))
        .collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);
    assert!(bodies[0].contains("on disk") && bodies[0].contains("in memory"));
}

#[tokio::test]
async fn a_static_token_is_not_tried_twice() {
    let server = site(|_| false, Some(CHALLENGE)).await;
    let client = Client::builder(&server.uri())
        .credentials(StaticToken::new("personal"))
        .build()
        .unwrap();
    let error = Call::<Empty>::get(client.transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(asked(&server).await, (0, 1));
}

#[tokio::test]
async fn an_anonymous_call_asks_for_no_token() {
    let server = site(|_| true, Some(CHALLENGE)).await;
    let error = Call::<Empty>::get(client(&server).transport(), "/thing")
        .anonymous()
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(asked(&server).await, (0, 1));
}

#[tokio::test]
async fn a_header_of_ones_own_is_sent_instead_of_the_credentials() {
    let server = site(|token| token == "Bearer mine", Some(CHALLENGE)).await;
    Call::<Empty>::get(client(&server).transport(), "/thing")
        .header("Authorization", "Bearer mine")
        .await
        .unwrap();
    assert_eq!(asked(&server).await, (0, 1));
}

#[tokio::test]
async fn no_token_is_an_error_with_the_reason_as_its_source() {
    let server = MockServer::start().await;
    let refusal = json!({"error": "invalid_client", "error_description": "The client credentials are invalid."});
    Mock::given(method("POST"))
        .respond_with(ResponseTemplate::new(401).set_body_json(refusal))
        .mount(&server)
        .await;
    let error = Call::<Empty>::get(client(&server).transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_auth() && !error.is_unauthorized(), "{error:?}");
    assert_eq!(error.to_string(), "GET /thing: no credentials could be had");
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("invalid_client"), "{source}");
    assert!(!format!("{error:?} {source:?} {source}").contains("s3cret"));
}

#[tokio::test]
async fn clients_share_the_credentials_of_another() {
    let server = site(|token| token == "Bearer token-1", Some(CHALLENGE)).await;
    let first = client(&server);
    let shared = first.transport().credentials().unwrap().clone();
    let second = Client::builder(&server.uri())
        .credentials(shared)
        .build()
        .unwrap();
    Call::<Empty>::get(first.transport(), "/thing")
        .await
        .unwrap();
    Call::<Empty>::get(second.transport(), "/thing")
        .await
        .unwrap();
    assert_eq!(asked(&server).await, (1, 2));
}

#[tokio::test]
async fn an_api_key_is_sent_in_its_own_header() {
    let server = MockServer::start().await;
    Mock::given(header("api-key", "k3y"))
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let client = Client::builder(&server.uri())
        .credentials(ApiKey::new("k3y"))
        .build()
        .unwrap();
    Call::<Empty>::get(client.transport(), "/thing")
        .await
        .unwrap();
}
