//! The process of the validator: installed once, started for each document, and ended with it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::thread::{self, JoinHandle};

use serde_json::Value;

use crate::npm;

/// What asks for the validator.
const VARIABLE: &str = "UMBRACO_PRISM";

/// A running Prism.
pub(crate) struct Prism {
    pub(crate) url: String,
    child: Child,
    /// Not closed before the process ends: what it says of each request goes here, and is thrown away.
    _output: JoinHandle<()>,
}

/// Installs it; where it lies.
pub(crate) fn installed() -> PathBuf {
    npm::installed("prism", &[], VARIABLE)
}

/// The pinned document of a generated crate.
pub(crate) fn document(crate_name: &str) -> Value {
    let name = crate_name.strip_prefix("umbraco-").unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let bytes = fs::read(folder.join(format!("{name}.json"))).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

impl Prism {
    /// Mocks a document, which is kept in a file of that name in the folder where Prism was installed.
    pub(crate) fn start(folder: &Path, name: &str, document: &Value) -> Self {
        let file = folder.join(name);
        fs::write(&file, document.to_string()).unwrap();
        let port = free_port();
        let mut child = npm::needed(
            Command::new("node")
                .arg(folder.join("node_modules/@stoplight/prism-cli/dist/index.js"))
                .args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()])
                .arg(file)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn(),
            "node",
            VARIABLE,
        );
        let mut output = BufReader::new(child.stdout.take().unwrap());
        wait_until_it_listens(&mut child, &mut output);
        let output = thread::spawn(move || {
            // It ends with the process.
            let _ = std::io::copy(&mut output, &mut std::io::sink());
        });
        Self {
            url: format!("http://127.0.0.1:{port}"),
            child,
            _output: output,
        }
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that is free, and was not given before: Prism does not say which one it got, if it may choose.
fn free_port() -> u16 {
    static GIVEN: Mutex<Vec<u16>> = Mutex::new(Vec::new());
    let mut given = GIVEN.lock().unwrap();
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        if !given.contains(&port) {
            given.push(port);
            return port;
        }
    }
}

fn wait_until_it_listens(child: &mut Child, output: &mut BufReader<ChildStdout>) {
    let mut line = String::new();
    while !line.contains("is listening on") {
        line.clear();
        if output.read_line(&mut line).unwrap() == 0 {
            let status = child.wait().unwrap();
            panic!("Prism ended with {status} before it was ready");
        }
    }
}
