//! `cargo xtask login`, `token` and `logout` at a stand-in: every way to sign in, and what is kept of it.

use crate::common;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Child, ChildStderr, Command, Stdio};

use crate::common::Workspace;
use tokio::runtime::Runtime;
use umbraco_standin::{BackOfficeUser, Member, PublicClient, Standin};

const PASSWORD: &str = "pass-0f-the-editor";

/// A site with an API user, a person, and a client registered for a free port.
struct Site {
    runtime: Runtime,
    standin: Standin,
    redirect_uri: String,
}

impl Site {
    fn new(version: u8, production: bool) -> Self {
        let runtime = Runtime::new().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let redirect_uri = format!("http://{}/callback", listener.local_addr().unwrap());
        drop(listener);
        let standin = Standin::builder()
            .version(version)
            .production(production)
            .client(PublicClient::new("umbraco-back-office-rust").redirect_uri(&redirect_uri))
            .user(BackOfficeUser::new("editor@example.com", PASSWORD));
        let standin = runtime.block_on(standin.start()).unwrap();
        Self {
            runtime,
            standin,
            redirect_uri,
        }
    }

    /// What the API says to a token: the status of `GET /user/current`.
    fn status(&self, token: &str) -> u16 {
        let url = format!(
            "{}/umbraco/management/api/v1/user/current",
            self.standin.url()
        );
        let request = reqwest::Client::new().get(url).bearer_auth(token).send();
        self.runtime.block_on(request).unwrap().status().as_u16()
    }

    fn password(&self, workspace: &Workspace, more: &[&str], password: &str) -> common::Outcome {
        let mut arguments = vec!["login", self.standin.url(), "--user", "editor@example.com"];
        arguments.extend(["--secret-env", "THE_PASSWORD"]);
        arguments.extend(more);
        workspace.run_with(&arguments, &[("THE_PASSWORD", password)])
    }
}

/// A `login` that waits for a person.
struct Waiting {
    child: Child,
    stderr: BufReader<ChildStderr>,
}

impl Waiting {
    fn start(workspace: &Workspace, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["--workspace", common::argument(&workspace.path(""))])
            .args(["login", "--no-browser"])
            .args(arguments)
            .env("UMBRACO_PROFILES", workspace.path("profiles"))
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self { child, stderr }
    }

    /// The address that it shows.
    fn address(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.stderr.read_line(&mut line).unwrap(), 0, "it ended");
            if line.starts_with("http") {
                return line.trim_end().to_owned();
            }
        }
    }

    /// Its end: whether it was a success, and what else it said.
    fn end(mut self) -> (bool, String) {
        drop(self.child.stdin.take());
        let mut said = String::new();
        self.stderr.read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().success(), said)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_password_gives_a_token_that_the_api_takes_and_logout_forgets_it() {
    for version in [17, 18] {
        let (site, workspace) = (Site::new(version, false), Workspace::new());
        site.password(&workspace, &[], PASSWORD).ok();
        let token = workspace.run(&["token"]).ok().stdout;
        assert_eq!(site.status(token.trim()), 200);

        let logout = workspace.run(&["logout", site.standin.url()]).ok();
        assert!(
            logout.stderr.contains("may not give tokens back"),
            "{logout:?}"
        );
        assert_eq!(workspace.run(&["token"]).code, 2);
    }
}

#[test]
fn a_wrong_password_says_so_and_keeps_nothing() {
    let (site, workspace) = (Site::new(17, false), Workspace::new());
    let failed = site.password(&workspace, &[], "wr0ng-password");
    assert_eq!(failed.code, 3);
    assert!(
        failed.stderr.contains("refused the name or the password"),
        "{failed:?}"
    );
    assert!(!failed.stderr.contains("wr0ng-password"));
    assert!(!workspace.path("profiles/profiles.toml").exists());
}

#[test]
fn an_api_user_asks_for_one_token_however_often_it_is_printed() {
    let (site, workspace) = (Site::new(17, true), Workspace::new());
    let secret = site.standin.client_secret().to_owned();
    let file = workspace.path("secret.txt");
    std::fs::write(&file, format!("{secret}\n")).unwrap();
    let (url, id) = (site.standin.url(), site.standin.client_id());
    let login = [
        "login",
        url,
        "--client-id",
        id,
        "--secret-file",
        common::argument(&file),
    ];
    workspace.run(&login).ok();

    let text = workspace.run(&["token"]).ok().stdout;
    let token = text.trim();
    assert_eq!(site.status(token), 200);
    let header = workspace.run(&["token", "--format", "header"]).ok().stdout;
    assert_eq!(header, format!("Authorization: Bearer {token}\n"));
    let shell = workspace.run(&["token", "--format", "env"]).ok().stdout;
    assert_eq!(shell, format!("export UMBRACO_TOKEN='{token}'\n"));
    let json: serde_json::Value =
        serde_json::from_str(&workspace.run(&["token", "--format", "json"]).ok().stdout).unwrap();
    assert_eq!(json["access_token"], token);
    assert!(json["expires_in"].as_u64().unwrap() <= 300);
    let state = workspace.run(&["token", "--state"]).ok().stdout;
    assert!(
        state.contains("client credentials") && !state.contains(token),
        "{state}"
    );

    let requests = site.standin.requests();
    let tokens = requests
        .iter()
        .filter(|request| request.path().ends_with("/token"));
    assert_eq!(tokens.count(), 1);
    let profile = workspace.text("profiles/profiles.toml");
    assert!(!profile.contains(&secret), "{profile}");
}

#[test]
fn a_registered_client_signs_in_over_the_loopback_and_gives_its_tokens_back() {
    let (site, workspace) = (Site::new(17, true), Workspace::new());
    let url = site.standin.url();
    let client = ["--client-id", "umbraco-back-office-rust", "--redirect-uri"];
    let arguments = [&[url][..], &client, &[site.redirect_uri.as_str()]].concat();
    let mut login = Waiting::start(&workspace, &arguments);
    let redirected = site.standin.browse(&login.address()).unwrap();
    let page = site
        .runtime
        .block_on(async { reqwest::get(redirected).await.unwrap().text().await });
    assert!(page.unwrap().contains("<html"));
    let (done, said) = login.end();
    assert!(done && said.contains("it is renewed"), "{said}");

    let token = workspace.run(&["token"]).ok().stdout;
    assert_eq!(site.status(token.trim()), 200);
    let logout = workspace.run(&["logout"]).ok();
    assert!(
        logout.stderr.contains("has taken the tokens back"),
        "{logout:?}"
    );
    assert_eq!(site.status(token.trim()), 401);
}

#[test]
fn at_a_development_site_the_address_of_the_browser_is_pasted() {
    for version in [17, 18] {
        let (site, workspace) = (Site::new(version, false), Workspace::new());
        let mut login = Waiting::start(&workspace, &[site.standin.url()]);
        let redirected = site.standin.browse(&login.address()).unwrap();
        let mut stdin = login.child.stdin.take().unwrap();
        writeln!(stdin, "  {redirected}").unwrap();
        drop(stdin);
        let (done, said) = login.end();
        assert!(done, "{said}");
        let token = workspace.run(&["token"]).ok().stdout;
        assert_eq!(site.status(token.trim()), 200);
    }
}

#[test]
fn a_member_is_known_and_forgotten_without_the_site() {
    let (mut site, workspace) = (Site::new(17, false), Workspace::new());
    let home = site.redirect_uri.clone();
    let members = Standin::builder()
        .member(Member::new("ann@example.com"))
        .member_sign_in([&home], [&home]);
    site.standin = site.runtime.block_on(members.start()).unwrap();
    let url = site.standin.url().to_owned();
    let mut login = Waiting::start(&workspace, &[&url, "--member", "--redirect-uri", &home]);
    let authorize = login.address();
    let cookie = site.standin.sign_in_member("ann@example.com").unwrap();
    let browser = reqwest::Client::new()
        .get(authorize)
        .header("cookie", cookie);
    // It follows the redirect to the program, as browsers do.
    let page = site
        .runtime
        .block_on(async { browser.send().await.unwrap().text().await });
    assert!(page.unwrap().contains("<html"));
    let (done, said) = login.end();
    assert!(done, "{said}");

    let Site {
        runtime, standin, ..
    } = site;
    runtime.block_on(standin.stop());
    let state = workspace.run(&["token", "--state"]).ok().stdout;
    assert!(state.contains("renewed when that is needed"), "{state}");
    workspace.run(&["logout", "--offline"]).ok();
    assert_eq!(workspace.run(&["token", "--state"]).code, 2);
}

#[test]
fn in_production_the_ways_that_are_left_are_named() {
    let (site, workspace) = (Site::new(17, true), Workspace::new());
    let failed = workspace.run(&["login", site.standin.url()]);
    assert_eq!(failed.code, 3);
    for way in ["--client-id", "--redirect-uri", "Production"] {
        assert!(failed.stderr.contains(way), "{failed:?}");
    }
}

#[test]
fn secrets_are_no_arguments() {
    let workspace = Workspace::new();
    let help = workspace.run(&["login", "--help"]).ok().stdout;
    assert!(
        !help.contains("--secret <") && !help.contains("--password"),
        "{help}"
    );
    let no_terminal = workspace.run(&["login", "https://localhost:1", "--client-id", "a"]);
    assert_eq!(no_terminal.code, 2);
    assert!(
        no_terminal.stderr.contains("this is no terminal"),
        "{no_terminal:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_profile_with_a_secret_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let (site, workspace) = (Site::new(17, false), Workspace::new());
    let secret = site.standin.client_secret();
    let profile = format!(
        "[site.\"{}\"]\nway = \"client-credentials\"\nclient-id = \"{}\"\nsecret = \"{secret}\"\n",
        site.standin.url().trim_end_matches('/'),
        site.standin.client_id(),
    );
    let path = workspace.path("profiles/profiles.toml");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, profile).unwrap();
    let permit = |mode| std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();

    permit(0o644);
    let refused = workspace.run(&["token"]);
    assert_eq!(refused.code, 3);
    assert!(refused.stderr.contains("chmod 600"), "{refused:?}");
    permit(0o600);
    let token = workspace.run(&["token"]).ok().stdout;
    assert_eq!(site.status(token.trim()), 200);

    std::fs::write(&path, format!("[site.a]\nway = 5 # {secret}\n")).unwrap();
    let broken = workspace.run(&["token"]);
    assert_eq!(broken.code, 3);
    assert!(
        broken.stderr.contains("line 2") && !broken.stderr.contains(secret),
        "{broken:?}"
    );
}
