//! Culture and hostnames: addresses under which a page is the top of a site.

use super::asked::Asked;
use super::source::Page;

/// An address: any host, or one; and a path.
struct Address<'a> {
    host: Option<&'a str>,
    path: &'a str,
}

impl<'a> Address<'a> {
    /// Reads `/da`, `example.com/da` or `https://example.com/da`. A wildcard domain (`*1234`) is no address.
    fn of(name: &'a str) -> Option<Self> {
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

    fn segments(&self) -> Vec<&'a str> {
        self.path.split('/').filter(|one| !one.is_empty()).collect()
    }

    fn is_at(&self, host: &str) -> bool {
        self.host.is_none_or(|own| own.eq_ignore_ascii_case(host))
    }
}

/// The path of the first address that a page has for a culture.
pub(super) fn of<'a>(page: Page<'a>, culture: &str) -> Option<&'a str> {
    page.domains().iter().find_map(|domain| {
        let is_of_culture = domain.iso_code.eq_ignore_ascii_case(culture);
        let address = Address::of(&domain.domain_name).filter(|_| is_of_culture)?;
        Some(address.path)
    })
}

/// The page whose address a path begins with, what is left of the path, and the culture of the address. The longest
/// address wins.
pub(super) fn matching<'a, 'p>(
    asked: &Asked<'a>,
    path: &'p [&'p str],
) -> Option<(Page<'a>, &'p [&'p str], Option<&'a str>)> {
    let hosts = asked.source.store.documents.settings.all_hosts().iter();
    let domains = hosts.flat_map(|hosts| {
        let page = asked.source.page(hosts.document);
        hosts
            .domains
            .iter()
            .filter_map(move |one| Some((page?, one)))
    });
    let matching = domains.filter_map(|(page, domain)| {
        let address = Address::of(&domain.domain_name)?;
        let base = address.segments();
        let is_here = address.is_at(asked.host)
            && path.len() >= base.len()
            && base
                .iter()
                .zip(path)
                .all(|(one, other)| one.eq_ignore_ascii_case(other));
        is_here.then_some((base.len(), page, domain))
    });
    let (length, page, domain) = matching.max_by_key(|(length, ..)| *length)?;
    Some((page, &path[length..], Some(domain.iso_code.as_str())))
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
