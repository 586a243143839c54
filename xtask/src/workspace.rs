//! Where the work is done: the root of the workspace and what lies where in it.

use std::path::{Component, Path, PathBuf};

use crate::failure::Failure;

/// The root of a workspace that has (or will have) `specs/apis.toml`.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The directory that was given, or the nearest one above the current directory that is a workspace.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = given {
            if !root.is_dir() {
                return Err(Failure::usage(format!(
                    "--workspace {}: no such directory",
                    root.display()
                )));
            }
            return Ok(Self {
                root: root.to_owned(),
            });
        }
        let start = std::env::current_dir().map_err(|error| {
            Failure::internal("the current directory cannot be read").cause(error)
        })?;
        start
            .ancestors()
            .find(|directory| is_workspace(directory))
            .map(|root| Self { root: root.to_owned() })
            .ok_or_else(|| {
                Failure::usage(format!("{} is not inside a workspace", start.display()))
                    .hint("run the command inside the repository, or name the workspace with --workspace DIR")
            })
    }

    /// The folder of the workspace.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// `specs/`: the pinned documents.
    pub(crate) fn specs(&self) -> PathBuf {
        self.root.join("specs")
    }

    /// `generated/`: the crates.
    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// The folder of `umbraco-runtime`, as a manifest in `folder` names it.
    pub(crate) fn runtime_from(&self, folder: &Path) -> Result<String, Failure> {
        let real = |path: &Path| {
            real(path).map_err(|error| {
                Failure::internal(format!("{} has no absolute path", path.display())).cause(error)
            })
        };
        let (from, to) = (real(folder)?, real(&self.root.join("runtime"))?);
        let common = from
            .components()
            .zip(to.components())
            .take_while(|(a, b)| a == b)
            .count();
        if common == 0 {
            // Another drive: there is no way from here to there.
            return Ok(to.display().to_string());
        }
        let up = from.components().skip(common).map(|_| "..".to_owned());
        let down = to
            .components()
            .skip(common)
            .map(|part| part.as_os_str().to_string_lossy().into_owned());
        Ok(up.chain(down).collect::<Vec<_>>().join("/"))
    }

    /// `specs/apis.toml`: which APIs there are.
    pub(crate) fn apis(&self) -> PathBuf {
        self.specs().join("apis.toml")
    }

    /// The path of a file as it is shown: from the root of the workspace where it lies in it, with forward slashes.
    pub(crate) fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string().replace('\\', "/")
    }
}

/// The path without links and `..`, as far as it exists: the system follows a link before it goes up.
fn real(path: &Path) -> std::io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            part => real.push(part),
        }
        if let Ok(followed) = real.canonicalize() {
            real = followed;
        }
    }
    Ok(real)
}

fn is_workspace(directory: &Path) -> bool {
    directory.join("specs").join("apis.toml").is_file()
        || std::fs::read_to_string(directory.join("Cargo.toml"))
            .is_ok_and(|manifest| manifest.lines().any(|line| line.trim() == "[workspace]"))
}
