//! `member-group`, its tree, which is flat, and its items.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Paged, Reference};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::member::MemberGroup;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who sees the groups: who protects documents, too.
const READERS: Access = Access::Sections(&["Umb.Section.Members", "Umb.Section.Content"]);
const MEMBERS: Access = super::member::MEMBERS;

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "member-group", READERS, list),
    route(Method::POST, "member-group", MEMBERS, create),
    route(Method::GET, "member-group/{id:guid}", READERS, read),
    route(Method::PUT, "member-group/{id:guid}", MEMBERS, update),
    route(Method::DELETE, "member-group/{id:guid}", MEMBERS, delete),
    route(Method::GET, "tree/member-group/root", READERS, tree),
    route(Method::GET, "item/member-group", Access::User, items),
];

const CREATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.MemberGroup.CreateMemberGroupRequestModel",
    members: &[
        member("name", Kind::Text, Rule::NotNull),
        member("id", Kind::Guid, Rule::Optional),
    ],
};

const UPDATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.MemberGroup.UpdateMemberGroupRequestModel",
    members: &[member("name", Kind::Text, Rule::NotNull)],
};

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    name: String,
    id: Option<Uuid>,
}

#[derive(Serialize)]
struct Response<'a> {
    id: Uuid,
    name: &'a str,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let found = context.store.members.groups();
    let total = found.len();
    let items = page.cut(found).into_iter().map(response);
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    check(context, &body.name, None)?;
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    if context.store.members.group(id).is_some() {
        return Err(Problem::bad_request("Duplicate key")
            .detail("Another group with the same key already exists.")
            .reply());
    }
    let name = body.name;
    context.store.members.add_group(MemberGroup { id, name });
    Ok(Reply::created(
        context.request,
        &format!("member-group/{id}"),
        &id.to_string(),
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let group = context.store.members.group(context.id()?);
    Ok(Reply::json(&response(group.ok_or_else(not_found)?)))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    context.store.members.group(id).ok_or_else(not_found)?;
    check(context, &body.name, Some(id))?;
    let group = context.store.members.group_mut(id).ok_or_else(not_found)?;
    group.name = body.name;
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.members.group(id).ok_or_else(not_found)?;
    context.store.members.remove_group(id);
    Ok(Reply::done())
}

/// Problems of groups carry no operation status.
fn check(context: &Context<'_>, name: &str, own: Option<Uuid>) -> Result<(), Reply> {
    if name.is_empty() {
        return Err(Problem::bad_request("Name was empty or null")
            .detail("The provided member group name cannot be null or empty.")
            .reply());
    }
    let same = context.store.members.group_by_name(name);
    if same.is_some_and(|same| Some(same.id) != own) {
        return Err(Problem::bad_request("Duplicate name")
            .detail("Another group with the same name already exists.")
            .reply());
    }
    Ok(())
}

/// Page-based: an uneven `skip` is a 500.
fn tree(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct TreeItem<'a> {
        name: &'a str,
        id: Uuid,
        parent: Option<Reference>,
        flags: [(); 0],
        has_children: bool,
    }
    let page = context.query().page()?;
    let found = context.store.members.groups();
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    let items = items.map(|group| TreeItem {
        name: &group.name,
        id: group.id,
        parent: None,
        flags: [],
        has_children: false,
    });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Item<'a> {
        name: &'a str,
        id: Uuid,
        flags: [(); 0],
    }
    let ids = context.query().ids("id")?;
    let groups = context.store.members.groups().into_iter();
    let items = groups
        .filter(|group| ids.contains(&group.id))
        .map(|group| Item {
            name: &group.name,
            id: group.id,
            flags: [],
        });
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

fn response(group: &MemberGroup) -> Response<'_> {
    Response {
        id: group.id,
        name: &group.name,
    }
}

fn not_found() -> Reply {
    Problem::not_found("The requested member group could not be found")
        .status("NotFound")
        .reply()
}
