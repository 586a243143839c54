//! How a stand-in is set up.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::net::TcpListener;

use crate::answer::Site;
use crate::connection;
use crate::documents::Documents;
use crate::error::Error;
use crate::faults::Faults;
use crate::oauth::clients::{ApiUser, Clients};
use crate::oauth::tokens::Tokens;
use crate::route::SiteFacts;
use crate::site::Standin;
use crate::store::Store;

/// Sets up a [`Standin`]; see [`Standin::builder`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
/// use std::time::Duration;
/// use umbraco_standin::{ApiUser, Standin};
/// let site = Standin::builder()
///     .version(17)
///     .document("management", &br#"{"openapi":"3.0.4","info":{"title":"Umbraco Management API"},"paths":{}}"#[..])
///     .api_user(ApiUser::new("umbraco-back-office-translator", "s").sections(["Umb.Section.Translation"]))
///     .token_lifetime(Duration::from_secs(60))
///     .start()
///     .await?;
/// # site.stop().await; Ok(()) }
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    version: u8,
    production: bool,
    require_https: bool,
    documents: Vec<(String, Bytes)>,
    users: Vec<ApiUser>,
    members: Vec<(String, Secret)>,
    token_lifetime: Duration,
    port: u16,
    seed: Option<u64>,
    keeps_requests: bool,
}

/// Keeps a secret out of `Debug`.
struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The API user of every site that is given no other. The secret holds what a client must encode in a form.
const CLIENT_ID: &str = "umbraco-back-office-standin";
const CLIENT_SECRET: &str = "st4nd-in+s3cret/%&=Value";

impl Default for Builder {
    fn default() -> Self {
        Self {
            version: 17,
            production: false,
            require_https: false,
            documents: Vec::new(),
            users: Vec::new(),
            members: Vec::new(),
            token_lifetime: Duration::from_secs(300),
            port: 0,
            seed: None,
            keeps_requests: true,
        }
    }
}

impl Builder {
    /// The major version: up to 17 the documents are at `/umbraco/swagger`, from 18 on at `/umbraco/openapi`.
    pub fn version(mut self, major: u8) -> Self {
        self.version = major;
        self
    }

    /// A document under its definition name (`management`, `delivery`, `my-api-v1`), served byte for byte.
    ///
    /// A site without a document named `default` serves an empty one, as a real site does.
    pub fn document(mut self, name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        self.documents.push((name.into(), bytes.into()));
        self
    }

    /// Production mode: no documents but the embedded one, no `umbraco-swagger` client.
    pub fn production(mut self, production: bool) -> Self {
        self.production = production;
        self
    }

    /// `Global:UseHttps` on a site that is reached over plain HTTP: every token request is refused with ID2083.
    pub fn require_https(mut self, require: bool) -> Self {
        self.require_https = require;
        self
    }

    /// Adds an API user. The first one is the one of [`Standin::client_id`]; without any there is an administrator.
    pub fn api_user(mut self, user: ApiUser) -> Self {
        self.users.push(user);
        self
    }

    /// Adds a member with client credentials (`umbraco-member-..`), and switches that flow on.
    pub fn member(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        self.members
            .push((client_id.into(), Secret(client_secret.into())));
        self
    }

    /// How long access tokens live; 300 s if not called, a quarter of the default `Global:TimeOut`.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// `Global:TimeOut`: access tokens live a quarter of it.
    pub fn time_out(self, time_out: Duration) -> Self {
        self.token_lifetime(time_out / 4)
    }

    /// The port on 127.0.0.1; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Where tokens start from. Without it the port decides, so that two sites never share a token.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Whether requests are kept for [`Standin::requests`]; a site that runs for long should not.
    pub fn keep_requests(mut self, keep: bool) -> Self {
        self.keeps_requests = keep;
        self
    }

    /// Starts the site on the current Tokio runtime; it listens when this returns.
    ///
    /// # Errors
    /// When the port is taken or the system gives no socket.
    pub async fn start(self) -> Result<Standin, Error> {
        let listener = TcpListener::bind(("127.0.0.1", self.port))
            .await
            .map_err(|source| {
                let port = self.port;
                Error::io(
                    format!(
                        "could not listen on 127.0.0.1:{port}; is something else running there?"
                    ),
                    source,
                )
            })?;
        let address = listener
            .local_addr()
            .map_err(|source| Error::io("the socket has no address", source))?;
        let mut users = self.users;
        if users.is_empty() {
            users.push(ApiUser::new(CLIENT_ID, CLIENT_SECRET));
        }
        let credentials = (users[0].client_id.clone(), users[0].client_secret.clone());
        let members = self
            .members
            .into_iter()
            .map(|(id, secret)| (id, secret.0))
            .collect();
        let seed = self.seed.unwrap_or_else(|| u64::from(address.port()));
        let site = Arc::new(Site {
            facts: SiteFacts {
                version: self.version,
                production: self.production,
            },
            require_https: self.require_https,
            documents: Documents::new(self.version, self.production, self.documents),
            clients: Mutex::new(Clients {
                users,
                members,
                production: self.production,
            }),
            tokens: Mutex::new(Tokens::new(seed, self.token_lifetime)),
            store: Mutex::new(Store::fresh()),
            log: self.keeps_requests.then(Mutex::default),
            notifications: Mutex::new(VecDeque::new()),
            faults: Faults::default(),
        });
        let task = tokio::spawn(connection::accept(listener, site.clone()));
        Ok(Standin::new(
            site,
            task,
            format!("http://{address}"),
            credentials,
        ))
    }
}
