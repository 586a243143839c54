//! A store of files that only their owner can read.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use secrecy::zeroize::Zeroizing;
use sha2::{Digest, Sha256};

use super::{EntryKey, StoreFuture, StoreLock, StoredTokens, TokenStore, blocking, format, lock};
use crate::Error;

/// Keeps each sign-in in a file of one directory, shared by all processes of one user on one machine.
///
/// A file is replaced as a whole, never changed in place, and belongs to one process at a time while its refresh token
/// is used (a lock file beside it). On Unix files have mode 0600 in a directory with mode 0700; a file that group or
/// others could read, or a directory that they could change, is refused. On Windows the rights of the directory count:
/// keep it in the user's profile.
///
/// # Example
/// ```no_run
/// use umbraco_oauth::FileStore;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let store = FileStore::new(std::path::Path::new(&std::env::var("HOME")?).join(".local/state/my-tool/tokens"));
/// for key in store.keys()? {
///     println!("signed in: {key}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct FileStore {
    directory: PathBuf,
}

/// Nobody writes longer ones.
const LARGEST: u64 = 64 * 1024;

impl FileStore {
    /// A store in this directory, which is made when something is to be kept.
    #[must_use]
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
        }
    }

    /// The sign-ins that are kept, in order.
    ///
    /// # Errors
    /// The directory or one of its entries cannot be read or is not fit for use.
    pub fn keys(&self) -> Result<Vec<EntryKey>, Error> {
        let entries = match fs::read_dir(&self.directory) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(unreadable(&self.directory, error)),
        };
        let mut keys = Vec::new();
        for entry in entries {
            let path = entry
                .map_err(|error| unreadable(&self.directory, error))?
                .path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                if let Some((key, _)) = read(&path)? {
                    keys.push(key);
                }
            }
        }
        keys.sort();
        Ok(keys)
    }

    /// Names do not say whose they are, and cannot clash.
    fn path(&self, key: &EntryKey, extension: &str) -> PathBuf {
        let mut hash = Sha256::new();
        for part in [&key.issuer, &key.client_id, &key.user] {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part);
        }
        let name: String = hash
            .finalize()
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.directory.join(format!("{name}.{extension}"))
    }
}

impl TokenStore for FileStore {
    fn lock<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, StoreLock> {
        let (directory, path) = (self.directory.clone(), self.path(key, "lock"));
        Box::pin(async move {
            blocking(move || prepare(&directory)).await?;
            lock::lock(path).await
        })
    }

    fn load<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, Option<StoredTokens>> {
        let path = self.path(key, "json");
        Box::pin(async move {
            let Some((found, tokens)) = blocking(move || read(&path)).await? else {
                return Ok(None);
            };
            // A file that was put there by hand.
            Ok((found == *key).then_some(tokens))
        })
    }

    fn save<'a>(&'a self, key: &'a EntryKey, tokens: StoredTokens) -> StoreFuture<'a, ()> {
        let (directory, path, key) = (self.directory.clone(), self.path(key, "json"), key.clone());
        Box::pin(blocking(move || {
            prepare(&directory)?;
            replace(&directory, &path, &format::write(&key, &tokens)?)
        }))
    }

    fn remove<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, ()> {
        let path = self.path(key, "json");
        Box::pin(blocking(move || match fs::remove_file(&path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(unwritable(&path, error)),
        }))
    }
}

/// Makes the directory, for its owner alone, or checks the one that is there.
fn prepare(directory: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(directory)
        .map_err(|error| unwritable(directory, error))?;
    let metadata = fs::metadata(directory).map_err(|error| unreadable(directory, error))?;
    refuse(&metadata, directory, 0o022, "change", 0o700)
}

fn read(path: &Path) -> Result<Option<(EntryKey, StoredTokens)>, Error> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(path, error)),
    };
    // Of the open file: the name may mean another one by now.
    let metadata = file.metadata().map_err(|error| unreadable(path, error))?;
    refuse(&metadata, path, 0o077, "read", 0o600)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(
        usize::try_from(metadata.len().min(LARGEST)).unwrap_or(0) + 1,
    ));
    file.take(LARGEST)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(path, error))?;
    format::read(&bytes, &format!("the file {}", path.display())).map(Some)
}

/// A new file takes the place of the old one in one step, so a reader or a crash never meets half of it.
fn replace(directory: &Path, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |error| unwritable(path, error);
    // Made with mode 0600.
    let mut file = tempfile::NamedTempFile::new_in(directory).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    // The new name must outlive a loss of power too, for the server takes the old refresh token no more.
    #[cfg(unix)]
    File::open(directory)
        .and_then(|directory| directory.sync_all())
        .map_err(failed)?;
    Ok(())
}

#[cfg(unix)]
fn refuse(
    metadata: &fs::Metadata,
    path: &Path,
    forbidden: u32,
    what: &str,
    wanted: u32,
) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;

    let mode = metadata.permissions().mode() & 0o7777;
    if mode & forbidden == 0 {
        return Ok(());
    }
    Err(Error::store(format!(
        "others than its owner can {what} {} (mode {mode:04o})",
        path.display()
    ))
    .with_hint(format!(
        "its tokens may be known: sign out and in again after `chmod {wanted:o} {}`",
        path.display()
    )))
}

#[cfg(not(unix))]
fn refuse(_: &fs::Metadata, _: &Path, _: u32, _: &str, _: u32) -> Result<(), Error> {
    Ok(())
}

fn unreadable(path: &Path, error: std::io::Error) -> Error {
    Error::store(format!("{} cannot be read", path.display()))
        .with_source(error)
        .with_hint("check its permissions")
}

fn unwritable(path: &Path, error: std::io::Error) -> Error {
    Error::store(format!("{} cannot be written", path.display()))
        .with_source(error)
        .with_hint("check the permissions of its directory and the room on its disk")
}
