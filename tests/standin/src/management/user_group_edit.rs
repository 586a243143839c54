//! `user-group`: create, update, delete one or many, add and remove users.

use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::Reference;
use super::user::USERS;
use super::user_group::not_found;
use crate::identity::group::{Group, Permission};
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Member, Model, Rule, Source, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};
use crate::wire::union;

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "user-group", USERS, create),
    route(Method::DELETE, "user-group", USERS, delete_many),
    route(Method::PUT, "user-group/{id:guid}", USERS, update),
    route(Method::DELETE, "user-group/{id:guid}", USERS, delete),
    route(Method::POST, "user-group/{id:guid}/users", USERS, add_users),
    route(
        Method::DELETE,
        "user-group/{id:guid}/users",
        USERS,
        remove_users,
    ),
];

const PERMISSION: &[Member] = &[
    member("$type", Kind::Text, Rule::NotNull),
    reference("document", Rule::NotNull),
    reference("documentType", Rule::NotNull),
    reference("propertyType", Rule::NotNull),
    member("verbs", Kind::Texts, Rule::NotNull),
    member("context", Kind::Text, Rule::Optional),
];
const PERMISSION_TYPE: &str =
    "Umbraco.Cms.Api.Management.ViewModels.UserGroup.Permissions.IPermissionPresentationModel";
const PERMISSION_TYPES: &[&str] = &[
    "DocumentPermissionPresentationModel",
    "DocumentPropertyValuePermissionPresentationModel",
    "UnknownTypePermissionPresentationModel",
];

const MEMBERS: &[Member] = &[
    member("name", Kind::Text, Rule::Declared),
    member("alias", Kind::Text, Rule::Declared),
    member("description", Kind::Text, Rule::Optional),
    member("icon", Kind::Text, Rule::Optional),
    member("sections", Kind::Texts, Rule::Declared),
    member("languages", Kind::Texts, Rule::Declared),
    member("hasAccessToAllLanguages", Kind::Flag, Rule::Declared),
    reference("documentStartNode", Rule::Optional),
    member("documentRootAccess", Kind::Flag, Rule::NotNull),
    reference("mediaStartNode", Rule::Optional),
    member("mediaRootAccess", Kind::Flag, Rule::NotNull),
    member("fallbackPermissions", Kind::Texts, Rule::Declared),
    member("permissions", Kind::List(PERMISSION), Rule::Declared),
    member("id", Kind::Guid, Rule::Optional),
];

const CREATE: Model = Model {
    parameter: "createUserGroupRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.UserGroup.CreateUserGroupRequestModel",
    members: MEMBERS,
};

const UPDATE: Model = Model {
    parameter: "updateUserGroupRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.UserGroup.UpdateUserGroupRequestModel",
    members: MEMBERS,
};

const DELETE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.UserGroup.DeleteUserGroupsRequestModel",
    members: &[member("userGroupIds", Kind::References, Rule::NotNull)],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    name: String,
    alias: String,
    description: Option<String>,
    icon: Option<String>,
    sections: Vec<Option<String>>,
    languages: Vec<Option<String>>,
    has_access_to_all_languages: bool,
    document_start_node: Option<Reference>,
    #[serde(default)]
    document_root_access: bool,
    media_start_node: Option<Reference>,
    #[serde(default)]
    media_root_access: bool,
    fallback_permissions: Vec<Option<String>>,
    permissions: Vec<Permission>,
    id: Option<Uuid>,
}

impl Body {
    fn into_group(self, id: Uuid, is_system: bool) -> Group {
        let texts = |texts: Vec<Option<String>>| texts.into_iter().flatten().collect();
        Group {
            id,
            name: self.name,
            alias: self.alias,
            // What was not given reads back as nothing, not as null.
            description: self.description.unwrap_or_default(),
            icon: self.icon,
            sections: texts(self.sections),
            languages: texts(self.languages),
            has_access_to_all_languages: self.has_access_to_all_languages,
            document_start_node: self.document_start_node.map(|node| node.id),
            document_root_access: self.document_root_access,
            media_start_node: self.media_start_node.map(|node| node.id),
            media_root_access: self.media_root_access,
            fallback_permissions: texts(self.fallback_permissions),
            permissions: self.permissions,
            is_system,
        }
    }
}

fn body(context: &Context<'_>, model: &Model) -> Result<Body, Reply> {
    let source = Source {
        request: context.request,
        parameter: model.parameter,
        trace: context.trace,
    };
    let node = source.read()?;
    union::check(
        source,
        &node,
        "permissions",
        PERMISSION_TYPE,
        PERMISSION_TYPES,
    )?;
    bind::body(context.request, model, context.trace)
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body = body(context, &CREATE)?;
    check(context, &body, None)?;
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    context.security.groups.add(body.into_group(id, false));
    Ok(Reply::created(
        context.request,
        &format!("user-group/{id}"),
        &id.to_string(),
    ))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body = body(context, &UPDATE)?;
    let id = context.id()?;
    let groups = &context.security.groups;
    let is_system = groups.get(id).ok_or_else(not_found)?.is_system;
    check(context, &body, Some(id))?;
    let group = context.security.groups.get_mut(id).ok_or_else(not_found)?;
    *group = body.into_group(id, is_system);
    Ok(Reply::done())
}

/// A name that is taken under another alias is an unhandled exception of the data base.
fn check(context: &Context<'_>, body: &Body, own: Option<Uuid>) -> Result<(), Reply> {
    let groups = &context.security.groups;
    let same = groups.by_alias(&body.alias);
    if same.is_some_and(|same| Some(same.id) != own) {
        return Err(Problem::new(StatusCode::CONFLICT, "Duplicate alias")
            .detail("A user group already exists with the attempted alias.")
            .status("DuplicateAlias")
            .reply());
    }
    let mut named = groups.all().into_iter();
    if named.any(|group| group.name == body.name && Some(group.id) != own) {
        return Err(Reply::crash());
    }
    let installed = &context.store.languages;
    let is_installed = |code: &String| {
        let mut languages = installed.iter();
        languages.any(|language| language.iso_code.eq_ignore_ascii_case(code))
    };
    if !body.languages.iter().flatten().all(is_installed) {
        return Err(Problem::not_found("Language not found")
            .detail("The specified language cannot be found.")
            .status("LanguageNotFound")
            .reply());
    }
    let node = body.document_start_node.map(|node| node.id);
    if node.is_some_and(|id| context.store.documents.get(id).is_none()) {
        return Err(Problem::not_found("Document start node key not found")
            .detail("The assigned document start node does not exists.")
            .status("DocumentStartNodeKeyNotFound")
            .reply());
    }
    Ok(())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    remove(context, &[id])
}

fn delete_many(context: &mut Context<'_>) -> Outcome {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Ids {
        #[serde(default)]
        user_group_ids: Vec<Reference>,
    }
    let body: Ids = bind::body(context.request, &DELETE, context.trace)?;
    let ids: Vec<Uuid> = body.user_group_ids.iter().map(|one| one.id).collect();
    remove(context, &ids)
}

fn remove(context: &mut Context<'_>, ids: &[Uuid]) -> Outcome {
    for id in ids {
        let group = context.security.groups.get(*id).ok_or_else(not_found)?;
        if group.is_system {
            return Err(Problem::bad_request("System user group")
                .detail("The operation is not allowed on a system user group.")
                .status("CanNotDeleteIsSystemUserGroup")
                .reply());
        }
    }
    for id in ids {
        context.security.groups.remove(*id);
        for user in &mut context.security.users {
            user.groups.retain(|group| group != id);
        }
    }
    Ok(Reply::done())
}

fn add_users(context: &mut Context<'_>) -> Outcome {
    let (group, users) = members(context)?;
    for id in users {
        let user = context.security.user_mut(id).ok_or_else(no_user)?;
        if !user.groups.contains(&group) {
            user.groups.push(group);
        }
    }
    Ok(Reply::done())
}

/// A user who is not in the group: 400 with an empty object, which is all that is left of a problem.
fn remove_users(context: &mut Context<'_>) -> Outcome {
    let (group, users) = members(context)?;
    for id in &users {
        let user = context.security.user(*id).ok_or_else(no_user)?;
        if !user.groups.contains(&group) {
            return Err(Reply::action(StatusCode::BAD_REQUEST).with_json(&json!({})));
        }
    }
    for id in users {
        let user = context.security.user_mut(id).ok_or_else(no_user)?;
        user.groups.retain(|one| *one != group);
    }
    Ok(Reply::done())
}

fn members(context: &Context<'_>) -> Result<(Uuid, Vec<Uuid>), Reply> {
    let users = bind::ids(context.request, "userIds", context.trace)?;
    let group = context.id()?;
    context.security.groups.get(group).ok_or_else(not_found)?;
    if users.iter().any(|id| context.security.user(*id).is_none()) {
        return Err(no_user());
    }
    Ok((group, users))
}

fn no_user() -> Reply {
    Problem::not_found("User key not found")
        .detail("The provided user key do not exist.")
        .status("UserNotFound")
        .reply()
}
