//! What the answers of a token endpoint become. Bodies and statuses as Umbraco 17.3 sends them, and worse.

use umbraco_oauth::{ClientCredentials, Error};

use crate::support::{CLIENT_ID, SECRET, Server, TOKEN_PATH, reply};

const JSON: &str = "application/json;charset=UTF-8";

async fn error_of(status: u16, media_type: &'static str, body: impl Into<String>) -> Error {
    error_for(CLIENT_ID, SECRET, status, media_type, body).await
}

async fn error_for(
    client_id: &str,
    secret: &str,
    status: u16,
    media_type: &'static str,
    body: impl Into<String>,
) -> Error {
    let body = body.into();
    let server = Server::new(move |_| reply(status, media_type, body.clone())).await;
    let client = ClientCredentials::new(client_id, secret).token_endpoint(server.url(TOKEN_PATH));
    let error = client.build().unwrap().token().await.unwrap_err();
    assert!(
        error.to_string().contains(server.url(TOKEN_PATH).as_str()),
        "it says where: {error}"
    );
    assert_eq!(error.status().unwrap().as_u16(), status);
    error
}

async fn lifetime_of(body: &'static str) -> u64 {
    let server = Server::new(move |_| reply(200, JSON, body)).await;
    server
        .client()
        .build()
        .unwrap()
        .token()
        .await
        .unwrap()
        .lifetime()
        .unwrap()
        .as_secs()
}

#[tokio::test]
async fn usable_answers() {
    for (body, lifetime) in [
        (
            r#"{"access_token":"t","token_type":"Bearer","expires_in":299}"#,
            299,
        ),
        (
            r#"{"access_token":"t","token_type":"bearer","expires_in":1,"id_token":"x","scope":"openid"}"#,
            1,
        ),
        (r#"{"access_token":"t","token_type":"BEARER"}"#, 60),
        (
            r#"{"access_token":"t","token_type":"Bearer","expires_in":null}"#,
            60,
        ),
    ] {
        assert_eq!(lifetime_of(body).await, lifetime, "{body}");
    }
}

#[tokio::test]
async fn a_success_that_holds_no_usable_token_is_permanent_and_says_what_came() {
    const LEAK: &str = "leaked-token-leaked-token";
    let big = format!("{{\"access_token\":\"{}\"}}", LEAK.repeat(4_000));
    let cases: Vec<(u16, &'static str, String, &str)> = vec![
        (200, JSON, String::new(), "200 OK with an empty body"),
        (204, "", String::new(), "204 No Content with an empty body"),
        (
            200,
            JSON,
            format!("{{\"access_token\":\"{LEAK}\""),
            "it is not JSON",
        ),
        (
            200,
            JSON,
            format!("\"{LEAK}\""),
            "a member is missing or has the wrong type",
        ),
        (
            200,
            JSON,
            format!("{{\"access_token\":\"{LEAK}\"}}"),
            "it has no `token_type`",
        ),
        (
            200,
            JSON,
            r#"{"token_type":"Bearer","expires_in":299}"#.into(),
            "it has no `access_token`",
        ),
        (
            200,
            JSON,
            format!("{{\"access_token\":[\"{LEAK}\"],\"token_type\":\"Bearer\"}}"),
            "wrong type",
        ),
        (
            200,
            JSON,
            token_with(LEAK, "Bearer", "\"leaked-token-leaked-token\""),
            "wrong type",
        ),
        (200, JSON, token_with(LEAK, "Bearer", "-1"), "wrong type"),
        (200, JSON, token_with(LEAK, "Bearer", "299.5"), "wrong type"),
        (
            200,
            JSON,
            token_with(LEAK, "Bearer", "0"),
            "the token lives for 0 s",
        ),
        (
            200,
            JSON,
            token_with(LEAK, "Bearer", "99999999999"),
            "the token lives for 99999999999 s",
        ),
        (
            200,
            JSON,
            token_with(LEAK, "DPoP\\u001b", "299"),
            "the token is of type `dpop`, not Bearer",
        ),
        (
            200,
            JSON,
            token_with("", "Bearer", "299"),
            "the access token is empty",
        ),
        (
            200,
            JSON,
            token_with("leaked token", "Bearer", "299"),
            "a header cannot carry",
        ),
        (
            200,
            JSON,
            token_with("leaked\\r\\nx: y", "Bearer", "299"),
            "a header cannot carry",
        ),
        (
            200,
            JSON,
            token_with("[redacted]", "Bearer", "299"),
            "its own client `umbraco-back-office`",
        ),
        (
            200,
            "text/plain",
            token_with(LEAK, "Bearer", "299"),
            "bytes of text/plain",
        ),
        (201, JSON, token_with(LEAK, "Bearer", "299"), "201 Created"),
        (
            200,
            "text/html; charset=utf-8",
            format!("<!DOCTYPE html>{LEAK}"),
            "this is a web page",
        ),
        (
            200,
            "",
            format!("\n <html>{LEAK}"),
            "bytes without a media type in place of a token; this is a web page",
        ),
        (200, JSON, big, "more than 65536 bytes"),
    ];
    for (status, media_type, body, words) in cases {
        let start: String = body.chars().take(120).collect();
        let error = error_of_any(status, media_type, body).await;
        assert!(
            error.is_unexpected_answer() && error.is_permanent(),
            "{start}: {error}"
        );
        assert!(error.to_string().contains(words), "{start}: {error}");
        assert!(
            !format!("{error} {error:?}").contains("leaked"),
            "{start}: {error}"
        );
        assert!(std::error::Error::source(&error).is_none(), "{start}");
    }
}

/// Without the check that the message names the endpoint: a useless token is told apart later.
async fn error_of_any(status: u16, media_type: &'static str, body: String) -> Error {
    let server = Server::new(move |_| reply(status, media_type, body.clone())).await;
    server.client().build().unwrap().token().await.unwrap_err()
}

fn token_with(token: &str, kind: &str, expires_in: &str) -> String {
    format!(r#"{{"access_token":"{token}","token_type":"{kind}","expires_in":{expires_in}}}"#)
}

#[tokio::test]
async fn refusals_of_openiddict_are_shown_with_what_to_do() {
    let cases = [
        (
            401,
            "invalid_client",
            "The specified client credentials are invalid.",
            "ID2055",
            "check client id and secret",
        ),
        (
            401,
            "invalid_client",
            "The specified 'client_id' is invalid.",
            "ID2052",
            "check client id and secret",
        ),
        (
            400,
            "invalid_scope",
            "The specified 'scope' is invalid.",
            "ID2052",
            "leave out `scope`",
        ),
        (
            400,
            "invalid_request",
            "The client application is not allowed to use the 'offline_access' scope.",
            "ID2065",
            "leave out the scope `offline_access`",
        ),
        (
            400,
            "invalid_request",
            "This server only accepts HTTPS requests.",
            "ID2083",
            "use its https URL",
        ),
        (
            400,
            "unauthorized_client",
            "This client application is not allowed to use the specified grant type.",
            "ID2064",
            "create some for an API user",
        ),
        (
            400,
            "unsupported_grant_type",
            "The specified 'grant_type' is not supported.",
            "ID2032",
            "check the token endpoint",
        ),
    ];
    for (status, code, description, id, hint) in cases {
        let uri = format!("https://documentation.openiddict.com/errors/{id}");
        let body = format!(
            "{{\n  \"error\": \"{code}\",\n  \"error_description\": \"{description}\",\n  \"error_uri\": \"{uri}\"\n}}"
        );
        let error = error_of(status, JSON, body).await;
        assert!(error.is_refused() && error.is_permanent(), "{error}");
        assert_eq!(error.is_invalid_client(), code == "invalid_client");
        assert_eq!(error.oauth_error(), Some(code));
        assert_eq!(error.oauth_error_description(), Some(description));
        assert_eq!(error.oauth_error_uri(), Some(uri.as_str()));
        let said = format!("refused the request: {code} ({status}), {description}, {uri}; ");
        assert!(error.to_string().contains(&said), "{error}");
        assert!(error.hint().unwrap().contains(hint), "{error}");
    }
}

#[tokio::test]
async fn refusals_of_umbraco_itself_are_shown_with_what_to_do() {
    for (code, hint) in [
        ("Authorization failed", "is disabled, deleted or not set up"),
        ("No context found", "`/umbraco/` in lower case"),
    ] {
        let body = format!(
            "{{\"error\":\"{code}\",\"error_description\":\"The user associated with the supplied \\u0027client_id\\u0027 \
             could not be found.\"}}"
        );
        let error = error_of(400, "application/json; charset=utf-8", body).await;
        assert!(error.is_refused() && error.is_permanent());
        assert_eq!(error.oauth_error(), Some(code));
        assert!(
            error.to_string().contains("supplied 'client_id' could not"),
            "{error}"
        );
        assert!(error.to_string().contains(hint), "{error}");
    }
}

#[tokio::test]
async fn an_unprefixed_client_id_gets_the_right_id_as_a_hint() {
    let body = r#"{"error":"invalid_client"}"#;
    let error = error_for("sync", SECRET, 401, JSON, body).await;
    assert!(
        error
            .to_string()
            .ends_with("try `umbraco-back-office-sync`"),
        "{error}"
    );
    let error = error_for(CLIENT_ID, "s3cret\n", 401, JSON, body).await;
    assert!(error.to_string().contains("white space"), "{error}");
}

#[tokio::test]
async fn a_server_in_trouble_is_transient() {
    let problem = r#"{"type":"Error","title":"Server Error","status":500}"#;
    for (status, media_type, body) in [
        (500, "application/json; charset=utf-8", problem),
        (
            500,
            "text/plain",
            "System.InvalidOperationException: secrets of the stack",
        ),
        (500, "", ""),
        (502, "text/html", "<html>Bad gateway</html>"),
        (503, "text/html", "<html>Starting</html>"),
        (408, "", ""),
        (429, "text/plain", "slow down"),
        (503, JSON, r#"{"error":"temporarily_unavailable"}"#),
        (400, JSON, r#"{"error":"server_error"}"#),
    ] {
        let error = error_of(status, media_type, body).await;
        assert!(
            error.is_transient() && !error.is_permanent(),
            "{status} {body}: {error}"
        );
        assert!(!error.to_string().contains("stack"), "{error}");
    }
    let error = error_of(500, "application/json; charset=utf-8", problem).await;
    assert!(error.to_string().contains(
        "answered 500 Internal Server Error with 52 bytes of application/json in place of a token; many token requests \
         at once can lock up"
    ), "{error}");
}

#[tokio::test]
async fn other_refusals_say_where_to_look() {
    for (status, hint) in [
        (404, "there is no token endpoint at this URL"),
        (405, "there is no token endpoint at this URL"),
        (403, "something in front of Umbraco"),
        (401, "something in front of Umbraco"),
        (400, "check the base URL"),
    ] {
        let error = error_of(status, "text/plain", "no").await;
        assert!(
            error.is_unexpected_answer() && error.is_permanent(),
            "{error}"
        );
        assert!(error.to_string().contains(hint), "{error}");
    }
}

#[tokio::test]
async fn words_of_the_server_are_cleaned_before_they_are_shown() {
    let long = "x".repeat(5_000);
    let body = format!(
        r#"{{"error":"invalid_client\u001b[31m","error_description":"wrong {SECRET}\r\n\u202e{long}","error_uri":"\u0007{long}"}}"#
    );
    let error = error_of(401, JSON, body).await;
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains(SECRET) && shown.contains("wrong [hidden]xxx"),
        "{shown}"
    );
    assert!(
        !error
            .to_string()
            .chars()
            .any(|c| c.is_control() || c == '\u{202e}'),
        "{shown}"
    );
    assert!(error.to_string().len() < 1_000, "{shown}");
}
