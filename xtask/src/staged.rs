//! Files that are written together or not at all.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};

use crate::failure::Failure;

/// Files that lie ready beside their places under other names until [`commit`](Self::commit).
///
/// Dropping it removes them: a command that fails half-way leaves the workspace as it was.
#[derive(Debug, Default)]
pub(crate) struct Staged {
    files: Vec<(NamedTempFile, PathBuf)>,
    folders: Vec<(TempDir, PathBuf)>,
}

impl Staged {
    /// Puts a file ready; nothing happens if the place has these bytes already. Whether something changes.
    pub(crate) fn file(&mut self, place: &Path, bytes: &[u8]) -> Result<bool, Failure> {
        if std::fs::read(place).is_ok_and(|present| present == bytes) {
            return Ok(false);
        }
        let failed = |error: std::io::Error| {
            Failure::internal(format!("{} cannot be written", place.display())).cause(error)
        };
        let directory = place.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(directory).map_err(failed)?;
        let mut file = tempfile::Builder::new()
            .prefix(".xtask-")
            .tempfile_in(directory)
            .map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        readable_by_all(&file).map_err(failed)?;
        self.files.push((file, place.to_owned()));
        Ok(true)
    }

    /// Puts a folder ready that will take the place of another with all that is in it.
    pub(crate) fn folder(
        &mut self,
        place: &Path,
        files: &BTreeMap<String, String>,
    ) -> Result<(), Failure> {
        let failed = |error: std::io::Error| {
            Failure::internal(format!("{} cannot be written", place.display())).cause(error)
        };
        let parent = place
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).map_err(failed)?;
        let staging = tempfile::Builder::new()
            .prefix(".xtask-")
            .tempdir_in(parent)
            .map_err(failed)?;
        let root = staging.path().join("new");
        for (name, text) in files {
            let file = root.join(name);
            std::fs::create_dir_all(file.parent().unwrap_or(&root)).map_err(failed)?;
            std::fs::write(&file, text).map_err(failed)?;
        }
        self.folders.push((staging, place.to_owned()));
        Ok(())
    }

    /// Moves every file and folder to its place.
    ///
    /// A folder that was there is moved aside first and back if the new one cannot take its place.
    pub(crate) fn commit(self) -> Result<(), Failure> {
        for (staging, place) in self.folders {
            let failed = |error: std::io::Error| {
                Failure::internal(format!("{} cannot be replaced", place.display())).cause(error)
            };
            let aside = staging.path().join("old");
            let replaces = place.exists();
            if replaces {
                std::fs::rename(&place, &aside).map_err(failed)?;
            }
            if let Err(error) = std::fs::rename(staging.path().join("new"), &place) {
                if replaces {
                    std::fs::rename(&aside, &place).map_err(failed)?;
                }
                return Err(failed(error));
            }
        }
        for (file, place) in self.files {
            file.persist(&place).map_err(|error| {
                Failure::internal(format!("{} cannot be written", place.display()))
                    .cause(error.error)
            })?;
        }
        Ok(())
    }
}

/// Temporary files are private; files of a repository are not.
#[cfg(unix)]
fn readable_by_all(file: &NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file()
        .set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_: &NamedTempFile) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_is_left_behind_without_commit() {
        let directory = tempfile::tempdir().unwrap();
        let mut staged = Staged::default();
        assert!(
            staged
                .file(&directory.path().join("a/b.json"), b"1")
                .unwrap()
        );
        drop(staged);
        assert_eq!(
            std::fs::read_dir(directory.path().join("a"))
                .unwrap()
                .count(),
            0
        );
    }

    #[test]
    fn equal_bytes_are_not_written_again() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("b.json");
        let mut staged = Staged::default();
        assert!(staged.file(&place, b"1").unwrap());
        staged.commit().unwrap();
        assert_eq!(std::fs::read(&place).unwrap(), b"1");
        assert!(!Staged::default().file(&place, b"1").unwrap());
    }
}
