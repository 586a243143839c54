//! Content by id, by path and by ids.

use http::StatusCode;

use super::access;
use super::asked::Asked;
use super::expansion::Expansion;
use super::output::{Output, object};
use super::query;
use super::redirect;
use super::reply::Replies;
use super::route::{self, PREVIEW_PREFIX};
use super::source::Page;
use super::target::Operation;
use super::{Delivery, failed};
use crate::wire::guid;
use crate::wire::reply::{Outcome, Reply};

/// The answer to a request for content.
pub(super) fn answer(delivery: &Delivery<'_>, operation: &Operation) -> Outcome {
    let asked = Asked::of(delivery.request, delivery.store, delivery.settings)?;
    match operation {
        Operation::Item(path) => match guid::lenient(path.trim_end_matches('/')) {
            Some(id) => {
                let page = asked.source.page(id);
                item(delivery, &asked, page, asked.culture())
            }
            None => by_path(delivery, &asked, path),
        },
        Operation::Items => items(delivery, &asked),
        Operation::Query => {
            let (total, pages) = query::run(delivery, &asked)?;
            let total = i64::try_from(total).unwrap_or(i64::MAX);
            let page = object([
                ("total", total.into()),
                ("items", list(delivery, &asked, &pages)?),
            ]);
            Ok(Replies::Content.json(delivery.request, &page))
        }
    }
}

/// The page of a path; or the way to the page that was there.
fn by_path(delivery: &Delivery<'_>, asked: &Asked<'_>, path: &str) -> Outcome {
    let bare = path.trim_matches('/');
    if let Some(id) = bare
        .strip_prefix(PREVIEW_PREFIX)
        .filter(|_| path.starts_with('/'))
    {
        let id = guid::lenient(id).filter(|_| asked.source.preview);
        let page = id.and_then(|id| asked.source.page(id));
        return item(delivery, asked, page, asked.culture());
    }
    if let Some((page, culture)) = route::resolve(asked, path) {
        return item(delivery, asked, Some(page), &culture);
    }
    let route = redirect::find(asked, path).ok_or_else(|| Replies::Content.not_found())?;
    Ok(Replies::Content
        .empty(StatusCode::MOVED_PERMANENTLY)
        .header("location", &route.path)
        .header("location-start-item-path", &route.start_path)
        .header("location-start-item-id", &route.start_id.to_string()))
}

fn item(
    delivery: &Delivery<'_>,
    asked: &Asked<'_>,
    page: Option<Page<'_>>,
    culture: &str,
) -> Outcome {
    let page = page.filter(|page| page.is_in(culture));
    let page = page.ok_or_else(|| Replies::Content.not_found())?;
    access::check_member(delivery.request, delivery.security, page)?;
    let expansion = Expansion::of(delivery.request).map_err(|why| failed(delivery, &why))?;
    let renderer = delivery.renderer(asked.source, culture, asked.segment);
    let body = renderer.response(page, expansion.top());
    let body = body.ok_or_else(|| Replies::Content.not_found())?;
    Ok(Replies::Content.json(delivery.request, &body))
}

/// Unknown ids are left out; one that the member may not read refuses them all.
fn items(delivery: &Delivery<'_>, asked: &Asked<'_>) -> Outcome {
    let ids = delivery.ids(Replies::Content)?;
    let pages: Vec<Page<'_>> = ids
        .into_iter()
        .filter_map(|id| asked.source.page(id))
        .filter(|page| page.is_in(asked.culture()))
        .collect();
    for page in &pages {
        access::check_member(delivery.request, delivery.security, *page)?;
    }
    let body = list(delivery, asked, &pages)?;
    Ok(Replies::Content.json(delivery.request, &body))
}

/// Without a page the parameters are not read, and so their errors stay unseen.
fn list<'a>(
    delivery: &Delivery<'a>,
    asked: &'a Asked<'a>,
    pages: &[Page<'a>],
) -> Result<Output, Reply> {
    if pages.is_empty() {
        return Ok(Output::List(Vec::new()));
    }
    let expansion = Expansion::of(delivery.request).map_err(|why| failed(delivery, &why))?;
    let renderer = delivery.renderer(asked.source, asked.culture(), asked.segment);
    let items = pages.iter();
    Ok(Output::List(
        items
            .filter_map(|page| renderer.response(*page, expansion.top()))
            .collect(),
    ))
}
