//! A site that keeps its state in a file: what it has acknowledged is there after a kill, and what is secret is not.

use crate::support;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::support::oauth::{Browser, PASSWORD, SECRET, USER, everybody};
use crate::support::{Api, http};
use serde_json::json;
use umbraco_standin::{ApiUser, BackOfficeUser, ContentSet, Standin};

const DOCUMENT: &str = include_str!("../../../documents/management-17.3.json");

/// A file below that of cargo, which is not there yet.
pub fn file(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for ending in ["", "-wal", "-shm"] {
        let mut path = path.clone().into_os_string();
        path.push(ending);
        let _ = std::fs::remove_file(path);
    }
    path
}

async fn site(file: &Path) -> Standin {
    everybody().data_file(file).start().await.unwrap()
}

/// A running program on a data file.
struct Program {
    child: Child,
    /// Not closed before the program ends: it prints more than the first line.
    _output: BufReader<ChildStdout>,
    url: String,
}

impl Program {
    fn start(file: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_umbraco-standin"))
            .arg("--data")
            .arg(file)
            .args(["--secret-env", "STANDIN_SECRET"])
            .env("STANDIN_SECRET", SECRET)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        Self {
            url: line.trim().strip_prefix("url=").unwrap().to_owned(),
            child,
            _output: output,
        }
    }

    /// SIGKILL: no code of the program runs after it.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    async fn api(&self) -> Api {
        Api::at(&self.url, "umbraco-back-office-standin", SECRET).await
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_a_kill() {
    let file = file("killed.db");
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 0..3 {
        let program = Program::start(&file);
        let api = program.api().await;
        let (told, mut tells) = tokio::sync::mpsc::unbounded_channel();
        let url = program.url.clone();
        let token = api.token.clone();
        let writer = tokio::spawn(async move {
            let http = http();
            for number in 0.. {
                let name = format!("item-{round}-{number}");
                let body = json!({ "name": name, "parent": null, "translations": [] });
                let sent = http
                    .post(format!("{url}/umbraco/management/api/v1/dictionary"))
                    .bearer_auth(&token)
                    .header("content-type", "application/json")
                    .body(body.to_string())
                    .send()
                    .await;
                match sent {
                    Ok(answer) => {
                        assert_eq!(answer.status(), 201);
                        told.send(name).unwrap();
                    }
                    // The program was killed in the middle of this one.
                    Err(_) => break,
                }
            }
        });
        for _ in 0..40 {
            acknowledged.push(tells.recv().await.unwrap());
        }
        program.kill();
        writer.await.unwrap();
        while let Some(name) = tells.recv().await {
            acknowledged.push(name);
        }
    }
    let program = Program::start(&file);
    let api = program.api().await;
    let all = api.get("dictionary?take=100000").await.json();
    let found: Vec<&str> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["name"].as_str().unwrap())
        .collect();
    let lost: Vec<&String> = acknowledged
        .iter()
        .filter(|name| !found.contains(&name.as_str()))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(acknowledged.len() >= 120);
    // One request may have been written and not acknowledged each time.
    assert!(found.len() <= acknowledged.len() + 3);
}

#[tokio::test]
async fn users_credentials_and_tokens_outlive_a_site() {
    let file = file("users.db");
    let first = site(&file).await;
    let api = Api::of(&first).await;
    let mail = "made@example.com";
    let user = json!({ "email": mail, "userName": mail, "name": "Made", "kind": "Api",
        "userGroupIds": [{ "id": "e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d" }] });
    let made = api.post("user", &user).await;
    let id = made.header("umb-generated-resource").unwrap();
    let credentials = json!({ "clientId": "made", "clientSecret": SECRET });
    let path = format!("user/{id}/client-credentials");
    assert_eq!(api.post(&path, &credentials).await.status, 200);
    let (token, browser) = (api.token.clone(), Browser::new(&first));
    let tokens = browser.tokens("offline_access").await;
    let cookie = browser.cookie().await;
    first.stop().await;

    let second = site(&file).await;
    let browser = Browser::new(&second);
    assert_eq!(browser.api(&token).await.status, 200, "an old token");
    let refresh = tokens.refresh.unwrap();
    // The sign-in that gave the cookie ended the tokens of the user, on this site as on the one before.
    assert_eq!(
        browser.refresh(support::oauth::EXT, &refresh).await.status,
        400
    );
    let code = browser.code(&cookie, "").await;
    assert!(!code.is_empty(), "a login");
    assert!(
        !browser
            .client_token("umbraco-back-office-made")
            .await
            .is_empty()
    );
    assert_eq!(browser.login(USER, PASSWORD).await.status, 200);
    assert_eq!(browser.login(USER, "wrong").await.status, 401);
}

#[tokio::test]
async fn the_secret_of_this_start_counts_and_the_rest_of_the_user_stays() {
    let file = file("again.db");
    let start = |secret: &'static str| {
        Standin::builder()
            .api_user(ApiUser::new("umbraco-back-office-a", secret))
            .user(BackOfficeUser::new("b@example.com", secret))
            .data_file(&file)
            .start()
    };
    let first = start("one").await.unwrap();
    let body = json!({ "name": "Kept", "isoCode": "da" });
    assert_eq!(
        Api::of(&first).await.post("language", &body).await.status,
        201
    );
    first.stop().await;
    let second = start("two").await.unwrap();
    let api = Api::of(&second).await;
    assert_eq!(api.get("language/da").await.json()["name"], "Kept");
    let browser = Browser::new(&second);
    assert_eq!(browser.login("b@example.com", "two").await.status, 200);
    assert_eq!(browser.login("b@example.com", "one").await.status, 401);
}

#[tokio::test]
async fn no_secret_is_in_the_file_and_nobody_else_reads_it() {
    let file = file("secrets.db");
    let first = site(&file).await;
    let browser = Browser::new(&first);
    let tokens = browser.tokens("offline_access").await;
    let cookie = browser.cookie().await;
    let (_, cookie) = cookie.split_once('=').unwrap();
    let refresh = tokens.refresh.unwrap();
    first.stop().await;
    let mut kept = std::fs::read(&file).unwrap();
    let mut journal = file.clone().into_os_string();
    journal.push("-wal");
    kept.extend(std::fs::read(journal).unwrap_or_default());
    let kept = String::from_utf8_lossy(&kept).into_owned();
    assert!(kept.contains(USER), "the users are kept");
    for secret in [SECRET, PASSWORD, &tokens.access, &refresh, cookie] {
        assert!(!kept.contains(secret));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_used_is_refused() {
    let path = file("used.db");
    let first = site(&path).await;
    let error = everybody().data_file(&path).start().await.unwrap_err();
    assert!(error.to_string().contains("is in use"), "{error}");
    first.stop().await;
    let other = file("other.db");
    std::fs::write(
        &other,
        "This is no database, and long enough to be seen as none. ".repeat(20),
    )
    .unwrap();
    let error = everybody().data_file(&other).start().await.unwrap_err();
    assert!(error.to_string().contains("is no data file"), "{error}");
    assert!(
        std::fs::read_to_string(&other)
            .unwrap()
            .starts_with("This is no database")
    );
}

#[tokio::test]
async fn a_content_set_is_for_the_first_start_only() {
    let file = file("starter.db");
    let start = || {
        Standin::builder()
            .document("management", DOCUMENT)
            .content(ContentSet::Starter)
            .data_file(&file)
            .start()
    };
    let first = start().await.unwrap();
    let api = Api::of(&first).await;
    let root = api.get("tree/document/root").await.json();
    let home = root["items"][0]["id"].as_str().unwrap();
    let states = root["items"][0]["variants"].as_array().unwrap();
    assert!(
        states.len() == 2 && states.iter().all(|variant| variant["state"] == "Published"),
        "{root}"
    );
    let children = api
        .get(&format!("tree/document/children?parentId={home}"))
        .await
        .json();
    assert_eq!(children["total"], 3);
    assert_eq!(api.get("dictionary").await.json()["total"], 2);
    let item = "dictionary/5a1b0c1e-0001-4000-8000-000000000001";
    assert_eq!(api.delete(item).await.status, 200);
    first.stop().await;
    let second = start().await.unwrap();
    let api = Api::of(&second).await;
    assert_eq!(api.get(item).await.status, 404);
    assert_eq!(api.get("tree/document/root").await.json(), root);
}
