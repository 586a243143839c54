//! The questions that a program asks an error, each with what to do about it.

use http::StatusCode;

use super::{Error, Kind};

impl Error {
    /// The server has no such thing: 404, or 410.
    ///
    /// # Troubleshooting
    /// Umbraco also answers 404 with an empty body when the path itself is unknown: for a method that a route does
    /// not have, for an id that is no UUID, and for an operation that a newer version added. Compare the server's
    /// version with that of the generated crate, and the base address with the site's. A [`problem`](Self::problem)
    /// means that the route was right. An upload that a security validator blocks is 404 with the operation status
    /// `UploadBlocked`.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has(&[StatusCode::NOT_FOUND, StatusCode::GONE])
    }

    /// The server did not accept who is calling: 401.
    ///
    /// # Troubleshooting
    /// A refused token was replaced and the request repeated before this error is returned. Is the API user still
    /// enabled, and its credential in place? Without a `WWW-Authenticate` header the token was accepted and the
    /// thing belongs to someone else, as for the user data of another user.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has(&[StatusCode::UNAUTHORIZED])
    }

    /// The caller may not do this: 403.
    ///
    /// # Troubleshooting
    /// The user needs a group with the section, the permission or the start node concerned; some operations need an
    /// administrator. A missing section hides whether an id exists, so 403 may come before 404.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has(&[StatusCode::FORBIDDEN])
    }

    /// It is in conflict with what the server holds: 409.
    ///
    /// # Troubleshooting
    /// Few operations answer so: a dictionary key, a user group's alias, a domain or a package name that is taken,
    /// and a rebuild that runs already. Most duplicates in Umbraco are 400; the
    /// [`operation_status`](crate::Problem::operation_status) tells.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has(&[StatusCode::CONFLICT])
    }

    /// The server found the request itself at fault: 400 or 422.
    ///
    /// # Troubleshooting
    /// [`Problem::errors`](crate::Problem::errors) names the members; `$.$.a.b` is a member that could not be read,
    /// and `$.values[0].value` a property whose editor refused the value. An empty 400 means an API version that the
    /// server does not have.
    #[must_use]
    pub fn is_validation(&self) -> bool {
        self.has(&[StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY])
    }

    /// Too many requests: 429.
    ///
    /// # Troubleshooting
    /// Umbraco itself does not limit; a proxy or the cloud in front of it does. Idempotent calls were repeated
    /// already. See [`retry_after`](Self::retry_after), and send fewer requests at a time.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has(&[StatusCode::TOO_MANY_REQUESTS])
    }

    /// The server failed: 500..=599.
    ///
    /// # Troubleshooting
    /// The server's log has the cause. Umbraco also answers 500 to requests that it should refuse: a `skip` that is
    /// no multiple of `take`, a name over 255 characters, an upload whose file name has no extension, a second public
    /// access rule.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.0.kind == Kind::Status && self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// The answer, or that of the token endpoint, was not there in time.
    ///
    /// # Troubleshooting
    /// Set a longer `timeout` on the call or the client; the first request after a start of the site may take a
    /// minute. The server may have carried out the request all the same.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        let source = self.0.source.as_ref();
        self.0.kind == Kind::Timeout
            || self
                .token_error()
                .is_some_and(umbraco_oauth::Error::is_timeout)
            || source
                .and_then(|source| source.downcast_ref())
                .is_some_and(reqwest::Error::is_timeout)
    }

    /// No connection was made, to the site or its token endpoint, so the request was not sent.
    ///
    /// # Troubleshooting
    /// Check the address and the port, and that the site runs. A certificate that is not trusted is such an error:
    /// for the development certificate use `add_root_certificate`, or, on this machine only,
    /// `danger_accept_invalid_certificates_for_loopback`.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
            || self
                .token_error()
                .is_some_and(umbraco_oauth::Error::is_connect)
    }

    /// The connection broke after the request was sent, before the answer was complete.
    ///
    /// # Troubleshooting
    /// The server may have carried out the request: look before sending it again. Proxies that limit the time or the
    /// size of a transfer are the usual cause.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        self.0.kind == Kind::Interrupted
    }

    /// The call succeeded, but its answer could not be read as the type that it should have.
    ///
    /// # Troubleshooting
    /// [`pointer`](Self::pointer) and [`excerpt`](Self::excerpt) show where. An HTML page comes from a proxy, a
    /// maintenance page or a base address that is wrong; anything else is a server whose version does not fit the
    /// crate: generate one for it.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode | Kind::EmptyBody)
    }

    /// The call succeeded, but its body was empty, or `null`, where a value was due; [`is_decode`](Self::is_decode)
    /// holds too.
    ///
    /// # Troubleshooting
    /// Umbraco answers so for the original parent of what lay at the root before it was trashed. To have `None`
    /// instead, call the operation as `Json<Option<T>>`.
    #[must_use]
    pub fn is_empty_body(&self) -> bool {
        self.0.kind == Kind::EmptyBody
    }

    /// No credentials could be had: the token endpoint refused or could not be reached.
    ///
    /// # Troubleshooting
    /// The [`source`](std::error::Error::source) tells which. Check the client id (of an API user it begins with
    /// `umbraco-back-office-`), the secret, and that the site is installed and running.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.0.kind == Kind::Auth
    }

    /// The server redirects: 300..=399. Redirects are never followed, so that credentials go nowhere else.
    ///
    /// # Troubleshooting
    /// [`location`](Self::location) shows where to. If it is the same path under https or another host, that is the
    /// base address to use; a sign-in page means that the path is not one of the API.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_redirection())
    }

    /// Something was too large: the answer for this client, or the request for the server (413, 414, 431).
    ///
    /// # Troubleshooting
    /// Without such a [`status`](Self::status) it is the answer: raise `max_response_size`, or ask for less at a
    /// time. 413 is the server's limit for bodies (`Runtime:MaxRequestLength`, or the web server's), 414 an address
    /// of more than 8 KiB: send fewer ids at a time.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        let refused = [
            StatusCode::PAYLOAD_TOO_LARGE,
            StatusCode::URI_TOO_LONG,
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
        ];
        self.0.kind == Kind::TooLarge || self.has(&refused)
    }

    /// The call was put together wrongly, and nothing was sent.
    ///
    /// # Troubleshooting
    /// The message names the parameter: an empty path parameter, a header with a line break, a body that cannot be
    /// written.
    #[must_use]
    pub fn is_request(&self) -> bool {
        self.0.kind == Kind::Request
    }

    /// The client was set up wrongly.
    ///
    /// # Troubleshooting
    /// The message names the setting: a base address that is none, credentials over plain http, a certificate setting
    /// that is not allowed.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// A local file could not be read or written.
    ///
    /// # Troubleshooting
    /// The message names the file, the [`source`](std::error::Error::source) the reason.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.0.kind == Kind::File
    }

    /// Why there is no token.
    fn token_error(&self) -> Option<&umbraco_oauth::Error> {
        self.0.source.as_ref()?.downcast_ref()
    }

    fn has(&self, statuses: &[StatusCode]) -> bool {
        self.0.kind == Kind::Status
            && self
                .0
                .status
                .is_some_and(|status| statuses.contains(&status))
    }
}
