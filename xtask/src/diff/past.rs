//! `management-v17@17.1`: an older pinned state, out of the history of `specs/`.

use crate::apis::{Api, Apis};
use crate::crates::Input;
use crate::failure::Failure;
use crate::git;
use crate::workspace::Workspace;
use umbraco_codegen::Source;

/// A pinned document as it was.
pub(super) struct Past {
    pub(super) api: Api,
    pub(super) input: Input,
}

/// Splits `NAME@VERSION`; addresses have an `@` for other reasons.
pub(super) fn split(given: &str) -> Option<(&str, &str)> {
    let (name, version) = given.rsplit_once('@')?;
    let plain = !name.is_empty() && !version.is_empty() && !name.contains([':', '/', '\\']);
    (plain && !std::path::Path::new(given).is_file()).then_some((name, version))
}

/// The newest state whose product has that version, or a version that begins with it: `17.1` is 17.1.0 too.
pub(super) fn find(
    workspace: &Workspace,
    apis: &Apis,
    name: &str,
    version: &str,
) -> Result<Past, Failure> {
    let mut known = Vec::new();
    if let Some(api) = apis.get(name) {
        let product = api.product.as_deref().unwrap_or("unknown");
        if is_version(product, version) {
            return Ok(Past {
                api: api.clone(),
                input: Input::pinned(workspace, api)?,
            });
        }
        known.push(product.to_owned());
    }
    for commit in git::commits(workspace, "specs/apis.toml")? {
        // A commit that deleted the file has none, and one of another age may have another form.
        let Ok(bytes) = git::show(workspace, &format!("{commit}:./specs/apis.toml")) else {
            continue;
        };
        let shown = format!("{}:specs/apis.toml", &commit[..7.min(commit.len())]);
        let Ok(then) = Apis::parse(&String::from_utf8_lossy(&bytes), &shown) else {
            continue;
        };
        let Some(api) = then.get(name) else { continue };
        let product = api.product.as_deref().unwrap_or("unknown");
        if is_version(product, version) {
            return read(workspace, &commit, api);
        }
        if !known.iter().any(|other| other == product) {
            known.push(product.to_owned());
        }
    }
    Err(missing(workspace, apis, name, version, &known))
}

fn read(workspace: &Workspace, commit: &str, api: &Api) -> Result<Past, Failure> {
    let bytes = git::show(workspace, &format!("{commit}:./specs/{}", api.document))?;
    let name = format!(
        "specs/{} ({})",
        api.document,
        api.product.as_deref().unwrap_or("unknown")
    );
    Ok(Past {
        api: api.clone(),
        input: Input {
            source: Source::new(name, bytes),
            overrides: api.overrides(),
        },
    })
}

fn missing(
    workspace: &Workspace,
    apis: &Apis,
    name: &str,
    version: &str,
    known: &[String],
) -> Failure {
    if known.is_empty() {
        let names: Vec<&str> = apis.iter().map(|api| api.crate_name.as_str()).collect();
        return Failure::usage(format!("specs/apis.toml has and had no API `{name}`"))
            .hint(format!("it has: {}", names.join(", ")));
    }
    let failure = Failure::input(format!("{name} was never pinned for the version {version}"))
        .hint(format!("it was for: {}", known.join(", ")));
    if git::is_shallow(workspace) {
        failure.hint("the history of this clone is cut off: git fetch --unshallow")
    } else {
        failure.hint("give the document itself: a file, an address, or git:REF:path")
    }
}

fn is_version(product: &str, wanted: &str) -> bool {
    product
        .strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_named_by_its_beginning() {
        assert!(is_version("17.3.0-rc", "17.3"));
        assert!(is_version("17.3.0-rc", "17.3.0-rc"));
        assert!(!is_version("17.30.0", "17.3"));
        assert!(!is_version("17.3.0", "17.3.0-rc"));
    }

    #[test]
    fn what_has_an_at_for_another_reason_is_no_version() {
        assert_eq!(
            split("management-v17@17.1"),
            Some(("management-v17", "17.1"))
        );
        for other in [
            "https://me@cms.example/",
            "git:HEAD@{1}:specs/a.json",
            "a@",
            "@1",
            "management-v17",
        ] {
            assert_eq!(split(other), None, "{other}");
        }
    }
}
