//! Where tokens are kept between runs, and between processes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use umbraco_oauth::{
    AuthorizationCode, EntryKey, ExposeSecret, FileStore, MemoryStore, StoredTokens, TokenStore,
};

use crate::support::{seconds, settle, token, url};
use crate::umbraco::Umbraco;

fn key(user: &str) -> EntryKey {
    EntryKey::new(&url("https://cms.example"), "client", user)
}

fn tokens(access: &str) -> StoredTokens {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let mut tokens = StoredTokens::new(access, now, now + seconds(300));
    tokens.refresh_token = Some("refresh".into());
    tokens
}

async fn access(store: &dyn TokenStore, key: &EntryKey) -> Option<String> {
    let tokens = store.load(key).await.unwrap()?;
    Some(tokens.access_token.expose_secret().to_owned())
}

fn files(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

async fn every_store(check: impl AsyncFn(Arc<dyn TokenStore>)) {
    let directory = tempfile::tempdir().unwrap();
    check(Arc::new(MemoryStore::default())).await;
    check(Arc::new(FileStore::new(directory.path().join("a/b")))).await;
}

#[tokio::test]
async fn entries_are_kept_by_issuer_client_and_user() {
    every_store(async |store| {
        let other_issuer = EntryKey::new(&url("https://www.example"), "client", "");
        let other_client = EntryKey::new(&url("https://cms.example"), "client2", "");
        // Parts that run together must not meet: "client" + "2" is not "client2" + "".
        let keys = [key(""), key("a"), key("2"), other_issuer, other_client];
        for (n, key) in keys.iter().enumerate() {
            assert_eq!(access(&*store, key).await, None);
            store
                .save(key, tokens(&format!("token-{n}")))
                .await
                .unwrap();
        }
        for (n, key) in keys.iter().enumerate() {
            assert_eq!(access(&*store, key).await, Some(format!("token-{n}")));
        }
        store.remove(&keys[0]).await.unwrap();
        store.remove(&keys[0]).await.unwrap();
        assert_eq!(access(&*store, &keys[0]).await, None);
        assert_eq!(access(&*store, &keys[1]).await.as_deref(), Some("token-1"));
    })
    .await;
}

#[tokio::test]
async fn an_entry_is_locked_against_one_at_a_time_and_the_others_are_not() {
    every_store(async |store| {
        let held = store.lock(&key("a")).await.unwrap();
        store.lock(&key("b")).await.unwrap();
        let second = tokio::spawn({
            let store = Arc::clone(&store);
            async move { store.lock(&key("a")).await.map(drop) }
        });
        settle().await;
        assert!(!second.is_finished());
        drop(held);
        second.await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_lock_that_nobody_waits_for_any_more_is_free() {
    every_store(async |store| {
        let held = store.lock(&key("a")).await.unwrap();
        let waiting = tokio::spawn({
            let store = Arc::clone(&store);
            async move { store.lock(&key("a")).await.map(drop) }
        });
        settle().await;
        waiting.abort();
        assert!(waiting.await.unwrap_err().is_cancelled());
        drop(held);
        store.lock(&key("a")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn two_file_stores_on_one_directory_are_one() {
    let directory = tempfile::tempdir().unwrap();
    let (one, two) = (
        FileStore::new(directory.path()),
        FileStore::new(directory.path()),
    );
    one.save(&key("a"), tokens("one")).await.unwrap();
    assert_eq!(access(&two, &key("a")).await.as_deref(), Some("one"));
    two.save(&key("b"), tokens("two")).await.unwrap();
    assert_eq!(one.keys().unwrap(), [key("a"), key("b")]);
    let held = one.lock(&key("a")).await.unwrap();
    let waiting = tokio::spawn(async move { two.lock(&key("a")).await.map(drop) });
    settle().await;
    assert!(!waiting.is_finished());
    drop(held);
    waiting.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_file_store_that_was_never_used_is_empty_and_makes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("none");
    let store = FileStore::new(&path);
    assert!(store.keys().unwrap().is_empty());
    assert_eq!(access(&store, &key("")).await, None);
    store.remove(&key("")).await.unwrap();
    assert!(!path.exists());
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_for_their_owner_alone_and_others_are_refused() {
    use std::os::unix::fs::PermissionsExt;

    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let set =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();

    let parent = tempfile::tempdir().unwrap();
    let directory = parent.path().join("tokens");
    let store = FileStore::new(&directory);
    store.lock(&key("")).await.unwrap();
    store.save(&key(""), tokens("hidden")).await.unwrap();
    let file = files(&directory, "json").remove(0);
    assert_eq!(mode(&directory), 0o700);
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(&files(&directory, "lock")[0]), 0o600);

    for readable in [0o640, 0o604, 0o644, 0o660] {
        set(&file, readable);
        let error = store.load(&key("")).await.unwrap_err();
        assert!(error.is_store() && error.is_permanent(), "{error}");
        assert!(error.to_string().contains("chmod 600"), "{error}");
        assert!(store.keys().unwrap_err().is_store());
    }
    // Saving again heals it: the new file takes the place of the old one.
    store.save(&key(""), tokens("new")).await.unwrap();
    assert_eq!(mode(&file), 0o600);
    assert_eq!(access(&store, &key("")).await.as_deref(), Some("new"));

    set(&directory, 0o777);
    let error = store.save(&key(""), tokens("newer")).await.unwrap_err();
    assert!(error.to_string().contains("chmod 700"), "{error}");
    assert!(store.lock(&key("")).await.unwrap_err().is_store());
}

#[tokio::test]
async fn a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path());
    store
        .save(&key(""), tokens(&"long ".repeat(1_000)))
        .await
        .unwrap();
    let old = fs::File::open(&files(directory.path(), "json")[0]).unwrap();
    store.save(&key(""), tokens("short")).await.unwrap();
    // Whoever had it open still reads the old one, whole.
    let text = std::io::read_to_string(old).unwrap();
    assert!(text.contains(&"long ".repeat(1_000)) && text.trim_end().ends_with('}'));
    assert_eq!(access(&store, &key("")).await.as_deref(), Some("short"));
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_file_that_is_none_of_ours_is_an_error_that_shows_nothing_of_it() {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path());
    store.save(&key(""), tokens("hidden")).await.unwrap();
    let file = files(directory.path(), "json").remove(0);
    for garbage in [
        "",
        "hidden",
        r#"{"version":1,"access_token":"hidden"}"#,
        r#"{"version":7,"x":"hidden"}"#,
    ] {
        fs::write(&file, garbage).unwrap();
        let error = store.load(&key("")).await.unwrap_err();
        assert!(
            error.is_store() && !format!("{error:?}").contains("hidden"),
            "{error:?}"
        );
    }
    // An entry under the name of another is not believed.
    store.save(&key("a"), tokens("a")).await.unwrap();
    let other = files(directory.path(), "json")
        .into_iter()
        .find(|path| *path != file)
        .unwrap();
    fs::copy(other, &file).unwrap();
    assert_eq!(access(&store, &key("")).await, None);
}

#[tokio::test]
async fn the_stored_form_has_a_version() {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path());
    store.save(&key("me"), tokens("acc355")).await.unwrap();
    let text = fs::read_to_string(&files(directory.path(), "json")[0]).unwrap();
    let stored: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected = serde_json::json!({
        "version": 1,
        "issuer": "https://cms.example/",
        "client_id": "client",
        "user": "me",
        "access_token": "acc355",
        "refresh_token": "refresh",
        "issued_at": 1_700_000_000_000_u64,
        "expires_at": 1_700_000_300_000_u64,
        "scopes": [],
    });
    assert_eq!(stored, expected);
}

#[tokio::test]
async fn users_of_one_site_have_sessions_of_their_own() {
    let umbraco = Umbraco::new().await;
    let directory = tempfile::tempdir().unwrap();
    let store = Arc::new(FileStore::new(directory.path()));
    let flow = |user: &str| -> AuthorizationCode { umbraco.flow().store(store.clone()).user(user) };
    let (one, two) = (flow("one"), flow("two"));
    let first = token(&umbraco.sign_in(&one).await.credentials()).await;
    let second = token(&umbraco.sign_in(&two).await.credentials()).await;
    assert_ne!(first, second);
    assert_eq!(store.keys().unwrap(), [one.entry_key(), two.entry_key()]);
    let forgotten = one.resume().await.unwrap().unwrap();
    assert_eq!(token(&forgotten.credentials()).await, first);
    forgotten.forget().await.unwrap();
    let error = forgotten.credentials().token().await.unwrap_err();
    assert!(error.needs_login(), "{error}");
    assert!(one.resume().await.unwrap().is_none());
    let kept = two.resume().await.unwrap().unwrap();
    assert_eq!(token(&kept.credentials()).await, second);
}

/// The other process of the next test: this test binary, started by it. Refreshes through the shared store as often as
/// it is told to, and prints the tokens that it was given.
#[tokio::test]
async fn the_other_process() {
    let Ok(told) = std::env::var("UMBRACO_OAUTH_OTHER_PROCESS") else {
        return;
    };
    let [site, directory] = told.split('|').collect::<Vec<_>>()[..] else {
        panic!("site|directory")
    };
    for token in renew(site, Path::new(directory)).await {
        println!("token {token}");
    }
}

const RENEWALS: usize = 10;

/// Ten times: the token that there is, refused, and the one that comes instead.
async fn renew(site: &str, directory: &Path) -> Vec<String> {
    let site = url(site);
    let client =
        umbraco_oauth::RegisteredClient::new(crate::umbraco::CLIENT, crate::umbraco::REDIRECT);
    let server = umbraco_oauth::AuthorizationServer::back_office(&site).unwrap();
    let mut tokens = Vec::new();
    for _ in 0..RENEWALS {
        let flow = AuthorizationCode::new(client.clone().unwrap().offline_access(), server.clone())
            .store(Arc::new(FileStore::new(directory)));
        let session = flow.resume().await.unwrap().unwrap();
        tokens.push(token(&session.credentials()).await);
    }
    tokens
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_use_each_refresh_token_once() {
    let umbraco = Umbraco::new().await;
    // So short-lived that every look at the store is a refresh.
    umbraco.state().expires_in = 1;
    let directory = tempfile::tempdir().unwrap();
    let store = Arc::new(FileStore::new(directory.path()));
    // By the clock of the machine, for the other process has no other.
    let flow = umbraco
        .flow()
        .store(store)
        .clock(Arc::new(umbraco_oauth::SystemClock));
    umbraco.sign_in(&flow).await;

    let told = format!("{}|{}", umbraco.site(), directory.path().display());
    let other = tokio::process::Command::new(std::env::current_exe().unwrap())
        .args(["stores::the_other_process", "--exact", "--nocapture"])
        .env("UMBRACO_OAUTH_OTHER_PROCESS", told)
        .kill_on_drop(true)
        .output();
    let (site, path) = (umbraco.site(), directory.path().to_owned());
    let mine = tokio::spawn(async move { renew(site.as_str(), &path).await });
    let (other, mine) = (other.await.unwrap(), mine.await.unwrap());
    let text = String::from_utf8(other.stdout).unwrap();
    assert!(other.status.success(), "{text}");
    let theirs: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("token "))
        .collect();
    assert_eq!((mine.len(), theirs.len()), (RENEWALS, RENEWALS), "{text}");

    let mut used: Vec<String> = umbraco.token_requests()[1..]
        .iter()
        .map(|form| form["refresh_token"].clone())
        .collect();
    assert_eq!(used.len(), 2 * RENEWALS);
    used.sort();
    used.dedup();
    assert_eq!(used.len(), 2 * RENEWALS, "no refresh token twice");
}
