//! Addresses that pages had before (`src/Umbraco.Cms.Api.Delivery/Services/RequestRedirectService.cs`).

use super::asked::Asked;
use super::route::Route;

/// Where the page is now that was at a path; a language that was not asked for does not matter.
pub(super) fn find(asked: &Asked<'_>, path: &str) -> Option<Route> {
    let path = format!("/{}", path.trim_matches('/'));
    let culture = asked.requested_culture.as_deref();
    let redirect = asked.source.store.redirects.find(&path, culture)?;
    let page = asked.source.page(redirect.document)?;
    Route::of(page, asked.culture())
}
