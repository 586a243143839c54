//! Queries of content: `fetch`, `filter`, `sort`, `skip` and `take`.
//!
//! The order without `sort` is that of the tree, one level after the other (seen on a running Umbraco 17.3 with a built
//! index; the order of an index that was changed bit by bit differs).

use uuid::Uuid;

use super::access::{self, MemberAccess};
use super::asked::Asked;
use super::filter::Filter;
use super::reply::{QueryOption, Replies};
use super::route;
use super::sort::Sort;
use super::source::Page;
use super::{Delivery, failed};
use crate::wire::guid;
use crate::wire::reply::Reply;

/// How many there are, and those of the page.
pub(super) fn run<'a>(
    delivery: &Delivery<'_>,
    asked: &Asked<'a>,
) -> Result<(usize, Vec<Page<'a>>), Reply> {
    let (skip, take) = delivery.page(Replies::Content)?;
    let unknown = |option| Replies::Content.no_such_option(option);
    let selector =
        Selector::of(delivery.text("fetch")).ok_or_else(|| unknown(QueryOption::Fetch))?;
    let filters: Option<Vec<Filter>> = delivery
        .all("filter")
        .iter()
        .map(|one| Filter::of(one))
        .collect();
    let filters = filters.ok_or_else(|| unknown(QueryOption::Filter))?;
    let sorts: Option<Vec<Sort>> = delivery
        .all("sort")
        .iter()
        .map(|one| Sort::of(one))
        .collect();
    let sorts = sorts.ok_or_else(|| unknown(QueryOption::Sort))?;
    if !delivery.settings.content_index {
        return Ok((0, Vec::new()));
    }
    for (name, value) in [("Skip", skip), ("Take", take)] {
        if value < 0 {
            return Err(failed(delivery, &format!("{name} cannot be negative")));
        }
    }
    // An index that is asked for nothing does not count either.
    if take == 0 {
        return Ok((0, Vec::new()));
    }
    let culture = asked.culture();
    let mut pages = selector.pages(asked);
    pages.retain(|page| {
        is_indexed(delivery, *page, asked) && filters.iter().all(|one| one.takes(*page, culture))
    });
    for sort in sorts.iter().rev() {
        sort.apply(&mut pages, culture);
    }
    let total = pages.len();
    let skip = usize::try_from(skip).unwrap_or(0);
    let take = usize::try_from(take).unwrap_or(0);
    Ok((total, pages.into_iter().skip(skip).take(take).collect()))
}

/// What does not vary is in the index for every culture, also for one that no language has; a protected page is found by
/// the members who may read it.
fn is_indexed(delivery: &Delivery<'_>, page: Page<'_>, asked: &Asked<'_>) -> bool {
    let is_in = !page.varies() || page.is_in(asked.culture());
    let access = access::of_member(delivery.request, delivery.security, page);
    is_in && access == MemberAccess::Granted
}

/// The value of `fetch`.
enum Selector {
    All,
    Ancestors(String),
    Children(String),
    Descendants(String),
}

impl Selector {
    /// Names in any case; `None` if there is no such one.
    fn of(fetch: Option<String>) -> Option<Self> {
        let Some(fetch) = fetch else {
            return Some(Self::All);
        };
        let (name, value) = fetch.split_once(':')?;
        let value = value.to_owned();
        match name.to_ascii_lowercase().as_str() {
            "ancestors" => Some(Self::Ancestors(value)),
            "children" => Some(Self::Children(value)),
            "descendants" => Some(Self::Descendants(value)),
            _ => None,
        }
    }

    /// Without `fetch` everything, or what is below the start item. What does not exist has nothing around it.
    fn pages<'a>(&self, asked: &Asked<'a>) -> Vec<Page<'a>> {
        let source = asked.source;
        let start = |text: &str| target(asked, text).and_then(|id| source.page(id));
        match self {
            Self::All => match asked.start_item {
                Some(start) => below(start),
                None => source.pages(),
            },
            Self::Ancestors(of) => start(of).map_or(Vec::new(), |page| {
                let mut path = page.path();
                path.pop();
                path
            }),
            Self::Children(of) => start(of).map_or(Vec::new(), Page::children),
            Self::Descendants(of) => start(of).map_or(Vec::new(), below),
        }
    }
}

fn below(page: Page<'_>) -> Vec<Page<'_>> {
    let mut pages = page.children();
    let mut at = 0;
    while let Some(one) = pages.get(at) {
        let children = one.children();
        pages.extend(children);
        at += 1;
    }
    pages
}

/// An id or a path.
fn target(asked: &Asked<'_>, text: &str) -> Option<Uuid> {
    if text.trim().is_empty() {
        return None;
    }
    guid::lenient(text).or_else(|| route::resolve(asked, text).map(|(page, _)| page.id()))
}
