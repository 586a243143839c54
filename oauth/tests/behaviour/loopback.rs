//! RFC 8252: the browser comes back to the program on a fixed port of this machine.

use std::convert::Infallible;
use std::time::Duration;

use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Error, LoopbackListener, RegisteredClient, Session,
    SignIn,
};
use url::Url;

use crate::support::{Server, free_port, issued, seconds, state_of, token, url};
use crate::umbraco::CLIENT;

const LIMIT: Duration = Duration::from_secs(60);

fn redirect_uri() -> String {
    format!("http://127.0.0.1:{}/callback", free_port())
}

struct Waiting {
    site: Server,
    redirect: Url,
    state: String,
    outcome: JoinHandle<Result<Session, Error>>,
}

async fn begin(site: &Server, redirect: &str) -> (SignIn, LoopbackListener) {
    let client = RegisteredClient::new(CLIENT, redirect).unwrap();
    let server = AuthorizationServer::back_office(&site.url("/")).unwrap();
    let sign_in = AuthorizationCode::new(client, server).sign_in().unwrap();
    let listener = LoopbackListener::bind(&sign_in).await.unwrap();
    (sign_in, listener)
}

impl Waiting {
    async fn new() -> Self {
        let site = Server::new(|_| issued("acc355", 300)).await;
        let redirect = redirect_uri();
        let (sign_in, listener) = begin(&site, &redirect).await;
        Self {
            redirect: url(&redirect),
            state: state_of(sign_in.authorization_url()),
            outcome: tokio::spawn(listener.finish(sign_in, LIMIT)),
            site,
        }
    }

    /// The redirect that the site would make.
    fn redirected(&self, parameters: &[(&str, &str)]) -> Url {
        let mut target = self.redirect.clone();
        target
            .query_pairs_mut()
            .extend_pairs(parameters)
            .append_pair("iss", self.site.url("/").as_str());
        target
    }

    fn right(&self) -> Url {
        self.redirected(&[("code", "c0de"), ("state", &self.state)])
    }
}

/// A client that has no connections left over.
async fn get(url: &Url) -> reqwest::Response {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    http.get(url.clone()).send().await.unwrap()
}

#[tokio::test]
async fn rfc_8252_section_7_3_the_redirect_finishes_the_sign_in_and_the_browser_is_told() {
    let waiting = Waiting::new().await;
    let answer = get(&waiting.right()).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
    assert_eq!(
        answer.headers()["content-security-policy"],
        "default-src 'none'"
    );
    let page = answer.text().await.unwrap();
    assert!(
        page.contains("Signed in") && !page.contains("c0de"),
        "{page}"
    );
    let session = waiting.outcome.await.unwrap().unwrap();
    assert_eq!(token(&session.credentials()).await, "acc355");
    let [request] = &waiting.site.seen()[..] else {
        panic!("one exchange")
    };
    assert!(
        request
            .form()
            .contains(&("code".to_owned(), "c0de".to_owned()))
    );
}

#[tokio::test]
async fn icons_other_paths_and_methods_change_nothing() {
    let waiting = Waiting::new().await;
    for path in ["/favicon.ico", "/", "/callback/", "/callback2?code=x"] {
        let answer = get(&waiting.redirect.join(path).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let posted = http.post(waiting.right()).send().await.unwrap();
    assert_eq!(posted.status(), StatusCode::NOT_FOUND);
    assert!(waiting.site.seen().is_empty());
    get(&waiting.right()).await;
    waiting.outcome.await.unwrap().unwrap();
}

#[tokio::test]
async fn rfc_8252_section_8_9_a_redirect_with_another_state_does_not_end_the_sign_in() {
    let waiting = Waiting::new().await;
    for parameters in [
        &[("code", "forged"), ("state", "wrong")][..],
        &[("code", "forged")],
        &[("error", "access_denied"), ("state", "wrong")],
        &[
            ("code", "forged"),
            ("state", &waiting.state),
            ("state", "twice"),
        ],
    ] {
        let answer = get(&waiting.redirected(parameters)).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
        assert!(answer.text().await.unwrap().contains("another sign-in"));
    }
    assert!(waiting.site.seen().is_empty());
    get(&waiting.right()).await;
    waiting.outcome.await.unwrap().unwrap();
}

#[tokio::test]
async fn rfc_6749_section_4_1_2_1_an_error_redirect_ends_it_with_that_error() {
    let waiting = Waiting::new().await;
    let answer = get(&waiting.redirected(&[
        ("error", "access_denied"),
        ("error_description", "the person said no"),
        ("state", &waiting.state),
    ]))
    .await;
    assert!(answer.text().await.unwrap().contains("Not signed in"));
    let error = waiting.outcome.await.unwrap().unwrap_err();
    assert!(error.is_access_denied() && error.needs_login(), "{error}");
    assert_eq!(error.oauth_error_description(), Some("the person said no"));
    assert!(waiting.site.seen().is_empty());
}

#[tokio::test]
async fn rfc_9207_section_2_4_a_redirect_of_another_server_is_not_believed() {
    let waiting = Waiting::new().await;
    let mut target = waiting.redirect.clone();
    target
        .query_pairs_mut()
        .append_pair("code", "c0de")
        .append_pair("state", &waiting.state)
        .append_pair("iss", "https://evil.example/");
    get(&target).await;
    let error = waiting.outcome.await.unwrap().unwrap_err();
    assert!(
        error.needs_login() && error.to_string().contains("https://evil.example/"),
        "{error}"
    );
    assert!(waiting.site.seen().is_empty());
}

#[tokio::test]
async fn silent_and_broken_connections_do_not_keep_the_browser_away() {
    let waiting = Waiting::new().await;
    let address = waiting.redirect.socket_addrs(|| None).unwrap()[0];
    let mut silent = Vec::new();
    for _ in 0..10 {
        silent.push(TcpStream::connect(address).await.unwrap());
    }
    let mut garbage = TcpStream::connect(address).await.unwrap();
    garbage
        .write_all(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
        .await
        .unwrap();
    let mut answer = Vec::new();
    garbage.read_to_end(&mut answer).await.unwrap();
    get(&waiting.right()).await;
    waiting.outcome.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_browser_that_never_comes_back_is_not_waited_for_for_ever() {
    let site = Server::new(|_| issued("never", 300)).await;
    let (sign_in, listener) = begin(&site, &redirect_uri()).await;
    let error = listener.finish(sign_in, seconds(300)).await.unwrap_err();
    assert!(error.is_timeout() && error.needs_login(), "{error}");
    assert!(
        error
            .to_string()
            .starts_with("the browser did not come back within 300 s")
    );
}

#[tokio::test]
async fn a_sign_in_that_is_given_up_frees_the_port() {
    let site = Server::new(|_| issued("acc355", 300)).await;
    let redirect = redirect_uri();
    let (sign_in, listener) = begin(&site, &redirect).await;
    let taken = LoopbackListener::bind(&sign_in).await.unwrap_err();
    assert!(
        taken.is_config() && taken.to_string().contains("nothing can listen"),
        "{taken}"
    );
    let waiting = tokio::spawn(listener.finish(sign_in, LIMIT));
    tokio::task::yield_now().await;
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    begin(&site, &redirect).await;
}

#[tokio::test]
async fn the_browser_is_opened_by_whatever_the_program_says() {
    let site = Server::new(|_| issued("acc355", 300)).await;
    let redirect = redirect_uri();
    let issuer = site.url("/");
    let (sign_in, listener) = begin(&site, &redirect).await;
    // "The browser": goes to the site, and comes back by itself.
    let open = |authorization_url: &Url| {
        let mut target = url(&redirect);
        target
            .query_pairs_mut()
            .append_pair("code", "c0de")
            .append_pair("state", &state_of(authorization_url))
            .append_pair("iss", issuer.as_str());
        tokio::spawn(async move { get(&target).await });
        Ok::<_, Infallible>(())
    };
    listener
        .open_and_finish(sign_in, LIMIT, open)
        .await
        .unwrap();

    let (sign_in, listener) = begin(&site, &redirect_uri()).await;
    let error = listener
        .open_and_finish(sign_in, LIMIT, |_| Err(std::io::Error::other("no display")))
        .await
        .unwrap_err();
    assert!(
        error.needs_login() && error.to_string().contains("by hand"),
        "{error}"
    );
}
