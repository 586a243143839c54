//! How a stand-in is set up.

use std::time::Duration;

use bytes::Bytes;

#[cfg(doc)]
use crate::Standin;
use crate::configuration::Configuration;
use crate::content_set::ContentSet;
use crate::delivery::settings::DeliveryApi;
use crate::handlers::{DocumentEvent, Handled, Handlers};
use crate::identity::account::{ApiUser, BackOfficeUser};
use crate::identity::member::Member;
use crate::oauth::clients::MEMBER;
use crate::oauth::clock::FOREVER;
use crate::oauth::public_client::PublicClient;
use crate::oauth::security::Settings;
use crate::runtime_level::RuntimeLevel;

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
    pub(crate) version: u8,
    pub(crate) settings: Settings,
    pub(crate) forwarded_headers: bool,
    pub(crate) fault_header: bool,
    pub(crate) calls_webhooks: bool,
    pub(crate) documents: Vec<(String, Bytes)>,
    pub(crate) api_users: Vec<ApiUser>,
    pub(crate) users: Vec<BackOfficeUser>,
    pub(crate) members: Vec<Member>,
    pub(crate) clients: Vec<PublicClient>,
    pub(crate) delivery: DeliveryApi,
    pub(crate) port: u16,
    pub(crate) seed: Option<u64>,
    pub(crate) keeps_requests: bool,
    pub(crate) runtime_level: RuntimeLevel,
    pub(crate) back_office_host: Option<String>,
    pub(crate) content: ContentSet,
    pub(crate) configuration: Configuration,
    pub(crate) handlers: Handlers,
    #[cfg(feature = "data-file")]
    pub(crate) data: Option<std::path::PathBuf>,
}

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
            calls_webhooks: false,
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
            configuration: Configuration::new(),
            handlers: Handlers::default(),
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

    /// Whether webhooks are called when documents are published, taken back or deleted and media saved or deleted, with the
    /// headers and the body of a running Umbraco 17.3, and again, up to five times, if nobody answers with success
    /// ([`Configuration::webhook_period`] says when). Off at first: then they are kept, and nobody is called. Only addresses
    /// with `http` are called.
    pub fn call_webhooks(mut self, calls: bool) -> Self {
        self.calls_webhooks = calls;
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

    /// The settings of the site; without them they are those of a new one.
    pub fn configuration(mut self, configuration: Configuration) -> Self {
        self.configuration = configuration;
        self
    }

    /// Code of the site's own, a notification handler, that is asked before a document is saved or goes back to an earlier
    /// version. It gets the event and the name of the document.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
    /// use umbraco_standin::{Handled, Notification, NotificationKind, Standin};
    /// let refusal = Notification::new(NotificationKind::Error, "Calendar", "Nothing is saved on a Friday");
    /// let site = Standin::builder()
    ///     .document_handler(move |_, name| match name {
    ///         "Friday" => Handled::Cancelled(vec![refusal.clone()]),
    ///         _ => Handled::Done,
    ///     })
    ///     .start()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn document_handler(
        mut self,
        handler: impl Fn(DocumentEvent, &str) -> Handled + Send + Sync + 'static,
    ) -> Self {
        self.handlers.on_document = Some(Box::new(handler));
        self
    }

    /// Code of the site's own, an `IFileStreamSecurityAnalyzer`: whether a file with these bytes may be uploaded.
    pub fn file_analyzer(
        mut self,
        is_safe: impl Fn(&[u8]) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.handlers.on_file = Some(Box::new(is_safe));
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
}
