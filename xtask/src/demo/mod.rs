//! The demo: a small workspace below the target folder, with a generated client and a program that uses it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cargo;
use crate::failure::Failure;
use crate::staged::Staged;
use crate::standin::Running;
use crate::steps::Live;
use crate::workspace::Workspace;

/// The name of the generated client; the program imports it.
pub(crate) const CLIENT: &str = "umbraco-management";
const PROGRAM: &str = "umbraco-demo";

/// The program. It lies in a file of its own, so that it can be read, and is not a part of this one.
const SOURCE: &str = include_str!("../../demo/main.rs");

/// Where the demo lies.
pub(crate) struct Project {
    folder: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Below the folder that the workspace is built into, so that what it builds on is built once.
    pub(crate) fn new(workspace: &Workspace) -> Result<Self, Failure> {
        let target = cargo::target_directory(workspace)?;
        Ok(Self {
            folder: target.join("demo"),
            target,
        })
    }

    /// All of it.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The crate that is generated.
    pub(crate) fn client(&self) -> PathBuf {
        self.folder.join("client")
    }

    /// The program that a reader may want to read.
    pub(crate) fn source(&self) -> PathBuf {
        self.folder.join("app/src/main.rs")
    }

    /// Writes everything but the client.
    ///
    /// The versions of the dependencies are those of the workspace: they are known to work, and are there already.
    pub(crate) fn write(&self, workspace: &Workspace, staged: &mut Staged) -> Result<(), Failure> {
        let app = self.folder.join("app");
        let runtime = workspace.runtime_from(&app)?;
        let lock = workspace.root().join("Cargo.lock");
        let lock = std::fs::read(&lock)
            .map_err(|error| Failure::input("Cargo.lock cannot be read").cause(error))?;
        for (name, bytes) in [
            ("Cargo.toml", WORKSPACE.as_bytes()),
            ("Cargo.lock", lock.as_slice()),
            ("app/Cargo.toml", manifest(&runtime).as_bytes()),
            ("app/src/main.rs", SOURCE.as_bytes()),
        ] {
            staged.file(&self.folder.join(name), bytes)?;
        }
        Ok(())
    }

    /// Compiles the program; where it is.
    pub(crate) fn compile(&self, live: &Live) -> Result<PathBuf, Failure> {
        let target = format!("--target-dir={}", self.target.display());
        let programs = cargo::build(&self.folder, &["--package", PROGRAM, &target], |line| {
            live.show(line)
        })?;
        let program = programs.into_iter().next();
        program
            .ok_or_else(|| Failure::internal("cargo built the demo, but does not say where it is"))
    }

    /// Runs the program against a site; its lines go to standard output as they come.
    pub(crate) fn execute(&self, program: &Path, site: &Running) -> Result<(), Failure> {
        let output = Command::new(program)
            .arg(&site.url)
            .env("UMBRACO_CLIENT_ID", &site.client_id)
            .env("UMBRACO_CLIENT_SECRET", &site.client_secret)
            .stdin(Stdio::null())
            .stdout(Stdio::inherit())
            .stderr(Stdio::piped())
            .spawn()
            .and_then(std::process::Child::wait_with_output)
            .map_err(|error| Failure::internal("the program cannot be run").cause(error))?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Failure::check(format!("the program ended with {}", output.status)).cause(said))
    }
}

/// A workspace of its own: the demo is not a part of the one around it.
const WORKSPACE: &str = "\
[workspace]
resolver = \"3\"
members = [\"client\", \"app\"]

[profile.dev]
debug = \"line-tables-only\"

[profile.dev.package.\"*\"]
debug = false
";

fn manifest(runtime: &str) -> String {
    format!(
        "\
[package]
name = \"{PROGRAM}\"
version = \"0.1.0\"
edition = \"2024\"
rust-version = \"1.85\"
publish = false

[dependencies]
tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}
{CLIENT} = {{ path = \"../client\" }}
umbraco-runtime = {{ path = \"{runtime}\" }}
"
    )
}
