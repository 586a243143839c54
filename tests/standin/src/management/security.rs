//! `security/back-office/login` and `verify-2fa`, which come before the authorization endpoint.
//!
//! A real site delays the answer to a wrong password by about 250 ms, at first 1000 ms; the stand-in does not.

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identity::user::{Kind as UserKind, User};
use crate::oauth::bearer::Access;
use crate::oauth::cookies::{self, Attributes};
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::POST,
        "security/back-office/login",
        Access::Anonymous,
        login,
    ),
    route(
        Method::POST,
        "security/back-office/verify-2fa",
        Access::Anonymous,
        verify_two_factor,
    ),
];

const LOGIN: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Security.LoginRequestModel",
    members: &[
        member("username", Kind::Text, Rule::Declared),
        member("password", Kind::Text, Rule::Declared),
    ],
};

const VERIFY: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.Models.Verify2FACodeModel",
    members: &[
        member("code", Kind::Text, Rule::Required),
        member("provider", Kind::Text, Rule::Required),
        member("isPersistent", Kind::Flag, Rule::NotNull),
        member("rememberClient", Kind::Flag, Rule::NotNull),
    ],
};

#[derive(Deserialize)]
struct Login {
    username: String,
    password: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Verify {
    code: String,
    provider: String,
    #[serde(default)]
    is_persistent: bool,
}

fn login(context: &mut Context<'_>) -> Outcome {
    let body: Login = bind::body(context.request, &LOGIN, context.trace)?;
    let id = check_password(context, &body)?;
    let Some(factor) = user(context, id).and_then(|user| user.two_factor.clone()) else {
        return Ok(context.security.start_session(Reply::done(), id, true));
    };
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct SecondFactor<'a> {
        two_factor_login_view: Option<&'a str>,
        enabled_two_factor_provider_names: [&'a str; 1],
    }
    let value = context.security.tokens.random();
    context.security.sessions.add_two_factor(value.clone(), id);
    let reply = Reply::action(StatusCode::PAYMENT_REQUIRED).with_json(&SecondFactor {
        two_factor_login_view: None,
        enabled_two_factor_provider_names: [&factor.provider],
    });
    let attributes = Attributes::lax(context.security.settings.use_https);
    Ok(cookies::set(
        reply,
        cookies::TWO_FACTOR,
        &value,
        None,
        attributes,
    ))
}

fn verify_two_factor(context: &mut Context<'_>) -> Outcome {
    let body: Verify = bind::body(context.request, &VERIFY, context.trace)?;
    let cookie = cookies::get(context.request, cookies::TWO_FACTOR);
    let id = cookie.and_then(|value| context.security.sessions.two_factor(&value));
    let Some(user) = id.and_then(|id| user(context, id)) else {
        return Err(Problem::new(StatusCode::UNAUTHORIZED, "No user found").reply());
    };
    let is_right = user
        .two_factor
        .as_ref()
        .is_some_and(|factor| factor.provider == body.provider && factor.code == body.code);
    if !is_right {
        return Err(Problem::bad_request("Invalid code").reply());
    }
    let id = user.id;
    check_state(context, id)?;
    let attributes = Attributes::lax(context.security.settings.use_https);
    let reply = cookies::delete(Reply::done(), cookies::TWO_FACTOR, attributes);
    Ok(context
        .security
        .start_session(reply, id, body.is_persistent))
}

/// The user, if the password is right and the account open. A wrong password says nothing about the account.
fn check_password(context: &mut Context<'_>, body: &Login) -> Result<Uuid, Reply> {
    let now = context.security.now();
    let person =
        context.security.users.iter_mut().find(|user| {
            user.kind != UserKind::API && user.email.eq_ignore_ascii_case(&body.username)
        });
    let Some(user) = person else {
        return Err(invalid_credentials());
    };
    let id = user.id;
    if !user
        .password
        .as_ref()
        .is_some_and(|password| password.is(&body.password))
    {
        if user.lockout.fail(now) {
            context.security.delete_tokens_of(id);
        }
        return Err(invalid_credentials());
    }
    check_state(context, id)?;
    Ok(id)
}

/// Disabled goes before locked.
fn check_state(context: &Context<'_>, id: Uuid) -> Result<(), Reply> {
    let now = context.security.now();
    let forbidden = |title: &str, detail: &str| {
        Err(Problem::new(StatusCode::FORBIDDEN, title)
            .detail(detail)
            .reply())
    };
    match user(context, id) {
        Some(user) if !user.approved => forbidden(
            "User is not allowed",
            "The operation is not allowed on the user",
        ),
        Some(user) if user.lockout.is_locked(now) => forbidden(
            "User is locked",
            "The user is locked, and need to be unlocked before more login attempts can be executed.",
        ),
        _ => Ok(()),
    }
}

fn user<'a>(context: &'a Context<'_>, id: Uuid) -> Option<&'a User> {
    context.security.user(id)
}

fn invalid_credentials() -> Reply {
    Problem::new(StatusCode::UNAUTHORIZED, "Invalid credentials")
        .detail("The provided credentials are invalid. User has not been signed in.")
        .reply()
}
