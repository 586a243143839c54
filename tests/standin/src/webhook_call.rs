//! Calls of webhooks, made after the reply to the request that they are about.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use http::{Method, Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use uuid::Uuid;

use crate::answer::{Site, lock};
use crate::delivery::announced::announced;
use crate::store::temporary_file::timestamp;
use crate::store::webhook::{CONTENT_PUBLISH, LoggedCall, Webhook};

/// How often a call that failed is made again (seen on a running Umbraco 17.3, which waits in between).
const RETRIES: u32 = 5;
const TIME_OUT: Duration = Duration::from_secs(10);

/// A call that is to be made.
struct Call {
    webhook: Webhook,
    body: String,
    user_agent: String,
}

/// What came of one attempt: the status and the body, or why there is none.
type Outcome = Result<(http::StatusCode, String), String>;

/// Starts the calls about what was published since the last time.
pub(crate) fn start(site: &Arc<Site>) {
    for call in calls(site) {
        tokio::spawn(make(site.clone(), call));
    }
}

fn calls(site: &Site) -> Vec<Call> {
    let mut store = lock(&site.store);
    let published = std::mem::take(&mut store.announced);
    if published.is_empty() {
        return Vec::new();
    }
    let version = crate::management::assembly_version(&site.facts);
    let user_agent = format!("Umbraco-Cms/{version}");
    let mut calls = Vec::new();
    for id in published {
        let document_type = store.documents.get(id).map(|one| one.document_type);
        let is_wanted = |webhook: &&Webhook| {
            let types = &webhook.content_type_keys;
            webhook.enabled
                && webhook.events.iter().any(|event| event == CONTENT_PUBLISH)
                && (types.is_empty() || document_type.is_some_and(|of| types.contains(&of)))
        };
        let wanted: Vec<&Webhook> = store.webhooks.iter().filter(is_wanted).collect();
        if wanted.is_empty() {
            continue;
        }
        let body = announced(&store, site.facts.version, id).unwrap_or_default();
        let body = String::from_utf8(body).unwrap_or_default();
        calls.extend(wanted.into_iter().map(|webhook| Call {
            webhook: webhook.clone(),
            body: body.clone(),
            user_agent: user_agent.clone(),
        }));
    }
    calls
}

/// Calls until it is heard, and logs each attempt.
async fn make(site: Arc<Site>, call: Call) {
    for retry in 0..=RETRIES {
        let headers = headers(&call, retry);
        let attempt = tokio::time::timeout(TIME_OUT, send(&call, &headers));
        let outcome = attempt
            .await
            .unwrap_or_else(|_| Err("Timeout: nothing was answered".to_owned()));
        let is_heard = matches!(&outcome, Ok((status, _)) if status.is_success());
        let logged = logged(&call, retry, &headers, outcome);
        let mut store = lock(&site.store);
        let key = store.sequence.id();
        store.webhook_calls.push(LoggedCall { key, ..logged });
        drop(store);
        // What is logged is kept as what a request changed is.
        #[cfg(feature = "data-file")]
        let _ = site.keep();
        if is_heard {
            return;
        }
    }
}

/// The headers, in the order of a running Umbraco 17.3.
fn headers(call: &Call, retry: u32) -> Vec<(String, String)> {
    let own = call.webhook.headers.iter();
    let own = own.map(|(name, value)| (name.clone(), value.clone().unwrap_or_default()));
    let first = [
        ("Content-Type", "application/json; charset=utf-8".to_owned()),
        ("Content-Length", call.body.len().to_string()),
        ("Umb-Webhook-Event", CONTENT_PUBLISH.to_owned()),
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

fn logged(call: &Call, retry: u32, headers: &[(String, String)], outcome: Outcome) -> LoggedCall {
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
        event: CONTENT_PUBLISH.to_owned(),
        url: call.webhook.url.clone(),
        retry_count: retry,
        request_headers: lines.collect(),
        request_body: call.body.clone(),
        response_body: body,
        threw,
    }
}
