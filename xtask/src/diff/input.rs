//! One of the two versions: a pinned document, a file, an address, or a file of the repository's past.

use std::process::Command;

use umbraco_codegen::model::Api as Model;
use umbraco_codegen::{Overrides, Source};

use crate::apis::Apis;
use crate::crates::Input;
use crate::failure::Failure;
use crate::fetch::{Trust, document};
use crate::workspace::Workspace;

/// A version of an API.
pub(crate) struct Version {
    /// What it is called in a report.
    pub(crate) name: String,
    /// The crate that is made of it, where it is one of `specs/apis.toml`.
    pub(crate) crate_name: Option<String>,
    pub(crate) model: Model,
    /// The file or the address of the document.
    pub(crate) place: String,
    /// The document itself.
    pub(crate) text: Vec<u8>,
}

impl Version {
    pub(crate) fn read(workspace: &Workspace, given: &str, trust: &Trust) -> Result<Self, Failure> {
        let apis = Apis::read(workspace)?;
        if let Some(api) = apis.get(given) {
            let input = Input::pinned(workspace, api)?;
            let (model, _) = input.model()?;
            let name = match &api.product {
                Some(product) => format!("{} ({product})", api.crate_name),
                None => api.crate_name.clone(),
            };
            return Ok(Self {
                name,
                crate_name: Some(api.crate_name.clone()),
                model,
                place: input.source.name,
                text: input.source.bytes,
            });
        }
        let (name, bytes) = match given.strip_prefix("git:") {
            Some(past) => (past.to_owned(), of_git(workspace, past)?),
            None => document(given, trust).map_err(|failure| {
                let names: Vec<&str> = apis.iter().map(|api| api.crate_name.as_str()).collect();
                failure.hint(format!(
                    "or a name of specs/apis.toml: {}",
                    names.join(", ")
                ))
            })?,
        };
        // What is known better than a pinned document says holds for its past too.
        let api = given
            .strip_prefix("git:")
            .and_then(|past| past.rsplit_once("specs/"))
            .and_then(|(_, file)| apis.iter().find(|api| api.document == file));
        let overrides = api.map_or_else(Overrides::default, |api| Overrides {
            overrides: api.overrides.clone(),
            ..Overrides::default()
        });
        let crate_name = api.map(|api| api.crate_name.clone());
        let input = Input {
            source: Source::new(name.clone(), bytes),
            overrides,
        };
        let (model, _) = input.model()?;
        let place = match given
            .strip_prefix("git:")
            .and_then(|past| past.split_once(':'))
        {
            Some((_, path)) => path.to_owned(),
            None => given.to_owned(),
        };
        Ok(Self {
            name,
            crate_name,
            model,
            place,
            text: input.source.bytes,
        })
    }
}

/// A file as a commit has it: `REF:path`, the path from the root of the repository.
fn of_git(workspace: &Workspace, past: &str) -> Result<Vec<u8>, Failure> {
    let usage = |message: String| {
        Failure::usage(message)
            .hint("write git:REF:path, such as git:HEAD~1:specs/management-v17.json")
    };
    let (reference, path) = past
        .split_once(':')
        .filter(|(reference, path)| !reference.is_empty() && !path.is_empty())
        .ok_or_else(|| usage(format!("git:{past}: this names no file of a commit")))?;
    if reference.starts_with('-') {
        return Err(usage(format!("git:{past}: `{reference}` is no commit")));
    }
    let output = Command::new("git")
        .args(["show", "--no-textconv", "--end-of-options"])
        .arg(format!("{reference}:{path}"))
        .current_dir(workspace.root())
        .output()
        .map_err(|error| Failure::internal("git cannot be run").cause(error))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim().trim_start_matches("fatal: ");
        return Err(
            Failure::input(format!("git has no {past}: {said}")).hint(format!(
                "see which commits changed it: git log --oneline -- {path}"
            )),
        );
    }
    Ok(output.stdout)
}
