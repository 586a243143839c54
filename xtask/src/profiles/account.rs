//! A profile at work.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, ClientCredentials, Credentials, EntryKey, Error,
    FileStore, LoopbackListener, MemberClient, PasswordSignIn, RegisteredClient, Revoked, Session,
    SignIn, StoreLock, StoredTokens, SwaggerClient, TokenStore as _, open_browser,
};
use umbraco_oauth::{ExposeSecret, SecretString};
use url::Url;

use super::{Profile, Way};
use crate::failure::Failure;
use crate::progress;

/// How long a person may take in the browser.
const PATIENCE: Duration = Duration::from_secs(600);

/// How long a site may take to describe itself.
const DISCOVERY: Duration = Duration::from_secs(30);

/// A token that ends sooner is renewed before it is handed out.
const USEFUL: Duration = Duration::from_secs(30);

/// A site, how it is signed in to, and where its tokens are kept.
pub(crate) struct Account {
    pub(crate) site: Url,
    pub(crate) profile: Profile,
    pub(crate) http: reqwest::Client,
    pub(crate) store: Arc<FileStore>,
}

/// A token that is ready for use.
pub(crate) struct Token {
    pub(crate) secret: SecretString,
    /// How long it lives.
    pub(crate) expires_in: Option<Duration>,
    /// Whether it can be had again without a person.
    pub(crate) is_renewable: bool,
}

impl Account {
    /// Signs in: a token of the site is in the store afterwards.
    pub(crate) async fn sign_in(&self, open: bool) -> Result<(), Failure> {
        match self.profile.way {
            Way::ClientCredentials => {
                let credentials = self.client_credentials()?;
                let _lock = self.lock().await?;
                self.request_token(&credentials).await.map(drop)
            }
            Way::Password17 | Way::Password18 => self.log_in().await,
            Way::Browser | Way::Member => self.through_browser(open).await,
            Way::Swagger17 | Way::Swagger18 => self.through_paste(open).await,
        }
    }

    /// A token, from the store if it is of use for a while.
    pub(crate) async fn token(&self) -> Result<Token, Failure> {
        if self.profile.way == Way::ClientCredentials {
            if let Some(token) = self.kept().await? {
                return Ok(token);
            }
            // Before the lock: a person may be asked for the secret.
            let credentials = self.client_credentials()?;
            let _lock = self.lock().await?;
            // Whoever had to wait finds the token that the other one got.
            return match self.kept().await? {
                Some(token) => Ok(token),
                None => self.request_token(&credentials).await,
            };
        }
        let session = self.session().await?;
        let token = session
            .credentials()
            .token()
            .await
            .map_err(|error| self.failed(error))?;
        let state = session.state().await.map_err(|error| self.failed(error))?;
        Ok(Token {
            secret: token.expose_secret().into(),
            expires_in: state.as_ref().and_then(|state| state.expires_in),
            is_renewable: state.is_some_and(|state| state.is_renewable),
        })
    }

    /// The token that is kept, without asking anyone.
    pub(crate) async fn state(&self) -> Result<Option<Token>, Failure> {
        let stored = self.store.load(&self.key()?).await;
        let stored = stored.map_err(|error| self.failed(error))?;
        Ok(stored.map(|stored| Token {
            secret: stored.access_token,
            expires_in: stored.expires_at.duration_since(SystemTime::now()).ok(),
            is_renewable: stored.refresh_token.is_some()
                || self.profile.way == Way::ClientCredentials,
        }))
    }

    /// Gives the tokens back and forgets them.
    pub(crate) async fn sign_out(&self) -> Result<Option<Revoked>, Failure> {
        if self.profile.way == Way::ClientCredentials {
            self.forget().await?;
            return Ok(None);
        }
        let session = self.flow().await?.resume().await;
        match session.map_err(|error| self.failed(error))? {
            Some(session) => {
                let revoked = session.sign_out().await;
                revoked.map(Some).map_err(|error| self.failed(error))
            }
            None => Ok(None),
        }
    }

    /// Forgets the tokens without telling the site.
    pub(crate) async fn forget(&self) -> Result<(), Failure> {
        let _lock = self.lock().await?;
        let removed = self.store.remove(&self.key()?).await;
        removed.map_err(|error| self.failed(error))
    }

    /// Credentials of the account, for requests to its site.
    pub(crate) async fn credentials(&self) -> Result<Credentials, Failure> {
        match self.profile.way {
            Way::ClientCredentials => self.client_credentials(),
            _ => Ok(self.session().await?.credentials()),
        }
    }

    async fn session(&self) -> Result<Session, Failure> {
        let session = self.flow().await?.resume().await;
        session.map_err(|error| self.failed(error))?.ok_or_else(|| {
            Failure::input(format!("nobody is signed in at {}", self.site))
                .hint(format!("sign in first: cargo xtask login {}", self.site))
        })
    }

    async fn log_in(&self) -> Result<(), Failure> {
        let Some(user) = &self.profile.user else {
            return Err(Failure::usage("who signs in?").hint("name the user: --user EMAIL"));
        };
        let mut login = PasswordSignIn::new(user, self.profile.secret("password")?);
        if self.profile.allow_remote_site {
            login = login.allow_remote_site();
        }
        let flow = self.flow().await?;
        let result = match login.clone().sign_in(&flow).await {
            Err(error) if error.is_two_factor_required() => {
                let provider = error.two_factor_providers().first().cloned();
                let Some(provider) = provider else {
                    return Err(self.failed(error));
                };
                let code = crate::secret::Secret::Prompt.read(&format!("code of {provider}"))?;
                login.second_factor(provider, code).sign_in(&flow).await
            }
            result => result,
        };
        result.map(drop).map_err(|error| self.failed(error))
    }

    async fn through_browser(&self, open: bool) -> Result<(), Failure> {
        let sign_in = self.begin().await?;
        let listener = LoopbackListener::bind(&sign_in).await;
        let listener = listener.map_err(|error| self.failed(error))?;
        show(&sign_in, open);
        progress::note("Waiting for the browser to come back...");
        let session = listener.finish(sign_in, PATIENCE).await;
        session.map(drop).map_err(|error| self.failed(error))
    }

    async fn through_paste(&self, open: bool) -> Result<(), Failure> {
        let sign_in = self.begin().await?;
        show(&sign_in, open);
        progress::note(format!(
            "Sign in there. The browser ends at {}, a page without content.\n\
             Copy its whole address and paste it here:",
            sign_in.redirect_uri()
        ));
        let mut address = String::new();
        std::io::stdin()
            .read_line(&mut address)
            .map_err(|error| Failure::usage("the address could not be read").cause(error))?;
        if address.trim().is_empty() {
            return Err(Failure::usage("no address was pasted").hint(
                "without a terminal sign in with client credentials, or with --user and --secret-env",
            ));
        }
        let session = sign_in.finish(&address).await;
        session.map(drop).map_err(|error| self.failed(error))
    }

    async fn begin(&self) -> Result<SignIn, Failure> {
        self.flow()
            .await?
            .sign_in()
            .map_err(|error| self.failed(error))
    }

    /// How a person signs in; of the site's members the site is asked where.
    async fn flow(&self) -> Result<AuthorizationCode, Failure> {
        let server = async {
            let known = self.server()?;
            if self.profile.way != Way::Member {
                return Ok(known);
            }
            let http = self.http.clone();
            AuthorizationServer::discover_with(known.issuer(), http, DISCOVERY).await
        };
        let flow = server.await.and_then(|server| self.flow_at(server));
        flow.map_err(|error| self.failed(error))
    }

    /// The server that gives the tokens, as far as it is known without asking.
    fn server(&self) -> Result<AuthorizationServer, Error> {
        match self.profile.way {
            Way::Member => AuthorizationServer::members(&self.site),
            _ => AuthorizationServer::back_office(&self.site),
        }
    }

    fn flow_at(&self, server: AuthorizationServer) -> Result<AuthorizationCode, Error> {
        let Profile {
            way,
            client_id,
            redirect_uri,
            user,
            ..
        } = &self.profile;
        let client_id = client_id.as_deref().unwrap_or_default();
        let redirect_uri = redirect_uri.as_deref().unwrap_or_default();
        let flow = match way {
            Way::Browser => {
                let client = RegisteredClient::new(client_id, redirect_uri)?.offline_access();
                AuthorizationCode::new(client, server)
            }
            Way::Member => {
                let client = MemberClient::new(redirect_uri)?.offline_access();
                AuthorizationCode::new(client, server)
            }
            Way::Swagger17 | Way::Password17 => {
                AuthorizationCode::new(SwaggerClient::umbraco_17(&self.site)?, server)
            }
            Way::Swagger18 | Way::Password18 => {
                AuthorizationCode::new(SwaggerClient::umbraco_18(&self.site)?, server)
            }
            Way::ClientCredentials => return Err(Error::permanent("an API user signs in alone")),
        };
        let flow = flow
            .store(self.store.clone())
            .http_client(self.http.clone());
        Ok(match user {
            Some(user) => flow.user(user),
            None => flow,
        })
    }

    fn client_credentials(&self) -> Result<Credentials, Failure> {
        let server = self.server().map_err(|error| self.failed(error))?;
        let client_id = self.profile.client_id.clone().unwrap_or_default();
        ClientCredentials::new(client_id, self.profile.secret("client secret")?)
            .token_endpoint(server.token_endpoint().clone())
            .http_client(self.http.clone())
            .build()
            .map_err(|error| self.failed(error))
    }

    /// Asks for a token and keeps it: each one that is asked for is a row in the site's database. For the holder of the
    /// lock.
    async fn request_token(&self, credentials: &Credentials) -> Result<Token, Failure> {
        let issued = SystemTime::now();
        let token = credentials
            .token()
            .await
            .map_err(|error| self.failed(error))?;
        let secret = SecretString::from(token.expose_secret());
        let expires_in = token.lifetime();
        let tokens = StoredTokens::new(
            secret.clone(),
            issued,
            issued + expires_in.unwrap_or_default(),
        );
        self.store
            .save(&self.key()?, tokens)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(Token {
            secret,
            expires_in,
            is_renewable: true,
        })
    }

    /// The kept token, if it is of use for a while.
    async fn kept(&self) -> Result<Option<Token>, Failure> {
        let useful = |token: &Token| token.expires_in.is_some_and(|left| left > USEFUL);
        Ok(self.state().await?.filter(useful))
    }

    /// The exclusive right to change what is kept.
    async fn lock(&self) -> Result<StoreLock, Failure> {
        let lock = self.store.lock(&self.key()?).await;
        lock.map_err(|error| self.failed(error))
    }

    /// Whose tokens; nobody is asked for it.
    fn key(&self) -> Result<EntryKey, Failure> {
        if self.profile.way == Way::ClientCredentials {
            let client_id = self.profile.client_id.clone().unwrap_or_default();
            return Ok(EntryKey::new(&self.site, client_id, ""));
        }
        let flow = self.server().and_then(|server| self.flow_at(server));
        flow.map(|flow| flow.entry_key())
            .map_err(|error| self.failed(error))
    }

    fn failed(&self, error: Error) -> Failure {
        failed(&self.site, error)
    }
}

/// An error of the OAuth module as a failure, with its advice where all advice is.
pub(crate) fn failed(site: &Url, error: Error) -> Failure {
    let failure = match error.is_config() {
        true => Failure::usage(format!("no sign-in at {site}")),
        false => Failure::input(format!("no sign-in at {site}")),
    };
    failure.cause(error)
}

/// Shows where the browser goes, and opens it.
fn show(sign_in: &SignIn, open: bool) {
    let url = sign_in.authorization_url();
    if open && open_browser(url).is_ok() {
        progress::note(format!(
            "The browser opens this address; if it does not, open it yourself:\n{url}"
        ));
    } else {
        progress::note(format!("Open this address in a browser:\n{url}"));
    }
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("site", &self.site.as_str())
            .field("way", &self.profile.way)
            .finish_non_exhaustive()
    }
}

impl Token {
    /// The token itself.
    pub(crate) fn expose(&self) -> &str {
        self.secret.expose_secret()
    }
}
