//! Queries of media: only children can be fetched
//! (`src/Umbraco.Cms.Api.Delivery/Services/ApiMediaQueryService.cs`).

use std::cmp::Ordering;

use super::Delivery;
use super::media::{Medium, at_path, children};
use super::reply::{QueryOption, Replies};
use super::source::Source;
use crate::wire::guid;
use crate::wire::reply::Reply;

/// How many there are, and those of the page. A negative `take` gives none, a negative `skip` skips none.
pub(super) fn run<'a>(
    delivery: &Delivery<'_>,
    source: Source<'a>,
) -> Result<(usize, Vec<Medium<'a>>), Reply> {
    let (skip, take) = delivery.page(Replies::Media)?;
    let unknown = |option| Replies::Media.no_such_option(option);
    let fetch = delivery.text("fetch").unwrap_or_default();
    let mut media = fetched(source, &fetch).ok_or_else(|| unknown(QueryOption::Fetch))?;
    for filter in delivery.all("filter") {
        let filter = Filter::of(&filter).ok_or_else(|| unknown(QueryOption::Filter))?;
        media.retain(|medium| filter.takes(medium));
    }
    for sort in delivery.all("sort") {
        let (compare, direction) = sort_of(&sort).ok_or_else(|| unknown(QueryOption::Sort))?;
        media.sort_by(compare);
        if !direction.starts_with("asc") {
            media.reverse();
        }
    }
    let total = media.len();
    let skip = usize::try_from(skip).unwrap_or(0);
    let take = usize::try_from(take).unwrap_or(0);
    Ok((total, media.into_iter().skip(skip).take(take).collect()))
}

/// `children:` of `/`, an id or a path; nothing is below what does not exist.
fn fetched<'a>(source: Source<'a>, fetch: &str) -> Option<Vec<Medium<'a>>> {
    let (kind, parent) = fetch.split_once(':')?;
    if !kind.eq_ignore_ascii_case("children") {
        return None;
    }
    if parent.trim().is_empty() {
        return Some(Vec::new());
    }
    if parent.trim_matches('/').is_empty() {
        return Some(children(source, None));
    }
    let parent = match guid::lenient(parent) {
        Some(id) => Some(id),
        None => at_path(source, parent).map(|medium| medium.id),
    };
    Some(parent.map_or(Vec::new(), |id| children(source, Some(id))))
}

/// `mediaType` is equal, `name` is contained in any case.
enum Filter {
    MediaType(String),
    Name(String),
}

impl Filter {
    fn of(text: &str) -> Option<Self> {
        match text.split(':').collect::<Vec<_>>().as_slice() {
            ["mediaType", value] => Some(Self::MediaType((*value).to_owned())),
            ["name", value] => Some(Self::Name(value.to_lowercase())),
            _ => None,
        }
    }

    fn takes(&self, medium: &Medium<'_>) -> bool {
        match self {
            Self::MediaType(alias) => medium.type_alias == *alias,
            Self::Name(part) => medium.name.to_lowercase().contains(part),
        }
    }
}

type Compare = fn(&Medium<'_>, &Medium<'_>) -> Ordering;

fn sort_of(text: &str) -> Option<(Compare, &str)> {
    let (field, direction) = text
        .split_once(':')
        .filter(|(_, rest)| !rest.contains(':'))?;
    let compare: Compare = match field {
        "createDate" => |one, other| one.created.cmp(&other.created),
        "updateDate" => |one, other| one.updated.cmp(&other.updated),
        "name" => |one, other| one.name.to_lowercase().cmp(&other.name.to_lowercase()),
        "sortOrder" => |one, other| one.sort_order.cmp(&other.sort_order),
        _ => return None,
    };
    Some((compare, direction))
}
