//! The one path that every call takes: build, authorise, send, check, and repeat where that is safe.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{Method, StatusCode};

use crate::decode::BodyUse;
use crate::error::Error;
use crate::oauth::{Challenge, Stamp};
use crate::reply::{Context, Reply};
use crate::request::Request;

/// A request on its way.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// How much of an error's body is read.
const ERROR_BODY: u64 = 1024 * 1024;

/// How much of a body without interest is read, so that its connection can be used again.
const DISCARDED_BODY: u64 = 64 * 1024;

/// How long that may take. The status has said already what became of the call; a body that stalls changes nothing.
const LEFTOVER: Duration = Duration::from_secs(5);

/// Sends `request` when it is first polled.
pub(crate) fn start(request: Box<Request>, body: BodyUse, accept: &'static str) -> Exchange {
    Box::pin(run(request, body, accept))
}

async fn run(
    mut request: Box<Request>,
    body: BodyUse,
    accept: &'static str,
) -> Result<Reply, Error> {
    let url = request.finish()?;
    let settings = request.transport.settings();
    let mut budget = settings.retry.start();
    let context = Context {
        operation: request.operation.clone(),
        url,
        read_timeout: request.timeout,
        max_response_size: settings.max_response_size,
    };
    let mut renewed = false;
    loop {
        let attempt = attempt(&mut request, &context, accept, body);
        let failure = match tokio::time::timeout(context.read_timeout, attempt).await {
            Ok(Ok(reply)) => return Ok(reply),
            Ok(Err(failure)) => failure,
            Err(_) => Failure::from(Error::timeout("the answer")),
        };
        let repeatable = request.body.is_repeatable();
        if failure.is_challenge() {
            // The token is dropped in any case, so that the next call has a new one.
            let useful = reject(&request, failure.stamp.as_ref());
            if useful && repeatable && !renewed {
                renewed = true;
                continue;
            }
        }
        let again = repeatable && failure.is_worth_repeating(&context.operation.method);
        let delay = match again {
            true => budget.next_delay(failure.error.retry_after()),
            false => None,
        };
        match delay {
            Some(delay) => wait(delay).await,
            None => return Err(failure.error.of(&context.operation, &context.url)),
        }
    }
}

/// Why an attempt failed.
struct Failure {
    error: Error,
    /// Which credential was sent.
    stamp: Option<Stamp>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, stamp: None }
    }
}

impl Failure {
    /// Whether the server refused the token itself. Umbraco also answers 401 without `WWW-Authenticate`, to a good
    /// token whose user may not have the thing; a new token would change nothing then.
    fn is_challenge(&self) -> bool {
        let status = self.error.status().unwrap_or_default();
        Challenge::of(status, self.error.headers())
            .is_some_and(|challenge| challenge.is_about_the_token())
    }

    fn is_worth_repeating(&self, method: &Method) -> bool {
        let busy = [
            StatusCode::TOO_MANY_REQUESTS,
            StatusCode::SERVICE_UNAVAILABLE,
        ];
        let safe = method.is_idempotent();
        match self.error.status() {
            Some(status) => safe && busy.contains(&status),
            // Nothing was sent, so any method may be sent again.
            None => self.error.is_worth_connecting_again(),
        }
    }
}

async fn attempt(
    request: &mut Request,
    context: &Context,
    accept: &'static str,
    body: BodyUse,
) -> Result<Reply, Failure> {
    let mut headers = request.headers(accept);
    let credentials = request
        .transport
        .credentials()
        .filter(|_| request.wants_credentials());
    let stamp = match credentials {
        Some(credentials) => {
            let stamp = credentials.authorize(&context.url, &mut headers).await;
            Some(stamp.map_err(Error::auth)?)
        }
        None => None,
    };
    let (content, length) = request.body.open().await.map_err(Error::upload)?;
    // Some servers refuse a POST that says nothing about its length; RFC 9110, section 8.6.
    let expects_body = [Method::POST, Method::PUT, Method::PATCH];
    let none = request.body.is_empty() && expects_body.contains(&context.operation.method);
    if let Some(length) = length.or(none.then_some(0)) {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    // Put together without a builder, which would copy the headers one by one.
    let method = context.operation.method.clone();
    let mut message = reqwest::Request::new(method, context.url.clone());
    *message.headers_mut() = headers;
    *message.body_mut() = Some(content);
    let sent = request.transport.http_client().execute(message).await;
    let mut response = sent.map_err(Error::sending)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if !status.is_success() {
        let body = read_leftover(response, ERROR_BODY, context).await;
        let error = Error::status_reply(status, headers, body);
        return Err(Failure { error, stamp });
    }
    let mut reply = Reply {
        context: context.clone(),
        status,
        headers,
        body: Bytes::new(),
        stream: None,
    };
    match body.with_status(status) {
        BodyUse::Stream => reply.stream = Some(Box::pin(response.bytes_stream())),
        BodyUse::Discard | BodyUse::ByStatus(_) => {
            drop(read_leftover(response, DISCARDED_BODY, context).await)
        }
        BodyUse::Buffer => match read(response, context.max_response_size, false).await {
            Ok(bytes) => reply.body = bytes,
            Err(error) => return Err(error.with_reply(status, reply.headers).into()),
        },
    }
    Ok(reply)
}

/// What there is of a body that is not the answer: one that breaks off or stalls says less, but the status stands.
async fn read_leftover(response: reqwest::Response, limit: u64, context: &Context) -> Bytes {
    let patience = LEFTOVER.min(context.read_timeout / 2);
    let body = tokio::time::timeout(patience, read(response, limit, true)).await;
    body.unwrap_or(Ok(Bytes::new())).unwrap_or_default()
}

/// The whole body. A body over `limit` is cut, or an error.
async fn read(mut response: reqwest::Response, limit: u64, cut: bool) -> Result<Bytes, Error> {
    if !cut
        && response
            .content_length()
            .is_some_and(|length| length > limit)
    {
        return Err(Error::too_large(limit));
    }
    let Some(first) = next(&mut response).await? else {
        return Ok(Bytes::new());
    };
    // Most bodies are one chunk, which needs no copy.
    let Some(second) = next(&mut response).await? else {
        return if first.len() as u64 <= limit || cut {
            Ok(first)
        } else {
            Err(Error::too_large(limit))
        };
    };
    let mut body = BytesMut::from(first);
    let mut chunk = Some(second);
    while let Some(bytes) = chunk {
        if (body.len() + bytes.len()) as u64 > limit {
            return if cut {
                Ok(body.freeze())
            } else {
                Err(Error::too_large(limit))
            };
        }
        body.extend_from_slice(&bytes);
        chunk = next(&mut response).await?;
    }
    Ok(body.freeze())
}

async fn next(response: &mut reqwest::Response) -> Result<Option<Bytes>, Error> {
    response.chunk().await.map_err(Error::sending)
}

fn reject(request: &Request, stamp: Option<&Stamp>) -> bool {
    match (request.transport.credentials(), stamp) {
        (Some(credentials), Some(stamp)) => credentials.reject(stamp),
        _ => false,
    }
}

async fn wait(delay: Duration) {
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}
