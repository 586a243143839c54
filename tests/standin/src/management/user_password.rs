//! Passwords of users. Neither a change nor a reset ends tokens or logins.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::user::{USERS, not_found};
use crate::identity::secret::Secret;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::POST,
        "user/{id:guid}/change-password",
        USERS,
        change,
    ),
    route(Method::POST, "user/{id:guid}/reset-password", USERS, reset),
    route(
        Method::POST,
        "user/current/change-password",
        Access::User,
        change_own,
    ),
];

/// `Security:UserPassword:RequiredLength`.
pub(super) const MINIMUM_PASSWORD_LENGTH: usize = 10;

const CHANGE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.ChangePasswordUserRequestModel",
    members: &[
        member("oldPassword", Kind::Text, Rule::Optional),
        member("newPassword", Kind::Text, Rule::Declared),
    ],
};

const CHANGE_OWN: Model = Model {
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.Current.ChangePasswordCurrentUserRequestModel",
    ..CHANGE
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    old_password: Option<String>,
    new_password: String,
}

fn change(context: &mut Context<'_>) -> Outcome {
    let body: Change = bind::body(context.request, &CHANGE, context.trace)?;
    let id = context.id()?;
    set(context, id, body.new_password)
}

fn change_own(context: &mut Context<'_>) -> Outcome {
    let body: Change = bind::body(context.request, &CHANGE_OWN, context.trace)?;
    let id = context.user.ok_or_else(Reply::no_route)?;
    let user = context.security.user(id).ok_or_else(not_found)?;
    let is_old = match (&user.password, &body.old_password) {
        (Some(password), Some(old)) => password.is(old),
        (None, None) => true,
        _ => false,
    };
    if !is_old {
        // ASP.NET Core Identity's words; the reply was not seen on a running server.
        return Err(failure("Incorrect password."));
    }
    set(context, id, body.new_password)
}

fn reset(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Reset {
        reset_password: String,
    }
    let id = context.id()?;
    let mut password = context.security.tokens.random();
    password.truncate(MINIMUM_PASSWORD_LENGTH);
    set(context, id, password.clone())?;
    Ok(Reply::json(&Reset {
        reset_password: password,
    }))
}

/// Sets a password, which ends the codes that were mailed.
pub(super) fn set(context: &mut Context<'_>, id: Uuid, password: String) -> Outcome {
    let now = context.security.now();
    let user = context.security.user_mut(id).ok_or_else(not_found)?;
    if password.chars().count() < MINIMUM_PASSWORD_LENGTH {
        return Err(failure(&format!(
            "The password must be at least {MINIMUM_PASSWORD_LENGTH} characters long"
        )));
    }
    user.password = Some(Secret::of(&password));
    user.password_changed = Some(now);
    user.invite_code = None;
    user.reset_code = None;
    user.updated = now;
    Ok(Reply::done())
}

fn failure(detail: &str) -> Reply {
    Problem::bad_request("Unknown failure")
        .detail(detail)
        .status("UnknownFailure")
        .reply()
}
