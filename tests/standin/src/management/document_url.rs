//! `document/urls`, `document/{id}/preview-url` and `preview`: where a document is on the site, published or not.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::document_access::{self as access, CONTENT, require};
use super::document_body::default_culture;
use crate::oauth::bearer::Access;
use crate::oauth::cookies::{self, Attributes};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::content::same_culture;
use crate::store::document::Document;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "document/urls", CONTENT, urls),
    route(
        Method::GET,
        "document/{id:guid}/preview-url",
        CONTENT,
        preview_url,
    ),
    route(Method::POST, "preview", CONTENT, begin_preview),
    route(Method::DELETE, "preview", Access::Anonymous, end_preview),
];

const PROVIDER: &str = "umbDocumentUrlProvider";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UrlInfo {
    /// As the document of 18 declares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_external: Option<bool>,
    message: Option<&'static str>,
    provider: String,
    culture: Option<String>,
    url: Option<String>,
}

fn urls(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Urls {
        id: Uuid,
        url_infos: Vec<UrlInfo>,
    }
    let ids = context.query().ids("id")?;
    let store = &*context.store;
    let is_external = (context.site.version >= 18).then_some(false);
    let documents = store.documents.all().iter();
    let found: Vec<Urls> = documents
        .filter(|document| ids.contains(&document.id))
        .map(|document| Urls {
            id: document.id,
            url_infos: cultures(store, document)
                .into_iter()
                .map(|culture| {
                    let url = url(store, document, &culture);
                    UrlInfo {
                        is_external,
                        message: url.is_none().then_some("Could not get the URL"),
                        provider: PROVIDER.to_owned(),
                        culture: Some(culture),
                        url,
                    }
                })
                .collect(),
        })
        .collect();
    Ok(Reply::json(&found))
}

/// All languages if the document varies, else the default one.
fn cultures(store: &Store, document: &Document) -> Vec<String> {
    if document.varies() {
        let languages = store.languages.iter();
        return languages.map(|one| one.iso_code.clone()).collect();
    }
    vec![default_culture(store).to_owned()]
}

/// The address in a culture: below the nearest domain of that culture, or in the default language without one.
fn url(store: &Store, document: &Document, culture: &str) -> Option<String> {
    let documents = &store.documents;
    if !documents.is_public(document.id, Some(culture)) {
        return None;
    }
    let path = documents.path_to(document.id);
    let domain = path.iter().enumerate().rev().find_map(|(at, one)| {
        let hosts = documents.settings.hosts(one.id)?;
        let domain = hosts
            .domains
            .iter()
            .find(|domain| same_culture(Some(&domain.iso_code), Some(culture)))?;
        Some((at, domain))
    });
    if let Some((at, domain)) = domain {
        let name = domain.domain_name.trim_end_matches('/');
        let base = if name.contains("://") {
            name.to_owned()
        } else {
            format!("http://{name}")
        };
        let below: Option<Vec<String>> = path[at + 1..]
            .iter()
            .map(|one| documents.url_segment(one, Some(culture)))
            .collect();
        let below: String = below?.iter().map(|segment| format!("{segment}/")).collect();
        return Some(format!("{base}/{below}"));
    }
    let has_domains = path
        .iter()
        .any(|one| documents.settings.hosts(one.id).is_some());
    let is_default = culture == default_culture(store);
    (is_default && !has_domains)
        .then(|| documents.url_path(document.id, Some(culture)))
        .flatten()
}

/// Whether a published culture of a document has an address.
pub(super) fn has_url(store: &Store, document: &Document, culture: &str) -> bool {
    url(store, document, culture).is_some()
}

/// The cookie that shows drafts on the pages of the site.
const PREVIEW: &str = "UMB_PREVIEW=preview; path=/; secure; samesite=none; httponly";

/// Umbraco 18 has it no more.
fn begin_preview(context: &mut Context<'_>) -> Outcome {
    if context.site.version >= 18 {
        return Err(Reply::no_route());
    }
    Ok(Reply::done().header("set-cookie", PREVIEW))
}

fn end_preview(_: &mut Context<'_>) -> Outcome {
    let reply = Reply::done();
    Ok(cookies::delete(reply, "UMB_PREVIEW", Attributes::PLAIN))
}

fn preview_url(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::READ, Some(id))?;
    context.store.documents.get(id).ok_or_else(|| {
        Problem::not_found("Document not found")
            .detail("The requested document did not exist.")
            .reply()
    })?;
    let query = context.query();
    let culture = query.text("culture");
    let segment = query.text("segment").unwrap_or_default();
    let info = UrlInfo {
        is_external: (context.site.version >= 18).then_some(false),
        message: None,
        provider: query.text("providerAlias").unwrap_or(PROVIDER).to_owned(),
        culture: culture.map(str::to_owned),
        url: Some(format!(
            "preview?id={id}&culture={}&segment={segment}",
            culture.unwrap_or_default()
        )),
    };
    Ok(Reply::json(&info).header("set-cookie", PREVIEW))
}
