//! Where a site signs people in and gives out tokens.

use std::time::Duration;

use http::header::ACCEPT;
use http::{HeaderValue, Request};
use serde::Deserialize;
use url::Url;

use crate::Error;
use crate::clock::SystemClock;
use crate::endpoint::{Endpoint, TIMEOUT, http_client};
use crate::error::Kind;
use crate::origin::{Origin, secret_origin, shown};

/// The endpoints of an authorization server.
///
/// # Example
/// ```
/// use umbraco_oauth::AuthorizationServer;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = AuthorizationServer::back_office(&"https://cms.example".parse()?)?;
/// assert_eq!(server.issuer().as_str(), "https://cms.example/");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationServer {
    pub(crate) issuer: Url,
    /// The issuer identifier letter by letter: RFC 9207 section 2.4 compares strings, and a `Url` has a slash at the end
    /// that the server may not write.
    pub(crate) identifier: String,
    pub(crate) authorization: Url,
    pub(crate) token: Url,
    pub(crate) revocation: Option<Url>,
    pub(crate) end_session: Option<Url>,
    pub(crate) userinfo: Option<Url>,
    /// Whether redirects carry `iss` (RFC 9207). Umbraco's do.
    pub(crate) sends_iss: bool,
}

/// `src/Umbraco.Cms.Api.Common/Security/Paths.cs`
const BACK_OFFICE: &str = "/umbraco/management/api/v1/security/back-office/";
const MEMBER: &str = "/umbraco/delivery/api/v1/security/member/";

impl AuthorizationServer {
    /// The back office of an Umbraco site, where users sign in for the Management API. It has no discovery; its paths
    /// are constants. Any URL of the site will do.
    ///
    /// # Errors
    /// The URL is neither https nor this machine.
    pub fn back_office(site: &Url) -> Result<Self, Error> {
        Self::umbraco(site, BACK_OFFICE, false)
    }

    /// The member endpoints of an Umbraco site, for its Delivery API, without asking: see [`Self::discover`].
    ///
    /// # Errors
    /// The URL is neither https nor this machine.
    pub fn members(site: &Url) -> Result<Self, Error> {
        Self::umbraco(site, MEMBER, true)
    }

    fn umbraco(site: &Url, base: &str, has_userinfo: bool) -> Result<Self, Error> {
        secret_origin(site, "the site")?;
        let at = |path: &str| {
            let mut url = site.clone();
            url.set_path(path);
            url.set_query(None);
            url.set_fragment(None);
            url
        };
        Ok(Self {
            issuer: at("/"),
            identifier: at("/").into(),
            authorization: at(&format!("{base}authorize")),
            token: at(&format!("{base}token")),
            revocation: Some(at(&format!("{base}revoke"))),
            end_session: Some(at(&format!("{base}signout"))),
            userinfo: has_userinfo.then(|| at(&format!("{base}userinfo"))),
            sends_iss: true,
        })
    }

    /// Asks `{issuer}/.well-known/openid-configuration` (OpenID Connect Discovery 1.0, RFC 8414). On an Umbraco site
    /// this finds the endpoints of members; the back office is not announced.
    ///
    /// The answer is believed as far as it speaks of itself: its issuer must be the one that was asked, every endpoint
    /// must be on its origin, and S256 must be among its challenge methods.
    ///
    /// # Errors
    /// The URL is neither https nor this machine, there is no such document, or it fails these checks.
    ///
    /// # Example
    /// ```no_run
    /// use umbraco_oauth::AuthorizationServer;
    ///
    /// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = AuthorizationServer::discover(&"https://cms.example".parse()?).await?;
    /// # Ok(()) }
    /// ```
    pub async fn discover(issuer: &Url) -> Result<Self, Error> {
        let http = http_client(issuer)?;
        Self::discover_with(issuer, http, TIMEOUT).await
    }

    /// The same with an HTTP client and a time limit of one's own, say for a development certificate.
    ///
    /// # Errors
    /// As [`Self::discover`].
    pub async fn discover_with(
        issuer: &Url,
        http: reqwest::Client,
        timeout: Duration,
    ) -> Result<Self, Error> {
        let origin = secret_origin(issuer, "the issuer")?;
        let mut url = issuer.clone();
        url.set_query(None);
        url.set_fragment(None);
        url.set_path(&format!(
            "{}/.well-known/openid-configuration",
            issuer.path().trim_end_matches('/')
        ));
        let endpoint = Endpoint {
            what: "the discovery endpoint",
            url,
            http,
            timeout,
            clock: std::sync::Arc::new(SystemClock),
        };
        let mut request = Request::new(Vec::new());
        request
            .headers_mut()
            .insert(ACCEPT, HeaderValue::from_static("application/json"));
        let answer = endpoint.send(request).await?;
        if !answer.status.is_success() {
            return Err(endpoint.rejected(&answer, "its metadata", &[]));
        }
        let metadata: Metadata = serde_json::from_slice(&answer.body)
            .map_err(|_| endpoint.unexpected("its metadata", "", Some(answer.seen.clone())))?;
        tracing::debug!(issuer = %shown(issuer), "discovered");
        metadata.check(issuer, &origin, &endpoint.name())
    }

    /// The issuer identifier.
    #[must_use]
    pub fn issuer(&self) -> &Url {
        &self.issuer
    }

    /// Where the browser goes to sign in.
    #[must_use]
    pub fn authorization_endpoint(&self) -> &Url {
        &self.authorization
    }

    /// Where tokens are given out.
    #[must_use]
    pub fn token_endpoint(&self) -> &Url {
        &self.token
    }

    /// Where tokens are given back.
    #[must_use]
    pub fn revocation_endpoint(&self) -> Option<&Url> {
        self.revocation.as_ref()
    }

    /// Where the browser goes to sign out of the site itself (OpenID Connect RP-Initiated Logout): it ends the cookie
    /// of the browser, not the tokens. `post_logout_redirect_uri` must be registered for the client; without one the
    /// browser stays there. `None` when the server has no such endpoint.
    #[must_use]
    pub fn sign_out_url(
        &self,
        client_id: &str,
        post_logout_redirect_uri: Option<&str>,
    ) -> Option<Url> {
        let mut url = self.end_session.clone()?;
        let mut query = url.query_pairs_mut();
        query.append_pair("client_id", client_id);
        if let Some(target) = post_logout_redirect_uri {
            query.append_pair("post_logout_redirect_uri", target);
        }
        drop(query);
        Some(url)
    }
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    revocation_endpoint: Option<Url>,
    end_session_endpoint: Option<Url>,
    userinfo_endpoint: Option<Url>,
    code_challenge_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl Metadata {
    fn check(
        self,
        asked: &Url,
        origin: &Origin,
        place: &str,
    ) -> Result<AuthorizationServer, Error> {
        let wrong =
            |what: String| Error::new(Kind::Unexpected, format!("the metadata of {place} {what}"));
        // RFC 8414 section 3.3: the issuer must be the one that was asked, give or take the last slash.
        let issuer: Url = self
            .issuer
            .parse()
            .map_err(|_| wrong("names an issuer that is no URL".to_owned()))?;
        let bare = |url: &Url| url.as_str().trim_end_matches('/').to_owned();
        if bare(&issuer) != bare(asked) {
            return Err(wrong(format!("is that of {}, not of {}", shown(&issuer), shown(asked)))
                .with_hint(
                    "ask by the URL under which the site knows itself; behind a proxy the site must honour forwarded \
                     headers (ASPNETCORE_FORWARDEDHEADERS_ENABLED=true)",
                ));
        }
        let endpoints = [
            Some(&self.authorization_endpoint),
            Some(&self.token_endpoint),
            self.revocation_endpoint.as_ref(),
            self.end_session_endpoint.as_ref(),
            self.userinfo_endpoint.as_ref(),
        ];
        if let Some(foreign) = endpoints.into_iter().flatten().find(|url| !origin.has(url)) {
            return Err(wrong(format!(
                "names {}, which is on another origin",
                shown(foreign)
            ))
            .with_hint("no secret is sent there; have a look at the site's settings"));
        }
        let methods = self.code_challenge_methods_supported;
        if methods.is_some_and(|methods| !methods.iter().any(|method| method == "S256")) {
            return Err(wrong("does not offer S256 (RFC 7636)".to_owned()));
        }
        Ok(AuthorizationServer {
            issuer,
            identifier: self.issuer,
            authorization: self.authorization_endpoint,
            token: self.token_endpoint,
            revocation: self.revocation_endpoint,
            end_session: self.end_session_endpoint,
            userinfo: self.userinfo_endpoint,
            sends_iss: self.authorization_response_iss_parameter_supported,
        })
    }
}
