//! `indexer` and `searcher` of a site without search indexes: the lists are empty, every name is unknown.

use http::{Method, StatusCode};
use serde_json::json;

use super::Paged;
use super::data_type::SETTINGS;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "indexer", Access::User, nothing),
    route(
        Method::GET,
        "indexer/{indexName}",
        Access::User,
        unknown_index,
    ),
    route(
        Method::POST,
        "indexer/{indexName}/rebuild",
        SETTINGS,
        unknown_index,
    ),
    route(Method::GET, "searcher", Access::User, nothing),
    route(
        Method::GET,
        "searcher/{searcherName}/query",
        Access::User,
        unknown_searcher,
    ),
];

fn nothing(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    Ok(Reply::json(&Paged {
        total: 0,
        items: page.cut(Vec::<()>::new()),
    }))
}

/// 404 with a body that says 400.
fn unknown_index(context: &mut Context<'_>) -> Outcome {
    let body = json!({
        "type": "Error",
        "title": "Index Not Found",
        "status": 400,
        "detail": format!("No index found with name = {}", context.value()),
    });
    Err(Reply::action(StatusCode::NOT_FOUND).with_json(&body))
}

fn unknown_searcher(_: &mut Context<'_>) -> Outcome {
    Err(Problem::not_found("Could not find a valid searcher")
        .detail("The provided searcher name did not match any of our registered searchers")
        .reply())
}
