//! One site: its address, its HTTP client and its credentials.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::oauth::Credentials;
use crate::redact;
use crate::retry::Retry;

/// One site and all that is needed to call it; cheap to clone, and shared by all groups of a generated client.
///
/// It is made by a [`ClientBuilder`](crate::ClientBuilder).
#[derive(Clone)]
pub struct Transport(Arc<Shared>);

struct Shared {
    base_url: Url,
    http: reqwest::Client,
    credentials: Option<Credentials>,
    settings: Settings,
}

/// What holds for each request.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) timeout: Duration,
    pub(crate) max_response_size: u64,
    pub(crate) retry: Retry,
}

impl Transport {
    pub(crate) fn new(
        base_url: Url,
        http: reqwest::Client,
        credentials: Option<Credentials>,
        settings: Settings,
    ) -> Self {
        Self(Arc::new(Shared {
            base_url,
            http,
            credentials,
            settings,
        }))
    }

    /// The address that the paths of operations are appended to.
    #[must_use]
    pub fn base_url(&self) -> &Url {
        &self.0.base_url
    }

    /// The HTTP client.
    #[must_use]
    pub fn http_client(&self) -> &reqwest::Client {
        &self.0.http
    }

    /// The credentials, if the client has any.
    #[must_use]
    pub fn credentials(&self) -> Option<&Credentials> {
        self.0.credentials.as_ref()
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("base_url", &redact::url(&self.0.base_url))
            .field("credentials", &self.0.credentials)
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}
