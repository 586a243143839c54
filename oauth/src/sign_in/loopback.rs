//! The browser comes back to the program (RFC 8252 section 7.3), on a fixed port: Umbraco compares redirect URIs
//! character by character, port included.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{Method, Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use url::{Host, Url};

use super::page::Page;
use super::{Redirected, SignIn};
use crate::error::Kind;
use crate::{Error, Session};

/// A browser opens a handful, to be ready; a program that opens more has no business here.
const MOST_CONNECTIONS: usize = 32;

/// A connection that has nothing to say makes room.
const CONNECTION: Duration = Duration::from_secs(10);

/// Waits on this machine for the browser to come back from a sign-in.
///
/// Bind it before the browser opens. It answers one sign-in and ends; dropping it, or the future that waits, frees the
/// port. Requests that do not belong to the sign-in (an icon, another path, another state) get a page that says so and
/// change nothing.
///
/// # Example
/// ```no_run
/// use std::time::Duration;
/// use umbraco_oauth::{AuthorizationCode, AuthorizationServer, LoopbackListener, RegisteredClient};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let site = "https://cms.example".parse()?;
/// let client = RegisteredClient::new("umbraco-back-office-rust", "http://127.0.0.1:8931/callback")?.offline_access();
/// let flow = AuthorizationCode::new(client, AuthorizationServer::back_office(&site)?);
///
/// let sign_in = flow.sign_in()?;
/// let listener = LoopbackListener::bind(&sign_in).await?;
/// eprintln!("Open {}", sign_in.authorization_url());
/// let session = listener.finish(sign_in, Duration::from_secs(300)).await?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct LoopbackListener {
    listener: TcpListener,
}

impl LoopbackListener {
    /// Listens at the redirect URI of this sign-in: `http`, at `127.0.0.1`, `[::1]` or `localhost` (which is
    /// `127.0.0.1` here), with a port.
    ///
    /// # Errors
    /// The redirect URI is none of these, or another program has the port.
    pub async fn bind(sign_in: &SignIn) -> Result<Self, Error> {
        let address = address(sign_in.redirect_uri())?;
        let listener = TcpListener::bind(address).await.map_err(|error| {
            Error::config(format!("nothing can listen at {address} for the redirect"))
                .with_source(error)
                .with_hint(
                    "end the other program that has the port, or the other sign-in; the port is registered in the site \
                     and cannot be changed here alone",
                )
        })?;
        tracing::debug!(%address, "listening for the redirect");
        Ok(Self { listener })
    }

    /// Opens the browser with `open`, waits for it to come back, and [finishes](SignIn::finish) the sign-in.
    ///
    /// # Errors
    /// `open` failed, or as [`Self::finish`].
    pub async fn open_and_finish<E>(
        self,
        sign_in: SignIn,
        limit: Duration,
        open: impl FnOnce(&Url) -> Result<(), E>,
    ) -> Result<Session, Error>
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        open(sign_in.authorization_url()).map_err(|error| {
            Error::sign_in("the browser could not be opened")
                .with_source(error)
                .with_hint("open the authorization URL by hand")
        })?;
        self.finish(sign_in, limit).await
    }

    /// Waits for the browser to come back, and [finishes](SignIn::finish) the sign-in.
    ///
    /// # Errors
    /// Nothing came within the limit ([`Error::is_timeout`]); the server refused; or the exchange failed. All of them
    /// [need a new sign-in](Error::needs_login).
    pub async fn finish(self, sign_in: SignIn, limit: Duration) -> Result<Session, Error> {
        let sign_in = Arc::new(sign_in);
        let waiting = tokio::time::timeout(limit, self.wait(&sign_in));
        let Ok(redirected) = waiting.await else {
            let seconds = limit.as_secs();
            let error = Error::new(
                Kind::Timeout,
                format!("the browser did not come back within {seconds} s"),
            )
            .with_login_needed()
            .with_hint(
                "sign in again; if the browser showed an error of the site, its text says what is wrong with the client",
            );
            tracing::warn!(%error, "the sign-in failed");
            return Err(error);
        };
        match redirected {
            Redirected::Code(code) => {
                // All who shared it are gone with `wait`.
                let sign_in = Arc::into_inner(sign_in)
                    .ok_or_else(|| Error::sign_in("the sign-in is still in use"))?;
                sign_in.redeem(code).await
            }
            Redirected::Refused(error) | Redirected::Foreign(error) => {
                tracing::warn!(%error, "the sign-in failed");
                Err(error)
            }
        }
    }

    async fn wait(self, sign_in: &Arc<SignIn>) -> Redirected {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept(), if connections.len() < MOST_CONNECTIONS => {
                    // A connection that is gone before it is accepted is no reason to give up.
                    if let Ok((stream, _)) = accepted {
                        connections.spawn(serve(stream, Arc::clone(sign_in)));
                    }
                }
                Some(served) = connections.join_next() => {
                    if let Ok(Some(redirected)) = served {
                        connections.shutdown().await;
                        return redirected;
                    }
                }
            }
        }
    }
}

/// Answers one request of one connection; what it meant, once the browser has its page.
async fn serve(stream: TcpStream, sign_in: Arc<SignIn>) -> Option<Redirected> {
    let outcome = Arc::new(Mutex::new(None));
    let service = service_fn(|request: Request<Incoming>| {
        let outcome = Arc::clone(&outcome);
        let page = answer(&request, &sign_in, &outcome);
        async move { Ok::<_, Infallible>(page) }
    });
    let connection = http1::Builder::new()
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    // A browser that does not wait for its page has come back nevertheless.
    let _ = tokio::time::timeout(CONNECTION, connection).await;
    let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
    outcome.take()
}

fn answer(
    request: &Request<Incoming>,
    sign_in: &SignIn,
    outcome: &Mutex<Option<Redirected>>,
) -> Response<String> {
    // What the browser asked for, as an address.
    let address: Option<Url> = sign_in.redirect_uri().parse().ok();
    let Some(mut address) =
        address.filter(|url| request.method() == Method::GET && request.uri().path() == url.path())
    else {
        tracing::debug!("a request that is not the redirect");
        return Page::NotHere.response();
    };
    address.set_query(request.uri().query());
    let redirected = sign_in.read(address.as_str());
    let page = match &redirected {
        Redirected::Code(_) => Page::Done,
        Redirected::Refused(_) => Page::Refused,
        Redirected::Foreign(error) => {
            tracing::warn!(%error, "a redirect that belongs to another sign-in");
            return Page::Foreign.response();
        }
    };
    *outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(redirected);
    page.response()
}

/// Where to listen for this redirect URI.
fn address(redirect_uri: &str) -> Result<SocketAddr, Error> {
    let refused = || {
        Error::config(format!(
            "the redirect URI {redirect_uri} is not one at which a program can listen"
        ))
        .with_hint("register one such as http://127.0.0.1:8931/callback, with a fixed port")
    };
    let url: Url = redirect_uri.parse().map_err(|_| refused())?;
    let host = match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address),
        Some(Host::Ipv6(address)) => IpAddr::V6(address),
        Some(Host::Domain("localhost")) => IpAddr::V4(Ipv4Addr::LOCALHOST),
        _ => return Err(refused()),
    };
    match url.port() {
        Some(port) if url.scheme() == "http" && host.is_loopback() => {
            Ok(SocketAddr::new(host, port))
        }
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn rfc_8252_section_7_3_only_this_machine_and_a_fixed_port() {
        for (uri, listens) in [
            ("http://127.0.0.1:8931/callback", "127.0.0.1:8931"),
            ("http://localhost:8931/", "127.0.0.1:8931"),
            ("http://[::1]:8931/callback", "[::1]:8931"),
        ] {
            assert_eq!(address(uri).unwrap().to_string(), listens);
        }
        for uri in [
            "http://127.0.0.1/callback",
            "https://127.0.0.1:8931/callback",
            "http://0.0.0.0:8931/callback",
            "http://192.168.0.1:8931/callback",
            "http://cms.example:8931/callback",
            "my-app:/callback",
        ] {
            assert!(address(uri).unwrap_err().is_config(), "{uri}");
        }
    }
}
