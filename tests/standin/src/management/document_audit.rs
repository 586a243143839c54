//! `document/{id}/audit-log` and `document/{id}/notifications`: what was done with a document, and who is told.

use http::Method;
use serde::{Deserialize, Serialize};

use super::document::not_found;
use super::document_access::{self as access, CONTENT, require};
use super::{Paged, Reference};
use crate::route::{Context, Route, route};
use crate::store::document_settings::{AuditEntry, Subscription};
use crate::store::moment::Moment;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::query::not_valid;
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "document/{id:guid}/audit-log",
        CONTENT,
        audit_log,
    ),
    route(
        Method::GET,
        "document/{id:guid}/notifications",
        CONTENT,
        notifications,
    ),
    route(
        Method::PUT,
        "document/{id:guid}/notifications",
        CONTENT,
        subscribe,
    ),
];

/// Page-based, the newest first; of a document that is not there it is empty.
fn audit_log(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Entry<'a> {
        user: Reference,
        timestamp: Moment,
        log_type: &'a str,
        comment: Option<&'a str>,
        parameters: Option<&'a str>,
    }
    let id = context.id()?;
    let query = context.query();
    let page = query.page()?.with_items()?;
    let refuse = |name: &str, text: &str| {
        Reply::binding(vec![(format!("$.{name}"), not_valid(text))], context.trace)
    };
    let since = match query.text("sinceDate") {
        None => None,
        Some(text) => Some(date(text).ok_or_else(|| refuse("sinceDate", text))?),
    };
    let is_ascending = match query.text("orderDirection") {
        None => false,
        Some(text) if text.eq_ignore_ascii_case("ascending") || text == "0" => true,
        Some(text) if text.eq_ignore_ascii_case("descending") || text == "1" => false,
        Some(text) => return Err(refuse("orderDirection", text)),
    };
    require(context, access::READ, Some(id))?;
    let mut found: Vec<&AuditEntry> = context.store.documents.settings.audit(id);
    found.retain(|entry| since.is_none_or(|since| entry.time >= since));
    if !is_ascending {
        found.reverse();
    }
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter().map(|entry| Entry {
        user: Reference { id: entry.user },
        timestamp: entry.time,
        log_type: &entry.log_type,
        comment: entry.comment.as_deref(),
        parameters: entry.parameters.as_deref(),
    });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

/// Query dates are read more loosely than JSON: also with a space.
fn date(text: &str) -> Option<Moment> {
    Moment::parse(text).or_else(|| Moment::parse(&text.replacen(' ', "T", 1)))
}

/// The actions that users can be told of, in the order of a fresh site.
const ACTIONS: [(&str, &str); 11] = [
    ("Umb.Document.Duplicate", "copy"),
    ("Umb.Document.Delete", "delete"),
    ("Umb.Document.Move", "move"),
    ("Umb.Document.Create", "create"),
    ("Umb.Document.PublicAccess", "protect"),
    ("Umb.Document.Publish", "publish"),
    ("Umb.DocumentRecycleBin.Restore", "restore"),
    ("Umb.Document.Permissions", "rights"),
    ("Umb.Document.Rollback", "rollback"),
    ("Umb.Document.Sort", "sort"),
    ("Umb.Document.Update", "update"),
];

fn notifications(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Notification {
        action_id: &'static str,
        alias: &'static str,
        subscribed: bool,
    }
    let id = context.id()?;
    require(context, access::NOTIFICATIONS, Some(id))?;
    context.store.documents.get(id).ok_or_else(not_found)?;
    let user = context.user.unwrap_or_default();
    let subscribed = context.store.documents.settings.subscribed(id, user);
    let list = ACTIONS.map(|(action_id, alias)| Notification {
        action_id,
        alias,
        subscribed: subscribed.iter().any(|one| one == action_id),
    });
    Ok(Reply::json(&list))
}

const SUBSCRIBE: Model = Model {
    parameter: "updateModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.UpdateDocumentNotificationsRequestModel",
    members: &[member("subscribedActionIds", Kind::Texts, Rule::Declared)],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Subscribe {
    subscribed_action_ids: Vec<String>,
}

fn subscribe(context: &mut Context<'_>) -> Outcome {
    let body: Subscribe = bind::body(context.request, &SUBSCRIBE, context.trace)?;
    let id = context.id()?;
    require(context, access::NOTIFICATIONS, Some(id))?;
    context.store.documents.get(id).ok_or_else(not_found)?;
    let user = context.user.unwrap_or_default();
    context.store.documents.settings.subscribe(Subscription {
        document: id,
        user,
        actions: body.subscribed_action_ids,
    });
    Ok(Reply::done())
}
