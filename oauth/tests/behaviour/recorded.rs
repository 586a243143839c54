//! Every answer of an Umbraco 17.3 that this crate can meet, word for word, and what the crate makes of it.
//!
//! The cases are in `tests/fixtures/umbraco-17.3.json`, one a line: status, headers and body as recorded at a running
//! site, and in `expect` the reaction that a program may count on.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::Mutex;

use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Challenge, Error, MemoryStore, PasswordSignIn, Revoked,
    Session, SwaggerClient, explain,
};

use crate::support::{Server, issued, reply, seconds};
use crate::umbraco::Umbraco;

#[derive(Clone, Deserialize)]
struct Case {
    case: String,
    endpoint: String,
    #[serde(default)]
    grant: String,
    status: u16,
    headers: BTreeMap<String, Value>,
    body: Value,
    expect: String,
}

impl Case {
    fn answer(&self) -> Response {
        let body = match &self.body {
            Value::Null => Body::empty(),
            Value::String(text) => Body::from(text.clone()),
            json => Body::from(json.to_string()),
        };
        let mut answer = reply(self.status, "", body);
        *answer.headers_mut() = self.headers();
        answer
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let values = match value {
                Value::Array(values) => values.clone(),
                value => vec![value.clone()],
            };
            for value in values {
                let name: http::HeaderName = name.parse().unwrap();
                headers.append(name, value.as_str().unwrap().parse().unwrap());
            }
        }
        headers
    }

    /// `error`, `error_description` and `error_uri` of the body, in JSON or in lines of text.
    fn oauth_error(&self) -> [Option<String>; 3] {
        ["error", "error_description", "error_uri"].map(|name| match &self.body {
            Value::String(text) => text
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
                .map(str::to_owned),
            json => json.get(name)?.as_str().map(str::to_owned),
        })
    }

    /// The error tells what the server said, and calls it by the name that is expected.
    fn check(&self, error: &Error) {
        let shown = format!("{}: {error}", self.case);
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(self.status),
            "{shown}"
        );
        let told = [
            error.oauth_error(),
            error.oauth_error_description(),
            error.oauth_error_uri(),
        ];
        let said = self.oauth_error();
        if said[0].is_some() {
            assert_eq!(told.map(|text| text.map(str::to_owned)), said, "{shown}");
        }
        let has = |name: &str| self.expect == name;
        assert_eq!(error.is_invalid_client(), has("invalid_client"), "{shown}");
        assert_eq!(error.is_invalid_grant(), has("invalid_grant"), "{shown}");
        assert_eq!(error.is_transient(), has("transient"), "{shown}");
        assert_eq!(
            error.is_invalid_credentials(),
            has("invalid credentials"),
            "{shown}"
        );
        assert_eq!(error.is_locked(), has("locked"), "{shown}");
        assert_eq!(
            error.is_not_allowed(),
            has("not allowed") && self.endpoint == "login",
            "{shown}"
        );
        assert_eq!(error.is_two_factor_required(), has("two factor"), "{shown}");
        let refused =
            ["refused", "invalid_client", "invalid_grant"].contains(&self.expect.as_str());
        if said[0].is_some() {
            assert_eq!(error.is_refused(), refused, "{shown}");
        }
    }
}

/// The cases of one endpoint, and how many there must be, lest some fall out unseen.
fn cases(endpoint: &str, grant: &str, count: usize) -> Vec<Case> {
    let all: Vec<Case> =
        serde_json::from_str(include_str!("../fixtures/umbraco-17.3.json")).unwrap();
    let cases: Vec<Case> = all
        .into_iter()
        .filter(|case| case.endpoint == endpoint && case.grant == grant)
        .collect();
    assert_eq!(cases.len(), count);
    cases
}

#[tokio::test]
async fn client_credentials() {
    for case in cases("token", "client_credentials", 49) {
        let answering = case.clone();
        let server = Server::new(move |_| answering.answer()).await;
        let credentials = server.client().build().unwrap();
        match credentials.token().await {
            Ok(token) => {
                assert_eq!(case.expect, "token", "{}", case.case);
                assert!(
                    token
                        .lifetime()
                        .is_some_and(|lifetime| lifetime >= seconds(299))
                );
            }
            Err(error) => {
                case.check(&error);
                // Nothing that stays as it is is asked for twice.
                assert!(credentials.token().await.is_err());
                let requests = if error.is_transient() { 2 } else { 1 };
                assert_eq!(server.seen().len(), requests, "{}", case.case);
            }
        }
    }
}

#[tokio::test]
async fn the_code_exchange() {
    static ANSWER: Mutex<Option<Case>> = Mutex::new(None);
    let umbraco = Umbraco::new().await;
    for case in cases("token", "authorization_code", 25) {
        *ANSWER.lock().unwrap() = Some(case.clone());
        umbraco.state().instead = vec![|| ANSWER.lock().unwrap().take().unwrap().answer()];
        let requests = umbraco.token_requests().len();
        let sign_in = umbraco.flow().sign_in().unwrap();
        let redirected = umbraco.approve(sign_in.authorization_url());
        match sign_in.finish(&redirected).await {
            Ok(session) => {
                assert_eq!(case.expect, "token", "{}", case.case);
                let renewable = session.state().await.unwrap().unwrap().is_renewable;
                assert_eq!(renewable, case.body.get("refresh_token").is_some());
            }
            Err(error) => {
                case.check(&error);
                assert!(error.needs_login(), "{error}");
            }
        }
        assert_eq!(
            umbraco.token_requests().len(),
            requests + 1,
            "{}",
            case.case
        );
    }
}

#[tokio::test]
async fn a_refresh() {
    static ANSWER: Mutex<Option<Case>> = Mutex::new(None);
    let umbraco = Umbraco::new().await;
    for case in cases("token", "refresh_token", 19) {
        let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
        let session: Session = umbraco.sign_in(&flow).await;
        umbraco.clock.advance(seconds(300));
        *ANSWER.lock().unwrap() = Some(case.clone());
        umbraco.state().instead = vec![|| ANSWER.lock().unwrap().take().unwrap().answer()];
        match session.credentials().token().await {
            Ok(_) => assert_eq!(case.expect, "token", "{}", case.case),
            Err(error) => {
                case.check(&error);
                let over = error.is_invalid_grant()
                    || error.is_invalid_client()
                    || matches!(
                        error.oauth_error(),
                        Some("Authorization failed" | "unauthorized_client")
                    );
                assert_eq!(error.needs_login(), over, "{error}");
                let kept = flow.resume().await.unwrap().is_some();
                assert_eq!(kept, !over, "{}", case.case);
            }
        }
        umbraco.state().instead.clear();
        *ANSWER.lock().unwrap() = None;
    }
}

/// A login that agrees or answers the case, an authorize endpoint that answers the case.
async fn password(case: &Case) -> Error {
    let answering = case.clone();
    let server =
        Server::new(
            move |seen| match (seen.method.as_str(), answering.endpoint.as_str()) {
                ("POST", "authorize") => {
                    let mut answer = reply(200, "", "");
                    answer
                        .headers_mut()
                        .insert("set-cookie", "UMB_UCONTEXT=x".parse().unwrap());
                    answer
                }
                _ => answering.answer(),
            },
        )
        .await;
    let site = server.url("/");
    let client = SwaggerClient::umbraco_17(&site).unwrap();
    let flow = AuthorizationCode::new(client, AuthorizationServer::back_office(&site).unwrap());
    let error = PasswordSignIn::new("name", "pa55word")
        .sign_in(&flow)
        .await
        .unwrap_err();
    assert!(error.needs_login(), "{}: {error}", case.case);
    error
}

#[tokio::test]
async fn the_login() {
    for case in cases("login", "", 6) {
        case.check(&password(&case).await);
    }
}

#[tokio::test]
async fn the_authorize_endpoint() {
    for case in cases("authorize", "", 33) {
        let error = password(&case).await;
        match case.expect.as_str() {
            "cookie refused" => assert!(error.to_string().contains("did not take the cookie")),
            "unexpected" => assert!(error.is_unexpected_answer(), "{}: {error}", case.case),
            _ => case.check(&error),
        }
    }
}

#[tokio::test]
async fn revocation() {
    for case in cases("revoke", "", 16) {
        let answering = case.clone();
        let server = Server::new(move |seen| match seen.uri.path().ends_with("/revoke") {
            true => answering.answer(),
            false => issued("acc355", 300),
        })
        .await;
        let credentials = server.client().build().unwrap();
        credentials.token().await.unwrap();
        match credentials.revoke().await {
            Ok(Revoked::Done) => assert_eq!(case.expect, "revoked", "{}", case.case),
            Ok(Revoked::NotAllowed) => assert_eq!(case.expect, "not allowed", "{}", case.case),
            Ok(other) => panic!("{}: {other:?}", case.case),
            Err(error) => case.check(&error),
        }
    }
}

#[tokio::test]
async fn discovery() {
    for case in cases("discovery", "", 2) {
        let answering = case.clone();
        let server = Server::new(move |_| answering.answer()).await;
        let error = AuthorizationServer::discover(&server.url("/"))
            .await
            .unwrap_err();
        case.check(&error);
    }
}

#[test]
fn an_api_that_refuses_a_token() {
    for case in [cases("api", "", 23), cases("userinfo", "", 3)].concat() {
        let status = StatusCode::from_u16(case.status).unwrap();
        let headers = case.headers();
        let challenge = Challenge::of(status, &headers);
        let about_the_token = challenge
            .as_ref()
            .is_some_and(Challenge::is_about_the_token);
        assert_eq!(about_the_token, case.expect == "new token", "{}", case.case);
        assert_eq!(
            challenge.is_none(),
            case.expect == "nothing",
            "{}",
            case.case
        );
        let error = challenge.as_ref().and_then(Challenge::error);
        if case.expect == "no access" {
            assert_eq!(error, Some("insufficient_access"), "{}", case.case);
        }
        assert!(
            case.status == 400 || explain(status, &headers).is_some(),
            "{}",
            case.case
        );
    }
}
