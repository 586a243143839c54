//! `webhook/logs`: what came of the calls of webhooks.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::webhook::WEBHOOKS;
use crate::route::{Context, Route, route};
use crate::store::webhook::LoggedCall;
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "webhook/{id:guid}/logs", WEBHOOKS, of_one),
    route(Method::GET, "webhook/logs", WEBHOOKS, of_all),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    key: Uuid,
    webhook_key: Uuid,
    status_code: &'a str,
    is_success_status_code: bool,
    date: &'a str,
    event_alias: &'a str,
    url: &'a str,
    retry_count: u32,
    request_headers: &'a str,
    request_body: &'a str,
    response_headers: &'a str,
    response_body: &'a str,
    /// So it is spelled.
    exception_occured: bool,
}

/// A webhook that is not there has no calls.
fn of_one(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    list(context, |call| call.webhook == id)
}

fn of_all(context: &mut Context<'_>) -> Outcome {
    list(context, |_| true)
}

/// The newest first. Page-based, and without items a 500.
fn list(context: &Context<'_>, is_listed: impl Fn(&LoggedCall) -> bool) -> Outcome {
    let page = context.query().page()?.with_items()?;
    let debug = context.site.configuration.debug;
    let calls = context.store.webhook_calls.iter().rev();
    let found: Vec<&LoggedCall> = calls.filter(|call| is_listed(call)).collect();
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|call| response(call, debug)).collect(),
    }))
}

/// Only with `Hosting:Debug` it is said what was answered, or why nothing was; else there are names of texts
/// (`src/Umbraco.Cms.Api.Management/Factories/WebhookPresentationFactory.cs`, seen on a running Umbraco 17.3).
fn response(call: &LoggedCall, debug: bool) -> Response<'_> {
    let (status, body) = match (debug, call.is_success) {
        (true, _) => (call.status.as_str(), call.response_body.as_str()),
        (false, true) => (call.status.as_str(), "[toggleDebug]"),
        (false, false) => ("[statusNotOk]", "[toggleDebug]"),
    };
    Response {
        key: call.key,
        webhook_key: call.webhook,
        status_code: status,
        is_success_status_code: call.is_success,
        date: &call.date,
        event_alias: &call.event,
        url: &call.url,
        retry_count: call.retry_count,
        request_headers: &call.request_headers,
        request_body: &call.request_body,
        response_headers: "",
        response_body: body,
        exception_occured: debug && call.threw,
    }
}
