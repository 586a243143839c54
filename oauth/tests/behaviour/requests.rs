//! What is sent to a token endpoint, and that nothing goes elsewhere.

use std::time::Duration;

use axum::response::Response;
use http::Method;
use umbraco_oauth::{ClientAuthentication, ClientCredentials, IntoCredentials, Site};

use crate::support::{CLIENT_ID, SECRET, Seen, Server, TOKEN_PATH, issued, reply, token};

/// Every character that form or percent encoding could get wrong.
const AWKWARD: &str = "a b+c%20d&e=f:g/h?i#j\"k\\l~ü€😀*'()";

fn pairs(seen: &Seen) -> Vec<(String, String)> {
    seen.form()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[tokio::test]
async fn id_and_secret_go_into_the_form() {
    let server = Server::new(|_| issued("one", 299)).await;
    let credentials = server.client().build().unwrap();
    assert_eq!(token(&credentials).await, "one");
    assert_eq!(
        credentials.token().await.unwrap().lifetime(),
        Some(Duration::from_secs(299))
    );

    let seen = &server.seen()[0];
    assert_eq!(
        (&seen.method, seen.uri.path(), seen.uri.query()),
        (&Method::POST, TOKEN_PATH, None)
    );
    assert_eq!(
        pairs(seen),
        [
            pair("grant_type", "client_credentials"),
            pair("client_id", CLIENT_ID),
            pair("client_secret", SECRET)
        ]
    );
    assert_eq!(
        seen.headers["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(seen.headers["accept"], "application/json");
    assert_eq!(seen.headers["content-length"], seen.body.len().to_string());
    assert!(!seen.headers.contains_key("authorization"));
}

#[tokio::test]
async fn awkward_characters_survive_the_form() {
    let server = Server::new(|_| issued("one", 299)).await;
    let client =
        ClientCredentials::new(AWKWARD, format!("{AWKWARD}!")).token_endpoint(server.url("/token"));
    token(&client.scope("openid").scope("a:b").build().unwrap()).await;
    assert_eq!(
        pairs(&server.seen()[0]),
        [
            pair("grant_type", "client_credentials"),
            pair("scope", "openid a:b"),
            pair("client_id", AWKWARD),
            pair("client_secret", &format!("{AWKWARD}!")),
        ]
    );
}

#[tokio::test]
async fn basic_authentication_is_form_encoded_before_base64() {
    let server = Server::new(|_| issued("one", 299)).await;
    let client = ClientCredentials::new("id:1 2", "a+b%c:d ü").token_endpoint(server.url("/token"));
    token(
        &client
            .client_authentication(ClientAuthentication::ClientSecretBasic)
            .build()
            .unwrap(),
    )
    .await;
    let seen = &server.seen()[0];
    // Base64 of `id%3A1+2:a%2Bb%25c%3Ad+%C3%BC` (RFC 6749 section 2.3.1 and appendix B).
    assert_eq!(
        seen.headers["authorization"],
        "Basic aWQlM0ExKzI6YSUyQmIlMjVjJTNBZCslQzMlQkM="
    );
    assert_eq!(pairs(seen), [pair("grant_type", "client_credentials")]);
}

#[tokio::test]
async fn a_client_of_ones_own_serves_with_the_endpoint_and_origin_of_the_site() {
    let server = Server::new(|_| issued("one", 299)).await;
    let site = Site {
        base_url: server.url("/"),
        token_endpoint: Some(server.url(TOKEN_PATH)),
        http: reqwest::Client::builder()
            .user_agent("sync/1")
            .build()
            .unwrap(),
    };
    let credentials = ClientCredentials::new(CLIENT_ID, SECRET)
        .into_credentials(&site)
        .unwrap();
    assert_eq!(token(&credentials).await, "one");
    assert!(credentials.belongs_to(&server.url("/umbraco/management/api/v1/user/current")));
    assert_eq!(server.seen()[0].headers["user-agent"], "sync/1");
}

fn redirect(status: u16, to: &str) -> Response {
    let mut response = reply(status, "", "");
    response
        .headers_mut()
        .insert("location", to.parse().unwrap());
    response
}

#[tokio::test]
async fn a_redirect_is_an_error_and_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::new(|_| issued("stolen", 300)).await;
        let target = elsewhere.url("/token?secret=1");
        let server = Server::new(move |_| redirect(status, target.as_str())).await;
        let error = server.client().build().unwrap().token().await.unwrap_err();
        assert!(
            error.is_redirect() && error.is_permanent(),
            "{status}: {error}"
        );
        assert_eq!(error.status().unwrap().as_u16(), status);
        let shown = error.to_string();
        assert!(
            shown.contains(&format!("redirects to {}", elsewhere.url("/token"))),
            "{shown}"
        );
        assert!(!shown.contains("secret=1"), "{shown}");
        assert!(elsewhere.seen().is_empty());
    }
}

#[tokio::test]
async fn a_client_that_follows_redirects_still_carries_the_secret_nowhere_else() {
    for authentication in [
        ClientAuthentication::ClientSecretPost,
        ClientAuthentication::ClientSecretBasic,
    ] {
        for status in [301, 302, 303, 307, 308] {
            let elsewhere = Server::new(|_| issued("stolen", 300)).await;
            let target = elsewhere.url("/token");
            let server = Server::new(move |_| redirect(status, target.as_str())).await;
            let credentials = server
                .client()
                .client_authentication(authentication)
                .http_client(reqwest::Client::new())
                .build()
                .unwrap();
            let error = credentials.token().await.unwrap_err();
            assert!(error.is_redirect(), "{status}: {error}");
            for seen in elsewhere.seen() {
                assert_eq!(seen.body, "", "{status}");
                assert!(!seen.headers.contains_key("authorization"), "{status}");
            }
        }
    }
}

#[tokio::test]
async fn no_answer_in_time_is_a_transient_error_with_a_hint() {
    let server = Server::gated(|_| issued("never", 300)).await;
    let credentials = server
        .client()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = credentials.token().await.unwrap_err();
    assert!(error.is_timeout() && error.is_transient(), "{error}");
    assert!(
        error
            .to_string()
            .contains("did not answer within 0.05 s; many token requests at once"),
        "{error}"
    );
}

#[tokio::test]
async fn no_connection_is_a_transient_error_with_a_hint_and_a_cause() {
    // A port that was free a moment ago.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}/token", listener.local_addr().unwrap());
    drop(listener);
    let client =
        ClientCredentials::new(CLIENT_ID, SECRET).token_endpoint(endpoint.parse().unwrap());
    let error = client.build().unwrap().token().await.unwrap_err();
    assert!(error.is_transient(), "{error:?}");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("check host and port"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}
