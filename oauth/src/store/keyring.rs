//! The keyring of the system: Keychain, Credential Manager, Secret Service.

use std::path::PathBuf;

use keyring::Entry;
use secrecy::zeroize::Zeroizing;

use super::{
    EntryKey, FileStore, StoreFuture, StoreLock, StoredTokens, TokenStore, blocking, format,
};
use crate::Error;

/// Keeps each sign-in in the keyring of the system, under a service name of the program's choice.
///
/// Keyrings have no locks, so lock files in a directory keep two processes from using one refresh token twice; there is
/// no secret in them. A machine without a keyring (a container, a server without a session) gives an error that says
/// so: use a [`FileStore`] there. An entry of Windows holds 2,560 bytes, enough for Umbraco's tokens.
///
/// # Example
/// ```no_run
/// use umbraco_oauth::KeyringStore;
///
/// let store = KeyringStore::new("my-tool", std::env::temp_dir().join("my-tool"));
/// ```
#[derive(Clone, Debug)]
pub struct KeyringStore {
    service: String,
    locks: FileStore,
}

impl KeyringStore {
    /// A store under this service name, with its lock files in this directory.
    #[must_use]
    pub fn new(service: impl Into<String>, lock_directory: impl Into<PathBuf>) -> Self {
        Self {
            service: service.into(),
            locks: FileStore::new(lock_directory),
        }
    }

    fn entry(&self, key: &EntryKey) -> impl FnOnce() -> Result<Entry, Error> + Send + 'static {
        let (service, account) = (self.service.clone(), key.to_string());
        move || Entry::new(&service, &account).map_err(failed)
    }
}

impl TokenStore for KeyringStore {
    fn lock<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, StoreLock> {
        self.locks.lock(key)
    }

    fn load<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, Option<StoredTokens>> {
        let entry = self.entry(key);
        Box::pin(async move {
            let found = blocking(move || {
                let bytes = match entry()?.get_secret() {
                    Ok(bytes) => Zeroizing::new(bytes),
                    Err(keyring::Error::NoEntry) => return Ok(None),
                    Err(error) => return Err(failed(error)),
                };
                format::read(&bytes, "the entry of the keyring").map(Some)
            })
            .await?;
            Ok(found.and_then(|(found, tokens)| (found == *key).then_some(tokens)))
        })
    }

    fn save<'a>(&'a self, key: &'a EntryKey, tokens: StoredTokens) -> StoreFuture<'a, ()> {
        let (entry, key) = (self.entry(key), key.clone());
        Box::pin(blocking(move || {
            entry()?
                .set_secret(&format::write(&key, &tokens)?)
                .map_err(failed)
        }))
    }

    fn remove<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, ()> {
        let entry = self.entry(key);
        Box::pin(blocking(move || match entry()?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(failed(error)),
        }))
    }
}

/// The source is left out: `keyring` puts what it could not read into some of its errors.
fn failed(error: keyring::Error) -> Error {
    let message = match error {
        keyring::Error::NoStorageAccess(_) => "the keyring of the system is locked",
        keyring::Error::PlatformFailure(_) => "the keyring of the system failed",
        keyring::Error::TooLong(..) => "the entry is too long for the keyring of the system",
        keyring::Error::Ambiguous(_) => "the keyring of the system holds two entries of one name",
        _ => "the keyring of the system cannot be used",
    };
    Error::store(message).with_hint(
        "unlock it, or use a FileStore on machines that have none, as servers and containers",
    )
}
