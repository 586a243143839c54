//! The addresses of culture and hostnames.

/// An address: any host, or one; and a path.
pub(super) struct Address<'a> {
    host: Option<&'a str>,
    pub(super) path: &'a str,
}

impl<'a> Address<'a> {
    /// Reads `/da`, `example.com/da` or `https://example.com/da`. A wildcard domain (`*1234`) is no address.
    pub(super) fn of(name: &'a str) -> Option<Self> {
        if name.starts_with('*') {
            return None;
        }
        if name.starts_with('/') {
            return Some(Self {
                host: None,
                path: name,
            });
        }
        let bare = name.split_once("://").map_or(name, |(_, bare)| bare);
        let (host, path) = match bare.find('/') {
            Some(at) => bare.split_at(at),
            None => (bare, "/"),
        };
        Some(Self {
            host: Some(host),
            path,
        })
    }

    pub(super) fn segments(&self) -> Vec<&'a str> {
        self.path.split('/').filter(|one| !one.is_empty()).collect()
    }

    pub(super) fn is_at(&self, host: &str) -> bool {
        self.host.is_none_or(|own| own.eq_ignore_ascii_case(host))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn addresses_have_a_path_and_maybe_a_host() {
        for (name, host, path) in [
            ("/da", None, "/da"),
            ("example.com", Some("example.com"), "/"),
            (
                "https://example.com:8443/da/",
                Some("example.com:8443"),
                "/da/",
            ),
        ] {
            let address = Address::of(name).unwrap();
            assert_eq!((address.host, address.path), (host, path), "{name}");
        }
        assert!(Address::of("*1234").is_none());
        assert!(Address::of("example.com").unwrap().is_at("EXAMPLE.com"));
    }
}
