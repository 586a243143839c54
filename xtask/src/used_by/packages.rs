//! Which packages depend on a generated crate, and what they call it.

use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item};

use crate::failure::Failure;

/// A package that depends on the crate.
#[derive(Debug)]
pub(super) struct Package {
    /// Its folder.
    pub(super) folder: PathBuf,
    /// What its own library is called in Rust.
    pub(super) library: String,
    /// What the generated crate is called in its code.
    pub(super) alias: String,
    /// Its source files.
    pub(super) files: Vec<PathBuf>,
}

/// All packages below a folder that depend on the crate.
pub(super) fn dependents(folder: &Path, crate_name: &str) -> Result<Vec<Package>, Failure> {
    if !folder.is_dir() {
        return Err(Failure::usage(format!(
            "--used-by {}: no such directory",
            folder.display()
        )));
    }
    let (mut manifests, mut sources) = (Vec::new(), Vec::new());
    walk(folder, &mut manifests, &mut sources)?;
    let folders: Vec<PathBuf> = manifests
        .iter()
        .filter_map(|path| path.parent().map(Path::to_owned))
        .collect();
    let mut found = Vec::new();
    let mut other = Vec::new();
    for manifest in &manifests {
        let parsed = parsed(manifest)?;
        let Some(name) = parsed
            .get("package")
            .and_then(|package| package.get("name"))
            .and_then(Item::as_str)
        else {
            continue;
        };
        let Some(package_folder) = manifest.parent() else {
            continue;
        };
        let Some(alias) = alias(&parsed, package_folder, crate_name)? else {
            other.extend(clients(&parsed));
            continue;
        };
        // A file belongs to the innermost package around it.
        let owner = |file: &Path| {
            folders
                .iter()
                .filter(|folder| file.starts_with(folder))
                .max_by_key(|folder| folder.components().count())
        };
        let library = parsed
            .get("lib")
            .and_then(|lib| lib.get("name"))
            .and_then(Item::as_str);
        found.push(Package {
            library: library.unwrap_or(name).replace('-', "_"),
            alias,
            files: sources
                .iter()
                .filter(|file| owner(file).is_some_and(|owner| owner == package_folder))
                .cloned()
                .collect(),
            folder: package_folder.to_owned(),
        });
    }
    if found.is_empty() {
        let failure = Failure::input(format!(
            "{}: no package there depends on {crate_name}",
            folder.display()
        ));
        other.sort();
        other.dedup();
        return Err(match other.is_empty() {
            true => failure.hint("name the folder of your own package, the one with Cargo.toml"),
            false => failure.hint(format!(
                "it depends on {}: compare versions of that",
                other.join(", ")
            )),
        });
    }
    Ok(found)
}

/// Manifests and Rust files, in the order of their names; build results and hidden folders are left out.
fn walk(
    folder: &Path,
    manifests: &mut Vec<PathBuf>,
    sources: &mut Vec<PathBuf>,
) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::input(format!("{} cannot be read", folder.display())).cause(error)
    };
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .and_then(Iterator::collect)
        .map_err(failed)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        // A link to a folder may lead round in a circle.
        if entry.file_type().map_err(failed)?.is_dir() {
            let built = name == "target" && path.join("CACHEDIR.TAG").is_file();
            if !built && !name.starts_with('.') {
                walk(&path, manifests, sources)?;
            }
        } else if name == "Cargo.toml" {
            manifests.push(path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
    Ok(())
}

fn parsed(manifest: &Path) -> Result<DocumentMut, Failure> {
    let wrong = |error: Box<dyn std::error::Error + Send + Sync>| {
        Failure::input(format!("{} cannot be read", manifest.display())).cause(error)
    };
    let text = std::fs::read_to_string(manifest).map_err(|error| wrong(error.into()))?;
    text.parse()
        .map_err(|error: toml_edit::TomlError| wrong(error.into()))
}

/// What the package calls the crate; `None` if it does not depend on it.
fn alias(
    manifest: &DocumentMut,
    folder: &Path,
    crate_name: &str,
) -> Result<Option<String>, Failure> {
    for (key, dependency) in dependencies(manifest) {
        let inherits = dependency.get("workspace").and_then(Item::as_bool) == Some(true);
        let renamed = match inherits {
            true => inherited(folder, key)?,
            false => dependency
                .get("package")
                .and_then(Item::as_str)
                .map(str::to_owned),
        };
        if renamed.as_deref().unwrap_or(key) == crate_name {
            return Ok(Some(key.replace('-', "_")));
        }
    }
    Ok(None)
}

/// All tables of dependencies: normal, for tests, for the build script, and for single targets.
fn dependencies(manifest: &DocumentMut) -> Vec<(&str, &Item)> {
    const TABLES: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    let targets = manifest.get("target").and_then(Item::as_table_like);
    let targets = targets
        .into_iter()
        .flat_map(|targets| targets.iter().map(|(_, target)| target));
    let mut found = Vec::new();
    for owner in std::iter::once(manifest.as_item()).chain(targets) {
        for table in TABLES {
            let table = owner.get(table).and_then(Item::as_table_like);
            found.extend(table.into_iter().flat_map(|table| table.iter()));
        }
    }
    found
}

/// The package that the workspace means by a dependency's key, if it is renamed.
fn inherited(folder: &Path, key: &str) -> Result<Option<String>, Failure> {
    for ancestor in folder.ancestors() {
        let manifest = ancestor.join("Cargo.toml");
        if !manifest.is_file() {
            continue;
        }
        let manifest = parsed(&manifest)?;
        let Some(workspace) = manifest.get("workspace") else {
            continue;
        };
        let dependency = workspace
            .get("dependencies")
            .and_then(|table| table.get(key));
        let package = dependency.and_then(|dependency| dependency.get("package"));
        return Ok(package.and_then(Item::as_str).map(str::to_owned));
    }
    Ok(None)
}

/// Dependencies that may be generated clients, for a hint.
fn clients(manifest: &DocumentMut) -> Vec<String> {
    let keys = dependencies(manifest).into_iter();
    let names = keys.map(|(key, dependency)| {
        dependency
            .get("package")
            .and_then(Item::as_str)
            .unwrap_or(key)
            .to_owned()
    });
    names
        .filter(|name| name.starts_with("umbraco-") && name.contains("-v"))
        .collect()
}
