//! The keyring of the system, played by a map: the real one needs a session and a person.
#![cfg(feature = "keyring")]
#![allow(clippy::unwrap_used)]

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use keyring::credential::{Credential, CredentialApi, CredentialBuilderApi, CredentialPersistence};
use umbraco_oauth::{EntryKey, ExposeSecret, KeyringStore, StoredTokens, TokenStore};

static ENTRIES: Mutex<Option<HashMap<String, Vec<u8>>>> = Mutex::new(None);

fn entries<T>(work: impl FnOnce(&mut HashMap<String, Vec<u8>>) -> T) -> T {
    let mut entries = ENTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    work(entries.get_or_insert_default())
}

#[derive(Debug)]
struct Builder;

impl CredentialBuilderApi for Builder {
    fn build(
        &self,
        _: Option<&str>,
        service: &str,
        user: &str,
    ) -> keyring::Result<Box<Credential>> {
        Ok(Box::new(InMap(format!("{service}/{user}"))))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn persistence(&self) -> CredentialPersistence {
        CredentialPersistence::ProcessOnly
    }
}

#[derive(Debug)]
struct InMap(String);

impl CredentialApi for InMap {
    fn set_secret(&self, secret: &[u8]) -> keyring::Result<()> {
        entries(|map| map.insert(self.0.clone(), secret.to_vec()));
        Ok(())
    }

    fn get_secret(&self) -> keyring::Result<Vec<u8>> {
        match entries(|map| map.get(&self.0).cloned()) {
            Some(secret) if secret == b"locked" => {
                let cause = std::io::Error::other("hidden");
                Err(keyring::Error::NoStorageAccess(Box::new(cause)))
            }
            Some(secret) => Ok(secret),
            None => Err(keyring::Error::NoEntry),
        }
    }

    fn delete_credential(&self) -> keyring::Result<()> {
        match entries(|map| map.remove(&self.0)) {
            Some(_) => Ok(()),
            None => Err(keyring::Error::NoEntry),
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InMap")
    }
}

#[tokio::test]
async fn a_sign_in_is_kept_in_the_keyring() {
    keyring::set_default_credential_builder(Box::new(Builder));
    let locks = tempfile::tempdir().unwrap();
    let store = KeyringStore::new("umbraco-test", locks.path());
    let key = EntryKey::new(&"https://cms.example".parse().unwrap(), "client", "me");
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);

    assert!(store.load(&key).await.unwrap().is_none());
    store.remove(&key).await.unwrap();
    let held = store.lock(&key).await.unwrap();
    let tokens = StoredTokens::new("acc355", now, now + Duration::from_secs(300));
    store.save(&key, tokens).await.unwrap();
    drop(held);
    let found = store.load(&key).await.unwrap().unwrap();
    assert_eq!(found.access_token.expose_secret(), "acc355");
    assert_eq!(found.issued_at, now);
    let account = "umbraco-test/client at https://cms.example/ for me";
    assert!(entries(|map| map.contains_key(account)));

    entries(|map| map.insert(account.to_owned(), b"locked".to_vec()));
    let error = store.load(&key).await.unwrap_err();
    assert!(
        error.is_store() && error.to_string().contains("is locked"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("hidden"));
    entries(|map| map.insert(account.to_owned(), b"hidden".to_vec()));
    let error = store.load(&key).await.unwrap_err();
    assert!(!format!("{error:?}").contains("hidden"), "{error:?}");

    store.remove(&key).await.unwrap();
    assert!(store.load(&key).await.unwrap().is_none());
}
