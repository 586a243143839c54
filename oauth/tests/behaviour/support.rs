//! A source that does as it is told, and a token endpoint on this machine that does the same.

use std::collections::VecDeque;
use std::future::IntoFuture;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use http::{HeaderMap, Method, Uri};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use umbraco_oauth::{
    AccessToken, ClientCredentials, Credentials, Error, Fetch, ManualClock, SignIn, TokenSource,
};
use url::Url;

pub(crate) const SITE: &str = "https://cms.example/umbraco";
pub(crate) const CLIENT_ID: &str = "umbraco-back-office-sync";
pub(crate) const SECRET: &str = "s3cret-Value";
pub(crate) const TOKEN_PATH: &str = "/umbraco/management/api/v1/security/back-office/token";

pub(crate) fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

pub(crate) fn url(url: &str) -> Url {
    url.parse().unwrap()
}

/// A port that nothing listens at, and that the system gives to nobody who asks for any port.
pub(crate) fn free_port() -> u16 {
    static TAKEN: AtomicUsize = AtomicUsize::new(0);
    let process = usize::try_from(std::process::id()).unwrap();
    loop {
        let number = TAKEN.fetch_add(1, Ordering::SeqCst) + process * 37;
        let port = u16::try_from(20_000 + number % 12_000).unwrap();
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// A source that answers from a list, one entry for each fetch, as soon as the gate lets it.
pub(crate) struct Script {
    answers: Mutex<VecDeque<Result<AccessToken, Error>>>,
    calls: AtomicUsize,
    gate: Semaphore,
    pub(crate) clock: Arc<ManualClock>,
}

impl Script {
    /// The gate is open.
    pub(crate) fn new() -> Arc<Self> {
        let script = Self::gated();
        script.open();
        script
    }

    /// The gate is shut.
    pub(crate) fn gated() -> Arc<Self> {
        Arc::new(Self {
            answers: Mutex::default(),
            calls: AtomicUsize::new(0),
            gate: Semaphore::new(0),
            clock: Arc::default(),
        })
    }

    pub(crate) fn open(&self) {
        self.gate.add_permits(1_000_000);
    }

    pub(crate) fn shut(&self) {
        self.gate.forget_permits(usize::MAX);
    }

    pub(crate) fn token(&self, text: &str, lifetime: u64) -> &Self {
        self.push(AccessToken::new(text, Some(seconds(lifetime))))
    }

    pub(crate) fn error(&self, error: Error) -> &Self {
        self.push(Err(error))
    }

    fn push(&self, answer: Result<AccessToken, Error>) -> &Self {
        self.answers.lock().unwrap().push_back(answer);
        self
    }

    /// How many fetches have begun.
    pub(crate) fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    pub(crate) fn credentials(self: &Arc<Self>) -> Credentials {
        let source = Source(Arc::clone(self));
        Credentials::from_source_with_clock(source, &url(SITE), self.clock.clone()).unwrap()
    }
}

struct Source(Arc<Script>);

impl TokenSource for Source {
    fn fetch(&self) -> Fetch<'_> {
        self.0.calls.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            self.0.gate.acquire().await.unwrap().forget();
            let answer = self.0.answers.lock().unwrap().pop_front();
            answer.expect("the script has no answer left")
        })
    }
}

/// The text of the current token.
pub(crate) async fn token(credentials: &Credentials) -> String {
    credentials
        .token()
        .await
        .unwrap()
        .expose_secret()
        .to_owned()
}

/// Lets every other task of a single-threaded test go as far as it can.
pub(crate) async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

/// One request as the token endpoint saw it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Seen {
    /// The members of the form, decoded.
    pub(crate) fn form(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(self.body.as_bytes())
            .into_owned()
            .collect()
    }
}

type Answer = dyn Fn(&Seen) -> Response + Send + Sync;

struct Shared {
    answer: Box<Answer>,
    seen: Mutex<Vec<Seen>>,
    arrived: Semaphore,
    gate: Semaphore,
}

/// A token endpoint on this machine; it stops when dropped.
pub(crate) struct Server {
    origin: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl Server {
    /// Answers at once.
    pub(crate) async fn new(answer: impl Fn(&Seen) -> Response + Send + Sync + 'static) -> Self {
        let server = Self::gated(answer).await;
        server.open();
        server
    }

    /// Answers once opened.
    pub(crate) async fn gated(answer: impl Fn(&Seen) -> Response + Send + Sync + 'static) -> Self {
        let shared = Arc::new(Shared {
            answer: Box::new(answer),
            seen: Mutex::default(),
            arrived: Semaphore::new(0),
            gate: Semaphore::new(0),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new()
            .fallback(serve)
            .with_state(Arc::clone(&shared));
        let serving = axum::serve(listener, app).into_future();
        let task = tokio::spawn(async move { serving.await.unwrap() });
        Self {
            origin,
            shared,
            task,
        }
    }

    pub(crate) fn open(&self) {
        self.shared.gate.add_permits(1_000_000);
    }

    /// Waits for the next request to arrive.
    pub(crate) async fn arrival(&self) {
        self.shared.arrived.acquire().await.unwrap().forget();
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        url(&format!("{}{path}", self.origin))
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().unwrap().clone()
    }

    pub(crate) fn client(&self) -> ClientCredentials {
        ClientCredentials::new(CLIENT_ID, SECRET).token_endpoint(self.url(TOKEN_PATH))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let seen = Seen {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    shared.seen.lock().unwrap().push(seen.clone());
    shared.arrived.add_permits(1);
    shared.gate.acquire().await.unwrap().forget();
    (shared.answer)(&seen)
}

pub(crate) fn reply(status: u16, media_type: &str, body: impl Into<Body>) -> Response {
    let builder = Response::builder().status(status);
    let builder = if media_type.is_empty() {
        builder
    } else {
        builder.header("content-type", media_type)
    };
    builder.body(body.into()).unwrap()
}

/// A token response as Umbraco 17.3 writes it.
pub(crate) fn issued(token: &str, expires_in: u64) -> Response {
    let body = format!(
        "{{\n  \"access_token\": \"{token}\",\n  \"token_type\": \"Bearer\",\n  \"expires_in\": {expires_in}\n}}"
    );
    reply(200, "application/json;charset=UTF-8", body)
}

/// The state of a sign-in, from its authorization URL.
pub(crate) fn state_of(authorization_url: &Url) -> String {
    let mut query = authorization_url.query_pairs();
    query
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned()
}

/// Where a browser would end that the server at `issuer` sends back with the code `c0de`.
pub(crate) fn redirected(sign_in: &SignIn, issuer: &Url) -> Url {
    let mut redirected = url(sign_in.redirect_uri());
    redirected
        .query_pairs_mut()
        .append_pair("code", "c0de")
        .append_pair("state", &state_of(sign_in.authorization_url()))
        .append_pair("iss", issuer.as_str());
    redirected
}
