//! Where sign-ins are kept, so that they outlive the process and are shared by several.

mod entry;
mod file;
mod format;
#[cfg(feature = "keyring")]
mod keyring;
mod lock;
mod memory;

use std::any::Any;
use std::future::Future;
use std::pin::Pin;

pub use self::entry::{EntryKey, StoredTokens};
pub use self::file::FileStore;
#[cfg(feature = "keyring")]
pub use self::keyring::KeyringStore;
pub use self::memory::MemoryStore;
use crate::Error;

/// The future of a [`TokenStore`] method.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// The exclusive right to change an entry; dropping it gives it back.
pub struct StoreLock {
    _held: Box<dyn Any + Send>,
}

impl StoreLock {
    /// Holds on to this until dropped.
    #[must_use]
    pub fn new(held: impl Send + 'static) -> Self {
        Self {
            _held: Box::new(held),
        }
    }
}

impl std::fmt::Debug for StoreLock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreLock(..)")
    }
}

/// Keeps the tokens of people who have signed in.
///
/// [`MemoryStore`] forgets them with the process, [`FileStore`] shares them between processes of one user, and a store
/// of one's own may share them between machines. A [`Session`](crate::Session) takes the lock, loads, refreshes if it
/// must, saves, and gives the lock back: a refresh token is used once however many processes share the store, and the
/// one that replaces it is saved before anyone uses what came with it.
pub trait TokenStore: std::fmt::Debug + Send + Sync + 'static {
    /// Waits for the exclusive right to change the entry, against everyone who uses the same store.
    ///
    /// The lock must end with its holder: a process that dies must not lock the others out.
    ///
    /// # Errors
    /// It could not be had in reasonable time.
    fn lock<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, StoreLock>;

    /// The entry, if there is one.
    ///
    /// # Errors
    /// The store cannot be read, or the entry is not fit for use.
    fn load<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, Option<StoredTokens>>;

    /// Writes the entry, whole or not at all; called by the holder of the lock.
    ///
    /// # Errors
    /// The store cannot be written; what was there before is still there.
    fn save<'a>(&'a self, key: &'a EntryKey, tokens: StoredTokens) -> StoreFuture<'a, ()>;

    /// Removes the entry, should there be one; called by the holder of the lock.
    ///
    /// # Errors
    /// The store cannot be written.
    fn remove<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, ()>;
}

/// Runs what blocks where it may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(_) => Err(Error::transient(
            "the token store was interrupted, for the Tokio runtime is shutting down",
        )),
    }
}
