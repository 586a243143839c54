//! How a stand-in is set up.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::net::TcpListener;

use crate::answer::Site;
use crate::connection;
use crate::content_set::ContentSet;
#[cfg(feature = "data-file")]
use crate::data_file::{DataFile, State};
use crate::delivery::cache::OutputCache;
use crate::delivery::settings::DeliveryApi;
use crate::documents::Documents;
use crate::error::Error;
use crate::faults::Faults;
use crate::identity::account::{ApiUser, BackOfficeUser};
use crate::identity::group::Groups;
use crate::identity::member::Member;
use crate::identity::user::User;
use crate::oauth::clients::{Clients, MEMBER, Owner};
use crate::oauth::clock::{Clock, FOREVER};
use crate::oauth::public_client::PublicClient;
use crate::oauth::security::{Security, Settings};
use crate::oauth::sessions::Sessions;
use crate::oauth::tokens::Tokens;
use crate::route::SiteFacts;
use crate::runtime_level::RuntimeLevel;
use crate::site::{Credentials, Standin};
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
    settings: Settings,
    forwarded_headers: bool,
    fault_header: bool,
    documents: Vec<(String, Bytes)>,
    api_users: Vec<ApiUser>,
    users: Vec<BackOfficeUser>,
    members: Vec<Member>,
    clients: Vec<PublicClient>,
    delivery: DeliveryApi,
    port: u16,
    seed: Option<u64>,
    keeps_requests: bool,
    runtime_level: RuntimeLevel,
    back_office_host: Option<String>,
    content: ContentSet,
    #[cfg(feature = "data-file")]
    data: Option<std::path::PathBuf>,
}

/// The API user of every site that is given no other. The secret holds what a client must encode in a form.
const CLIENT_ID: &str = "umbraco-back-office-standin";
const CLIENT_SECRET: &str = "st4nd-in+s3cret/%&=Value";

/// The user of the back office of every site that is given no other.
const USER_NAME: &str = "admin@example.com";
const PASSWORD: &str = "st4nd-in+p4ssword/%&=Value";

impl Default for Builder {
    fn default() -> Self {
        Self {
            version: 17,
            settings: Settings {
                time_out: Duration::from_secs(1200),
                use_https: false,
                production: false,
                concurrent_logins: false,
                member_codes: false,
            },
            forwarded_headers: false,
            fault_header: false,
            documents: Vec::new(),
            api_users: Vec::new(),
            users: Vec::new(),
            members: Vec::new(),
            clients: Vec::new(),
            delivery: DeliveryApi::new(),
            port: 0,
            seed: None,
            keeps_requests: true,
            runtime_level: RuntimeLevel::Run,
            back_office_host: None,
            content: ContentSet::Empty,
            #[cfg(feature = "data-file")]
            data: None,
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

    /// Production mode: no documents but the embedded one, no clients `umbraco-swagger` and `umbraco-postman`.
    pub fn production(mut self, production: bool) -> Self {
        self.settings.production = production;
        self
    }

    /// `Global:UseHttps`. The stand-in speaks plain HTTP, so its OAuth endpoints then refuse every request with ID2083,
    /// while signing in and API requests go on, with `Secure` cookies; see also
    /// [`forwarded_headers`](Self::forwarded_headers).
    pub fn require_https(mut self, require: bool) -> Self {
        self.settings.use_https = require;
        self
    }

    /// Whether the site looks at `X-Forwarded-Proto`, as with `ASPNETCORE_FORWARDEDHEADERS_ENABLED=true`. A request with
    /// `https` there counts as HTTPS; issuer, redirect URIs and `Location` follow.
    pub fn forwarded_headers(mut self, looks: bool) -> Self {
        self.forwarded_headers = looks;
        self
    }

    /// Whether a request may ask for a fault of its own with the header `Standin-Fault`: a list, with commas, of
    /// `status=503`, `delay=250` (milliseconds), `drop`, `drop-after=10` (bytes of the body), `malformed`,
    /// `revoke-tokens` and `clock=60` (seconds that the time of the site goes forward). Off at first, for a real site does
    /// not look at it; a test in the same process has [`Standin::faults`].
    pub fn fault_header(mut self, looks: bool) -> Self {
        self.fault_header = looks;
        self
    }

    /// Adds an API user. The first one is the one of [`Standin::client_id`]; without any there is an administrator.
    pub fn api_user(mut self, user: ApiUser) -> Self {
        self.api_users.push(user);
        self
    }

    /// Adds a user who signs in with a password. The first one is the one of [`Standin::user_name`]; without any there
    /// is an administrator.
    pub fn user(mut self, user: BackOfficeUser) -> Self {
        self.users.push(user);
        self
    }

    /// Adds a public client, as a site registers it in code, for programs that users sign in with.
    pub fn client(mut self, client: PublicClient) -> Self {
        self.clients.push(client);
        self
    }

    /// Adds a member. Client credentials of a member switch that flow on.
    pub fn member(mut self, member: Member) -> Self {
        self.members.push(member);
        self
    }

    /// `DeliveryApi:MemberAuthorization:AuthorizationCodeFlow`: members sign in with the client `umbraco-member`, which
    /// has these redirect URIs, for signing in and for signing out.
    pub fn member_sign_in<S: Into<String>>(
        mut self,
        login_redirect_urls: impl IntoIterator<Item = S>,
        logout_redirect_urls: impl IntoIterator<Item = S>,
    ) -> Self {
        let mut client = PublicClient::new(MEMBER);
        for uri in login_redirect_urls {
            client = client.redirect_uri(uri);
        }
        for uri in logout_redirect_urls {
            client = client.post_logout_redirect_uri(uri);
        }
        self.settings.member_codes = true;
        self.client(client)
    }

    /// The settings of the Delivery API; without them it is on and open to everybody.
    pub fn delivery_api(mut self, settings: DeliveryApi) -> Self {
        self.delivery = settings;
        self
    }

    /// How long access tokens live; 300 s if not called, a quarter of the default `Global:TimeOut`. Logins and refresh
    /// tokens live four times as long.
    pub fn token_lifetime(self, lifetime: Duration) -> Self {
        self.time_out(lifetime.saturating_mul(4))
    }

    /// `Global:TimeOut`, 20 minutes if not called: the life of logins and refresh tokens, each renewed with every use.
    /// Access tokens live a quarter of it; those of `umbraco-swagger` and `umbraco-postman` always 20 minutes.
    pub fn time_out(mut self, time_out: Duration) -> Self {
        self.settings.time_out = time_out.min(FOREVER);
        self
    }

    /// `Security:AllowConcurrentLogins`: whether a user's tokens outlive the next time the user signs in.
    pub fn concurrent_logins(mut self, allow: bool) -> Self {
        self.settings.concurrent_logins = allow;
        self
    }

    /// The runtime level that the site starts on; it runs if not told otherwise.
    pub fn runtime_level(mut self, level: RuntimeLevel) -> Self {
        self.runtime_level = level;
        self
    }

    /// `Security:BackOfficeHost`: the origin (`https://back.example`) of a back office that is served from elsewhere,
    /// whose pages may then read what the site answers (CORS). Without it no other origin may.
    pub fn back_office_host(mut self, origin: impl Into<String>) -> Self {
        self.back_office_host = Some(origin.into());
        self
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

    /// What the site has at its first start. A data file that has been written to stays as it is.
    pub fn content(mut self, content: ContentSet) -> Self {
        self.content = content;
        self
    }

    /// Keeps the state in this SQLite file, which is made if it is not there: what a request changed is written before
    /// its reply is sent, and the next start goes on from there.
    ///
    /// The users, members and clients that are given at a start are there in any case, with the secrets that are given.
    /// The file is readable by its owner only. It has all content, and hashes of secrets, passwords, tokens and login
    /// cookies; a site that it is opened for has it for itself.
    #[cfg(feature = "data-file")]
    pub fn data_file(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.data = Some(path.into());
        self
    }

    /// Starts the site on the current Tokio runtime; it listens when this returns.
    ///
    /// # Errors
    /// When the port is taken, the system gives no socket, or the data file cannot be used.
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
        let seed = self.seed.unwrap_or_else(|| u64::from(address.port()));
        let url = format!("http://{address}");
        let (mut security, credentials) = self.security(seed, &url);
        let mut store = Store {
            level: self.runtime_level,
            ..Store::fresh()
        };
        let started = self.take_back(&mut security, &mut store)?;
        let site = Arc::new(Site {
            facts: SiteFacts {
                version: self.version,
                production: self.settings.production,
                forwarded_headers: self.forwarded_headers,
                fault_header: self.fault_header,
                back_office_host: self.back_office_host,
            },
            documents: Documents::new(self.version, self.settings.production, self.documents),
            security: Mutex::new(security),
            delivery: self.delivery,
            output_cache: OutputCache::default(),
            store: Mutex::new(store),
            log: self.keeps_requests.then(Mutex::default),
            notifications: Mutex::new(VecDeque::new()),
            faults: Faults::default(),
            #[cfg(feature = "data-file")]
            data: started.data,
        });
        if started.is_new {
            self.content.fill(&site, &address.to_string())?;
        }
        #[cfg(feature = "data-file")]
        site.keep()?;
        let task = tokio::spawn(connection::accept(listener, site.clone()));
        Ok(Standin::new(site, task, url, credentials))
    }

    /// Goes on from the data file, if there is one.
    #[cfg(feature = "data-file")]
    fn take_back(&self, security: &mut Security, store: &mut Store) -> Result<Started, Error> {
        let Some(path) = &self.data else {
            return Ok(Started {
                is_new: true,
                data: None,
            });
        };
        let data = DataFile::open(path)?;
        let is_new = data.is_new()?;
        let (users, members) = (security.users.clone(), security.members.clone());
        data.load(&mut State { security, store })?;
        security.give(users, members);
        Ok(Started {
            is_new,
            data: Some(Mutex::new(data)),
        })
    }

    #[cfg(not(feature = "data-file"))]
    #[allow(
        clippy::unnecessary_wraps,
        reason = "with a data file there is an error"
    )]
    fn take_back(&self, _: &mut Security, _: &mut Store) -> Result<Started, Error> {
        Ok(Started { is_new: true })
    }

    /// Users, members and clients. The first API user and the first user are those of the handle.
    fn security(&self, seed: u64, url: &str) -> (Security, Credentials) {
        let default_api_user = [ApiUser::new(CLIENT_ID, CLIENT_SECRET)];
        let api_users = non_empty(&self.api_users, &default_api_user);
        let default_user = [BackOfficeUser::new(USER_NAME, PASSWORD)];
        let users = non_empty(&self.users, &default_user);
        let credentials = Credentials {
            client_id: api_users[0].client_id.clone(),
            client_secret: api_users[0].client_secret.clone(),
            user_name: users[0].email.clone(),
            password: users[0].password.clone(),
        };
        let clock = Clock::new();
        let now = clock.now();
        let mut clients = Clients::built_in(self.version, self.settings.production);
        clients.learn_host(url);
        for client in &self.clients {
            clients.register(client.clone());
        }
        for user in api_users {
            clients.add_credentials(&user.client_id, &user.client_secret, Owner::User(user.id));
        }
        for member in &self.members {
            if let Some((id, secret)) = &member.credentials {
                clients.add_credentials(id, secret, Owner::Member(member.id));
            }
        }
        let api_users = api_users.iter().map(|user| User::of_api_user(user, now));
        let users = users
            .iter()
            .map(|user| User::of_back_office_user(user, now));
        let users: Vec<User> = api_users.chain(users).collect();
        let mut groups = Groups::fresh();
        if users.iter().any(|user| user.own_sections.is_some()) {
            groups.add_limited();
        }
        let security = Security {
            settings: self.settings.clone(),
            clock,
            users,
            groups,
            members: self.members.clone(),
            clients,
            tokens: Tokens::new(seed),
            sessions: Sessions::default(),
            key: None,
        };
        (security, credentials)
    }
}

/// What a start goes on from.
struct Started {
    is_new: bool,
    #[cfg(feature = "data-file")]
    data: Option<Mutex<DataFile>>,
}

fn non_empty<'a, T>(given: &'a [T], default: &'a [T]) -> &'a [T] {
    if given.is_empty() { default } else { given }
}
