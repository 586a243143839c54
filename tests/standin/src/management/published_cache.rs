//! `published-cache`: rebuild and reload, which answer at once.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use http::{Method, StatusCode};
use serde::Serialize;

use super::document_type::SETTINGS;
use crate::answer::Site;
use crate::oauth::bearer::Access;
use crate::route::{self, Context, Match, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};
use crate::wire::request::Request;

/// By themselves, since they are told from others before they are answered.
pub(super) const REBUILD: &[Route] = &[route(
    Method::POST,
    "published-cache/rebuild",
    SETTINGS,
    rebuild,
)];

/// All but [`REBUILD`].
pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "published-cache/rebuild/status",
        Access::User,
        status,
    ),
    route(Method::POST, "published-cache/reload", SETTINGS, reload),
];

/// A request for a rebuild, from when it came to when it is answered: what makes another one a conflict.
pub(crate) struct Rebuild(Arc<Site>);

impl Rebuild {
    /// `None` of a request for anything else.
    pub(crate) fn begin(request: &Request, site: &Arc<Site>) -> Option<Self> {
        let found = route::find(REBUILD.iter(), &request.method, &request.path);
        matches!(found, Match::Action(..)).then(|| {
            site.cache_rebuilds.fetch_add(1, Ordering::Relaxed);
            Self(site.clone())
        })
    }
}

impl Drop for Rebuild {
    fn drop(&mut self) {
        self.0.cache_rebuilds.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A small site is done before the next request comes, so that asking for it again is refused only while the first request
/// waits for its reply. The status of that problem is not that of the reply.
fn rebuild(context: &mut Context<'_>) -> Outcome {
    if context.cache_rebuilds > 1 {
        let problem = Problem::bad_request("Database cache cannot be rebuilt")
            .detail("The database cache is in the process of rebuilding.");
        return Err(Reply::action(StatusCode::CONFLICT).with_json(&problem));
    }
    context.store.cache_was_rebuilt = true;
    Ok(Reply::done())
}

/// The first question after a rebuild is answered with "still going on", as on a real site.
fn status(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Status {
        is_rebuilding: bool,
    }
    let is_rebuilding = std::mem::take(&mut context.store.cache_was_rebuilt);
    Ok(Reply::json(&Status { is_rebuilding }))
}

fn reload(_: &mut Context<'_>) -> Outcome {
    Ok(Reply::done())
}
