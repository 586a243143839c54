//! How a client is made.

mod declare;

use std::fmt;
use std::time::Duration;

use url::{Host, Url};

use crate::error::{Error, Result};
use crate::oauth::{self, Credentials, IntoCredentials, Site};
use crate::redact;
use crate::retry::Retry;
use crate::transport::{Settings, Transport};

/// Time for one attempt, unless the client or the call says another.
const TIMEOUT: Duration = Duration::from_secs(100);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const MAX_RESPONSE_SIZE: u64 = 256 * 1024 * 1024;

/// Puts a client together. `Client::builder` of a generated crate gives one.
///
/// ```no_run
/// # umbraco_runtime::client! { Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token" }
/// use umbraco_runtime::oauth::ClientCredentials;
///
/// # fn run() -> umbraco_runtime::Result<()> {
/// let umbraco = Client::builder("https://localhost:44331")
///     .credentials(ClientCredentials::new("umbraco-back-office-sync", "the secret"))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    base_url: String,
    token_endpoint: Option<&'static str>,
    wrap: fn(Transport) -> C,
    credentials: Option<MakeCredentials>,
    http: Option<reqwest::Client>,
    certificates: Vec<reqwest::Certificate>,
    accept_invalid_certificates: bool,
    user_agent: String,
    settings: Settings,
}

type MakeCredentials = Box<dyn FnOnce(&Site) -> Result<Credentials, oauth::Error> + Send>;

impl<C> ClientBuilder<C> {
    #[doc(hidden)]
    pub fn new(
        base_url: &str,
        token_endpoint: Option<&'static str>,
        user_agent: &str,
        wrap: fn(Transport) -> C,
    ) -> Self {
        Self {
            base_url: base_url.to_owned(),
            token_endpoint,
            wrap,
            credentials: None,
            http: None,
            certificates: Vec::new(),
            accept_invalid_certificates: false,
            user_agent: user_agent.to_owned(),
            settings: Settings {
                timeout: TIMEOUT,
                max_response_size: MAX_RESPONSE_SIZE,
                retry: Retry::default(),
            },
        }
    }

    /// Who is calling: `ClientCredentials`, a static token, an API key, or the [`Credentials`] of another client.
    ///
    /// They are sent to the site only, and over plain http only to this machine.
    pub fn credentials(
        mut self,
        credentials: impl IntoCredentials + Send + 'static,
    ) -> ClientBuilder<C> {
        self.credentials = Some(Box::new(|site| credentials.into_credentials(site)));
        self
    }

    /// Sends requests with your own client, with its proxy, certificates and connection pool.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: the client made here follows no redirects, and
    /// one that does hides that an answer comes from elsewhere.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Trusts the servers that `certificate` signed, besides those that the system trusts.
    pub fn add_root_certificate(mut self, certificate: reqwest::Certificate) -> Self {
        self.certificates.push(certificate);
        self
    }

    /// Trusts any certificate of this machine, such as the development certificate that nobody has trusted yet.
    ///
    /// For another host than `localhost` or a loopback address, [`build`](Self::build) refuses it.
    pub fn danger_accept_invalid_certificates_for_loopback(mut self, accept: bool) -> Self {
        self.accept_invalid_certificates = accept;
        self
    }

    /// The time that one attempt may take, from the token to the end of the answer; 100 seconds unless set.
    ///
    /// Of a download it is the time until it begins, and then that of each read.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit;
        self
    }

    /// The `User-Agent`; the name and version of the generated crate unless set.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// The largest answer that is held in memory, in bytes; 256 MiB unless set. Downloads that are streamed have no
    /// limit.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.settings.max_response_size = bytes;
        self
    }

    /// How often a request is repeated where that is safe; see [`Retry`]. Twice unless set.
    pub fn retries(mut self, retries: u32) -> Self {
        self.settings.retry = self.settings.retry.retries(retries);
        self
    }

    /// How often and for how long a request is repeated.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A setting is not valid ([`is_configuration`](Error::is_configuration)), or the credentials do not fit the
    /// site ([`is_auth`](Error::is_auth)). Nothing is sent.
    pub fn build(self) -> Result<C> {
        let wrap = self.wrap;
        self.transport().map(wrap)
    }

    fn transport(mut self) -> Result<Transport> {
        let base_url = base_url(&self.base_url)?;
        let loopback = is_loopback(&base_url);
        if self.accept_invalid_certificates && !loopback {
            return Err(Error::configuration(
                "any certificate is accepted for loopback addresses only; use `add_root_certificate` for other hosts",
            ));
        }
        if self.credentials.is_some() && base_url.scheme() != "https" && !loopback {
            let shown = redact::url(&base_url);
            return Err(Error::configuration(format!(
                "credentials are sent over https only, and {shown} is neither https nor this machine"
            )));
        }
        let credentials = self.credentials.take();
        let token_endpoint = self.token_endpoint;
        let settings = self.settings.clone();
        let http = self.http(loopback)?;
        let credentials = match credentials {
            Some(make) => {
                let site = Site {
                    token_endpoint: token_endpoint
                        .map(|path| below(&base_url, path))
                        .transpose()?,
                    base_url: base_url.clone(),
                    http: http.clone(),
                };
                Some(make(&site).map_err(Error::auth)?)
            }
            None => None,
        };
        Ok(Transport::new(base_url, http, credentials, settings))
    }

    fn http(self, loopback: bool) -> Result<reqwest::Client> {
        if let Some(client) = self.http {
            if self.accept_invalid_certificates || !self.certificates.is_empty() {
                return Err(Error::configuration(
                    "certificates are a matter of the HTTP client that was given; set them there",
                ));
            }
            return Ok(client);
        }
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .user_agent(self.user_agent)
            .danger_accept_invalid_certs(self.accept_invalid_certificates);
        for certificate in self.certificates {
            builder = builder.add_root_certificate(certificate);
        }
        if loopback {
            // This machine is asked by itself: a proxy would see, over plain http, what goes to it.
            builder = builder.no_proxy();
        }
        builder.build().map_err(|error| {
            Error::configuration(
                "the HTTP client cannot be made; check the user agent and the certificates",
            )
            .with_source(error)
        })
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field(
                "base_url",
                &base_url(&self.base_url).map(|url| redact::url(&url)).ok(),
            )
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

fn base_url(text: &str) -> Result<Url> {
    // The text may hold a password, so no message shows it.
    let refuse = |reason: &str| {
        let message = format!(
            "the base address {reason}; it is the address of the site, such as https://localhost:44331"
        );
        Error::configuration(message)
    };
    let url = Url::parse(text.trim()).map_err(|error| refuse("is not valid").with_source(error))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse("is not an http or https address"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("holds a user name or a password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("has a query or a fragment"));
    }
    Ok(url)
}

fn below(base: &Url, path: &str) -> Result<Url> {
    let address = format!("{}{path}", base.as_str().trim_end_matches('/'));
    Url::parse(&address)
        .map_err(|error| Error::configuration("the token endpoint is not valid").with_source(error))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
