//! The handle of a running stand-in.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::answer::{Site, lock};
use crate::browser;
use crate::builder::Builder;
use crate::error::Error;
use crate::faults::Faults;
use crate::mail::Mail;
use crate::notification::Notification;
use crate::oauth::clients::Owner;
use crate::oauth::cookies;
use crate::wire::request::Request;

/// A running Umbraco stand-in on a port of 127.0.0.1. Dropping it ends it.
pub struct Standin {
    site: Arc<Site>,
    task: JoinHandle<()>,
    url: String,
    credentials: Credentials,
}

/// What the handle knows of the first API user and the first user.
pub(crate) struct Credentials {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) user_name: String,
    pub(crate) password: String,
}

impl Standin {
    /// A site of version 17 with one API user, one user and no documents, to be changed and started.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(
        site: Arc<Site>,
        task: JoinHandle<()>,
        url: String,
        credentials: Credentials,
    ) -> Self {
        Self {
            site,
            task,
            url,
            credentials,
        }
    }

    /// The base URL, `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The client id of the API user.
    pub fn client_id(&self) -> &str {
        &self.credentials.client_id
    }

    /// The client secret of the API user.
    pub fn client_secret(&self) -> &str {
        &self.credentials.client_secret
    }

    /// A generated client of this site that signs in as the API user: `site.client(Client::builder)?`.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`](umbraco_runtime::ClientBuilder::build).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use umbraco_standin::Standin;
    /// // As it stands in each generated crate.
    /// umbraco_runtime::client!(Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token");
    ///
    /// let site = Standin::builder().start().await?;
    /// let client = site.client(Client::builder)?;
    /// assert!(client.transport().base_url().as_str().starts_with(site.url()));
    /// # site.stop().await; Ok(()) }
    /// ```
    #[cfg(feature = "client")]
    pub fn client<C>(
        &self,
        builder: impl FnOnce(&str) -> umbraco_runtime::ClientBuilder<C>,
    ) -> umbraco_runtime::Result<C> {
        let user = umbraco_runtime::oauth::ClientCredentials::new(
            self.client_id(),
            self.client_secret().to_owned(),
        );
        builder(self.url()).credentials(user).build()
    }

    /// The name of the user of the back office, a mail address.
    pub fn user_name(&self) -> &str {
        &self.credentials.user_name
    }

    /// The password of the user of the back office.
    pub fn password(&self) -> &str {
        &self.credentials.password
    }

    /// The fault script.
    pub fn faults(&self) -> &Faults {
        &self.site.faults
    }

    /// Every request so far, in the order they came, faulted ones too.
    pub fn requests(&self) -> Vec<Request> {
        self.site
            .log
            .as_ref()
            .map(|log| lock(log).clone())
            .unwrap_or_default()
    }

    /// Empties the request log.
    pub fn clear_requests(&self) {
        if let Some(log) = &self.site.log {
            lock(log).clear();
        }
    }

    /// The mails that would have been sent so far, the oldest first, of a site with
    /// [`Configuration::mail`](crate::Configuration::mail).
    pub fn mails(&self) -> Vec<Mail> {
        lock(&self.site.store).outbox.clone()
    }

    /// How many requests reached a token endpoint, refused ones too; those that a fault answered do not count.
    pub fn token_requests(&self) -> usize {
        lock(&self.site.security).tokens.requests()
    }

    /// How many access tokens were handed out.
    pub fn tokens_issued(&self) -> usize {
        lock(&self.site.security).tokens.issued()
    }

    /// Lets every token run out now, refresh tokens and codes too: 401 with "The specified token is no longer valid."
    /// (ID2019). To let access tokens alone run out, use [`Standin::advance_clock`].
    pub fn expire_tokens(&self) {
        lock(&self.site.security).tokens.end_all();
    }

    /// Revokes every token. On the wire this is the same as [`Standin::expire_tokens`].
    pub fn revoke_tokens(&self) {
        lock(&self.site.security).tokens.end_all();
    }

    /// Deletes every token, as Umbraco does with those of a disabled user: 401 with "The specified token is invalid."
    /// (ID2004).
    pub fn delete_tokens(&self) {
        lock(&self.site.security).tokens.delete(|_| true);
    }

    /// Moves the time of the site forward: tokens, codes, logins and lock-outs age at once. The `Date` and
    /// `Last-Modified` headers stay with real time.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
    /// use std::time::Duration;
    /// let site = umbraco_standin::Standin::builder().start().await?;
    /// // A refresh token that was used works for another 30 s.
    /// site.advance_clock(Duration::from_secs(31));
    /// # Ok(()) }
    /// ```
    pub fn advance_clock(&self, by: Duration) {
        lock(&self.site.security).clock.advance(by);
        self.site.clock_moved.notify_waiters();
    }

    /// Disables an API user: its tokens become unknown and new ones are refused with `Authorization failed`.
    pub fn disable_api_user(&self, client_id: &str) {
        let mut security = lock(&self.site.security);
        if let Some(Owner::User(id)) = security.clients.owner(client_id) {
            security.disable(id);
        }
    }

    /// Removes the credentials of an API user: its tokens become unknown and the client id too.
    pub fn remove_credentials(&self, client_id: &str) {
        lock(&self.site.security).remove_credentials(client_id);
    }

    /// Plays the browser of the user: opens the address of an authorization request, signed in as
    /// [`Standin::user_name`], and returns where the site sends the browser, with the code in the query.
    ///
    /// Nothing goes over the wire, so [`Standin::requests`] and [`Standin::faults`] do not see it. No token ends, as if
    /// the user had signed in earlier.
    ///
    /// # Errors
    /// When the site refuses the request and sends the browser nowhere; the message has its answer.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use umbraco_standin::{PublicClient, Standin};
    /// let callback = "http://127.0.0.1:8931/callback";
    /// let client = PublicClient::new("umbraco-back-office-rust").redirect_uri(callback);
    /// let site = Standin::builder().client(client).start().await?;
    /// let request = format!(
    ///     "{}/umbraco/management/api/v1/security/back-office/authorize?client_id=umbraco-back-office-rust\
    ///      &response_type=code&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
    ///     site.url()
    /// );
    /// assert!(site.browse(&request)?.starts_with("http://127.0.0.1:8931/callback?code="));
    /// assert!(site.browse(&format!("{request}&redirect_uri=http://127.0.0.1:9/")).is_err());
    /// # Ok(()) }
    /// ```
    pub fn browse(&self, authorization_url: &str) -> Result<String, Error> {
        browser::open(&self.site, &self.url, self.user_name(), authorization_url)
    }

    /// Signs a member in, as a login form of the site's own pages would, and returns the `Cookie` header that the
    /// authorization endpoint of members wants. `None` if there is no such member.
    pub fn sign_in_member(&self, email: &str) -> Option<String> {
        let mut security = lock(&self.site.security);
        let mut members = security.members.iter();
        let id = members.find(|member| member.email == email)?.id;
        let value = security.tokens.random();
        security.sessions.add_member(value.clone(), id);
        Some(format!("{}={value}", cookies::MEMBER))
    }

    /// Adds these messages to the next reply that can carry `Umb-Notifications`: one of an action to anything but GET.
    pub fn notify(&self, messages: impl IntoIterator<Item = Notification>) {
        lock(&self.site.notifications).push_back(messages.into_iter().collect());
    }

    /// Ends the site and its connections, and waits until both are gone.
    pub async fn stop(mut self) {
        self.task.abort();
        // The task was cancelled; that is the error it ends with.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Standin {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Standin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Standin")
            .field("url", &self.url)
            .field("client_id", &self.credentials.client_id)
            .field("user_name", &self.credentials.user_name)
            .finish_non_exhaustive()
    }
}
