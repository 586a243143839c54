//! `redirect-management`: earlier addresses of documents, and whether they are tracked.

use http::{Method, StatusCode};
use serde::Serialize;
use uuid::Uuid;

use super::{Paged, Reference};
use crate::oauth::bearer::Access;
use crate::route::{Action, Context, Route, route};
use crate::store::moment::Moment;
use crate::store::redirect::{Addresses, Redirect};
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

/// Runs an action that can change the address of the document in its path, and keeps the addresses that it and those
/// below it no longer have.
pub(super) fn tracked(context: &mut Context<'_>, action: Action) -> Outcome {
    let id = context.id()?;
    let before = Addresses::of(&context.store.documents, id);
    let outcome = action(context);
    let now = Moment::of(context.security.now());
    context.store.track(id, &before, now);
    outcome
}

const STATUSES: [&str; 2] = ["Enabled", "Disabled"];

/// An earlier address as the API shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response {
    id: Uuid,
    original_url: String,
    destination_url: String,
    created: Moment,
    document: Reference,
    culture: Option<String>,
}

/// The newest first. Page-based, and without items a 500.
fn list(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let page = query.page()?.with_items()?;
    let filter = query.text("filterText").unwrap_or_default().to_lowercase();
    let found = responses(context, |one| one.url.to_lowercase().contains(&filter));
    Ok(Reply::json(&Paged {
        total: found.len(),
        items: page.cut_by_number(found)?,
    }))
}

fn of_document(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let id = context.id()?;
    let found = responses(context, |one| one.document == id);
    Ok(Reply::json(&Paged {
        total: found.len(),
        items: page.cut(found),
    }))
}

fn responses(context: &Context<'_>, is_wanted: impl Fn(&Redirect) -> bool) -> Vec<Response> {
    let documents = &context.store.documents;
    let newest_first = context.store.redirects.all().iter().rev();
    let wanted = newest_first.filter(|one| is_wanted(one));
    wanted
        .map(|one| Response {
            id: one.id,
            original_url: format!("{}/", one.url),
            destination_url: documents
                .url_path(one.document, one.culture.as_deref())
                .unwrap_or_else(|| "#".into()),
            created: one.created,
            document: Reference { id: one.document },
            culture: one.culture.clone(),
        })
        .collect()
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
