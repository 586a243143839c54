//! Culture and hostnames: addresses under which a page is the top of a site.

use super::address::Address;
use super::asked::Asked;
use super::source::Page;

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
