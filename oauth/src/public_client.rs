//! Public clients: programs that sign people in and can keep no secret.

use url::Url;

use crate::Error;
use crate::origin::secret_origin;

/// A client that the site's own code has registered for the back office; the crate's documentation has the composer.
///
/// # Example
/// ```
/// use umbraco_oauth::RegisteredClient;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = RegisteredClient::new("umbraco-back-office-rust", "http://127.0.0.1:8931/callback")?.offline_access();
/// assert!(RegisteredClient::new("umbraco-back-office", "http://127.0.0.1:8931/callback").is_err());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct RegisteredClient(Parts);

/// The client of the Swagger page that a site has outside of Production. Its only redirect URI is that page, so a person
/// copies the address from there; it has no refresh token, and its access tokens live for 20 minutes.
///
/// # Example
/// ```
/// use umbraco_oauth::SwaggerClient;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = SwaggerClient::umbraco_17(&"https://localhost:44331".parse()?)?;
/// assert_eq!(client.redirect_uri(), "https://localhost:44331/umbraco/swagger/oauth2-redirect.html");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct SwaggerClient(Parts);

/// The client of members of the Delivery API, with one of the redirect URIs that the site's settings list
/// (`Umbraco:CMS:DeliveryApi:MemberAuthorization:AuthorizationCodeFlow:LoginRedirectUrls`).
///
/// # Example
/// ```
/// use umbraco_oauth::MemberClient;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = MemberClient::new("http://127.0.0.1:8931/callback")?.openid().offline_access();
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct MemberClient(Parts);

/// One of [`RegisteredClient`], [`SwaggerClient`] and [`MemberClient`].
pub trait PublicClient: sealed::Client {}

impl PublicClient for RegisteredClient {}
impl PublicClient for SwaggerClient {}
impl PublicClient for MemberClient {}

/// What the flows need to know.
#[derive(Clone, Debug)]
pub struct Parts {
    pub(crate) client_id: String,
    /// As it was written: the server compares it character by character.
    pub(crate) redirect_uri: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) identity_provider: Option<String>,
}

mod sealed {
    pub trait Client {
        #[doc(hidden)]
        fn into_parts(self) -> super::Parts;
    }
}

macro_rules! clients {
    ($($name:ident),+) => {$(
        impl sealed::Client for $name {
            fn into_parts(self) -> Parts {
                self.0
            }
        }

        impl $name {
            /// The client id.
            #[must_use]
            pub fn client_id(&self) -> &str {
                &self.0.client_id
            }

            /// The redirect URI, as it was written.
            #[must_use]
            pub fn redirect_uri(&self) -> &str {
                &self.0.redirect_uri
            }
        }
    )+};
}
clients!(RegisteredClient, SwaggerClient, MemberClient);

impl RegisteredClient {
    /// Client id and redirect URI exactly as the site has registered them, port and trailing slash included.
    ///
    /// # Errors
    /// The id is that of the back office itself, whose tokens Umbraco 17 and later hide; the id is empty; or the
    /// redirect URI is no absolute URL without a fragment.
    pub fn new(
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, Error> {
        Parts::new(client_id.into(), redirect_uri.into()).map(Self)
    }

    /// Asks for a refresh token (scope `offline_access`), so that the sign-in outlives the access token. The client
    /// must be registered with the refresh-token grant.
    #[must_use]
    pub fn offline_access(mut self) -> Self {
        self.0.add_scope("offline_access");
        self
    }

    /// Leads the person to an external login provider at once, such as `Umbraco.Google`.
    #[must_use]
    pub fn identity_provider(mut self, scheme: impl Into<String>) -> Self {
        self.0.identity_provider = Some(scheme.into());
        self
    }
}

impl SwaggerClient {
    /// The Swagger page of Umbraco 14 to 17. Any URL of the site will do.
    ///
    /// # Errors
    /// The URL is neither https nor this machine.
    pub fn umbraco_17(site: &Url) -> Result<Self, Error> {
        Self::at(site, "/umbraco/swagger/oauth2-redirect.html")
    }

    /// The OpenAPI page of Umbraco 18.
    ///
    /// # Errors
    /// The URL is neither https nor this machine.
    pub fn umbraco_18(site: &Url) -> Result<Self, Error> {
        Self::at(site, "/umbraco/openapi/oauth2-redirect.html")
    }

    fn at(site: &Url, path: &str) -> Result<Self, Error> {
        let origin = secret_origin(site, "the site")?;
        Parts::new("umbraco-swagger".to_owned(), format!("{origin}{path}")).map(Self)
    }
}

impl MemberClient {
    /// The client `umbraco-member` with this redirect URI, exactly as the site's settings have it.
    ///
    /// # Errors
    /// The redirect URI is no absolute URL without a fragment.
    pub fn new(redirect_uri: impl Into<String>) -> Result<Self, Error> {
        Parts::new("umbraco-member".to_owned(), redirect_uri.into()).map(Self)
    }

    /// Asks for a refresh token (scope `offline_access`), so that the sign-in outlives the access token.
    #[must_use]
    pub fn offline_access(mut self) -> Self {
        self.0.add_scope("offline_access");
        self
    }

    /// Asks for the scope `openid`. [`Session::user_info`](crate::Session::user_info) works without it too.
    #[must_use]
    pub fn openid(mut self) -> Self {
        self.0.add_scope("openid");
        self
    }

    /// Leads the person to an external login provider at once, such as `UmbracoMembers.Google`.
    #[must_use]
    pub fn identity_provider(mut self, scheme: impl Into<String>) -> Self {
        self.0.identity_provider = Some(scheme.into());
        self
    }
}

impl Parts {
    fn new(client_id: String, redirect_uri: String) -> Result<Self, Error> {
        if client_id.is_empty() {
            return Err(Error::config("the client id is empty"));
        }
        if client_id == "umbraco-back-office" {
            return Err(Error::config(
                "the client `umbraco-back-office` is the back office itself",
            )
            .with_hint(
                "since Umbraco 17 its tokens stay in cookies and read `[redacted]`: register a client of your own, \
                 such as `umbraco-back-office-rust`, or use `umbraco-swagger` outside of Production",
            ));
        }
        // RFC 6749 section 3.1.2.
        let valid = redirect_uri
            .parse::<Url>()
            .is_ok_and(|url| url.has_host() && url.fragment().is_none());
        if !valid {
            return Err(
                Error::config("the redirect URI is no absolute URL without a fragment").with_hint(
                    "write it exactly as it is registered, such as http://127.0.0.1:8931/callback",
                ),
            );
        }
        Ok(Self {
            client_id,
            redirect_uri,
            scopes: Vec::new(),
            identity_provider: None,
        })
    }

    fn add_scope(&mut self, scope: &str) {
        if !self.scopes.iter().any(|known| known == scope) {
            self.scopes.push(scope.to_owned());
        }
    }
}
