//! Crates: generated from a document, compared with what lies there, put in place as a whole.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use umbraco_codegen::emit::{Dependencies, Files, Target, emit};
use umbraco_codegen::model::{Api as Model, is_keyword};
use umbraco_codegen::{Overrides, Source, read};

use crate::apis::Api;
use crate::document;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The version of a crate that was never released.
pub(crate) const VERSION: &str = "0.1.0";

/// The one file of a generated crate that its document does not give.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// A document and what is known better than it says.
pub(crate) struct Input {
    pub(crate) source: Source,
    pub(crate) overrides: Overrides,
}

impl Input {
    /// The pinned document of an API.
    pub(crate) fn pinned(workspace: &Workspace, api: &Api) -> Result<Self, Failure> {
        let path = workspace.specs().join(&api.document);
        let shown = workspace.shown(&path);
        let bytes = std::fs::read(&path).map_err(|error| {
            Failure::input(format!("{shown}: the pinned document cannot be read"))
                .hint(format!(
                    "fetch it again: cargo xtask fetch {} --name {}",
                    api.source, api.crate_name
                ))
                .cause(error)
        })?;
        Ok(Self {
            source: Source::new(shown, bytes),
            overrides: api.overrides(),
        })
    }

    /// The model of the document; warnings are printed.
    pub(crate) fn model(&self) -> Result<Model, Failure> {
        let normalized = document::normalized(&self.source, read(&self.source)?, &self.overrides)?;
        document::model(&self.source, &normalized)
    }
}

/// The crate of a pinned API: where it lies and its files.
pub(crate) fn workspace_crate(
    workspace: &Workspace,
    api: &Api,
) -> Result<(PathBuf, Files), Failure> {
    let input = Input::pinned(workspace, api)?;
    let model = input.model()?;
    let sha256 = input.source.sha256();
    let place = workspace.generated().join(folder(&api.crate_name));
    let mut files = crate_of(workspace, api, &model, sha256, Dependencies::Workspace);
    // What `upgrade` wrote there stays.
    if let Ok(text) = std::fs::read_to_string(place.join(CHANGELOG)) {
        files.insert(CHANGELOG.to_owned(), text);
    }
    Ok((place, files))
}

/// The files of a pinned API's crate that follow from its model.
pub(crate) fn crate_of(
    workspace: &Workspace,
    api: &Api,
    model: &Model,
    sha256: String,
    dependencies: Dependencies,
) -> Files {
    let target = Target {
        crate_name: api.crate_name.clone(),
        version: api.crate_version().to_owned(),
        origin: workspace.shown(&workspace.specs().join(&api.document)),
        sha256,
        product_version: api.product.clone(),
        dependencies,
    };
    emit(model, &target)
}

/// A crate outside the workspace.
pub(crate) fn foreign_crate(
    input: &Input,
    crate_name: &str,
    dependencies: Dependencies,
) -> Result<Files, Failure> {
    let model = input.model()?;
    let target = Target {
        crate_name: crate_name.to_owned(),
        version: VERSION.to_owned(),
        origin: input.source.name.clone(),
        sha256: input.source.sha256(),
        product_version: None,
        dependencies,
    };
    Ok(emit(&model, &target))
}

/// Whether Rust itself uses the name, so that no crate can have it.
pub(crate) fn is_of_rust(crate_name: &str) -> bool {
    let library = crate_name.replace('-', "_");
    let known = ["std", "core", "alloc", "test", "proc_macro"];
    known.contains(&library.as_str()) || is_keyword(&library)
}

/// The folder of a crate: its name without what all of them begin with.
pub(crate) fn folder(crate_name: &str) -> &str {
    crate_name.strip_prefix("umbraco-").unwrap_or(crate_name)
}

/// The files that are not as they should be, those that should not be there included.
pub(crate) fn differences(place: &Path, files: &Files) -> Result<BTreeSet<String>, Failure> {
    let mut differences: BTreeSet<String> = files
        .iter()
        .filter(|(name, text)| {
            !std::fs::read(place.join(name)).is_ok_and(|present| present == text.as_bytes())
        })
        .map(|(name, _)| name.clone())
        .collect();
    differences.extend(
        present(place)?
            .into_iter()
            .filter(|name| !files.contains_key(name)),
    );
    Ok(differences)
}

/// Refuses a folder that holds anything but a crate that was generated there before: what is replaced is gone.
pub(crate) fn is_ours(place: &Path) -> Result<(), Failure> {
    let mut theirs: Vec<String> = present(place)?
        .into_iter()
        .filter(|name| !is_generated(&place.join(name)))
        .collect();
    theirs.sort_unstable();
    let Some(first) = theirs.first() else {
        return Ok(());
    };
    let others = match theirs.len() {
        1 => String::new(),
        2 => " and 1 more file".to_owned(),
        count => format!(" and {} more files", count - 1),
    };
    let place = place.display();
    Err(Failure::usage(format!(
        "{place} holds what was not generated: {first}{others}"
    ))
    .hint("the crate takes the place of the whole folder: give one that does not exist yet, or that of a crate generated before"))
}

/// Whether the file says so itself; of a README its neighbours do.
fn is_generated(file: &Path) -> bool {
    let of = |file: &Path| {
        std::fs::read_to_string(file).is_ok_and(|text| {
            let mut lines = text.lines().take(1);
            lines.any(|line| line.contains("@generated from "))
        })
    };
    let manifest = file.with_file_name("Cargo.toml");
    let is_readme = file.file_name().is_some_and(|name| name == "README.md");
    of(file) || (is_readme && of(&manifest))
}

/// All files below a folder, with `/`; build results of a crate outside a workspace are not the crate's.
fn present(place: &Path) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut pending = vec![PathBuf::new()];
    while let Some(folder) = pending.pop() {
        let entries = match std::fs::read_dir(place.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(unreadable(place, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(place, error))?;
            let name = folder.join(entry.file_name());
            let is_folder = entry
                .file_type()
                .map_err(|error| unreadable(place, error))?
                .is_dir();
            match name.to_str() {
                Some("target" | "Cargo.lock") => {}
                _ if is_folder => pending.push(name),
                Some(text) => found.push(text.replace('\\', "/")),
                None => found.push(name.to_string_lossy().into_owned()),
            }
        }
    }
    Ok(found)
}

fn unreadable(place: &Path, error: std::io::Error) -> Failure {
    Failure::input(format!("{} cannot be read", place.display())).cause(error)
}
