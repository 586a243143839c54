//! From socket to request and from reply to socket.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;

use axum::body::Body as HttpBody;
use futures_util::{StreamExt as _, stream};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answer::{Site, lock};
use crate::configuration::Configuration;
use crate::fault_header::Asked;
use crate::faults::Fault;
use crate::management::Rebuild;
use crate::webhook_call;
use crate::wire::exception;
use crate::wire::multipart;
use crate::wire::reply::{Body, Reply};
use crate::wire::request::Request;

/// Kestrel's limits: request line, headers.
const MAX_REQUEST_LINE: usize = 8192;
const MAX_HEADERS: usize = 32 * 1024;

/// Accepts until the task is aborted; the connections end with it.
pub(crate) async fn accept(listener: TcpListener, site: Arc<Site>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    connections.spawn(serve(stream, site.clone()));
                }
            }
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

async fn serve(stream: TcpStream, site: Arc<Site>) {
    // A write must not wait for more bytes: a test counts on seeing the head of a reply that is cut later.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| handle(request, site.clone()));
    // A connection that the client closed early or a fault cut is no news.
    let _ = http1::Builder::new()
        .max_buf_size(1 << 20)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// The error that makes hyper end the connection without a reply.
type Dropped = io::Error;

async fn handle(
    request: http::Request<Incoming>,
    site: Arc<Site>,
) -> Result<Response<HttpBody>, Dropped> {
    let (parts, body) = request.into_parts();
    if let Some(refusal) = oversize(
        &parts.method,
        &parts.uri,
        &parts.headers,
        &site.facts.configuration,
    ) {
        return Ok(response(refusal));
    }
    let Ok(body) =
        axum::body::to_bytes(HttpBody::new(body), site.facts.configuration.max_body()).await
    else {
        return Err(dropped());
    };
    let request = Request {
        // Kestrel takes `get` for GET.
        method: Method::from_bytes(parts.method.as_str().to_ascii_uppercase().as_bytes())
            .unwrap_or(parts.method),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        is_https: site.facts.forwarded_headers
            && parts
                .headers
                .get("x-forwarded-proto")
                .is_some_and(|scheme| scheme.as_bytes().eq_ignore_ascii_case(b"https")),
        headers: parts.headers,
        body,
    };
    if let Some(log) = &site.log {
        lock(log).push(request.clone());
    }
    let _rebuild = Rebuild::begin(&request, &site);
    let mut fault = site.faults.take(&request);
    if site.facts.fault_header {
        match Asked::read(&request) {
            Ok(asked) => {
                asked.happen(&mut lock(&site.security));
                if !asked.delay.is_zero() {
                    tokio::time::sleep(asked.delay).await;
                }
                fault = fault.or(asked.fault);
            }
            Err(refusal) => return Ok(response(refusal)),
        }
    }
    match &fault {
        Some(Fault::Reply(reply)) => return Ok(response(reply.clone())),
        Some(Fault::DropConnection) => return Err(dropped()),
        Some(Fault::Hold(gate)) => gate.pass().await,
        Some(Fault::DropBodyAfter(_)) | None => {}
    }
    let form = multipart::read(&request).await;
    let reply = site.kept(&request, site.answer(&request, &form));
    if site.facts.calls_webhooks {
        webhook_call::start(&site);
    }
    match fault {
        Some(Fault::DropBodyAfter(bytes)) => Ok(cut_response(reply, bytes)),
        _ => Ok(response(reply)),
    }
}

/// 414, 431 and 413, which close the connection; only the last one has a body.
fn oversize(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    settings: &Configuration,
) -> Option<Reply> {
    let target = uri
        .path_and_query()
        .map_or(0, |target| target.as_str().len());
    let line = method.as_str().len() + " ".len() + target + " HTTP/1.1\r\n".len();
    let size: usize = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    let announced = headers
        .get("content-length")
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let reply = if line > MAX_REQUEST_LINE {
        Reply::bare(StatusCode::URI_TOO_LONG)
    } else if size > MAX_HEADERS {
        Reply::bare(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
    } else if uri.path().contains("%00") {
        Reply::bare(StatusCode::BAD_REQUEST)
    } else if announced.is_some_and(|length| length > settings.max_body()) {
        too_large(uri.path(), settings)
    } else {
        return None;
    };
    Some(reply.header("connection", "close"))
}

fn too_large(path: &str, settings: &Configuration) -> Reply {
    let reply = Reply {
        exception: Some(Box::new(exception::body_too_large(settings.max_body()))),
        ..Reply::server_error(StatusCode::PAYLOAD_TOO_LARGE)
    };
    exception::shown(reply, path, settings.debug, false)
}

fn response(reply: Reply) -> Response<HttpBody> {
    let body = match &reply.body {
        Body::Sized(bytes) => HttpBody::from(bytes.clone()),
        Body::Chunked(bytes) => {
            let bytes = bytes.clone();
            HttpBody::from_stream(stream::iter([Ok::<_, Infallible>(bytes)]))
        }
    };
    head(&reply, body)
}

/// The head and the first bytes, then the end of the connection.
fn cut_response(reply: Reply, bytes: usize) -> Response<HttpBody> {
    let whole = reply.body.bytes();
    let first = whole.slice(..bytes.min(whole.len()));
    let cut = stream::once(async {
        // One turn for hyper to write out what it has before the error ends the connection.
        tokio::task::yield_now().await;
        Err(dropped())
    });
    let stream = stream::iter([Ok(first)]).chain(cut);
    let mut response = head(&reply, HttpBody::from_stream(stream));
    if let Body::Sized(bytes) = &reply.body {
        response
            .headers_mut()
            .insert("content-length", HeaderValue::from(bytes.len()));
    }
    response
}

fn head(reply: &Reply, body: HttpBody) -> Response<HttpBody> {
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    for (name, value) in &reply.headers {
        response.headers_mut().append(name.clone(), value.clone());
    }
    response
}

fn dropped() -> Dropped {
    io::Error::new(
        io::ErrorKind::ConnectionAborted,
        "the stand-in ends the connection",
    )
}
