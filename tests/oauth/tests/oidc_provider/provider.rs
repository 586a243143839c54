//! The process of the provider: installed once, started for each test, and ended with it.

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use url::Url;

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
        let mut child = needed(
            Command::new("node")
                .arg("server.mjs")
                .current_dir(installed())
                .env("CLIENT_SECRET", SECRET)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn(),
            "node",
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

/// The folder, below that of cargo, in which the provider and what it needs are installed as the lock file says.
fn installed() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("oidc-provider");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oidc-provider");
        let mark = folder.join("installed");
        let lock = fs::read_to_string(source.join("package-lock.json")).unwrap();
        fs::create_dir_all(&folder).unwrap();
        for file in ["package.json", "package-lock.json", "server.mjs"] {
            fs::copy(source.join(file), folder.join(file)).unwrap();
        }
        if fs::read_to_string(&mark).is_ok_and(|done| done == lock) {
            return folder;
        }
        let npm = Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&folder)
            .output();
        let npm = needed(npm, "npm");
        let said = String::from_utf8_lossy(&npm.stderr);
        assert!(
            npm.status.success(),
            "npm ci failed in {}: {said}",
            folder.display()
        );
        fs::write(&mark, lock).unwrap();
        folder
    })
}

fn needed<T>(started: std::io::Result<T>, program: &str) -> T {
    match started {
        Ok(started) => started,
        Err(error) if error.kind() == ErrorKind::NotFound => panic!(
            "UMBRACO_OIDC_PROVIDER=1 needs `{program}`, which is not installed: install Node.js 20 or later, or unset \
             the variable to leave these tests out"
        ),
        Err(error) => panic!("`{program}` cannot be started: {error}"),
    }
}
