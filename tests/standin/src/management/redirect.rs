//! `redirect-management`: the addresses that documents had, and whether they are tracked.

use http::{Method, StatusCode};
use serde::Serialize;
use uuid::Uuid;

use super::{Paged, Reference};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::moment::Moment;
use crate::store::redirect::Redirect;
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

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    id: Uuid,
    original_url: &'a str,
    destination_url: String,
    created: Moment,
    document: Reference,
    culture: Option<&'a str>,
}

fn response<'a>(context: &Context<'_>, redirect: &'a Redirect) -> Response<'a> {
    let culture = redirect.culture.as_deref();
    let documents = &context.store.documents;
    let now_at = documents.url_path(redirect.document, culture);
    Response {
        id: redirect.id,
        original_url: &redirect.url,
        destination_url: now_at.unwrap_or_else(|| "#".to_owned()),
        created: redirect.created,
        document: Reference {
            id: redirect.document,
        },
        culture,
    }
}

/// The newest first, by a part of the address. Page-based, and without items a 500.
fn list(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let text = query.text("filter").unwrap_or_default();
    let page = query.page()?.with_items()?;
    let all = context.store.redirects.all().iter().rev();
    let found: Vec<&Redirect> = all.filter(|one| one.url.contains(text)).collect();
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|one| response(context, one)).collect(),
    }))
}

/// Those of a document, which need not be there.
fn of_document(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let id = context.id()?;
    let all = context.store.redirects.all().iter();
    let found: Vec<&Redirect> = all.filter(|one| one.document == id).collect();
    let total = found.len();
    let items = page.cut(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|one| response(context, one)).collect(),
    }))
}

/// A redirect that is not there is deleted, too.
fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.redirects.remove(id);
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
