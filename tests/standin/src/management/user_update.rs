//! `PUT user/{id}`, `DELETE user` and `user/{id}/calculate-start-nodes`.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reference;
use super::start_nodes::StartNodes;
use super::user::{USERS, not_found};
use super::user_edit::{check_groups, delete_user, ids, is_email};
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::PUT, "user/{id:guid}", USERS, update),
    route(Method::DELETE, "user", USERS, delete_many),
    route(
        Method::GET,
        "user/{id:guid}/calculate-start-nodes",
        USERS,
        start_nodes,
    ),
];

const UPDATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.UpdateUserRequestModel",
    members: &[
        member("email", Kind::Text, Rule::NotNull),
        member("userName", Kind::Text, Rule::NotNull),
        member("name", Kind::Text, Rule::NotNull),
        member("userGroupIds", Kind::References, Rule::NotNull),
        member("languageIsoCode", Kind::Text, Rule::NotNull),
        member("documentStartNodeIds", Kind::References, Rule::NotNull),
        member("hasDocumentRootAccess", Kind::Flag, Rule::NotNull),
        member("mediaStartNodeIds", Kind::References, Rule::NotNull),
        member("hasMediaRootAccess", Kind::Flag, Rule::NotNull),
    ],
};

const DELETE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.DeleteUsersRequestModel",
    members: &[member("userIds", Kind::References, Rule::NotNull)],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Body {
    email: String,
    user_name: String,
    name: String,
    user_group_ids: Vec<Reference>,
    language_iso_code: String,
    document_start_node_ids: Vec<Reference>,
    has_document_root_access: bool,
    media_start_node_ids: Vec<Reference>,
    has_media_root_access: bool,
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    context.security.user(id).ok_or_else(not_found)?;
    check(context, &body, id)?;
    let now = context.security.now();
    let user = context.security.user_mut(id).ok_or_else(not_found)?;
    user.email = body.email;
    user.name = body.name;
    user.groups = ids(&body.user_group_ids);
    user.own_sections = None;
    user.language = body.language_iso_code;
    user.document_start_nodes = ids(&body.document_start_node_ids);
    user.document_root_access = body.has_document_root_access;
    user.media_start_nodes = ids(&body.media_start_node_ids);
    user.media_root_access = body.has_media_root_access;
    user.updated = now;
    Ok(Reply::done())
}

/// The same words as for a new user.
fn check(context: &Context<'_>, body: &Body, own: Uuid) -> Result<(), Reply> {
    let refuse = |title: &str, detail: &str, status| {
        let problem = Problem::bad_request(title).detail(detail);
        Err(problem.status(status).reply())
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
    let mut others = context.security.users.iter();
    if others.any(|user| user.id != own && user.email.eq_ignore_ascii_case(&body.email)) {
        return refuse(
            "Duplicate Email",
            "The email is already in use.",
            "DuplicateEmail",
        );
    }
    check_groups(&body.user_group_ids, &context.security.groups)
}

fn delete_many(context: &mut Context<'_>) -> Outcome {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Users {
        #[serde(default)]
        user_ids: Vec<Reference>,
    }
    let body: Users = bind::body(context.request, &DELETE, context.trace)?;
    for id in ids(&body.user_ids) {
        delete_user(context, id)?;
    }
    Ok(Reply::done())
}

fn start_nodes(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response {
        id: Uuid,
        #[serde(flatten)]
        start_nodes: StartNodes,
    }
    let id = context.id()?;
    let user = context.security.user(id).ok_or_else(not_found)?;
    let groups: Vec<_> = user.groups(&context.security.groups).collect();
    Ok(Reply::json(&Response {
        id,
        start_nodes: StartNodes::of(context.site.version, user, &groups),
    }))
}
