//! Lock files: one at a time among all processes of this machine.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fs4::FileExt;
use fs4::TryLockError;

use super::{StoreLock, blocking};
use crate::Error;
use crate::error::Kind;

/// How often a lock that someone else holds is tried again.
const PAUSE: Duration = Duration::from_millis(50);

/// A holder asks a token endpoint at most twice, with 40 s each; nobody holds it for longer.
const ATTEMPTS: u32 = 1_800;

/// Waits for the lock of this file. The system gives it back when the holder drops it or dies.
///
/// The file stays where it is: removing it would let two processes lock two files of one name.
pub(super) async fn lock(path: PathBuf) -> Result<StoreLock, Error> {
    let opened = path.clone();
    let mut file = Some(blocking(move || open(&opened)).await?);
    for attempt in 0..ATTEMPTS {
        if let Some(held) = file.take() {
            let place = path.clone();
            match blocking(move || attempt_lock(held, &place)).await? {
                Ok(held) => return Ok(StoreLock::new(held)),
                Err(free) => file = Some(free),
            }
        }
        if attempt == 0 {
            tracing::debug!("waiting for another process that holds the token store");
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(Error::new(
        Kind::StoreBusy,
        format!("another process keeps the lock file {}", path.display()),
    )
    .with_hint("find the process that hangs and end it"))
}

/// The locked file, or the file if someone else has the lock.
fn attempt_lock(file: File, path: &Path) -> Result<Result<File, File>, Error> {
    match FileExt::try_lock(&file) {
        Ok(()) => Ok(Ok(file)),
        Err(TryLockError::WouldBlock) => Ok(Err(file)),
        Err(TryLockError::Error(error)) => Err(Error::store(format!(
            "the lock file {} cannot be locked",
            path.display()
        ))
        .with_source(error)
        .with_hint("keep tokens on a file system of this machine")),
    }
}

fn open(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| {
        Error::store(format!("the lock file {} cannot be opened", path.display()))
            .with_source(error)
            .with_hint("check the permissions of its directory")
    })
}
