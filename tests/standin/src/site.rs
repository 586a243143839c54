//! The handle of a running stand-in.

use std::fmt;
use std::sync::Arc;

use tokio::task::JoinHandle;

use crate::answer::{Site, lock};
use crate::builder::Builder;
use crate::faults::Faults;
use crate::notification::Notification;
use crate::oauth::tokens::Holder;
use crate::wire::request::Request;

/// A running Umbraco stand-in on a port of 127.0.0.1. Dropping it ends it.
pub struct Standin {
    site: Arc<Site>,
    task: JoinHandle<()>,
    url: String,
    client_id: String,
    client_secret: String,
}

impl Standin {
    /// A site of version 17 with one API user and no documents, to be changed and started.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(
        site: Arc<Site>,
        task: JoinHandle<()>,
        url: String,
        credentials: (String, String),
    ) -> Self {
        Self {
            site,
            task,
            url,
            client_id: credentials.0,
            client_secret: credentials.1,
        }
    }

    /// The base URL, `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The client id of the API user.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client secret of the API user.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
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

    /// How many requests reached a token endpoint, refused ones too; those that a fault answered do not count.
    pub fn token_requests(&self) -> usize {
        lock(&self.site.tokens).requests()
    }

    /// How many access tokens were handed out.
    pub fn tokens_issued(&self) -> usize {
        lock(&self.site.tokens).issued()
    }

    /// Lets every token run out now: 401 with "The specified token is no longer valid." (ID2019).
    pub fn expire_tokens(&self) {
        lock(&self.site.tokens).end_all();
    }

    /// Revokes every token. On the wire this is the same as [`Standin::expire_tokens`].
    pub fn revoke_tokens(&self) {
        lock(&self.site.tokens).end_all();
    }

    /// Deletes every token, as Umbraco does with those of a disabled user: 401 with "The specified token is invalid."
    /// (ID2004).
    pub fn delete_tokens(&self) {
        lock(&self.site.tokens).delete(|_| true);
    }

    /// Disables an API user: its tokens become unknown and new ones are refused with `Authorization failed`.
    pub fn disable_api_user(&self, client_id: &str) {
        if let Some(user) = lock(&self.site.clients).user_mut(client_id) {
            user.approved = false;
        }
        self.delete_tokens_of(client_id);
    }

    /// Removes the credentials of an API user: its tokens become unknown and the client id too.
    pub fn remove_credentials(&self, client_id: &str) {
        lock(&self.site.clients)
            .users
            .retain(|user| user.client_id != client_id);
        self.delete_tokens_of(client_id);
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

    fn delete_tokens_of(&self, client_id: &str) {
        let holder = Holder::User(client_id.to_owned());
        lock(&self.site.tokens).delete(|whose| *whose == holder);
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
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}
