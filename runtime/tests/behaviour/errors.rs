//! What the server answers when it refuses, in every shape that it was seen to have.

use std::error::Error as _;

use crate::support::{client, get, get_error};
use serde_json::json;
use umbraco_runtime::{Call, Empty, Error, NotificationType};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn refused(reply: ResponseTemplate) -> Error {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(reply).mount(&server).await;
    get_error(&server).await
}

fn body(status: u16, content_type: &str, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, content_type)
}

#[tokio::test]
async fn an_operation_problem_is_read_with_its_status_and_extra_members() {
    let problem = json!({
        "type": "Error", "title": "Not found", "status": 400,
        "detail": "The dictionary item could not be found", "operationStatus": "ItemNotFound",
        "failedBranchItems": [{"id": "x", "operationStatus": "AwaitingRelease"}],
    });
    let error = refused(ResponseTemplate::new(404).set_body_json(problem)).await;
    assert!(
        error.is_not_found(),
        "the HTTP status decides, not the one in the body"
    );
    assert!(!error.is_validation());
    let problem = error.problem().unwrap();
    assert_eq!(problem.status(), Some(400));
    assert_eq!(problem.operation_status(), Some("ItemNotFound"));
    assert_eq!(
        problem.get("failedBranchItems").unwrap()[0]["operationStatus"],
        "AwaitingRelease"
    );
    assert_eq!(
        error.to_string(),
        "GET /thing: 404 Not Found: Not found: The dictionary item could not be found (ItemNotFound)"
    );
}

#[tokio::test]
async fn errors_are_read_as_an_array_of_objects_and_as_a_dictionary() {
    let array = json!({
        "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
        "title": "One or more validation errors occurred.", "status": 400,
        "errors": [{"$.$": ["bad"]}, {"$.requestModel": ["The requestModel field is required."]}],
        "traceId": "00-1",
    });
    let error = refused(ResponseTemplate::new(400).set_body_json(array)).await;
    assert!(error.is_validation());
    let problem = error.problem().unwrap();
    assert_eq!(problem.trace_id(), Some("00-1"));
    let paths: Vec<_> = problem
        .errors()
        .iter()
        .map(|field| field.path.as_str())
        .collect();
    assert_eq!(paths, ["$.$", "$.requestModel"]);

    let dictionary = r#"{"title":"Validation failed","operationStatus":"PropertyValidationError",
        "errors":{"$.values[0].value":["too long","too odd"],"a":["1"],"b":"2","c":null}}"#;
    let error = refused(body(
        400,
        "application/problem+json; charset=utf-8",
        dictionary,
    ))
    .await;
    let first = &error.problem().unwrap().errors()[0];
    assert_eq!(first.path, "$.values[0].value");
    assert_eq!(first.messages, ["too long", "too odd"]);
    let shown = error.to_string();
    assert!(
        shown.contains("; $.values[0].value: too long too odd; a: 1; b: 2; and 1 more"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_body_that_is_no_problem_is_shown_as_text() {
    let empty = refused(ResponseTemplate::new(404)).await;
    assert!(empty.problem().is_none() && empty.excerpt().is_none());
    assert!(
        empty
            .to_string()
            .contains("the server may not know the path"),
        "{empty}"
    );

    let string = refused(body(
        500,
        "application/json",
        "\"Unknown content type operation status\"",
    ))
    .await;
    assert!(string.is_server_error() && string.problem().is_none());
    assert_eq!(
        string.to_string(),
        "GET /thing: 500 Internal Server Error: Unknown content type operation status"
    );

    let page =
        "<!DOCTYPE html>\n<html><head><TITLE>\n Boot failed</TITLE></head><body>..</body></html>";
    let page = refused(body(500, "text/html", page)).await;
    assert_eq!(
        page.to_string(),
        "GET /thing: 500 Internal Server Error: an HTML page titled \"Boot failed\""
    );

    let text = refused(body(500, "text/plain", "line one\r\n\tline two\u{1b}[31m")).await;
    assert_eq!(text.excerpt(), Some("line one line two [31m"));

    let braces = refused(body(400, "application/json", "{}")).await;
    assert_eq!(braces.problem().unwrap().title(), None);
    assert_eq!(braces.to_string(), "GET /thing: 400 Bad Request");

    let long = refused(body(502, "text/plain", &"æ".repeat(5000))).await;
    assert!(long.excerpt().unwrap().chars().count() < 400);
}

#[tokio::test]
async fn predicates_follow_the_status() {
    type Predicate = fn(&Error) -> bool;
    let table: [(u16, Predicate); 11] = [
        (400, Error::is_validation),
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (413, Error::is_too_large),
        (414, Error::is_too_large),
        (422, Error::is_validation),
        (429, Error::is_rate_limited),
        (500, Error::is_server_error),
        (503, Error::is_server_error),
    ];
    for (status, holds) in table {
        let error = refused(ResponseTemplate::new(status)).await;
        assert!(holds(&error), "{status}: {error}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert!(!error.is_decode() && !error.is_connect() && !error.is_timeout());
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_that_says_where_to() {
    let server = MockServer::start().await;
    let elsewhere = format!("{}/elsewhere?code=secret&x=1", server.uri());
    let reply = ResponseTemplate::new(301).insert_header("location", elsewhere.as_str());
    Mock::given(any())
        .respond_with(reply)
        .expect(1)
        .mount(&server)
        .await;
    let error = get_error(&server).await;
    assert!(error.is_redirect());
    assert_eq!(error.location(), Some(elsewhere.as_str()));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("redirects to http://127.0.0.1"), "{shown}");
    assert!(
        shown.contains("code=***&x=1") && !shown.contains("secret"),
        "{shown}"
    );
}

#[tokio::test]
async fn notifications_come_with_errors_and_with_answers() {
    let header = r#"[{"message":"not \u003Cb\u003E allowed","category":"Content","type":"Warning"},{"message":"m","type":"New"},5]"#;
    let server = MockServer::start().await;
    let reply = |status| {
        ResponseTemplate::new(status)
            .insert_header("umb-notifications", header)
            .append_header("umb-notifications", "not json")
    };
    Mock::given(any())
        .respond_with(reply(400))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(reply(200))
        .mount(&server)
        .await;
    let error = get_error(&server).await;
    let answer = get::<Empty>(&server).send().await.unwrap();
    for notifications in [error.notifications(), answer.notifications()] {
        assert_eq!(notifications.len(), 2);
        assert_eq!(
            notifications[0].to_string(),
            "Warning: Content: not <b> allowed"
        );
        assert_eq!(
            notifications[1].kind,
            NotificationType::Other("New".to_owned())
        );
    }
}

#[tokio::test]
async fn no_connection_is_an_error_with_its_cause() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = Call::<Empty>::post(client(&base).transport(), "/thing")
        .await
        .unwrap_err();
    assert!(error.is_connect() && !error.is_interrupted(), "{error:?}");
    assert_eq!(error.status(), None);
    assert_eq!(
        error.to_string(),
        "POST /thing: no connection to the server"
    );
    let source = error.source().unwrap().to_string();
    assert!(!source.is_empty() && !error.to_string().contains(&source));
    let (method, template) = error.operation().unwrap();
    assert_eq!((method.as_str(), template), ("POST", "/thing"));
}

#[tokio::test]
async fn a_body_that_is_no_problem_is_read_as_the_model_of_the_operation() {
    let error = refused(body(400, "application/json", r#"["NotFound", "Gone"]"#)).await;
    assert_eq!(error.problem(), None);
    let read: Option<Vec<String>> = error.json();
    assert_eq!(read.unwrap(), ["NotFound", "Gone"]);
    assert_eq!(error.json::<String>(), None);
    assert_eq!(error.body(), br#"["NotFound", "Gone"]"#);
    assert!(!format!("{error:?}").contains("body"));
}
