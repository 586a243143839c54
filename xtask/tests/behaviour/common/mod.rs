//! A site on this machine and the command that fetches from it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// What a site answers to one path.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Page {
    pub(crate) fn json(body: &Value) -> Self {
        Self::new(200, body.to_string()).header("Content-Type", "application/json;charset=utf-8")
    }

    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// A server with fixed pages; everything else is an empty 404, as on a real site.
pub(crate) struct Site {
    pub(crate) address: SocketAddr,
    /// The requests that came: method, path and the headers that matter.
    pub(crate) seen: Arc<Mutex<Vec<String>>>,
    _runtime: Runtime,
}

#[derive(Clone)]
struct Pages {
    pages: Arc<BTreeMap<String, Page>>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Site {
    pub(crate) fn new(pages: impl IntoIterator<Item = (&'static str, Page)>) -> Self {
        let runtime = Runtime::new().unwrap();
        let pages: BTreeMap<String, Page> = pages
            .into_iter()
            .map(|(path, page)| (path.to_owned(), page))
            .collect();
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let state = Pages {
            pages: Arc::new(pages),
            seen: Arc::clone(&seen),
        };
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().fallback(answer).with_state(state);
        runtime.spawn(async move { axum::serve(listener, app).await });
        Self {
            address,
            seen,
            _runtime: runtime,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn saw(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn answer(State(state): State<Pages>, request: Request) -> Response {
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    };
    let path = request.uri().path().to_owned();
    let (etag, token) = (header("if-none-match"), header("authorization"));
    let mut line = format!("{} {path}", request.method());
    for part in [&etag, &token] {
        if !part.is_empty() {
            line.push_str(&format!(" {part}"));
        }
    }
    state.seen.lock().unwrap().push(line);
    let Some(page) = state.pages.get(&path) else {
        return Response::builder().status(404).body(Body::empty()).unwrap();
    };
    let known = page
        .headers
        .iter()
        .any(|(name, value)| *name == "ETag" && *value == etag);
    if known {
        return Response::builder().status(304).body(Body::empty()).unwrap();
    }
    let mut response = Response::builder().status(page.status);
    for (name, value) in &page.headers {
        response = response.header(*name, value);
    }
    response.body(Body::from(page.body.clone())).unwrap()
}

/// A document with one operation.
pub(crate) fn document(openapi: &str, title: &str) -> Value {
    json!({
        "openapi": openapi,
        "info": {"title": title, "version": "Latest", "description": "Prose."},
        "paths": {"/umbraco/management/api/v1/a": {"get": {"operationId": "GetA", "responses": {"200": {"description": "OK"}}}}}
    })
}

/// The same with these members in the answer of its operation.
pub(crate) fn members(openapi: &str, names: &[&str]) -> Value {
    let mut document = document(openapi, "Umbraco Management API");
    let properties: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({"type": "string"})))
        .collect();
    document["components"] =
        json!({"schemas": {"A": {"type": "object", "properties": properties}}});
    document["paths"]["/umbraco/management/api/v1/a"]["get"]["responses"]["200"]["content"] =
        json!({"application/json": {"schema": {"$ref": "#/components/schemas/A"}}});
    document
}

/// A workspace in a directory of its own.
pub(crate) struct Workspace(tempfile::TempDir);

impl Workspace {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Writes a file, and gives its path as an argument.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        argument(&path).to_owned()
    }

    /// Everything below `specs/`, sorted.
    pub(crate) fn specs(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.path("specs")) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments, &[])
    }

    pub(crate) fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("--workspace")
            .arg(self.0.path())
            .args(arguments);
        command
            .current_dir(self.0.path())
            // Never the profiles of whoever runs the tests.
            .env("UMBRACO_PROFILES", self.path("profiles"))
            .envs(environment.iter().copied());
        Outcome::new(&command.output().unwrap())
    }

    /// Fetches, with a version so that the crate has a name.
    pub(crate) fn fetch(&self, site: &str, more: &[&str]) -> Outcome {
        let mut arguments = vec!["fetch", site, "--product-version", "17.3.4"];
        arguments.extend(more);
        self.run(&arguments)
    }
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Outcome {
    fn new(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            code: output.status.code().unwrap(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }

    #[track_caller]
    pub(crate) fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{}", self.stderr);
        self
    }

    /// Failed with a code, saying all of these; nothing on standard output.
    #[track_caller]
    pub(crate) fn failed(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, code, "{}", self.stderr);
        let flat = flat(&self.stderr);
        for word in words {
            assert!(flat.contains(word), "`{word}` is missing:\n{}", self.stderr);
        }
        assert_eq!(self.stdout, "");
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        self
    }
}

/// The text without the line breaks and frames of a report.
fn flat(text: &str) -> String {
    text.lines()
        .map(|line| line.trim_start_matches(['│', '×', ' ', '╰', '─', '▶', '├']))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A path as an argument.
pub(crate) fn argument(path: &Path) -> &str {
    path.to_str().unwrap()
}
