//! `published-cache`: rebuild and reload, which answer at once.

use http::{Method, StatusCode};
use serde::Serialize;

use super::document_type::SETTINGS;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "published-cache/rebuild", SETTINGS, rebuild),
    route(
        Method::GET,
        "published-cache/rebuild/status",
        Access::User,
        status,
    ),
    route(Method::POST, "published-cache/reload", SETTINGS, reload),
];

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
