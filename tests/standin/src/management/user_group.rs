//! `user-group`: list, filter, read, and `item/user-group`.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::user::USERS;
use super::{Paged, Reference, reference};
use crate::identity::group::{Group, Permission};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "user-group", USERS, list),
    route(Method::GET, "filter/user-group", USERS, filter),
    route(Method::GET, "user-group/{id:guid}", USERS, read),
    route(Method::GET, "item/user-group", Access::User, items),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    id: Uuid,
    is_deletable: bool,
    alias_can_be_changed: bool,
    name: &'a str,
    alias: &'a str,
    description: &'a str,
    icon: Option<&'a str>,
    sections: &'a [String],
    languages: &'a [String],
    has_access_to_all_languages: bool,
    document_start_node: Option<Reference>,
    document_root_access: bool,
    media_start_node: Option<Reference>,
    media_root_access: bool,
    fallback_permissions: &'a [String],
    permissions: &'a [Permission],
    #[serde(skip_serializing_if = "Option::is_none")]
    element_start_node: Option<Option<Reference>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    element_root_access: Option<bool>,
}

fn list(context: &mut Context<'_>) -> Outcome {
    page(context, "")
}

/// By a part of the name.
fn filter(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let wanted = query.text("filter").unwrap_or_default().to_lowercase();
    page(context, &wanted)
}

fn page(context: &Context<'_>, wanted: &str) -> Outcome {
    let page = context.query().page()?;
    let mut found = context.security.groups.all();
    found.retain(|group| group.name.to_lowercase().contains(wanted));
    let total = found.len();
    let items = page.cut(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|group| response(context, group)).collect(),
    }))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let group = context.security.groups.get(context.id()?);
    let group = group.ok_or_else(not_found)?;
    Ok(Reply::json(&response(context, group)))
}

fn response<'a>(context: &Context<'_>, group: &'a Group) -> Response<'a> {
    // The library of elements came with 18.
    let has_elements = context.site.version >= 18;
    Response {
        id: group.id,
        is_deletable: !group.is_system,
        alias_can_be_changed: !group.is_system,
        name: &group.name,
        alias: &group.alias,
        description: &group.description,
        icon: group.icon.as_deref(),
        sections: &group.sections,
        languages: &group.languages,
        has_access_to_all_languages: group.has_access_to_all_languages,
        document_start_node: reference(group.document_start_node),
        document_root_access: group.document_root_access,
        media_start_node: reference(group.media_start_node),
        media_root_access: group.media_root_access,
        fallback_permissions: &group.fallback_permissions,
        permissions: &group.permissions,
        element_start_node: has_elements.then_some(None),
        element_root_access: has_elements.then_some(group.document_root_access),
    }
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Item<'a> {
        name: &'a str,
        icon: Option<&'a str>,
        alias: &'a str,
        id: Uuid,
        flags: [(); 0],
    }
    let ids = context.query().ids("id")?;
    let found = context.security.groups.all().into_iter();
    let items = found
        .filter(|group| ids.contains(&group.id))
        .map(|group| Item {
            name: &group.name,
            icon: group.icon.as_deref(),
            alias: &group.alias,
            id: group.id,
            flags: [],
        });
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The user group could not be found")
        .status("NotFound")
        .reply()
}
