//! Addresses that pages had before (`src/Umbraco.Cms.Api.Delivery/Services/RequestRedirectService.cs`).

use super::asked::Asked;
use super::domain;
use super::route::Route;

/// Where the page is now that was at a path; a language that was not asked for does not matter. Below a hostname the path
/// is looked for as it is, then as one of that host.
pub(super) fn find(asked: &Asked<'_>, path: &str) -> Option<Route> {
    let segments: Vec<&str> = path.split('/').filter(|one| !one.is_empty()).collect();
    let redirects = &asked.source.store.redirects;
    let culture = asked.requested_culture.as_deref();
    let plain = redirects.find(&format!("/{}", segments.join("/")), culture);
    let redirect = plain.or_else(|| {
        let (page, rest, of_domain) = domain::matching(asked, &segments)?;
        redirects.find(
            &format!("{}/{}", page.id(), rest.join("/")),
            culture.or(of_domain),
        )
    })?;
    let page = asked.source.page(redirect.document)?;
    Route::of(page, asked.culture())
}
