//! A store that ends with the process.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{EntryKey, StoreFuture, StoreLock, StoredTokens, TokenStore};

/// Keeps tokens in memory. Clones share them.
///
/// # Example
/// ```
/// use umbraco_oauth::MemoryStore;
///
/// let store = MemoryStore::default();
/// assert_eq!(format!("{store:?}"), "MemoryStore(0 entries)");
/// ```
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Entries>>);

#[derive(Default)]
struct Entries {
    tokens: HashMap<EntryKey, StoredTokens>,
    locks: HashMap<EntryKey, Arc<tokio::sync::Mutex<()>>>,
}

impl MemoryStore {
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn lock<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, StoreLock> {
        let lock = Arc::clone(self.entries().locks.entry(key.clone()).or_default());
        Box::pin(async move { Ok(StoreLock::new(lock.lock_owned().await)) })
    }

    fn load<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, Option<StoredTokens>> {
        Box::pin(ready(Ok(self.entries().tokens.get(key).cloned())))
    }

    fn save<'a>(&'a self, key: &'a EntryKey, tokens: StoredTokens) -> StoreFuture<'a, ()> {
        self.entries().tokens.insert(key.clone(), tokens);
        Box::pin(ready(Ok(())))
    }

    fn remove<'a>(&'a self, key: &'a EntryKey) -> StoreFuture<'a, ()> {
        self.entries().tokens.remove(key);
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryStore({} entries)", self.entries().tokens.len())
    }
}
