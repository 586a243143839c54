//! What the headers of a request ask for.

use http::StatusCode;

use super::output::Output;
use super::reply::Replies;
use super::settings::DeliveryApi;
use super::source::{Page, Source};
use crate::store::Store;
use crate::wire::guid;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The headers that decide what is read.
pub(super) struct Asked<'a> {
    pub(super) source: Source<'a>,
    /// The culture that was asked for; a code that no language has is kept as it is.
    pub(super) requested_culture: Option<String>,
    pub(super) segment: Option<&'a str>,
    pub(super) start_item: Option<Page<'a>>,
    pub(super) host: &'a str,
}

impl<'a> Asked<'a> {
    /// # Errors
    /// 404 for a start item that does not exist.
    pub(super) fn of(
        request: &'a Request,
        store: &'a Store,
        settings: &'a DeliveryApi,
    ) -> Result<Self, Reply> {
        let source = Source {
            store,
            settings,
            preview: is_preview(request),
        };
        let mut asked = Self {
            source,
            requested_culture: requested_culture(request, source),
            segment: request
                .header("accept-segment")
                .filter(|one| !one.is_empty()),
            start_item: None,
            host: request.header("host").unwrap_or_default(),
        };
        if let Some(wanted) = request.header("start-item") {
            let found = asked.find_start_item(wanted.trim_matches('/').trim());
            asked.start_item = Some(found.ok_or_else(|| no_start_item(request))?);
        }
        Ok(asked)
    }

    /// The culture that is read.
    pub(super) fn culture(&self) -> &str {
        let requested = self.requested_culture.as_deref();
        requested.unwrap_or_else(|| self.source.default_culture())
    }

    /// A document at the root, by id or by its segment in the culture
    /// (`src/Umbraco.Cms.Api.Delivery/Services/RequestStartItemProvider.cs`).
    fn find_start_item(&self, wanted: &str) -> Option<Page<'a>> {
        let mut roots = self.source.children(None).into_iter();
        match guid::lenient(wanted) {
            Some(id) => roots.find(|root| root.id() == id),
            None => roots.find(|root| {
                root.segment(self.culture())
                    .is_some_and(|one| one.eq_ignore_ascii_case(wanted))
            }),
        }
    }
}

/// Only the word `true`, in any case, asks for a preview.
pub(super) fn is_preview(request: &Request) -> bool {
    request
        .header("preview")
        .is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
}

/// One code counts; a list, a wildcard and nothing stand for the default language (seen on a running Umbraco 17.3).
fn requested_culture(request: &Request, source: Source<'_>) -> Option<String> {
    let value = request.header("accept-language")?.trim();
    let is_code = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if value.is_empty() || !value.chars().all(is_code) {
        return None;
    }
    Some(source.installed(value).unwrap_or(value).to_owned())
}

fn no_start_item(request: &Request) -> Reply {
    let message = Output::from("The Start-Item could not be found");
    Replies::Content.with_json(request, StatusCode::NOT_FOUND, &message)
}
