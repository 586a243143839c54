//! Sign-in without a browser, for development and CI: the back office's own login, then authorize with its cookie.

use std::fmt;

use http::header::COOKIE;
use http::{Request, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::cookies::Cookies;
use super::login::{NameAndPassword, SecondFactor, TwoFactor, post, title};
use super::{Redirected, SignIn};
use crate::authorization_code::Flow;
use crate::endpoint::{Answer, Endpoint, clean};
use crate::error::Login;
use crate::origin::{shown, stays_here};
use crate::{AuthorizationCode, Error, Session};

/// Name and password of a back-office user, for a site on this machine or in CI.
///
/// It does what the back office does in a browser: posts them to the login, takes the cookie to the authorize endpoint,
/// and exchanges the code that it gets. Neither the password nor the cookie is kept. The new login ends all tokens that
/// the user had (unless the site sets `Security:AllowConcurrentLogins`), and five wrong passwords lock the account:
/// nothing here tries twice.
///
/// # Example
/// ```no_run
/// use umbraco_oauth::{AuthorizationCode, AuthorizationServer, PasswordSignIn, SwaggerClient};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let site = "https://localhost:44331".parse()?;
/// let flow = AuthorizationCode::new(SwaggerClient::umbraco_17(&site)?, AuthorizationServer::back_office(&site)?);
/// let login = PasswordSignIn::new("admin@example.com", std::env::var("UMBRACO_PASSWORD")?);
/// let session = match login.clone().sign_in(&flow).await {
///     Err(error) if error.is_two_factor_required() => {
///         let provider = error.two_factor_providers().first().cloned().unwrap_or_default();
///         let code = std::env::var("UMBRACO_CODE")?;
///         login.second_factor(provider, code).sign_in(&flow).await?
///     }
///     result => result?,
/// };
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "this signs in when it is told to"]
pub struct PasswordSignIn {
    name: String,
    password: SecretString,
    second_factor: Option<(String, SecretString)>,
    remote: bool,
}

impl PasswordSignIn {
    /// Name (an email address as a rule) and password.
    pub fn new(name: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            second_factor: None,
            remote: false,
        }
    }

    /// The second factor, should the account want one: one of [`Error::two_factor_providers`] and its code.
    pub fn second_factor(
        mut self,
        provider: impl Into<String>,
        code: impl Into<SecretString>,
    ) -> Self {
        self.second_factor = Some((provider.into(), code.into()));
        self
    }

    /// Sends the password to a site on another machine too (https only). People sign in to such a site in a browser,
    /// and programs with client credentials; this is for a test site of one's own.
    pub fn allow_remote_site(mut self) -> Self {
        self.remote = true;
        self
    }

    /// Signs in: login, authorize, code exchange.
    ///
    /// # Errors
    /// - [`Error::is_config`]: the site is not on this machine, or the server is not a back office.
    /// - [`Error::is_invalid_credentials`], [`Error::is_two_factor_required`], [`Error::is_invalid_code`],
    ///   [`Error::is_locked`], [`Error::is_not_allowed`]: what the login said.
    /// - [`Error::is_refused`]: what the authorize or token endpoint said.
    /// - whatever keeps a request from its answer.
    pub async fn sign_in(self, flow: &AuthorizationCode) -> Result<Session, Error> {
        let sign_in = SignIn::begin(std::sync::Arc::new(flow.flow()?));
        let result = self.redirect(&sign_in).await;
        let error = match result {
            Ok(Redirected::Code(code)) => return sign_in.redeem(code).await,
            Ok(Redirected::Refused(error) | Redirected::Foreign(error)) | Err(error) => error,
        };
        tracing::warn!(%error, "the sign-in failed");
        Err(error)
    }

    async fn redirect(&self, sign_in: &SignIn) -> Result<Redirected, Error> {
        let flow = &*sign_in.flow;
        let login = self.login_endpoint(flow)?;
        let mut cookies = Cookies::default();
        tracing::debug!(endpoint = %shown(&login.url), "logging in");
        self.log_in(&login, &mut cookies).await?;

        let endpoint = flow.endpoint("the authorization endpoint", sign_in.authorization_url());
        let mut request = Request::new(Vec::new());
        if let Some(value) = cookies.header()? {
            request.headers_mut().insert(COOKIE, value);
        }
        let answer = endpoint.send_expecting_redirect(request).await?;
        let Some(target) = answer
            .location(&endpoint.url)
            .filter(|_| answer.status == StatusCode::FOUND)
        else {
            let secrets: Vec<&str> = cookies.values().collect();
            return Err(endpoint
                .rejected(&answer, "a redirect", &secrets)
                .with_login_needed());
        };
        if target.path() == "/umbraco/login" {
            return Err(Error::sign_in(format!(
                "{} did not take the cookie of the login",
                endpoint.name()
            ))
            .with_hint(
                "a site with Global:UseHttps gives cookies for https only: use its https URL",
            ));
        }
        Ok(sign_in.read(target.as_str()))
    }

    /// `src/Umbraco.Cms.Api.Common/Security/Paths.cs`
    fn login_endpoint(&self, flow: &Flow) -> Result<Endpoint, Error> {
        let authorize = &flow.server.authorization;
        if !authorize
            .path()
            .ends_with("/security/back-office/authorize")
        {
            return Err(Error::config(format!(
                "{} is no back office, where alone name and password can be posted",
                shown(authorize)
            ))
            .with_hint("members sign in in a browser"));
        }
        if !self.remote && !stays_here(authorize) {
            return Err(Error::config(format!(
                "a password is not sent to {}, which is not this machine",
                shown(authorize)
            ))
            .with_hint(
                "sign in in a browser or use client credentials; for a test site of your own there is \
                 `PasswordSignIn::allow_remote_site`",
            ));
        }
        Ok(flow.endpoint("the login", &beside(authorize, "login")))
    }

    async fn log_in(&self, endpoint: &Endpoint, cookies: &mut Cookies) -> Result<(), Error> {
        let body = NameAndPassword {
            username: &self.name,
            password: self.password.expose_secret(),
        };
        let answer = post(endpoint, &body, cookies).await?;
        match answer.status.as_u16() {
            200..=299 => Ok(()),
            402 => self.verify(endpoint, &answer, cookies).await,
            _ => Err(self.refused(endpoint, &answer)),
        }
    }

    /// 402: name and password are right, and the account has second factors.
    async fn verify(
        &self,
        login: &Endpoint,
        answer: &Answer,
        cookies: &mut Cookies,
    ) -> Result<(), Error> {
        let providers: TwoFactor = serde_json::from_slice(&answer.body).unwrap_or_default();
        let providers: Vec<String> = providers
            .enabled_two_factor_provider_names
            .iter()
            .map(|name| clean(name, 100, &[]))
            .collect();
        let Some((provider, code)) = &self.second_factor else {
            let names = providers.join(", ");
            return Err(Error::login(
                Login::TwoFactorRequired(providers),
                format!("{} wants a second factor of {names}", login.name()),
            )
            .with_status(answer.status)
            .with_hint("give the code with `PasswordSignIn::second_factor`"));
        };
        let endpoint = Endpoint {
            what: "the second factor",
            url: beside(&login.url, "verify-2fa"),
            ..login.clone()
        };
        tracing::debug!(provider, "giving the second factor");
        let body = SecondFactor {
            code: code.expose_secret(),
            provider,
            is_persistent: false,
            remember_client: false,
        };
        let answer = post(&endpoint, &body, cookies).await?;
        if answer.status.is_success() {
            return Ok(());
        }
        if answer.status == StatusCode::BAD_REQUEST && title(&answer).as_str() == "Invalid code" {
            return Err(Error::login(
                Login::InvalidCode,
                format!(
                    "{} refused the code of {}",
                    endpoint.name(),
                    clean(provider, 100, &[])
                ),
            )
            .with_status(answer.status)
            .with_hint("codes change every 30 s as a rule: try the next one"));
        }
        Err(self.refused(&endpoint, &answer))
    }

    /// The titles are Umbraco's own (`src/Umbraco.Cms.Api.Management/Controllers/Security/BackOfficeController.cs`).
    fn refused(&self, endpoint: &Endpoint, answer: &Answer) -> Error {
        let title = title(answer);
        let name = endpoint.name();
        let (login, message, hint) = match (answer.status.as_u16(), title.as_str()) {
            (401, "Invalid credentials") => (
                Login::InvalidCredentials,
                format!("{name} refused the name or the password"),
                "do not repeat it unseen: the fifth failure locks the account; API users cannot sign in here",
            ),
            (403, "User is locked") => (
                Login::Locked,
                format!("{name} says that the user is locked"),
                "an administrator unlocks it in the back office: Users > the user > Unlock",
            ),
            (403, _) => (
                Login::NotAllowed,
                format!("{name} says that the user may not sign in"),
                "the user is disabled, or has not accepted the invitation yet",
            ),
            _ => {
                return endpoint
                    .rejected(answer, "a login", &[self.password.expose_secret()])
                    .with_login_needed();
            }
        };
        Error::login(login, message)
            .with_status(answer.status)
            .with_hint(hint)
    }
}

fn beside(url: &Url, name: &str) -> Url {
    let mut url = url.clone();
    url.set_query(None);
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop().push(name);
    }
    url
}

impl fmt::Debug for PasswordSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordSignIn")
            .field("name", &self.name)
            .field("has_second_factor", &self.second_factor.is_some())
            .field("allow_remote_site", &self.remote)
            .finish_non_exhaustive()
    }
}
