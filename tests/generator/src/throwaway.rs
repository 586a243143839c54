//! Workspaces below `target/` in which generated crates are compiled.

use crate::documents::repository;
use crate::golden::below;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use umbraco_codegen::emit::Files;

/// A workspace of generated crates. It is built where the repository is, as the repository is, so that the dependencies
/// are there already.
#[derive(Debug)]
pub struct Throwaway {
    place: PathBuf,
    members: Vec<String>,
}

/// What Cargo shall do with the crates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// `cargo check`
    Check,
    /// `cargo clippy`
    Clippy,
    /// `cargo doc`
    Doc,
}

impl Throwaway {
    /// An empty workspace of that name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            place: target().join("generator-tests").join(name),
            members: Vec::new(),
        }
    }

    /// Adds a crate.
    pub fn add(&mut self, name: &str, files: &Files) {
        let place = self.place.join(name);
        for (file, text) in files {
            write(&place.join(file), text);
        }
        for file in below(&place, "") {
            if !files.contains_key(&file) {
                std::fs::remove_file(place.join(file)).unwrap();
            }
        }
        self.members.push(name.to_owned());
    }

    /// Adds a crate, and the example of its documentation as a program.
    pub fn add_with_example(&mut self, name: &str, files: &Files) {
        let mut files = files.clone();
        if let Some(example) = files.get("src/lib.rs").and_then(|library| example(library)) {
            files.insert("examples/documented.rs".to_owned(), example);
        }
        self.add(name, &files);
    }

    /// Runs Cargo with more arguments; the complaints of the compiler about the crates, one text each.
    ///
    /// # Panics
    /// When Cargo cannot even begin.
    #[must_use]
    pub fn complaints(&self, doing: Doing, arguments: &[&str]) -> Vec<String> {
        let messages = self.messages(doing, arguments);
        messages
            .iter()
            .filter_map(|message| self.complaint(message))
            .collect()
    }

    /// Runs Cargo with more arguments; the errors of the compiler in the library of one crate, each with its line.
    ///
    /// # Panics
    /// When Cargo cannot even begin.
    #[must_use]
    pub fn errors(
        &self,
        doing: Doing,
        arguments: &[&str],
        name: &str,
    ) -> Vec<(Option<usize>, String)> {
        let place = self.place.join(name);
        let is_of = |message: &&Value| {
            let from = message.get("manifest_path").and_then(Value::as_str);
            from.is_some_and(|from| Path::new(from).starts_with(&place))
                && message["message"]["level"] == "error"
                && message["message"]["spans"]
                    .as_array()
                    .is_some_and(|spans| !spans.is_empty())
        };
        let line = |message: &Value| {
            let spans = message["message"]["spans"].as_array()?;
            let span = spans.iter().find(|span| span["is_primary"] == true)?;
            usize::try_from(span["line_start"].as_u64()?).ok()
        };
        let messages = self.messages(doing, arguments);
        let complaints: Vec<(Option<usize>, String)> = messages
            .iter()
            .filter(is_of)
            .map(|message| (line(message), message["message"]["rendered"].to_string()))
            .collect();
        let others: Vec<String> = messages
            .iter()
            .filter(|message| !is_of(message) && message["message"]["level"] == "error")
            .filter_map(|message| self.complaint(message))
            .collect();
        assert!(others.is_empty(), "{}", others.join("\n"));
        complaints
    }

    /// What rustdoc knows of a crate with all its features, in the unstable format that other tools read.
    ///
    /// Rustdoc alone gets the variable that unlocks the format: build scripts know it too, and would have all
    /// dependencies built anew.
    ///
    /// # Panics
    /// When that fails.
    #[cfg(unix)]
    #[must_use]
    pub fn rustdoc_json(&self, name: &str) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        self.write_manifest();
        let unlocked = self.place.join("rustdoc.sh");
        write(
            &unlocked,
            "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n",
        );
        std::fs::set_permissions(&unlocked, std::fs::Permissions::from_mode(0o755)).unwrap();
        let output = self
            .cargo()
            .args(["rustdoc", "--offline", "--quiet", "--all-features", "--lib"])
            .args(["-p", name, "--", "-Zunstable-options"])
            .args(["--output-format", "json"])
            .env("CARGO_TARGET_DIR", target())
            .env("RUSTDOC", &unlocked)
            .output()
            .unwrap();
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{complaints}");
        let json = target().join(format!("doc/{}.json", name.replace('-', "_")));
        // The next crate of that name is written to the same place.
        let kept = self.place.join(format!("{name}.json"));
        std::fs::copy(json, &kept).unwrap();
        kept
    }

    fn messages(&self, doing: Doing, arguments: &[&str]) -> Vec<Value> {
        self.write_manifest();
        let subcommand = match doing {
            Doing::Check => "check",
            Doing::Clippy => "clippy",
            Doing::Doc => "doc",
        };
        let mut command = self.cargo();
        command
            .args([
                subcommand,
                "--offline",
                "--quiet",
                "--keep-going",
                "--message-format=json",
            ])
            .args(arguments)
            .env("CARGO_TARGET_DIR", target());
        let output = command.output().unwrap();
        let found: Vec<Value> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .filter(|message: &Value| message.get("message").is_some())
            .collect();
        assert!(
            output.status.success() || !found.is_empty(),
            "cargo {subcommand} in {}: {}",
            self.place.display(),
            String::from_utf8_lossy(&output.stderr)
        );
        found
    }

    fn cargo(&self) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        // What the package of the tests is called is no business of the build scripts below.
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                command.env_remove(name);
            }
        }
        command.current_dir(&self.place);
        command
    }

    /// Runs Cargo and fails if the compiler has anything to say about the crates.
    ///
    /// # Panics
    /// With what the compiler says.
    #[track_caller]
    pub fn is_clean(&self, doing: Doing, arguments: &[&str]) {
        let complaints = self.complaints(doing, arguments);
        let first: Vec<&str> = complaints.iter().take(10).map(String::as_str).collect();
        assert!(
            complaints.is_empty(),
            "{} complaints ({doing:?} {arguments:?}):\n{}",
            complaints.len(),
            first.join("\n")
        );
    }

    /// The text of a message that is about one of the crates, and not only a count of others.
    fn complaint(&self, message: &Value) -> Option<String> {
        let text = message.get("message")?;
        let from = message.get("manifest_path")?.as_str()?;
        let is_ours = Path::new(from).starts_with(&self.place);
        let level = text.get("level")?.as_str()?;
        let counts = text.get("spans")?.as_array()?.is_empty()
            && (text.get("message")?.as_str()?.contains("warning") || level == "failure-note");
        (is_ours && !counts).then(|| {
            text.get("rendered")
                .and_then(Value::as_str)
                .unwrap_or(level)
                .to_owned()
        })
    }

    fn write_manifest(&self) {
        let root = repository();
        let root = root.canonicalize().unwrap();
        let members: String = self
            .members
            .iter()
            .map(|name| format!("    {name:?},\n"))
            .collect();
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n\
             [workspace.package]\nedition = \"2024\"\nrust-version = \"1.85\"\nlicense = \"MIT\"\nrepository = \"https://example.com\"\npublish = false\n\n\
             [workspace.dependencies]\numbraco-runtime = {{ path = {:?} }}\n\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n\n[profile.dev.package.\"*\"]\ndebug = false\n",
            root.join("runtime")
        );
        write(&self.place.join("Cargo.toml"), &manifest);
        // The versions that the repository is built with.
        std::fs::copy(root.join("Cargo.lock"), self.place.join("Cargo.lock")).unwrap();
    }
}

fn target() -> PathBuf {
    let root = repository().canonicalize().unwrap();
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Writes a file if it is another one, so that Cargo does not compile what did not change.
fn write(path: &Path, text: &str) {
    if std::fs::read(path).is_ok_and(|present| present == text.as_bytes()) {
        return;
    }
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// The example in the documentation of a library, as a program.
fn example(library: &str) -> Option<String> {
    let mut lines = library
        .lines()
        .skip_while(|line| !line.starts_with("//! ```"))
        .skip(1);
    let code: Vec<&str> = lines
        .by_ref()
        .take_while(|line| !line.starts_with("//! ```"))
        .map(|line| line.trim_start_matches("//!").trim_start())
        .map(|line| line.strip_prefix("# ").unwrap_or(line))
        .collect();
    let called = "fn main() {\n    drop(run());\n}\n";
    (!code.is_empty()).then(|| {
        format!(
            "//! The documented example.\n#![allow(unused_variables)]\n\n{}\n\n{called}",
            code.join("\n")
        )
    })
}
