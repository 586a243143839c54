//! Sites with a public client, and time that passes on both sides of the wire.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, Error, ManualClock, RegisteredClient, Session, SignIn,
};
use umbraco_standin::{Builder, PublicClient, Request, Standin};
use url::Url;

/// The client that the sites of the tests have registered.
pub const CLIENT_ID: &str = "umbraco-back-office-rust";

/// The major versions that every flow is tried with.
pub const VERSIONS: [u8; 2] = [17, 18];

/// A stand-in that has registered [`CLIENT_ID`] with one redirect URI.
#[derive(Debug)]
pub struct Site {
    /// The running site.
    pub standin: Standin,
    /// Its address.
    pub url: Url,
    /// The redirect URI of the client, on a port that was free.
    pub callback: String,
}

/// Starts a site with the registered client.
///
/// # Panics
/// The site does not start.
pub async fn start(builder: Builder) -> Site {
    let callback = callback();
    let client = PublicClient::new(CLIENT_ID)
        .redirect_uri(&callback)
        .post_logout_redirect_uri(&callback);
    let standin = builder.client(client).start().await.expect("a site");
    let url = standin.url().parse().expect("a URL");
    Site {
        standin,
        url,
        callback,
    }
}

/// A redirect URI on a port that nobody listens at.
///
/// # Panics
/// The machine has no free port.
#[must_use]
pub fn callback() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    format!("http://127.0.0.1:{port}/callback")
}

/// The back office of a site.
///
/// # Panics
/// The URL is not one of this machine.
#[must_use]
pub fn back_office(site: &Url) -> AuthorizationServer {
    AuthorizationServer::back_office(site).expect("a back office")
}

impl Site {
    /// The URL of something on the site.
    ///
    /// # Panics
    /// The path is none.
    #[must_use]
    pub fn at(&self, path: &str) -> Url {
        self.url.join(path).expect("a path")
    }

    /// The registered client, asking for a refresh token, with tokens in memory.
    ///
    /// # Panics
    /// The client is refused.
    pub fn flow(&self) -> AuthorizationCode {
        let client = RegisteredClient::new(CLIENT_ID, &self.callback).expect("a client");
        AuthorizationCode::new(client.offline_access(), back_office(&self.url))
    }

    /// Lets the person sign in in a browser, and returns the address at which the browser ends.
    ///
    /// # Panics
    /// The site refuses the request.
    #[must_use]
    pub fn browse(&self, sign_in: &SignIn) -> String {
        let address = sign_in.authorization_url().as_str();
        self.standin.browse(address).expect("a redirect")
    }

    /// Signs the person in with this flow, without a listener.
    ///
    /// # Errors
    /// As [`SignIn::finish`].
    pub async fn sign_in(&self, flow: &AuthorizationCode) -> Result<Session, Error> {
        let sign_in = flow.sign_in()?;
        let redirected = self.browse(&sign_in);
        sign_in.finish(&redirected).await
    }

    /// How many requests with this grant came to a token endpoint.
    #[must_use]
    pub fn grants(&self, grant: &str) -> usize {
        let requests = self.standin.requests();
        let is_one = |request: &&Request| {
            request.path().ends_with("/token") && form_of(request, "grant_type") == grant
        };
        requests.iter().filter(is_one).count()
    }
}

/// A field of a form that was sent; empty if it was not.
#[must_use]
pub fn form_of(request: &Request, name: &str) -> String {
    let mut pairs = request.form_pairs().into_iter();
    let found = pairs.find(|(key, _)| key == name);
    found.map(|(_, value)| value).unwrap_or_default()
}

/// The clock of the client, moved together with that of the site.
#[derive(Clone, Debug, Default)]
pub struct Clocks(pub Arc<ManualClock>);

impl Clocks {
    /// Time passes for the client and the site alike.
    pub fn advance(&self, site: &Site, seconds: u64) {
        let by = Duration::from_secs(seconds);
        self.0.advance(by);
        site.standin.advance_clock(by);
    }
}
