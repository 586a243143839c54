//! What a client refuses to be built with, and what it shows.

use crate::support::{self, Client};
use umbraco_runtime::oauth::{ApiKey, ClientCredentials, StaticToken};
use umbraco_runtime::{Call, Empty, Error, reqwest};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

fn refusal(base: &str) -> Error {
    Client::builder(base).build().unwrap_err()
}

#[test]
fn a_base_address_must_be_one() {
    for base in [
        "",
        "cms.example",
        "ftp://cms.example",
        "mailto:a@b",
        "https://user:hunter2@cms.example",
        "https://cms.example/?token=hunter2",
        "https://cms.example/#hunter2",
        "hunter2://[",
    ] {
        let error = refusal(base);
        assert!(error.is_configuration(), "{base}: {error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{base}");
    }
}

#[test]
fn credentials_go_over_https_or_to_this_machine() {
    for (base, accepted) in [
        ("https://cms.example", true),
        ("http://localhost:5000", true),
        ("http://127.0.0.9:5000", true),
        ("http://[::1]:5000", true),
        ("http://cms.example", false),
        ("http://localhost.example", false),
        ("http://10.0.0.1", false),
    ] {
        let built = Client::builder(base)
            .credentials(StaticToken::new("t"))
            .build();
        assert_eq!(built.is_ok(), accepted, "{base}");
        assert!(
            Client::builder(base).build().is_ok(),
            "nothing secret is sent to {base}"
        );
    }
}

#[test]
fn certificates_are_ignored_for_this_machine_only() {
    let build = |base| {
        Client::builder(base)
            .danger_accept_invalid_certificates_for_loopback(true)
            .build()
    };
    assert!(build("https://localhost:44331").is_ok());
    assert!(build("https://cms.example").unwrap_err().is_configuration());
    let own = Client::builder("https://localhost:44331")
        .http_client(reqwest::Client::new())
        .danger_accept_invalid_certificates_for_loopback(true)
        .build();
    assert!(own.unwrap_err().is_configuration());
}

#[test]
fn nothing_secret_is_shown() {
    let client = Client::builder("https://cms.example/site")
        .credentials(ClientCredentials::new("id", "hunter2"))
        .build()
        .unwrap();
    let builder = Client::builder("https://hunter2:hunter2@cms.example");
    let key = Client::builder("https://cms.example")
        .credentials(ApiKey::new("hunter2"))
        .build()
        .unwrap();
    let call = Call::<Empty>::get(client.transport(), "/thing")
        .header("Authorization", "Bearer hunter2")
        .header("API-key", "hunter2")
        .header("Cookie", "a=hunter2")
        .query("access_token", "hunter2")
        .query("clientSecret", "hunter2")
        .query("code", "hunter2")
        .query("culture", "en-US");
    let shown = format!(
        "{client:?} {builder:?} {key:?} {call:?} {:?}",
        client.transport()
    );
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(
        shown.contains("culture=en-US") && shown.contains("access_token=***"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_error_shows_its_address_without_secrets() {
    let server = MockServer::start().await;
    let reply = ResponseTemplate::new(404).insert_header("set-cookie", "a=hunter2");
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let error = Call::<Empty>::get(support::client(&server.uri()).transport(), "/thing/{id}")
        .path("id", "a b")
        .query("code", "hunter2")
        .query("take", 5)
        .header("Api-Key", "hunter2")
        .await
        .unwrap_err();
    let address = format!("{}/thing/a%20b?code=***&take=5", server.uri());
    assert_eq!(error.url(), Some(address.as_str()));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn requests_go_below_the_base_address_and_name_the_client() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    for base in [
        format!("{}/sub/site", server.uri()),
        format!("{}/sub/site/", server.uri()),
    ] {
        let client = support::client(&base);
        Call::<Empty>::get(client.transport(), "/thing")
            .await
            .unwrap();
    }
    let own = Client::builder(&server.uri())
        .user_agent("mine/2")
        .build()
        .unwrap();
    Call::<Empty>::post(own.transport(), "/thing")
        .await
        .unwrap();
    let requests = server.received_requests().await.unwrap();
    let paths: Vec<_> = requests.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, ["/sub/site/thing", "/sub/site/thing", "/thing"]);
    assert_eq!(
        requests[0].headers["user-agent"],
        concat!("umbraco-runtime/", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(requests[2].headers["user-agent"], "mine/2");
    assert_eq!(requests[2].headers["content-length"], "0");
}

#[tokio::test]
async fn a_client_of_ones_own_is_used() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let http = reqwest::Client::builder()
        .user_agent("theirs/3")
        .build()
        .unwrap();
    let client = Client::builder(&server.uri())
        .http_client(http)
        .build()
        .unwrap();
    Call::<Empty>::get(client.transport(), "/thing")
        .await
        .unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["user-agent"], "theirs/3");
}
