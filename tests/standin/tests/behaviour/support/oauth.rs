//! The steps of a sign-in, taken one by one, for tests of the OAuth server.

use serde_json::Value;
use umbraco_standin::{ApiUser, BackOfficeUser, Builder, Member, PublicClient, Standin};

use super::{Answer, FORM, form, http, read};

pub const BACK_OFFICE: &str = "/umbraco/management/api/v1/security/back-office/";
pub const MEMBERS: &str = "/umbraco/delivery/api/v1/security/member/";
pub const API: &str = "/umbraco/management/api/v1/";

pub const SECRET: &str = "s3cret-Value";
pub const PASSWORD: &str = "flow-p4ssword";
pub const USER: &str = "flow@example.com";

pub const EXT: &str = "umbraco-back-office-ext";
pub const CALLBACK: &str = "http://localhost/cb";
pub const MEMBER_CALLBACK: &str = "http://localhost/mcb";
pub const SWAGGER_CALLBACK: &str = "http://localhost/umbraco/swagger/oauth2-redirect.html";

/// 64 times `a`, and its SHA-256.
pub const VERIFIER: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
pub const CHALLENGE: &str = "_-BU_nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs";

/// API users, a user, a public client and the client of members, under the names that the recordings use.
pub fn everybody() -> Builder {
    Standin::builder()
        .api_user(ApiUser::new("umbraco-back-office-api", SECRET))
        .api_user(ApiUser::new("umbraco-back-office-other", SECRET))
        .api_user(ApiUser::new("umbraco-back-office-ghost", SECRET).disabled())
        .api_user(ApiUser::new("umbraco-back-office-low", SECRET).sections::<String>([]))
        .user(BackOfficeUser::new(USER, PASSWORD))
        .client(
            PublicClient::new(EXT)
                .redirect_uri(CALLBACK)
                .post_logout_redirect_uri(CALLBACK),
        )
        .member(
            Member::new("member1@example.com")
                .name("Member One")
                .client_credentials("umbraco-member-cc", SECRET),
        )
        .member_sign_in([MEMBER_CALLBACK], [MEMBER_CALLBACK])
}

/// What the steps work with.
pub struct Browser<'a> {
    pub site: &'a Standin,
    pub http: reqwest::Client,
}

/// What a token request gave.
pub struct Tokens {
    pub access: String,
    pub refresh: Option<String>,
    pub id: Option<String>,
}

impl<'a> Browser<'a> {
    pub fn new(site: &'a Standin) -> Self {
        Self { site, http: http() }
    }

    /// With the client of another browser, since making one takes a while.
    pub fn with(site: &'a Standin, http: &reqwest::Client) -> Self {
        let http = http.clone();
        Self { site, http }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.site.url())
    }

    /// A request to anything, without a body.
    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.http.get(self.url(path));
        read(with(request, headers)).await
    }

    /// A form to anything.
    pub async fn post(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let body = form(fields.iter().copied());
        let request = self
            .http
            .post(self.url(path))
            .header("content-type", FORM)
            .body(body);
        read(with(request, headers)).await
    }

    pub async fn login(&self, user: &str, password: &str) -> Answer {
        let body = serde_json::json!({ "username": user, "password": password }).to_string();
        let request = self.http.post(self.url(&format!("{BACK_OFFICE}login")));
        read(
            request
                .header("content-type", "application/json")
                .body(body),
        )
        .await
    }

    /// The login cookie of the usual user.
    pub async fn cookie(&self) -> String {
        self.login(USER, PASSWORD).await.cookie("UMB_UCONTEXT")
    }

    /// The query of an authorization request.
    pub fn query(client_id: &str, redirect_uri: &str, scope: &str) -> String {
        let mut fields = vec![
            ("client_id", client_id),
            ("response_type", "code"),
            ("redirect_uri", redirect_uri),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("state", "st"),
        ];
        if !scope.is_empty() {
            fields.push(("scope", scope));
        }
        form(fields)
    }

    pub async fn authorize(
        &self,
        cookie: &str,
        client_id: &str,
        redirect_uri: &str,
        scope: &str,
    ) -> Answer {
        let query = Self::query(client_id, redirect_uri, scope);
        self.get(
            &format!("{BACK_OFFICE}authorize?{query}"),
            &[("cookie", cookie)],
        )
        .await
    }

    /// A code of the public client for the usual user.
    pub async fn code(&self, cookie: &str, scope: &str) -> String {
        self.authorize(cookie, EXT, CALLBACK, scope).await.code()
    }

    pub async fn token(&self, fields: &[(&str, &str)]) -> Answer {
        self.post(&format!("{BACK_OFFICE}token"), fields, &[]).await
    }

    pub async fn exchange(&self, client_id: &str, redirect_uri: &str, code: &str) -> Answer {
        self.token(&[
            ("grant_type", "authorization_code"),
            ("client_id", client_id),
            ("redirect_uri", redirect_uri),
            ("code_verifier", VERIFIER),
            ("code", code),
        ])
        .await
    }

    pub async fn refresh(&self, client_id: &str, token: &str) -> Answer {
        self.token(&[
            ("grant_type", "refresh_token"),
            ("client_id", client_id),
            ("refresh_token", token),
        ])
        .await
    }

    /// Tokens of the public client for the usual user, from login to exchange.
    pub async fn tokens(&self, scope: &str) -> Tokens {
        let cookie = self.cookie().await;
        let code = self.code(&cookie, scope).await;
        self.exchange(EXT, CALLBACK, &code).await.tokens()
    }

    /// A token for client credentials.
    pub async fn client_token(&self, client_id: &str) -> String {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", client_id),
            ("client_secret", SECRET),
        ];
        let answer = self.token(&fields).await;
        answer.tokens().access
    }

    /// What the API says to a token.
    pub async fn api(&self, token: &str) -> Answer {
        let bearer = format!("Bearer {token}");
        let path = format!("{API}user/current/configuration");
        self.get(&path, &[("authorization", &bearer)]).await
    }

    /// Revokes as the public client.
    pub async fn revoke(&self, token: &str) -> Answer {
        let fields = [("client_id", EXT), ("token", token)];
        self.post(&format!("{BACK_OFFICE}revoke"), &fields, &[])
            .await
    }
}

fn with(mut request: reqwest::RequestBuilder, headers: &[(&str, &str)]) -> reqwest::RequestBuilder {
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request
}

impl Answer {
    /// `name=value` of the last cookie of that name that the reply sets.
    pub fn cookie(&self, name: &str) -> String {
        let prefix = format!("{name}=");
        let cookies = self.headers.get_all("set-cookie").iter();
        let mut values = cookies.map(|value| value.to_str().unwrap());
        let deletion = format!("{prefix};");
        let found =
            values.rfind(|value| value.starts_with(&prefix) && !value.starts_with(&deletion));
        let found = found.unwrap_or_else(|| panic!("no cookie {name}: {self:?}"));
        found.split(';').next().unwrap().to_owned()
    }

    /// The code in the `Location`.
    pub fn code(&self) -> String {
        let location = self
            .header("location")
            .unwrap_or_else(|| panic!("{self:?}"));
        let url = url::Url::parse(location).unwrap();
        let mut pairs = url.query_pairs();
        let found = pairs.find(|(name, _)| name == "code");
        found.unwrap_or_else(|| panic!("{self:?}")).1.into_owned()
    }

    pub fn tokens(&self) -> Tokens {
        assert_eq!(self.status, 200, "{self:?}");
        let body = self.json();
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        Tokens {
            access: text("access_token").unwrap(),
            refresh: text("refresh_token"),
            id: text("id_token"),
        }
    }

    /// The last part of the error URI, wherever it stands: `ID2004`.
    pub fn error_id(&self) -> String {
        let challenge = self.header("www-authenticate").unwrap_or_default();
        let everything = format!("{challenge} {}", self.text);
        let start = everything
            .find("/errors/")
            .unwrap_or_else(|| panic!("{self:?}"));
        let id = &everything[start + "/errors/".len()..];
        let end = id.find(|c: char| !c.is_ascii_alphanumeric());
        id[..end.unwrap_or(id.len())].to_owned()
    }

    pub fn error(&self) -> Value {
        self.json()["error"].clone()
    }
}
