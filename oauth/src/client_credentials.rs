//! The client-credentials grant (RFC 6749 section 4.4): how API users, members and applications sign in without a
//! person.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use oauth2::basic::BasicClient;
use oauth2::{AuthType, ClientId, ClientSecret, Scope, TokenUrl};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::endpoint::{Endpoint, Grant, TIMEOUT, http_client};
use crate::origin::{secret_origin, shown};
use crate::revocation::{ClientProof, TokenTypeHint, beside, revoke};
use crate::{
    AccessToken, Clock, Credentials, Error, Fetch, IntoCredentials, Revoke, Revoked, Site,
    SystemClock, TokenSource,
};

/// Client id and secret of an API user (Management API), of a member client (`umbraco-member-…`, Delivery API) or of an
/// application of Umbraco Compose.
///
/// Hand them to a generated client, which knows its token endpoint, or [`build`](Self::build) [`Credentials`] for use
/// with any HTTP client.
///
/// # Example
/// ```
/// use umbraco_oauth::ClientCredentials;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let credentials = ClientCredentials::new("umbraco-back-office-sync", "secret")
///     .token_endpoint("https://cms.example/umbraco/management/api/v1/security/back-office/token".parse()?)
///     .build()?;
/// assert_eq!(format!("{credentials:?}"), "Credentials(client credentials)");
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "these become credentials when they are handed to a client, or built"]
pub struct ClientCredentials {
    client_id: String,
    client_secret: SecretString,
    scopes: Vec<String>,
    token_endpoint: Option<Url>,
    revocation_endpoint: Option<Url>,
    authentication: ClientAuthentication,
    origins: Vec<Url>,
    http: Option<reqwest::Client>,
    timeout: Duration,
    clock: Arc<dyn Clock>,
}

/// How the client proves itself to the token endpoint (RFC 6749 section 2.3.1). Umbraco takes both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// `client_secret_post`: id and secret in the form.
    #[default]
    ClientSecretPost,
    /// `client_secret_basic`: id and secret, each form-encoded, in an `Authorization: Basic` header.
    ClientSecretBasic,
}

impl ClientCredentials {
    /// Client id and secret as the server knows them: the id with its prefix, `umbraco-back-office-` for API users.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: Vec::new(),
            token_endpoint: None,
            revocation_endpoint: None,
            authentication: ClientAuthentication::default(),
            origins: Vec::new(),
            http: None,
            timeout: TIMEOUT,
            clock: Arc::new(SystemClock),
        }
    }

    /// Asks for a scope; may be called again for more. The Management API has none for this grant.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Where tokens are given out, in place of what the generated client knows.
    pub fn token_endpoint(mut self, url: Url) -> Self {
        self.token_endpoint = Some(url);
        self
    }

    /// Where [`Credentials::revoke`] gives tokens back; known for Umbraco's own token endpoints.
    pub fn revocation_endpoint(mut self, url: Url) -> Self {
        self.revocation_endpoint = Some(url);
        self
    }

    /// How to send id and secret; in the form unless set.
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Sends the token to the origin of this URL too; may be called again for more.
    ///
    /// A generated client adds the origin of its base URL by itself. Without a client and without this setting, the
    /// token goes to the origin of the token endpoint.
    pub fn origin(mut self, url: Url) -> Self {
        self.origins.push(url);
        self
    }

    /// The HTTP client for token requests, in place of the one of the generated client.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// How long a token request may take, from connecting to the last byte: 40 s unless set, because an Umbraco whose
    /// database is locked answers after 30 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// A clock of one's own, for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Credentials for use without a generated client.
    ///
    /// # Errors
    /// No token endpoint was set; a URL is neither https nor this machine; id or secret is empty; or the HTTP client
    /// cannot be set up.
    pub fn build(mut self) -> Result<Credentials, Error> {
        let endpoint = self.token_endpoint.take().ok_or_else(no_token_endpoint)?;
        if self.origins.is_empty() {
            self.origins.push(endpoint.clone());
        }
        let http = match self.http.take() {
            Some(http) => http,
            None => http_client(&endpoint)?,
        };
        self.bind(endpoint, http)
    }

    fn bind(self, endpoint: Url, http: reqwest::Client) -> Result<Credentials, Error> {
        secret_origin(&endpoint, "the token endpoint")?;
        let origins = self
            .origins
            .iter()
            .map(|url| secret_origin(url, "the base URL"))
            .collect::<Result<_, _>>()?;
        for (what, is_empty) in [
            ("id", self.client_id.is_empty()),
            ("secret", self.client_secret.expose_secret().is_empty()),
        ] {
            if is_empty {
                return Err(Error::config(format!("the client {what} is empty"))
                    .with_hint("check the variable or file from which it is read"));
            }
        }
        let revocation = self
            .revocation_endpoint
            .clone()
            .or_else(|| beside(&endpoint));
        if let Some(url) = &revocation {
            secret_origin(url, "the revocation endpoint")?;
        }
        let endpoint = Endpoint {
            what: "the token endpoint",
            url: endpoint,
            http,
            timeout: self.timeout,
            clock: Arc::clone(&self.clock),
        };
        let source = Source {
            revocation: revocation.map(|url| Endpoint {
                what: "the revocation endpoint",
                url,
                ..endpoint.clone()
            }),
            endpoint,
            client_id: self.client_id,
            client_secret: self.client_secret,
            scopes: self.scopes,
            authentication: self.authentication,
        };
        Ok(Credentials::cached(Arc::new(source), self.clock, origins))
    }
}

impl IntoCredentials for ClientCredentials {
    fn into_credentials(mut self, site: &Site) -> Result<Credentials, Error> {
        let endpoint = self
            .token_endpoint
            .take()
            .or_else(|| site.token_endpoint.clone())
            .ok_or_else(no_token_endpoint)?;
        self.origins.push(site.base_url.clone());
        let http = self.http.take().unwrap_or_else(|| site.http.clone());
        self.bind(endpoint, http)
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .field("token_endpoint", &self.token_endpoint.as_ref().map(shown))
            .finish_non_exhaustive()
    }
}

fn no_token_endpoint() -> Error {
    Error::config("these client credentials have no token endpoint").with_hint(
        "set `ClientCredentials::token_endpoint`; the API that is called does not name one",
    )
}

/// Asks for one token, once.
struct Source {
    endpoint: Endpoint,
    revocation: Option<Endpoint>,
    client_id: String,
    client_secret: SecretString,
    scopes: Vec<String>,
    authentication: ClientAuthentication,
}

impl TokenSource for Source {
    fn fetch(&self) -> Fetch<'_> {
        Box::pin(async {
            // `oauth2` keeps its own, plain copy of the secret: it lives as long as this one request.
            let client = BasicClient::new(ClientId::new(self.client_id.clone()))
                .set_client_secret(ClientSecret::new(
                    self.client_secret.expose_secret().to_owned(),
                ))
                .set_token_uri(TokenUrl::from_url(self.endpoint.url.clone()))
                .set_auth_type(match self.authentication {
                    ClientAuthentication::ClientSecretPost => AuthType::RequestBody,
                    ClientAuthentication::ClientSecretBasic => AuthType::BasicAuth,
                });
            let exchange = self.endpoint.exchange();
            let outcome = client
                .exchange_client_credentials()
                .add_scopes(self.scopes.iter().cloned().map(Scope::new))
                .request_async(&exchange)
                .await;
            let grant = Grant::ClientCredentials {
                client_id: &self.client_id,
                secret: self.client_secret.expose_secret(),
            };
            Ok(exchange.judge(outcome, grant)?.access_token)
        })
    }

    fn revoke(&self, token: Option<AccessToken>) -> Revoke<'_> {
        Box::pin(async move {
            let Some(endpoint) = &self.revocation else {
                return Ok(Revoked::NotSupported);
            };
            let Some(token) = token else {
                return Ok(Revoked::Nothing);
            };
            let client_id = self.client_id.as_str();
            let secret = self.client_secret.expose_secret();
            let proof = match self.authentication {
                ClientAuthentication::ClientSecretPost => {
                    ClientProof::SecretPost { client_id, secret }
                }
                ClientAuthentication::ClientSecretBasic => {
                    ClientProof::SecretBasic { client_id, secret }
                }
            };
            revoke(
                endpoint,
                &proof,
                token.expose_secret(),
                TokenTypeHint::AccessToken,
            )
            .await
        })
    }

    fn kind(&self) -> &'static str {
        "client credentials"
    }
}
