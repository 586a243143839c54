//! The OAuth server of an Umbraco site, as far as people sign in: what a running Umbraco 17.3 answers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, Method};
use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Clock, ManualClock, Moment, RegisteredClient, Session,
};
use url::Url;

use crate::support::{Seen, Server, reply, seconds, url};

pub(crate) const CLIENT: &str = "umbraco-back-office-rust";
pub(crate) const REDIRECT: &str = "http://127.0.0.1:8931/callback";
pub(crate) const BASE: &str = "/umbraco/management/api/v1/security/back-office/";
pub(crate) const MEMBER_BASE: &str = "/umbraco/delivery/api/v1/security/member/";
pub(crate) const NAME: &str = "admin@example.com";
pub(crate) const PASSWORD: &str = "pa55-W\u{f6}rd\"";
pub(crate) const TOTP: &str = "123456";

pub(crate) struct Umbraco {
    pub(crate) server: Server,
    pub(crate) state: Arc<Mutex<State>>,
    pub(crate) clock: Arc<ManualClock>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Account {
    Normal,
    TwoFactor,
    Locked,
    Disabled,
}

pub(crate) struct State {
    clock: Arc<ManualClock>,
    issued: u64,
    codes: HashMap<String, Code>,
    refresh: HashMap<String, Refresh>,
    access: HashMap<String, u64>,
    /// What the next answers of the token endpoint are instead.
    pub(crate) instead: Vec<fn() -> Response>,
    pub(crate) account: Account,
    pub(crate) expires_in: u64,
}

struct Code {
    client: String,
    redirect_uri: String,
    challenge: String,
    offline: bool,
    family: u64,
    redeemed: bool,
}

struct Refresh {
    family: u64,
    client: String,
    used: Option<Moment>,
}

/// The reuse leeway.
const LEEWAY: u64 = 30;

impl Umbraco {
    pub(crate) async fn new() -> Self {
        let clock = Arc::new(ManualClock::default());
        let state = Arc::new(Mutex::new(State {
            clock: clock.clone(),
            issued: 0,
            codes: HashMap::new(),
            refresh: HashMap::new(),
            access: HashMap::new(),
            instead: Vec::new(),
            account: Account::Normal,
            expires_in: 299,
        }));
        let answering = Arc::clone(&state);
        let server = Server::new(move |seen| answering.lock().unwrap().answer(seen)).await;
        Self {
            server,
            state,
            clock,
        }
    }

    pub(crate) fn site(&self) -> Url {
        self.server.url("/")
    }

    pub(crate) fn back_office(&self) -> AuthorizationServer {
        AuthorizationServer::back_office(&self.site()).unwrap()
    }

    /// A registered client that asks for a refresh token.
    pub(crate) fn flow(&self) -> AuthorizationCode {
        let client = RegisteredClient::new(CLIENT, REDIRECT).unwrap();
        AuthorizationCode::new(client.offline_access(), self.back_office())
            .clock(self.clock.clone())
    }

    pub(crate) async fn sign_in(&self, flow: &AuthorizationCode) -> Session {
        let sign_in = flow.sign_in().unwrap();
        let redirected = self.approve(sign_in.authorization_url());
        sign_in.finish(&redirected).await.unwrap()
    }

    /// What a browser that is signed in to the site does with an authorization URL: where it ends.
    pub(crate) fn approve(&self, authorization_url: &Url) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(
            "cookie",
            "UMB_UCONTEXT=c00kie-1; UMB_UCONTEXTC1=c00kie-2"
                .parse()
                .unwrap(),
        );
        headers.insert("host", authorization_url.authority().parse().unwrap());
        let path = format!(
            "{}?{}",
            authorization_url.path(),
            authorization_url.query().unwrap_or_default()
        );
        let answer = self.state().answer(&Seen {
            method: Method::GET,
            uri: path.parse().unwrap(),
            headers,
            body: String::new(),
        });
        match answer.headers().get("location") {
            Some(location) => location.to_str().unwrap().to_owned(),
            None => panic!("not approved: {answer:?}"),
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// The forms that the token endpoint got.
    pub(crate) fn token_requests(&self) -> Vec<HashMap<String, String>> {
        self.requests("token")
    }

    pub(crate) fn requests(&self, endpoint: &str) -> Vec<HashMap<String, String>> {
        self.server
            .seen()
            .iter()
            .filter(|seen| seen.method == Method::POST && seen.uri.path().ends_with(endpoint))
            .map(|seen| seen.form().into_iter().collect())
            .collect()
    }
}

impl State {
    pub(crate) fn is_alive(&self, access_token: &str) -> bool {
        self.access.contains_key(access_token)
    }

    /// All tokens of the user die, as after a new login.
    pub(crate) fn revoke_everything(&mut self) {
        self.access.clear();
        self.refresh.clear();
        self.codes.clear();
    }

    pub(crate) fn answer(&mut self, seen: &Seen) -> Response {
        let path = seen.uri.path().to_owned();
        let name = path
            .strip_prefix(BASE)
            .or_else(|| path.strip_prefix(MEMBER_BASE))
            .unwrap_or(&path);
        match (seen.method.as_str(), name) {
            ("GET", "authorize") => self.authorize(seen),
            ("POST", "token") => match self.instead.pop() {
                Some(answer) => answer(),
                None => self.token(seen),
            },
            ("POST", "revoke") => self.revoke(seen),
            ("POST", "login") => self.log_in(seen),
            ("POST", "verify-2fa") => verify(seen),
            ("GET", "userinfo") => self.user_info(seen),
            ("GET", "/.well-known/openid-configuration") => discovery(&origin(seen)),
            _ => reply(404, "", Body::empty()),
        }
    }

    fn authorize(&mut self, seen: &Seen) -> Response {
        let query: HashMap<String, String> =
            url::form_urlencoded::parse(seen.uri.query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        let get = |name: &str| query.get(name).cloned().unwrap_or_default();
        let client = get("client_id");
        let swagger = format!("{}umbraco/swagger/oauth2-redirect.html", origin(seen));
        let redirects: &[&str] = match client.as_str() {
            CLIENT | "umbraco-member" => &[REDIRECT],
            "umbraco-swagger" => &[&swagger],
            _ => return refused_text("The specified 'client_id' is invalid.", 2052),
        };
        if !redirects.contains(&get("redirect_uri").as_str()) {
            return refused_text(
                "The specified 'redirect_uri' is not valid for this client application.",
                2043,
            );
        }
        let offline = get("scope")
            .split(' ')
            .any(|scope| scope == "offline_access");
        if offline && client == "umbraco-swagger" {
            return refused_text(
                "The client application is not allowed to use the 'offline_access' scope.",
                2065,
            );
        }
        if get("code_challenge").is_empty() || get("code_challenge_method") != "S256" {
            return refused_text("The mandatory 'code_challenge' parameter is missing.", 2029);
        }
        let cookie = seen
            .headers
            .get("cookie")
            .map(|value| value.to_str().unwrap());
        if cookie != Some("UMB_UCONTEXT=c00kie-1; UMB_UCONTEXTC1=c00kie-2") {
            return redirect(&format!(
                "{}umbraco/login?ReturnUrl=%2Fumbraco",
                origin(seen)
            ));
        }
        self.issued += 1;
        let code = format!("c0de-{}", self.issued);
        let redirect_uri = get("redirect_uri");
        let mut target = url(&redirect_uri);
        target
            .query_pairs_mut()
            .append_pair("code", &code)
            .append_pair("state", &get("state"))
            .append_pair("iss", &origin(seen));
        self.codes.insert(
            code,
            Code {
                client,
                redirect_uri,
                challenge: get("code_challenge"),
                offline,
                family: self.issued,
                redeemed: false,
            },
        );
        redirect(target.as_str())
    }

    fn token(&mut self, seen: &Seen) -> Response {
        let form: HashMap<String, String> = seen.form().into_iter().collect();
        let get = |name: &str| form.get(name).cloned().unwrap_or_default();
        match get("grant_type").as_str() {
            "authorization_code" => self.redeem(&get),
            "refresh_token" => self.refresh(&get),
            _ => refused(
                400,
                "unsupported_grant_type",
                "The specified 'grant_type' is not supported.",
                2032,
            ),
        }
    }

    fn redeem(&mut self, get: &dyn Fn(&str) -> String) -> Response {
        let Some(code) = self.codes.get_mut(&get("code")) else {
            return refused(
                400,
                "invalid_grant",
                "The specified token is invalid.",
                2004,
            );
        };
        if code.redeemed {
            let family = code.family;
            self.access.retain(|_, of| *of != family);
            self.refresh.retain(|_, of| of.family != family);
            return refused(
                400,
                "invalid_grant",
                "The specified authorization code has already been redeemed.",
                2010,
            );
        }
        if code.client != get("client_id") || code.redirect_uri != get("redirect_uri") {
            return refused(
                400,
                "invalid_grant",
                "The specified 'redirect_uri' parameter doesn't match.",
                2072,
            );
        }
        let verifier = PkceCodeVerifier::new(get("code_verifier"));
        if PkceCodeChallenge::from_code_verifier_sha256(&verifier).as_str() != code.challenge {
            return refused(
                400,
                "invalid_grant",
                "The specified 'code_verifier' is invalid.",
                2052,
            );
        }
        code.redeemed = true;
        let (client, family, offline) = (code.client.clone(), code.family, code.offline);
        self.issue(&client, family, offline)
    }

    fn refresh(&mut self, get: &dyn Fn(&str) -> String) -> Response {
        let now = self.clock.now();
        let Some(refresh) = self.refresh.get_mut(&get("refresh_token")) else {
            return refused(
                400,
                "invalid_grant",
                "The specified token is invalid.",
                2004,
            );
        };
        if refresh.client != get("client_id") {
            return refused(
                400,
                "invalid_grant",
                "The specified refresh token cannot be used by this client application.",
                2071,
            );
        }
        if refresh
            .used
            .is_some_and(|used| now.since(used) > seconds(LEEWAY))
        {
            let family = refresh.family;
            self.access.retain(|_, of| *of != family);
            self.refresh.retain(|_, of| of.family != family);
            return refused(
                400,
                "invalid_grant",
                "The specified refresh token has already been redeemed.",
                2012,
            );
        }
        refresh.used = refresh.used.or(Some(now));
        let (client, family) = (refresh.client.clone(), refresh.family);
        self.issue(&client, family, true)
    }

    fn issue(&mut self, client: &str, family: u64, offline: bool) -> Response {
        self.issued += 1;
        let access = format!("acc355-{}", self.issued);
        self.access.insert(access.clone(), family);
        let mut body = serde_json::json!({
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": if client == "umbraco-swagger" { 1200 } else { self.expires_in },
        });
        if offline {
            let refresh = format!("r3fresh-{}", self.issued);
            body["scope"] = "offline_access".into();
            body["refresh_token"] = refresh.clone().into();
            self.refresh.insert(
                refresh,
                Refresh {
                    family,
                    client: client.to_owned(),
                    used: None,
                },
            );
        }
        reply(200, "application/json;charset=UTF-8", body.to_string())
    }

    fn revoke(&mut self, seen: &Seen) -> Response {
        let form: HashMap<String, String> = seen.form().into_iter().collect();
        match form.get("client_id").map(String::as_str) {
            Some(CLIENT | "umbraco-member") => {}
            Some("umbraco-swagger") => {
                return refused(
                    400,
                    "unauthorized_client",
                    "This client application is not allowed to use the revocation endpoint.",
                    2078,
                );
            }
            Some(_) => {
                return refused(
                    401,
                    "invalid_client",
                    "The specified 'client_id' is invalid.",
                    2052,
                );
            }
            None => {
                return refused(
                    401,
                    "invalid_client",
                    "The mandatory 'client_id' parameter is missing.",
                    2029,
                );
            }
        }
        let token = form.get("token").cloned().unwrap_or_default();
        self.access.remove(&token);
        self.refresh.remove(&token);
        reply(200, "application/json;charset=UTF-8", "{}")
    }

    fn log_in(&mut self, seen: &Seen) -> Response {
        let body: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
        if body != serde_json::json!({ "username": NAME, "password": PASSWORD }) {
            return problem(401, "Invalid credentials");
        }
        match self.account {
            Account::Normal => cookies(200, &COOKIES, ""),
            Account::TwoFactor => cookies(
                402,
                &["UmbracoTwoFactorCookie=c00kie-2fa; path=/; samesite=lax; httponly"],
                r#"{"twoFactorLoginView":null,"enabledTwoFactorProviderNames":["Demo","Other"]}"#,
            ),
            Account::Locked => problem(403, "User is locked"),
            Account::Disabled => problem(403, "User is not allowed"),
        }
    }

    fn user_info(&self, seen: &Seen) -> Response {
        let authorization = seen.headers.get("authorization");
        let token = authorization
            .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "))
            .unwrap_or_default();
        if self.is_alive(token) {
            let body = r#"{"sub":"6023632c","name":"Member One","email":"member1@example.com","role":["club"]}"#;
            return reply(200, "application/json; charset=utf-8", body);
        }
        let mut answer = reply(401, "", Body::empty());
        let challenge = "Bearer error=\"invalid_token\", error_description=\"The specified token is invalid.\", \
                         error_uri=\"https://documentation.openiddict.com/errors/ID2004\"";
        answer
            .headers_mut()
            .insert("www-authenticate", challenge.parse().unwrap());
        answer
    }
}

/// A login cookie that was too long for one.
const COOKIES: [&str; 2] = [
    "UMB_UCONTEXT=c00kie-1; path=/; samesite=lax; httponly",
    "UMB_UCONTEXTC1=c00kie-2; path=/; samesite=lax; httponly",
];

fn verify(seen: &Seen) -> Response {
    let cookie = seen
        .headers
        .get("cookie")
        .map(|value| value.to_str().unwrap());
    if cookie != Some("UmbracoTwoFactorCookie=c00kie-2fa") {
        return problem(401, "No user found");
    }
    let body: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
    let right = serde_json::json!({ "code": TOTP, "provider": "Demo", "isPersistent": false, "rememberClient": false });
    if body != right {
        return problem(400, "Invalid code");
    }
    let mut set = vec!["UmbracoTwoFactorCookie=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/"];
    set.extend(COOKIES);
    cookies(200, &set, "")
}

fn cookies(status: u16, set: &[&str], body: &'static str) -> Response {
    let mut answer = reply(status, "application/json; charset=utf-8", body);
    for cookie in set {
        answer
            .headers_mut()
            .append("set-cookie", cookie.parse().unwrap());
    }
    answer
}

fn problem(status: u16, title: &str) -> Response {
    let body = serde_json::json!({ "type": "Error", "title": title, "status": status });
    reply(status, "application/json; charset=utf-8", body.to_string())
}

pub(crate) fn refused(status: u16, error: &str, description: &str, id: u32) -> Response {
    let body = serde_json::json!({
        "error": error,
        "error_description": description,
        "error_uri": format!("https://documentation.openiddict.com/errors/ID{id}"),
    });
    reply(status, "application/json;charset=UTF-8", body.to_string())
}

/// The authorize endpoint redirects no errors.
fn refused_text(description: &str, id: u32) -> Response {
    let body = format!(
        "error:invalid_request\nerror_description:{description}\n\
         error_uri:https://documentation.openiddict.com/errors/ID{id}\n"
    );
    reply(400, "text/plain;charset=UTF-8", body)
}

fn redirect(target: &str) -> Response {
    let mut answer = reply(302, "", Body::empty());
    answer
        .headers_mut()
        .insert("location", target.parse().unwrap());
    answer
}

fn origin(seen: &Seen) -> String {
    format!("http://{}/", seen.headers["host"].to_str().unwrap())
}

fn discovery(origin: &str) -> Response {
    let at = |name: &str| format!("{}{}{name}", origin.trim_end_matches('/'), MEMBER_BASE);
    let body = serde_json::json!({
        "issuer": origin,
        "authorization_endpoint": at("authorize"),
        "token_endpoint": at("token"),
        "end_session_endpoint": at("signout"),
        "revocation_endpoint": at("revoke"),
        "userinfo_endpoint": at("userinfo"),
        "code_challenge_methods_supported": ["plain", "S256"],
        "authorization_response_iss_parameter_supported": true,
    });
    reply(200, "application/json;charset=UTF-8", body.to_string())
}
