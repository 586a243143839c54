//! A server that answers as it is told and keeps what it was asked.

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A server on this machine; it ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    task: JoinHandle<()>,
}

/// What to answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers; those that say how the body is transferred are the server's own.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

/// What was asked.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// Path and query as they were on the wire.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

#[derive(Debug, Default)]
struct Shared {
    answer: Option<Answer>,
    requests: Vec<Request>,
}

/// Headers that belong to one connection, not to the answer.
const OWN: [&str; 5] = [
    "connection",
    "content-length",
    "date",
    "keep-alive",
    "transfer-encoding",
];

impl Server {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// When this machine has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.unwrap_or_else(|error| panic!("no port to listen on: {error}"));
        let address = listener.local_addr();
        let address = address.unwrap_or_else(|error| panic!("no address: {error}"));
        let shared = Arc::new(Mutex::new(Shared::default()));
        let app = Router::new().fallback(answer).with_state(shared.clone());
        let task = tokio::spawn(async move {
            // It serves until the task is ended.
            let _ = axum::serve(listener, app).await;
        });
        Self {
            address,
            shared,
            task,
        }
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers all requests from now on like this; until then, and after [`take`](Self::take), with 500.
    pub fn answer(&self, answer: Answer) {
        self.shared().answer = Some(answer);
    }

    /// The requests since the last time, and forgets what to answer.
    #[must_use]
    pub fn take(&self) -> Vec<Request> {
        let mut shared = self.shared();
        shared.answer = None;
        std::mem::take(&mut shared.requests)
    }

    fn shared(&self) -> std::sync::MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(
    State(shared): State<Arc<Mutex<Shared>>>,
    method: Method,
    uri: http::Uri,
    headers: HeaderMap,
    body: Bytes,
) -> http::Response<Body> {
    let target = uri
        .path_and_query()
        .map(ToString::to_string)
        .unwrap_or_default();
    let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
    shared.requests.push(Request {
        method,
        target,
        headers,
        body,
    });
    let Some(told) = shared.answer.clone() else {
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        return response;
    };
    let mut response = http::Response::new(Body::from(told.body));
    *response.status_mut() = told.status;
    for (name, value) in &told.headers {
        let is_own = OWN.iter().any(|own| name.eq_ignore_ascii_case(own));
        let pair = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        );
        if let (false, (Ok(name), Ok(value))) = (is_own, pair) {
            response.headers_mut().append(name, value);
        }
    }
    response
}
