//! The process of the provider: installed once, started for each test, and ended with it.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use url::Url;

use crate::npm;

/// What asks for the provider.
const VARIABLE: &str = "UMBRACO_OIDC_PROVIDER";

/// The secret of both confidential clients, with characters that a form and a header must encode.
pub(crate) const SECRET: &str = "s3cret+%/&=: Value-of-a-machine";

pub(crate) struct Provider {
    child: Child,
    /// Not closed before the process ends: what it says later goes here.
    _output: BufReader<ChildStdout>,
    pub(crate) url: Url,
}

impl Provider {
    pub(crate) fn start() -> Self {
        let mut child = npm::needed(
            Command::new("node")
                .arg("server.mjs")
                .current_dir(installed())
                .env("CLIENT_SECRET", SECRET)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn(),
            "node",
            VARIABLE,
        );
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        let port = loop {
            said.clear();
            let length = output.read_line(&mut said).unwrap();
            if length == 0 {
                let status = child.wait().unwrap();
                panic!(
                    "the provider ended with {status} before it was ready; run server.mjs by hand to see why"
                );
            }
            if let Some(port) = said.trim().strip_prefix("listening ") {
                break port.parse::<u16>().unwrap();
            }
        };
        Self {
            child,
            _output: output,
            url: format!("http://127.0.0.1:{port}/").parse().unwrap(),
        }
    }

    pub(crate) fn at(&self, path: &str) -> Url {
        self.url.join(path).unwrap()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Once for all tests.
fn installed() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| npm::installed("oidc-provider", &["server.mjs"], VARIABLE))
}
