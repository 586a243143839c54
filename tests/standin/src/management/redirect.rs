//! `redirect-management`: whether addresses are tracked. Redirects themselves are not kept.

use http::{Method, StatusCode};
use serde::Serialize;

use super::Paged;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

const CONTENT: Access = Access::Sections(&["Umb.Section.Content"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "redirect-management", CONTENT, list),
    route(
        Method::GET,
        "redirect-management/{id:guid}",
        CONTENT,
        of_document,
    ),
    route(
        Method::DELETE,
        "redirect-management/{id:guid}",
        CONTENT,
        delete,
    ),
    route(Method::GET, "redirect-management/status", CONTENT, status),
    route(
        Method::POST,
        "redirect-management/status",
        CONTENT,
        set_status,
    ),
];

const STATUSES: [&str; 2] = ["Enabled", "Disabled"];

/// Page-based, and without items a 500.
fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?.with_items()?;
    Ok(Reply::json(&Paged {
        total: 0,
        items: page.cut_by_number(Vec::<()>::new())?,
    }))
}

fn of_document(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    Ok(Reply::json(&Paged {
        total: 0,
        items: page.cut(Vec::<()>::new()),
    }))
}

/// A redirect that is not there is deleted, too.
fn delete(_: &mut Context<'_>) -> Outcome {
    Ok(Reply::done())
}

fn status(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Status {
        status: &'static str,
        user_is_admin: bool,
    }
    Ok(Reply::json(&Status {
        status: STATUSES[usize::from(context.store.settings.redirects_disabled)],
        user_is_admin: is_admin(context),
    }))
}

fn set_status(context: &mut Context<'_>) -> Outcome {
    let status = context.query().choice("status", &STATUSES)?;
    if !is_admin(context) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "Forbidden").reply());
    }
    context.store.settings.redirects_disabled = status == Some(1);
    Ok(Reply::done())
}

fn is_admin(context: &Context<'_>) -> bool {
    let user = context.user.and_then(|id| context.security.user(id));
    user.is_some_and(|user| user.is_admin())
}
