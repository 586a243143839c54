//! The authorization-code grant with PKCE (RFC 6749 section 4.1, RFC 7636): how a program signs a person in.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use url::Url;

use crate::endpoint::{Endpoint, TIMEOUT, http_client};
use crate::origin::{Origin, secret_origin};
use crate::public_client::Parts;
use crate::{
    AuthorizationServer, Clock, EntryKey, Error, MemoryStore, PublicClient, Session, SignIn,
    SystemClock, TokenStore,
};

/// A public client at an authorization server: the start of every sign-in.
///
/// | the site | the way |
/// |---|---|
/// | has registered a client with a loopback redirect | [`LoopbackListener`](crate::LoopbackListener): the browser comes back to the program |
/// | is no Production site, nothing is registered | [`SwaggerClient`](crate::SwaggerClient): the person copies the address at which the browser ended |
/// | runs on this machine or in CI | [`PasswordSignIn`](crate::PasswordSignIn): name and password, no browser |
/// | lets members sign in | [`MemberClient`](crate::MemberClient) at [`AuthorizationServer::discover`] |
///
/// # Example
/// ```no_run
/// use std::sync::Arc;
/// use umbraco_oauth::{AuthorizationCode, AuthorizationServer, FileStore, SwaggerClient};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let site = "https://localhost:44331".parse()?;
/// let flow = AuthorizationCode::new(SwaggerClient::umbraco_17(&site)?, AuthorizationServer::back_office(&site)?)
///     .store(Arc::new(FileStore::new("tokens")));
/// let session = match flow.resume().await? {
///     Some(session) => session,
///     None => {
///         let sign_in = flow.sign_in()?;
///         eprintln!("Open {} and paste the address at which the browser ends:", sign_in.authorization_url());
///         let mut address = String::new();
///         std::io::stdin().read_line(&mut address)?;
///         sign_in.finish(&address).await?
///     }
/// };
/// let token = session.credentials().token().await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "this begins a sign-in when it is told to"]
pub struct AuthorizationCode {
    client: Parts,
    server: AuthorizationServer,
    user: String,
    origins: Vec<Url>,
    store: Arc<dyn TokenStore>,
    /// Made when it is needed, and shared by clones.
    http: Arc<OnceLock<reqwest::Client>>,
    timeout: Duration,
    clock: Arc<dyn Clock>,
}

/// The same, checked and complete.
pub(crate) struct Flow {
    pub(crate) client: Parts,
    pub(crate) server: AuthorizationServer,
    pub(crate) key: EntryKey,
    pub(crate) origins: Vec<Origin>,
    pub(crate) store: Arc<dyn TokenStore>,
    pub(crate) http: reqwest::Client,
    pub(crate) timeout: Duration,
    pub(crate) clock: Arc<dyn Clock>,
}

impl AuthorizationCode {
    /// This client at this server.
    pub fn new(client: impl PublicClient, server: AuthorizationServer) -> Self {
        Self {
            client: client.into_parts(),
            server,
            user: String::new(),
            origins: Vec::new(),
            store: Arc::new(MemoryStore::default()),
            http: Arc::default(),
            timeout: TIMEOUT,
            clock: Arc::new(SystemClock),
        }
    }

    /// Where the tokens are kept; in memory unless set.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// A name for the user in the store, for programs that know several.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = user.into();
        self
    }

    /// Sends the token to the origin of this URL too, besides that of the server; may be called again for more.
    pub fn origin(mut self, url: Url) -> Self {
        self.origins.push(url);
        self
    }

    /// An HTTP client of one's own, say for a development certificate. It must follow no redirects.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Arc::new(OnceLock::from(http));
        self
    }

    /// How long one request may take: 40 s unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// A clock of one's own, for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Begins a sign-in: a new verifier, a new state, a URL for the browser. No request is made.
    ///
    /// # Errors
    /// A URL is neither https nor this machine, or the HTTP client cannot be set up.
    pub fn sign_in(&self) -> Result<SignIn, Error> {
        Ok(SignIn::begin(Arc::new(self.flow()?)))
    }

    /// The sign-in that the store has kept, if any. Its access token may have ended; it is refreshed when needed.
    ///
    /// # Errors
    /// As [`Self::sign_in`], or the store cannot be read.
    pub async fn resume(&self) -> Result<Option<Session>, Error> {
        let flow = self.flow()?;
        let found = flow.store.load(&flow.key).await?.is_some();
        tracing::debug!(key = %flow.key, found, "looked for a kept sign-in");
        Ok(found.then(|| Session::new(Arc::new(flow))))
    }

    /// Under which key the tokens are kept.
    #[must_use]
    pub fn entry_key(&self) -> EntryKey {
        EntryKey::new(
            &self.server.issuer,
            self.client.client_id.clone(),
            self.user.clone(),
        )
    }

    pub(crate) fn flow(&self) -> Result<Flow, Error> {
        let mut origins = vec![secret_origin(&self.server.token, "the token endpoint")?];
        secret_origin(&self.server.authorization, "the authorization endpoint")?;
        for url in &self.origins {
            origins.push(secret_origin(url, "the base URL")?);
        }
        let http = match self.http.get() {
            Some(http) => http.clone(),
            None => {
                let made = http_client(&self.server.token)?;
                self.http.get_or_init(|| made).clone()
            }
        };
        Ok(Flow {
            client: self.client.clone(),
            key: self.entry_key(),
            server: self.server.clone(),
            origins,
            store: Arc::clone(&self.store),
            http,
            timeout: self.timeout,
            clock: Arc::clone(&self.clock),
        })
    }
}

impl Flow {
    pub(crate) fn endpoint(&self, what: &'static str, url: &Url) -> Endpoint {
        Endpoint {
            what,
            url: url.clone(),
            http: self.http.clone(),
            timeout: self.timeout,
            clock: Arc::clone(&self.clock),
        }
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("client", &self.client)
            .field("issuer", &self.server.issuer)
            .field("user", &self.user)
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}
