//! One attempt of a call: what is sent, and what is logged of it.

use std::time::{Duration, SystemTime};

use axum::body::Body;
use http::{Method, Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use uuid::Uuid;

use super::Call;
use crate::store::temporary_file::timestamp;
use crate::store::webhook::LoggedCall;

const TIME_OUT: Duration = Duration::from_secs(10);

/// What came of one attempt: the status and the body, or why there is none.
pub(super) type Outcome = Result<(http::StatusCode, String), String>;

/// The headers, in the order of a running Umbraco 17.3.
pub(super) fn headers(call: &Call, retry: u32) -> Vec<(String, String)> {
    let own = call.webhook.headers.iter();
    let own = own.map(|(name, value)| (name.clone(), value.clone().unwrap_or_default()));
    let first = [
        ("Content-Type", "application/json; charset=utf-8".to_owned()),
        ("Content-Length", call.body.len().to_string()),
        ("Umb-Webhook-Event", call.event.to_owned()),
        ("Umb-Webhook-RetryCount", retry.to_string()),
    ];
    let last = [("User-Agent", call.user_agent.clone())];
    let named = |(name, value): (&str, String)| (name.to_owned(), value);
    first
        .into_iter()
        .map(named)
        .chain(own)
        .chain(last.into_iter().map(named))
        .collect()
}

/// Sends a call and waits for what comes of it.
pub(super) async fn make(call: &Call, headers: &[(String, String)]) -> Outcome {
    let attempt = tokio::time::timeout(TIME_OUT, send(call, headers));
    attempt
        .await
        .unwrap_or_else(|_| Err("Timeout: nothing was answered".to_owned()))
}

/// Plain HTTP only: the stand-in knows no certificates.
async fn send(call: &Call, headers: &[(String, String)]) -> Outcome {
    let failed = |what: &str, why: &dyn std::fmt::Display| format!("{what}: {why}");
    let uri: Uri = call
        .webhook
        .url
        .parse()
        .map_err(|error| failed("InvalidUrl", &error))?;
    let (Some("http"), Some(host)) = (uri.scheme_str(), uri.host()) else {
        return Err("SecureConnectionError: only http is spoken here".to_owned());
    };
    let stream = TcpStream::connect((host, uri.port_u16().unwrap_or(80)))
        .await
        .map_err(|error| failed("ConnectionError", &error))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| failed("ConnectionError", &error))?;
    let connection = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.authority().map_or(host, |authority| authority.as_str());
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header("host", authority);
    for (name, value) in headers {
        // As UTF-8, which is what a server sends of letters that are not ASCII.
        request = request.header(name.as_str(), value.as_bytes());
    }
    let request = request
        .body(Body::from(call.body.clone()))
        .map_err(|error| failed("InvalidRequest", &error))?;
    let response = sender
        .send_request(request)
        .await
        .map_err(|error| failed("ConnectionError", &error))?;
    let status = response.status();
    let bytes = axum::body::to_bytes(Body::new(response.into_body()), 1 << 20).await;
    connection.abort();
    let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok((status, text.unwrap_or_default()))
}

pub(super) fn logged(
    call: &Call,
    retry: u32,
    headers: &[(String, String)],
    outcome: Outcome,
) -> LoggedCall {
    let lines = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\n"));
    let (status, is_success, body, threw) = match outcome {
        Ok((status, body)) => {
            let reason = status.canonical_reason().unwrap_or_default();
            (
                format!("{reason} ({})", status.as_u16()),
                status.is_success(),
                body,
                false,
            )
        }
        Err(why) => {
            let name = why.split(':').next().unwrap_or_default().to_owned();
            (name, false, why, true)
        }
    };
    let date = timestamp(SystemTime::now());
    LoggedCall {
        key: Uuid::nil(),
        webhook: call.webhook.id,
        status,
        is_success,
        // A `DateTime` there, which ends in Z.
        date: date.replace("+00:00", "Z"),
        event: call.event.to_owned(),
        url: call.webhook.url.clone(),
        retry_count: retry,
        request_headers: lines.collect(),
        request_body: call.body.clone(),
        response_body: body,
        threw,
    }
}
