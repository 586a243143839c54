//! The real keyring of the system, where a session has one: `UMBRACO_KEYRING=1` asks for it.
#![cfg(feature = "keyring")]
#![allow(clippy::unwrap_used)]

use std::process::Command;
use std::time::{Duration, SystemTime};

use umbraco_oauth::{EntryKey, ExposeSecret, KeyringStore, StoredTokens, TokenStore};

/// Names the service of the keyring in the process that this test starts.
const SERVICE: &str = "UMBRACO_KEYRING_TEST_SERVICE";

fn key() -> EntryKey {
    EntryKey::new(&"https://cms.example".parse().unwrap(), "client", "me")
}

#[tokio::test]
async fn a_sign_in_outlives_its_process_and_is_gone_once_removed() {
    if std::env::var_os("UMBRACO_KEYRING").is_none() {
        println!("not run: UMBRACO_KEYRING=1 asks for the keyring of this session");
        return;
    }
    let locks = tempfile::tempdir().unwrap();
    let service = format!("umbraco-oauth-test-{}", std::process::id());
    let store = KeyringStore::new(&service, locks.path());
    assert!(store.load(&key()).await.unwrap().is_none());
    store.remove(&key()).await.unwrap();

    let issued_at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let expires_at = issued_at + Duration::from_secs(300);
    for token in ["f1r57", "acc355"] {
        let held = store.lock(&key()).await.unwrap();
        let tokens = StoredTokens::new(token, issued_at, expires_at);
        store.save(&key(), tokens).await.unwrap();
        drop(held);
    }
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_other_process_finds_what_was_kept"])
        .env(SERVICE, &service)
        .status()
        .unwrap();
    assert!(child.success());

    assert!(
        store.load(&key()).await.unwrap().is_none(),
        "the other process removed it"
    );
}

/// Does something only when the test above starts it.
#[tokio::test]
async fn the_other_process_finds_what_was_kept() {
    let Ok(service) = std::env::var(SERVICE) else {
        return;
    };
    let locks = tempfile::tempdir().unwrap();
    let store = KeyringStore::new(&service, locks.path());
    let found = store.load(&key()).await.unwrap().unwrap();
    assert_eq!(found.access_token.expose_secret(), "acc355");
    let other = EntryKey::new(&"https://cms.example".parse().unwrap(), "client", "you");
    assert!(store.load(&other).await.unwrap().is_none());
    store.remove(&key()).await.unwrap();
}
