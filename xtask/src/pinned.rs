//! The pinned documents of a major version of Umbraco, as a site of that version would serve them.

use std::path::PathBuf;

use crate::apis::Apis;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The definition names and files of the APIs whose crates are named after a major version: `umbraco-management-v17`.
pub(crate) fn documents(workspace: &Workspace, apis: &Apis, major: u8) -> Vec<(String, PathBuf)> {
    let suffix = format!("-v{major}");
    apis.iter()
        .filter(|api| api.crate_name.ends_with(&suffix))
        .map(|api| {
            (
                api.definition.clone(),
                workspace.specs().join(&api.document),
            )
        })
        .collect()
}

/// That there is none.
pub(crate) fn none(major: u8) -> Failure {
    Failure::usage(format!("specs/apis.toml has no document of Umbraco {major}"))
        .hint("cargo xtask list shows which there are")
        .hint(format!("pin one from a site: cargo xtask fetch https://localhost:44331 --name umbraco-management-v{major}"))
}
