//! Compiling a crate before it takes its place.

use std::path::Path;

use toml_edit::DocumentMut;
use umbraco_codegen::emit::Files;

use crate::cargo;
use crate::failure::Failure;
use crate::steps::Live;
use crate::workspace::Workspace;

/// A workspace of its own: the crate that it tries is not a part of the one around it.
const MANIFEST: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"client\"]\n";

/// Compiles the files that are made for a path of the runtime, with the versions of dependencies that the workspace has.
///
/// What it builds on is built into the workspace's own target folder, and there already more often than not.
pub(super) fn compile(
    workspace: &Workspace,
    live: &Live,
    files: impl FnOnce(String) -> Files,
) -> Result<(), Failure> {
    let target = cargo::target_directory(workspace)?;
    let failed = |error: std::io::Error| {
        Failure::internal(format!("{} cannot be written", target.display())).cause(error)
    };
    std::fs::create_dir_all(&target).map_err(failed)?;
    let trial = tempfile::Builder::new()
        .prefix("upgrade-")
        .tempdir_in(&target)
        .map_err(failed)?;
    let client = trial.path().join("client");
    std::fs::create_dir(&client).map_err(failed)?;
    let write = |path: &Path, text: &str| -> std::io::Result<()> {
        std::fs::create_dir_all(path.parent().unwrap_or(path))?;
        std::fs::write(path, text)
    };
    write(&trial.path().join("Cargo.toml"), &manifest(workspace)).map_err(failed)?;
    for (name, text) in files(workspace.runtime_from(&client)?) {
        write(&client.join(name), &text).map_err(failed)?;
    }
    match std::fs::copy(
        workspace.root().join("Cargo.lock"),
        trial.path().join("Cargo.lock"),
    ) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    let target = format!("--target-dir={}", target.display());
    cargo::check(trial.path(), &[&target], |line| live.show(line)).map_err(|failure| {
        Failure::internal("the generated crate does not compile; nothing was changed")
            .hint("this is a mistake of the generator: report it with the document and what the compiler says")
            .cause(failure)
    })
}

/// With the profiles of the workspace: what was built with others is not built into the same files.
fn manifest(workspace: &Workspace) -> String {
    let root = std::fs::read_to_string(workspace.root().join("Cargo.toml")).unwrap_or_default();
    let mut manifest = MANIFEST.parse::<DocumentMut>().unwrap_or_default();
    let profile = root
        .parse::<DocumentMut>()
        .ok()
        .and_then(|mut root| root.remove("profile"));
    if let Some(profile) = profile {
        manifest.insert("profile", profile);
    }
    manifest.to_string()
}
