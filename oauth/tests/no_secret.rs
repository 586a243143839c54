//! One run through everything that can be shown: every public type, every error with its causes, every line of the log at
//! its most talkative. None of the marked secrets may be in it.
//!
//! A program of its own: beside other tests, `tracing` may settle for a whole process that nobody listens.
#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "behaviour/support.rs"]
mod support;
#[allow(dead_code)]
#[path = "behaviour/umbraco.rs"]
mod umbraco;

use std::error::Error as StdError;
use std::fmt::Debug;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use http::HeaderMap;
use tracing_subscriber::fmt::MakeWriter;
use umbraco_oauth::{
    AccessToken, ApiKey, AuthorizationCode, AuthorizationServer, Challenge, ClientCredentials,
    EntryKey, Error, FileStore, IntoCredentials, ManualClock, MemberClient, MemoryStore,
    PasswordSignIn, Session, SignIn, Site, StaticToken, StoredTokens, SwaggerClient, TokenStore,
};

use crate::support::{CLIENT_ID, Server, issued, reply, seconds, url};
use crate::umbraco::{Account, NAME, PASSWORD, REDIRECT, TOTP, Umbraco, refused};

const SECRET: &str = "5ecret-Value/\u{e4}";
const FIXED: &str = "f1xed-token";
const KEY: &str = "ap1-key";

/// What the server of these tests gives out begins like this.
const GIVEN: [&str; 4] = ["c0de", "acc355", "r3fresh", "c00kie"];

/// Everything that was shown.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<String>>);

impl Shown {
    fn add(&self, text: &str) {
        let mut shown = self.0.lock().unwrap();
        shown.push_str(text);
        shown.push('\n');
    }

    fn debug(&self, value: &dyn Debug) {
        self.add(&format!("{value:?} {value:#?}"));
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        self.add(&format!(
            "{:?} {:?}",
            error.oauth_error(),
            error.oauth_error_description()
        ));
        self.add(&format!("{:?} {:?}", error.oauth_error_uri(), error.hint()));
        let mut cause: Option<&dyn StdError> = Some(error);
        while let Some(error) = cause {
            self.add(&format!("{error} {error:?}"));
            cause = error.source();
        }
    }

    fn result<T: Debug>(&self, result: Result<T, Error>) {
        match result {
            Ok(value) => self.debug(&value),
            Err(error) => self.error(&error),
        }
    }
}

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.add(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Shown {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What a server may answer that quotes what it was sent.
fn echo(status: u16) -> impl Fn(&crate::support::Seen) -> axum::response::Response + Send + Sync {
    move |seen| {
        let sent: Vec<String> = seen.form().into_iter().map(|(_, value)| value).collect();
        let body = serde_json::json!({ "error": sent.join(" "), "error_description": sent.join("/"), "error_uri": sent.join("-") });
        reply(status, "application/json", body.to_string())
    }
}

#[tokio::test]
async fn everything_that_can_be_shown_holds_no_secret() {
    let shown = Shown::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(shown.clone())
        .finish();
    let logging = tracing::subscriber::set_default(subscriber);

    credentials_without_a_person(&shown).await;
    let mut secrets = sign_ins(&shown).await;
    passwords(&shown).await;
    stores(&shown).await;
    drop(logging);

    let shown = shown.0.lock().unwrap();
    for event in [
        "asking for a token",
        "a token came",
        "no token came",
        "the token is still good",
        "asking is on pause",
        "the API refused the token",
        "ahead of its end",
        "a sign-in begins",
        "exchanging the code",
        "storing the tokens",
        "signed in",
        "the stored token serves",
        "refreshing",
        "the sign-in has ended",
        "the sign-in failed",
        "revoked",
        "logging in",
        "giving the second factor",
    ] {
        assert!(shown.contains(event), "`{event}` was not logged");
    }
    secrets.extend([SECRET, FIXED, KEY, PASSWORD, TOTP].map(str::to_owned));
    secrets.extend(["5ecret-Value", "pa55-W", "5ecret-Value%2F", "NWVjcmV0"].map(str::to_owned));
    secrets.extend(GIVEN.map(str::to_owned));
    assert!(secrets.len() > 20, "verifiers and states too");
    for secret in secrets {
        if let Some(at) = shown.find(&secret) {
            let from = shown[..at].rfind('\n').map_or(0, |start| start + 1);
            let to = shown[at..].find('\n').map_or(shown.len(), |end| at + end);
            panic!("`{secret}` is shown: {}", &shown[from..to]);
        }
    }
}

async fn credentials_without_a_person(shown: &Shown) {
    let clock = Arc::new(ManualClock::default());
    let client = |server: &Server| {
        ClientCredentials::new(CLIENT_ID, SECRET)
            .token_endpoint(server.url("/umbraco/management/api/v1/security/back-office/token"))
            .clock(clock.clone())
    };
    let good = Server::new(|seen| match seen.uri.path().ends_with("revoke") {
        true => reply(200, "application/json", "{}"),
        false => issued("acc355-cc", 300),
    })
    .await;
    let mut headers = HeaderMap::new();
    headers.insert("authorization", format!("Bearer {FIXED}").parse().unwrap());
    let http = reqwest::Client::builder()
        .default_headers(headers)
        .build()
        .unwrap();
    let site = Site {
        base_url: good.url("/"),
        token_endpoint: None,
        http,
    };
    shown.debug(&client(&good));
    shown.debug(&site);
    let credentials = client(&good).into_credentials(&site).unwrap();
    shown.result(credentials.token().await);
    let mut headers = HeaderMap::new();
    shown.result(credentials.authorize(&good.url("/"), &mut headers).await);
    shown.debug(&headers);
    clock.advance(seconds(280));
    let stamp = credentials
        .authorize(&good.url("/"), &mut headers)
        .await
        .unwrap();
    shown.debug(&credentials.reject(&stamp));
    shown.result(credentials.token().await);
    shown.debug(&credentials);
    shown.result(credentials.revoke().await);

    for status in [200, 400, 401, 403, 429, 500] {
        let server = Server::new(echo(status)).await;
        let credentials = client(&server).build().unwrap();
        for _ in 0..2 {
            shown.result(credentials.token().await);
        }
    }
    for answer in [
        || reply(200, "text/html", "<html>acc355"),
        || reply(200, "application/json", r#"{"access_token":"acc355-half"#),
        || {
            reply(
                200,
                "application/json",
                r#"{"access_token":["acc355-list"],"token_type":"Bearer"}"#,
            )
        },
        || {
            reply(
                200,
                "application/json",
                r#"{"access_token":"acc355-mac","token_type":"mac"}"#,
            )
        },
        || issued("acc355 with space", 300),
        || issued("acc355-zero", 0),
        || issued("[redacted]", 300),
        || reply(302, "", ""),
        || reply(500, "text/plain", "acc355"),
    ] {
        let server = Server::new(move |_| answer()).await;
        shown.result(client(&server).build().unwrap().token().await);
    }
    shown.result(
        ClientCredentials::new(CLIENT_ID, SECRET)
            .token_endpoint(url("http://127.0.0.1:1/token"))
            .build()
            .unwrap()
            .token()
            .await,
    );
    shown.debug(&StaticToken::new(FIXED));
    shown.debug(&StaticToken::new(FIXED).for_origin(&good.url("/")).unwrap());
    shown.result(StaticToken::new(format!("{FIXED}\n")).for_origin(&good.url("/")));
    shown.debug(&ApiKey::new(KEY));
    shown.debug(&ApiKey::new(KEY).for_origin(&good.url("/")).unwrap());
    shown.result(ApiKey::new(format!("{KEY}\n")).for_origin(&good.url("/")));
    let token = AccessToken::new(FIXED, Some(seconds(1))).unwrap();
    shown.debug(&token);
    shown.debug(&token.authorization());
    let mut headers = HeaderMap::new();
    headers.insert(
        "www-authenticate",
        "Bearer error=\"invalid_token\"".parse().unwrap(),
    );
    shown.debug(&Challenge::of(http::StatusCode::UNAUTHORIZED, &headers));
}

/// The secrets that the client made.
async fn sign_ins(shown: &Shown) -> Vec<String> {
    let umbraco = Umbraco::new().await;
    let mut secrets = Vec::new();
    let mut remember = |sign_in: &SignIn| {
        let url = sign_in.authorization_url();
        let state = url.query_pairs().find(|(name, _)| name == "state").unwrap();
        secrets.push(state.1.into_owned());
    };
    let flow = umbraco.flow().store(Arc::new(MemoryStore::default()));
    shown.debug(&flow);

    // From the sign-in to its end.
    let sign_in = flow.sign_in().unwrap();
    remember(&sign_in);
    shown.debug(&sign_in);
    let redirected = umbraco.approve(sign_in.authorization_url());
    let session: Session = sign_in.finish(&redirected).await.unwrap();
    shown.debug(&session);
    shown.result(session.state().await);
    let credentials = session.credentials();
    shown.result(credentials.token().await);
    umbraco.clock.advance(seconds(300));
    shown.result(credentials.token().await);
    for answer in [
        || {
            refused(
                400,
                "invalid_grant",
                "The specified refresh token has already been redeemed.",
                2012,
            )
        },
        || reply(500, "", "r3fresh"),
        || reply(200, "text/html", "<html>r3fresh"),
        || issued("[redacted]", 300),
    ] {
        umbraco.clock.advance(seconds(400));
        umbraco.state().instead = vec![answer];
        shown.result(credentials.token().await);
    }
    umbraco.state().instead.clear();
    shown.result(umbraco.sign_in(&flow).await.sign_out().await);

    // Addresses that are not to be trusted, with a code in each.
    for change in [
        |text: String| text.replace("state=", "state=x"),
        |text: String| text.replace("iss=http", "iss=https"),
        |text: String| text.replace("/callback", "/elsewhere"),
        |text: String| text.replace("code=", "error=access_denied&code="),
        |text: String| text.replace("http://", "c0de "),
        |text: String| format!("{text}&code=c0de-twice"),
    ] {
        let sign_in = flow.sign_in().unwrap();
        remember(&sign_in);
        let redirected = change(umbraco.approve(sign_in.authorization_url()));
        shown.result(sign_in.finish(&redirected).await);
    }
    // Exchanges that fail, and one whose server quotes the code and the verifier.
    for answer in [
        || {
            refused(
                400,
                "invalid_grant",
                "The specified token is invalid.",
                2004,
            )
        },
        || reply(503, "", "c0de"),
        || issued("acc355 bad", 300),
    ] {
        umbraco.state().instead = vec![answer];
        let sign_in = flow.sign_in().unwrap();
        remember(&sign_in);
        let redirected = umbraco.approve(sign_in.authorization_url());
        shown.result(sign_in.finish(&redirected).await);
    }
    let quoting = Server::new(echo(400)).await;
    let client = MemberClient::new(REDIRECT)
        .unwrap()
        .openid()
        .offline_access();
    shown.debug(&client);
    let server = AuthorizationServer::members(&quoting.url("/")).unwrap();
    shown.debug(&server);
    let sign_in = AuthorizationCode::new(client, server).sign_in().unwrap();
    remember(&sign_in);
    let mut redirected = url(REDIRECT);
    let state = sign_in
        .authorization_url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    redirected
        .query_pairs_mut()
        .append_pair("code", "c0de-quoted")
        .append_pair("state", &state)
        .append_pair("iss", quoting.url("/").as_str());
    let error = sign_in.finish(redirected.as_str()).await.unwrap_err();
    assert!(error.to_string().contains("[hidden]"), "{error}");
    shown.error(&error);

    let seen = [umbraco.token_requests(), {
        let seen = quoting.seen();
        seen.iter()
            .map(|seen| seen.form().into_iter().collect())
            .collect()
    }];
    let verifiers = seen
        .iter()
        .flatten()
        .filter_map(|form| form.get("code_verifier").cloned());
    secrets.extend(verifiers);
    secrets
}

async fn passwords(shown: &Shown) {
    let umbraco = Umbraco::new().await;
    let client = SwaggerClient::umbraco_17(&umbraco.site()).unwrap();
    shown.debug(&client);
    let flow = AuthorizationCode::new(client, umbraco.back_office()).clock(umbraco.clock.clone());
    let login = PasswordSignIn::new(NAME, PASSWORD);
    let with_code = login.clone().second_factor("Demo", TOTP);
    shown.debug(&login);
    shown.debug(&with_code);
    for account in [
        Account::Normal,
        Account::TwoFactor,
        Account::Locked,
        Account::Disabled,
    ] {
        umbraco.state().account = account;
        shown.result(login.clone().sign_in(&flow).await);
        shown.result(with_code.clone().sign_in(&flow).await);
        shown.result(
            login
                .clone()
                .second_factor("Demo", "c0de-wrong")
                .sign_in(&flow)
                .await,
        );
    }
    shown.result(PasswordSignIn::new(NAME, "pa55-Wrong").sign_in(&flow).await);
    // A login that quotes what it was sent, and an authorize endpoint that quotes the cookie.
    for status in [200, 400, 500] {
        let server = Server::new(move |seen| {
            let cookie = seen
                .headers
                .get("cookie")
                .map(|value| value.to_str().unwrap().to_owned());
            let mut answer = match (seen.method.as_str(), cookie) {
                ("POST", _) => {
                    let sent: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
                    let body =
                        serde_json::json!({ "error": sent["password"], "title": sent["password"] });
                    reply(status, "application/json", body.to_string())
                }
                (_, cookie) => reply(
                    400,
                    "text/plain",
                    format!("error:{}\n", cookie.unwrap_or_default()),
                ),
            };
            answer.headers_mut().insert(
                "set-cookie",
                "UMB_UCONTEXT=c00kie-quoted; path=/".parse().unwrap(),
            );
            answer
        })
        .await;
        let site = server.url("/");
        let client = SwaggerClient::umbraco_17(&site).unwrap();
        let flow = AuthorizationCode::new(client, AuthorizationServer::back_office(&site).unwrap());
        shown.result(login.clone().sign_in(&flow).await);
    }
}

async fn stores(shown: &Shown) {
    let directory = tempfile::tempdir().unwrap();
    let key = EntryKey::new(&url("https://cms.example"), "client", "me");
    let now = std::time::SystemTime::UNIX_EPOCH + seconds(1_700_000_000);
    let mut tokens = StoredTokens::new("acc355-stored", now, now);
    tokens.refresh_token = Some("r3fresh-stored".into());
    shown.debug(&tokens);
    shown.debug(&key);
    let memory = MemoryStore::default();
    memory.save(&key, tokens.clone()).await.unwrap();
    shown.debug(&memory);
    let store = FileStore::new(directory.path());
    shown.debug(&store);
    shown.result(store.lock(&key).await);
    store.save(&key, tokens.clone()).await.unwrap();
    shown.result(store.load(&key).await);
    shown.result(store.keys());
    for entry in std::fs::read_dir(directory.path()).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::write(
                &path,
                text.replace("\"version\": 1", "\"version\": \"acc355\""),
            )
            .unwrap();
        }
    }
    shown.result(store.load(&key).await);
    let nowhere = FileStore::new("/dev/null/tokens");
    shown.result(nowhere.save(&key, tokens).await);
    shown.result(nowhere.lock(&key).await);
}
