//! What git remembers of the workspace.

use std::process::Command;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// A path as a commit has it: `REF:path` from the root of the repository, `REF:./path` from the workspace.
pub(crate) fn show(workspace: &Workspace, object: &str) -> Result<Vec<u8>, Failure> {
    output(
        workspace,
        &["show", "--no-textconv", "--end-of-options", object],
    )?
    .map_err(|said| Failure::input(format!("git has no {object}: {said}")))
}

/// The commits that changed a path, the newest first; the path is relative to the workspace.
pub(crate) fn commits(workspace: &Workspace, path: &str) -> Result<Vec<String>, Failure> {
    let listed = output(workspace, &["log", "--format=%H", "--", path])?;
    let listed = listed.map_err(|said| {
        Failure::input(format!("git cannot tell the past of {path}: {said}")).hint(
            "an older version comes out of the history of a git repository; give a file instead",
        )
    })?;
    Ok(String::from_utf8_lossy(&listed)
        .lines()
        .map(str::to_owned)
        .collect())
}

/// Whether the history is cut off, as a checkout of CI often is.
pub(crate) fn is_shallow(workspace: &Workspace) -> bool {
    output(workspace, &["rev-parse", "--is-shallow-repository"])
        .is_ok_and(|said| said.is_ok_and(|text| text.starts_with(b"true")))
}

/// What git writes, or what it says is wrong.
fn output(workspace: &Workspace, arguments: &[&str]) -> Result<Result<Vec<u8>, String>, Failure> {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(workspace.root())
        .output()
        .map_err(|error| Failure::internal("git cannot be run").cause(error))?;
    if output.status.success() {
        return Ok(Ok(output.stdout));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Ok(Err(said.trim().trim_start_matches("fatal: ").to_owned()))
}
