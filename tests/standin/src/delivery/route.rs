//! Where a page is: its path and start item, and the page of a path
//! (`src/Umbraco.Core/DeliveryApi/ApiContentRouteBuilder.cs`,
//! `src/Umbraco.Cms.Api.Delivery/Services/RequestRoutingService.cs`).

use uuid::Uuid;

use super::asked::Asked;
use super::domain;
use super::output::{Output, object};
use super::source::Page;

/// The route of a page in a culture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Route {
    pub(super) path: String,
    pub(super) start_id: Uuid,
    pub(super) start_path: String,
}

impl Route {
    /// The route of a page; `None` if it has none in that culture.
    pub(super) fn of(page: Page<'_>, culture: &str) -> Option<Self> {
        let root = *page.path().first()?;
        Some(Self {
            path: path(page, culture)?,
            start_id: root.id(),
            start_path: root.segment(culture).unwrap_or_default(),
        })
    }

    pub(super) fn output(&self) -> Output {
        object([
            ("path", self.path.as_str().into()),
            ("queryString", Output::Null),
            (
                "startItem",
                object([
                    ("id", self.start_id.into()),
                    ("path", self.start_path.as_str().into()),
                ]),
            ),
        ])
    }
}

/// The path below the start item, or below the domain of the culture; the first root is at `/`.
fn path(page: Page<'_>, culture: &str) -> Option<String> {
    if page.source().preview && !page.is_published_in(culture) {
        return Some(format!("/{PREVIEW_PREFIX}{}/", page.id()));
    }
    let way = page.path();
    let segments: Vec<String> = way
        .iter()
        .map(|one| one.segment(culture))
        .collect::<Option<_>>()?;
    for at in (0..way.len()).rev() {
        if let Some(base) = domain::of(way[at], culture) {
            return Some(joined(base, &segments[at + 1..]));
        }
    }
    let mut roots = page.source().children(None).into_iter();
    let first = roots.find(|root| root.is_in(culture));
    let is_first = first.is_some_and(|first| first.id() == page.id());
    Some(match segments.as_slice() {
        [_] if is_first => joined("/", &[]),
        [_] => joined("/", &segments),
        [_, below @ ..] => joined("/", below),
        [] => return None,
    })
}

fn joined(base: &str, segments: &[String]) -> String {
    let mut path = format!("/{}", base.trim_matches('/'));
    for segment in segments {
        if !path.ends_with('/') {
            path.push('/');
        }
        path.push_str(segment);
    }
    if !path.ends_with('/') {
        path.push('/');
    }
    path
}

/// What stands before the id in the path of a page that is not published.
pub(super) const PREVIEW_PREFIX: &str = "preview-";

/// The page of a path, and the culture it is read in: that of the domain, if no other was asked for.
pub(super) fn resolve<'a>(asked: &Asked<'a>, path: &str) -> Option<(Page<'a>, String)> {
    let culture = asked.culture().to_owned();
    let segments: Vec<&str> = path.split('/').filter(|one| !one.is_empty()).collect();
    // No segment has a dot: this asks for a file.
    if segments.last().is_some_and(|last| last.contains('.')) {
        return None;
    }
    if let Some(start) = asked.start_item {
        return Some((below(start, &segments, &culture)?, culture));
    }
    if let Some((page, rest, of_domain)) = domain::matching(asked, &segments) {
        let culture = match (&asked.requested_culture, of_domain) {
            (None, Some(of_domain)) => of_domain.to_owned(),
            _ => culture,
        };
        return Some((below(page, rest, &culture)?, culture));
    }
    let roots = asked.source.children(None).into_iter();
    let roots: Vec<Page<'a>> = roots.filter(|root| root.is_in(&culture)).collect();
    let found = match segments.as_slice() {
        [] => roots.first().copied(),
        segments => roots
            .iter()
            .find_map(|root| below(*root, segments, &culture))
            .or_else(|| {
                let named =
                    |root: &&Page<'a>| root.segment(&culture).as_deref() == Some(segments[0]);
                roots
                    .iter()
                    .find(named)
                    .filter(|_| segments.len() == 1)
                    .copied()
            }),
    };
    Some((found?, culture))
}

/// Segments in their exact case: `CHILD` is not `child` (seen on a running Umbraco 17.3).
fn below<'a>(page: Page<'a>, segments: &[&str], culture: &str) -> Option<Page<'a>> {
    let found = segments.iter().try_fold(page, |page, segment| {
        let mut children = page.children().into_iter();
        children.find(|child| child.segment(culture).as_deref() == Some(*segment))
    })?;
    found.is_in(culture).then_some(found)
}
