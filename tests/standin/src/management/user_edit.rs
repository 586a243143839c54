//! `user`: create, delete, disable, enable, unlock, groups.

use http::Method;
use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::user::{USERS, not_found};
use crate::identity::group::Groups;
use crate::identity::user::{Kind as UserKind, User};
use crate::oauth::security::Security;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "user", USERS, create),
    route(Method::DELETE, "user/{id:guid}", USERS, delete),
    route(Method::POST, "user/disable", USERS, disable),
    route(Method::POST, "user/enable", USERS, enable),
    route(Method::POST, "user/unlock", USERS, unlock),
    route(Method::POST, "user/set-user-groups", USERS, set_groups),
];

const ID: &[Member] = &[member("id", Kind::Guid, Rule::NotNull)];
const USER_IDS: Member = member("userIds", Kind::List(ID), Rule::NotNull);
const GROUP_IDS: Member = member("userGroupIds", Kind::List(ID), Rule::NotNull);

const CREATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.CreateUserRequestModel",
    members: &[
        member("id", Kind::Guid, Rule::Optional),
        member("email", Kind::Text, Rule::NotNull),
        member("userName", Kind::Text, Rule::NotNull),
        member("name", Kind::Text, Rule::NotNull),
        member(
            "kind",
            Kind::Enumeration(
                "Umbraco.Cms.Core.Models.Membership.UserKind",
                &["Default", "Api"],
            ),
            Rule::NotNull,
        ),
        GROUP_IDS,
    ],
};

const DISABLE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.DisableUserRequestModel",
    members: &[USER_IDS],
};

const ENABLE: Model = Model {
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.EnableUserRequestModel",
    ..DISABLE
};

const UNLOCK: Model = Model {
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.UnlockUsersRequestModel",
    ..DISABLE
};

const GROUPS_MODEL: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.UpdateUserGroupsOnUserRequestModel",
    members: &[USER_IDS, GROUP_IDS],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub(super) struct Create {
    pub(super) id: Option<Uuid>,
    pub(super) email: String,
    user_name: String,
    pub(super) name: String,
    kind: i64,
    pub(super) user_group_ids: Vec<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Users {
    user_ids: Vec<Reference>,
    user_group_ids: Vec<Reference>,
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Create = bind::body(context.request, &CREATE, context.trace)?;
    check(&body, context.security)?;
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    let now = context.security.now();
    context.security.users.push(User {
        name: body.name,
        groups: ids(&body.user_group_ids),
        // A real site makes up a password that nobody knows.
        password_changed: Some(now),
        ..User::new(id, UserKind(body.kind), body.email, now)
    });
    Ok(Reply::created(
        context.request,
        &format!("user/{id}"),
        &id.to_string(),
    ))
}

/// The checks of `UserService.CreateAsync`, in their order.
pub(super) fn check(body: &Create, security: &Security) -> Result<(), Reply> {
    let refuse = |title: &str, detail: &str, status| {
        Err(Problem::bad_request(title)
            .detail(detail)
            .status(status)
            .reply())
    };
    let taken = |email: &str| {
        let mut users = security.users.iter();
        users.any(|user| user.email.eq_ignore_ascii_case(email))
    };
    if body.user_name != body.email {
        return refuse(
            "Invalid Username",
            "The username must be the same as the email.",
            "UserNameIsNotEmail",
        );
    }
    if !is_email(&body.email) {
        return refuse("Invalid email", "The email is invalid", "InvalidEmail");
    }
    if body.id.is_some_and(|id| security.user(id).is_some()) {
        // The status is that of the C# enumeration; the texts are not known.
        return refuse("Duplicate ID", "The ID is already in use.", "DuplicateId");
    }
    if taken(&body.email) {
        return refuse(
            "Duplicate Email",
            "The email is already in use.",
            "DuplicateEmail",
        );
    }
    if body.user_group_ids.is_empty() {
        return refuse(
            "No User Group Specified",
            "A user must be assigned to at least one group",
            "NoUserGroup",
        );
    }
    check_groups(&body.user_group_ids, &security.groups)
}

pub(super) fn check_groups(given: &[Reference], groups: &Groups) -> Result<(), Reply> {
    if given.iter().all(|given| groups.get(given.id).is_some()) {
        return Ok(());
    }
    Err(Problem::not_found("Missing User Group")
        .detail("The specified user group was not found.")
        .status("MissingUserGroup")
        .reply())
}

/// Whoever has ever signed in cannot be deleted, an API user that has ever fetched a token neither. The client
/// credentials stay behind without a user.
fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    delete_user(context, id)?;
    Ok(Reply::done())
}

pub(super) fn delete_user(context: &mut Context<'_>, id: Uuid) -> Result<(), Reply> {
    let user = context.security.user(id).ok_or_else(not_found)?;
    if user.last_login.is_some() {
        return Err(Problem::bad_request("Cannot delete user")
            .detail("The user cannot be deleted.")
            .status("CannotDelete")
            .reply());
    }
    context.security.delete_tokens_of(id);
    context.security.users.retain(|user| user.id != id);
    Ok(())
}

fn disable(context: &mut Context<'_>) -> Outcome {
    for id in known_users(context, &DISABLE)? {
        context.security.disable(id);
    }
    Ok(Reply::done())
}

fn enable(context: &mut Context<'_>) -> Outcome {
    for id in known_users(context, &ENABLE)? {
        if let Some(user) = context.security.user_mut(id) {
            user.approved = true;
        }
    }
    Ok(Reply::done())
}

/// Unknown users are passed over.
fn unlock(context: &mut Context<'_>) -> Outcome {
    let body: Users = bind::body(context.request, &UNLOCK, context.trace)?;
    for id in ids(&body.user_ids) {
        if let Some(user) = context.security.user_mut(id) {
            user.lockout.clear();
        }
    }
    Ok(Reply::done())
}

/// Acts on living tokens at once. Unknown users are passed over.
fn set_groups(context: &mut Context<'_>) -> Outcome {
    let body: Users = bind::body(context.request, &GROUPS_MODEL, context.trace)?;
    check_groups(&body.user_group_ids, &context.security.groups)?;
    for id in ids(&body.user_ids) {
        if let Some(user) = context.security.user_mut(id) {
            user.groups = ids(&body.user_group_ids);
            user.own_sections = None;
        }
    }
    Ok(Reply::done())
}

fn known_users(context: &Context<'_>, model: &Model) -> Result<Vec<Uuid>, Reply> {
    let body: Users = bind::body(context.request, model, context.trace)?;
    let ids = ids(&body.user_ids);
    if ids.iter().any(|id| context.security.user(*id).is_none()) {
        return Err(not_found());
    }
    Ok(ids)
}

pub(super) fn ids(references: &[Reference]) -> Vec<Uuid> {
    references.iter().map(|reference| reference.id).collect()
}

pub(super) fn is_email(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}
