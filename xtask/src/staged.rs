//! Files and folders that are written together or not at all, even if the command is killed while it does so.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::failure::Failure;
use crate::progress;

/// What the names of staging folders begin with.
const PREFIX: &str = ".xtask-";
/// Held as long as the command is alive that staged something there.
const LOCK: &str = "lock";
/// What is being replaced; there only while that is not complete.
const JOURNAL: &str = "journal.json";

/// Files that lie ready in a folder of their own until [`commit`](Self::commit).
///
/// Dropping it removes them: a command that fails half-way leaves everything as it was. One that is killed while it
/// commits leaves a journal, with which the next command puts everything back: [`recover`].
#[derive(Debug)]
pub(crate) struct Staged {
    staging: TempDir,
    changes: Vec<Change>,
    _lock: File,
}

/// A file or folder that takes a place. Its new state lies in `new/INDEX`, its old one goes to `old/INDEX`.
#[derive(Debug, Serialize, Deserialize)]
struct Change {
    place: PathBuf,
    /// Whether something was there before.
    replaces: bool,
}

impl Staged {
    /// Stages below a folder, which must be on the file system of all the places.
    pub(crate) fn below(folder: &Path) -> Result<Self, Failure> {
        let failed = |error: io::Error| {
            Failure::internal(format!("{} cannot be written", folder.display())).cause(error)
        };
        let folder = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        fs::create_dir_all(folder).map_err(failed)?;
        recover(folder)?;
        let staging = tempfile::Builder::new()
            .prefix(PREFIX)
            .tempdir_in(folder)
            .map_err(failed)?;
        let lock = File::create(staging.path().join(LOCK)).map_err(failed)?;
        FileExt::lock(&lock).map_err(failed)?;
        for part in ["new", "old"] {
            fs::create_dir(staging.path().join(part)).map_err(failed)?;
        }
        Ok(Self {
            staging,
            changes: Vec::new(),
            _lock: lock,
        })
    }

    /// Puts a file ready; nothing happens if the place has these bytes already. Whether something changes.
    pub(crate) fn file(&mut self, place: &Path, bytes: &[u8]) -> Result<bool, Failure> {
        if fs::read(place).is_ok_and(|present| present == bytes) {
            return Ok(false);
        }
        let new = self.next(place)?;
        write(&new, bytes).map_err(|error| unwritable(place, error))?;
        Ok(true)
    }

    /// Puts a folder ready that will take the place of another with all that is in it.
    pub(crate) fn folder(
        &mut self,
        place: &Path,
        files: &BTreeMap<String, String>,
    ) -> Result<(), Failure> {
        let root = self.next(place)?;
        for (name, text) in files {
            let file = root.join(name);
            fs::create_dir_all(file.parent().unwrap_or(&root))
                .and_then(|()| fs::write(&file, text))
                .map_err(|error| unwritable(place, error))?;
        }
        Ok(())
    }

    /// Where the new state of a place is put ready.
    fn next(&mut self, place: &Path) -> Result<PathBuf, Failure> {
        let absolute = std::path::absolute(place).map_err(|error| unwritable(place, error))?;
        let new = part(self.staging.path(), "new", self.changes.len());
        self.changes.push(Change {
            replaces: absolute.exists(),
            place: absolute,
        });
        Ok(new)
    }

    /// Moves everything to its place, or nothing.
    pub(crate) fn commit(self) -> Result<(), Failure> {
        self.commit_until(|_| false)
    }

    /// Commits, and stops where a kill is to be tried, leaving what a kill leaves.
    fn commit_until(self, mut killed: impl FnMut(usize) -> bool) -> Result<(), Failure> {
        let staging = self.staging.path();
        let journal = staging.join(JOURNAL);
        let text = serde_json::to_vec(&self.changes)
            .map_err(|error| Failure::internal("the journal cannot be written").cause(error))?;
        // Written under another name first: a journal is there as a whole or not at all.
        let draft = staging.join("journal");
        write(&draft, &text)
            .and_then(|()| fs::rename(&draft, &journal))
            .map_err(|error| unwritable(&journal, error))?;
        for (index, change) in self.changes.iter().enumerate() {
            let moved = replace(staging, index, change, || killed(index));
            match moved {
                Ok(true) => {}
                Ok(false) => {
                    let _ = self.staging.keep();
                    return Ok(());
                }
                Err(error) => {
                    put_back(staging, &self.changes)?;
                    return Err(Failure::internal(format!(
                        "{} cannot be replaced",
                        change.place.display()
                    ))
                    .cause(error));
                }
            }
        }
        // From here on it is done: without a journal there is nothing to put back.
        fs::remove_file(&journal).map_err(|error| unwritable(&journal, error))
    }
}

/// Puts back what commands that were killed had begun to replace below a folder.
pub(crate) fn recover(folder: &Path) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let staging = entry.path();
        let ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if !ours || !staging.join(LOCK).is_file() {
            continue;
        }
        let lock = File::open(staging.join(LOCK)).map_err(|error| unwritable(&staging, error))?;
        match FileExt::try_lock(&lock) {
            Ok(()) => {}
            // Its command is at work.
            Err(TryLockError::WouldBlock) => continue,
            Err(TryLockError::Error(error)) => return Err(unwritable(&staging, error)),
        }
        if let Ok(journal) = fs::read(staging.join(JOURNAL)) {
            let changes: Vec<Change> = serde_json::from_slice(&journal).map_err(|error| {
                Failure::internal(format!("{} cannot be read", staging.join(JOURNAL).display()))
                    .hint("a command was ended while it replaced files; git status shows which, git restore puts them back")
                    .cause(error)
            })?;
            put_back(&staging, &changes)?;
            progress::note(
                "a command was ended while it replaced files: what it had replaced was put back",
            );
        }
        fs::remove_dir_all(&staging).map_err(|error| unwritable(&staging, error))?;
    }
    Ok(())
}

/// Moves what is there aside and the new state to its place; `false` when killed in between.
fn replace(
    staging: &Path,
    index: usize,
    change: &Change,
    mut killed: impl FnMut() -> bool,
) -> io::Result<bool> {
    if let Some(parent) = change.place.parent() {
        fs::create_dir_all(parent)?;
    }
    if change.replaces {
        fs::rename(&change.place, part(staging, "old", index))?;
    }
    if killed() {
        return Ok(false);
    }
    fs::rename(part(staging, "new", index), &change.place)?;
    Ok(!killed())
}

/// Undoes as much of a commit as was done.
fn put_back(staging: &Path, changes: &[Change]) -> Result<(), Failure> {
    for (index, change) in changes.iter().enumerate().rev() {
        let failed = |error: io::Error| {
            Failure::internal(format!("{} cannot be put back", change.place.display()))
                .hint(format!("it lies in {}", staging.display()))
                .cause(error)
        };
        let (old, new) = (part(staging, "old", index), part(staging, "new", index));
        let was_moved = !new.exists();
        if was_moved && change.place.exists() {
            fs::rename(&change.place, &new).map_err(failed)?;
        }
        if old.exists() {
            fs::rename(&old, &change.place).map_err(failed)?;
        }
    }
    Ok(())
}

fn part(staging: &Path, part: &str, index: usize) -> PathBuf {
    staging.join(part).join(index.to_string())
}

/// A file that is on the disk when this returns.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn unwritable(place: &Path, error: io::Error) -> Failure {
    Failure::internal(format!("{} cannot be written", place.display())).cause(error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A folder with a file and a folder, and the next state of both and of a file that is new.
    fn staged(root: &Path) -> Staged {
        fs::write(root.join("a.json"), "1").unwrap();
        fs::create_dir_all(root.join("crates/b/src")).unwrap();
        fs::write(root.join("crates/b/src/lib.rs"), "1").unwrap();
        let mut staged = Staged::below(root).unwrap();
        assert!(staged.file(&root.join("a.json"), b"2").unwrap());
        let files = BTreeMap::from([("src/main.rs".to_owned(), "2".to_owned())]);
        staged.folder(&root.join("crates/b"), &files).unwrap();
        assert!(staged.file(&root.join("c.json"), b"2").unwrap());
        staged
    }

    fn tree(root: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut pending = vec![root.to_owned()];
        while let Some(folder) = pending.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let text = fs::read_to_string(&path).unwrap();
                    let name = path.strip_prefix(root).unwrap().display().to_string();
                    found.push(format!("{name}: {text}"));
                }
            }
        }
        found.sort();
        found
    }

    const BEFORE: [&str; 2] = ["a.json: 1", "crates/b/src/lib.rs: 1"];
    const AFTER: [&str; 3] = ["a.json: 2", "c.json: 2", "crates/b/src/main.rs: 2"];

    #[test]
    fn nothing_is_left_behind_without_commit() {
        let directory = tempfile::tempdir().unwrap();
        drop(staged(directory.path()));
        assert_eq!(tree(directory.path()), BEFORE);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_commit_replaces_everything_and_leaves_nothing_else() {
        let directory = tempfile::tempdir().unwrap();
        staged(directory.path()).commit().unwrap();
        assert_eq!(tree(directory.path()), AFTER);
        recover(directory.path()).unwrap();
        assert_eq!(tree(directory.path()), AFTER);
    }

    #[test]
    fn a_commit_that_is_killed_anywhere_is_undone_by_the_next_command() {
        for stop in 0..6 {
            let directory = tempfile::tempdir().unwrap();
            let mut steps = 0;
            let killed = |_| {
                steps += 1;
                steps > stop
            };
            staged(directory.path()).commit_until(killed).unwrap();
            assert_ne!(tree(directory.path()), BEFORE, "{stop}");
            recover(directory.path()).unwrap();
            assert_eq!(tree(directory.path()), BEFORE, "{stop}");
            assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2, "{stop}");
        }
    }

    #[test]
    fn what_another_command_has_staged_stays() {
        let directory = tempfile::tempdir().unwrap();
        let staged = staged(directory.path());
        recover(directory.path()).unwrap();
        staged.commit().unwrap();
        assert_eq!(tree(directory.path()), AFTER);
    }

    #[test]
    fn a_place_that_cannot_be_taken_leaves_all_as_it_was() {
        let directory = tempfile::tempdir().unwrap();
        let mut staged = staged(directory.path());
        staged
            .file(&directory.path().join("a.json/below"), b"2")
            .unwrap();
        staged.commit().unwrap_err();
        assert_eq!(tree(directory.path()), BEFORE);
    }

    #[test]
    fn equal_bytes_are_not_written_again() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("b.json");
        let mut staged = Staged::below(directory.path()).unwrap();
        assert!(staged.file(&place, b"1").unwrap());
        staged.commit().unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"1");
        assert!(
            !Staged::below(directory.path())
                .unwrap()
                .file(&place, b"1")
                .unwrap()
        );
    }
}
