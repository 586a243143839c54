//! Public clients as a builder takes them.

/// A public client (RFC 6749 section 2.1) that a site registers in code, for programs that users sign in with: the
/// authorization code with PKCE. The back office itself can only make clients with a secret.
///
/// Redirect URIs are compared as they are written: another port, path or trailing slash is refused. The client gets
/// real tokens as long as its id is not exactly `umbraco-back-office`.
///
/// ```
/// use umbraco_standin::PublicClient;
/// let client = PublicClient::new("umbraco-back-office-rust").redirect_uri("http://127.0.0.1:8931/callback");
/// ```
#[derive(Clone, Debug)]
pub struct PublicClient {
    pub(crate) id: String,
    pub(crate) redirect_uris: Vec<String>,
    pub(crate) post_logout_redirect_uris: Vec<String>,
    pub(crate) refresh: bool,
    pub(crate) revoke: bool,
}

impl PublicClient {
    /// A client that may have refresh tokens and revoke tokens, still without any redirect URI.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            redirect_uris: Vec::new(),
            post_logout_redirect_uris: Vec::new(),
            refresh: true,
            revoke: true,
        }
    }

    /// Adds a redirect URI; may be repeated.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// Adds a URI to go to after `signout`; may be repeated.
    pub fn post_logout_redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.post_logout_redirect_uris.push(uri.into());
        self
    }

    /// Without the permission for refresh tokens: `offline_access` is refused (ID2065).
    pub fn without_refresh(mut self) -> Self {
        self.refresh = false;
        self
    }

    /// Without the permission for the revocation endpoint: revoking is refused (ID2078).
    pub fn without_revocation(mut self) -> Self {
        self.revoke = false;
        self
    }
}
