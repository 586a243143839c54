//! Where a secret may go: one origin, and never in the clear except to this machine.

use url::{Host, Url};

use crate::Error;

/// Scheme, host and port. Compared without allocating, for it is done for each request.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    scheme: String,
    host: String,
    port: Option<u16>,
}

impl Origin {
    pub(crate) fn of(url: &Url) -> Self {
        Self {
            scheme: url.scheme().to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default(),
        }
    }

    pub(crate) fn has(&self, url: &Url) -> bool {
        self.scheme == url.scheme()
            && url.host_str() == Some(self.host.as_str())
            && self.port == url.port_or_known_default()
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        match (self.port, self.scheme.as_str()) {
            (None, _) | (Some(443), "https") | (Some(80), "http") => Ok(()),
            (Some(port), _) => write!(f, ":{port}"),
        }
    }
}

/// The origin (scheme, host, port) of a URL to which secrets may be sent.
///
/// # Errors
/// Not `https`, and not `http` to this machine; or a user name or password in the URL, which would end up in logs.
pub(crate) fn secret_origin(url: &Url, what: &str) -> Result<Origin, Error> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config(format!(
            "{what} {} holds a user name or password",
            shown(url)
        ))
        .with_hint("leave them out; credentials are set on their own"));
    }
    match url.scheme() {
        "https" => Ok(Origin::of(url)),
        "http" if is_loopback(url) => Ok(Origin::of(url)),
        "http" => Err(Error::config(format!("{what} {} is not https", shown(url))).with_hint(
            "a secret or token would cross the network in the clear; use https (plain http is for localhost, \
             127.0.0.0/8 and [::1] only)",
        )),
        _ => Err(Error::config(format!("{what} {} is not an http URL", shown(url)))
            .with_hint("use a URL such as https://cms.example")),
    }
}

/// This machine, by the names that cannot mean another one.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether requests to `url` stay on this machine.
pub(crate) fn stays_here(url: &Url) -> bool {
    is_loopback(url)
}

/// A URL fit for a message: no user name, password, query or fragment, where secrets hide.
pub(crate) fn shown(url: &Url) -> String {
    match url.host_str() {
        Some(_) => format!("{}{}", url.origin().ascii_serialization(), url.path()),
        None => format!("`{}:`", url.scheme()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_origin_is_shown_as_in_a_url() {
        for (url, origin) in [
            ("https://CMS.example:443/a?b", "https://cms.example"),
            ("http://localhost:80", "http://localhost"),
            ("http://[::1]:5000/", "http://[::1]:5000"),
            ("https://localhost:80", "https://localhost:80"),
        ] {
            assert_eq!(check(url).unwrap().to_string(), origin);
            assert!(check(url).unwrap().has(&url.parse().unwrap()));
        }
    }

    fn check(url: &str) -> Result<Origin, Error> {
        secret_origin(&url.parse().unwrap(), "the base URL")
    }

    #[test]
    fn https_anywhere_and_http_to_this_machine_only() {
        for url in [
            "https://cms.example",
            "https://10.0.0.1:8443/x",
            "http://localhost:5000",
            "http://LOCALHOST",
            "http://127.0.0.1",
            "http://127.9.9.9:1",
            "http://[::1]:44331",
        ] {
            assert!(check(url).is_ok(), "{url}");
        }
        for url in [
            "http://cms.example",
            "http://localhost.example",
            "http://127.0.0.1.example",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
            "ftp://cms.example",
            "file:///etc/passwd",
            "data:text/plain,x",
        ] {
            assert!(check(url).unwrap_err().is_config(), "{url}");
        }
    }

    #[test]
    fn a_message_shows_no_user_name_password_or_query() {
        let error = check("https://user:pass%20word@cms.example/a?key=value").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the base URL https://cms.example/a holds a user name or password; leave them out; credentials are set \
             on their own"
        );
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let same = |a, b: &str| check(a).unwrap().has(&b.parse().unwrap());
        assert!(same("https://cms.example/a", "https://CMS.example:443/b?c"));
        assert!(!same("https://cms.example", "https://cms.example:8443"));
        assert!(!same("https://localhost", "http://localhost"));
        assert!(!same("https://cms.example", "https://www.cms.example"));
    }
}
