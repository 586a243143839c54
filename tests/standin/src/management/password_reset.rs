//! Forgotten passwords and invitations on a site that sends no mail: neither can be asked for, no code is right.

use http::{Method, StatusCode};
use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::user::{USERS, not_found};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "security/forgot-password", Access::Anonymous, forgot),
    route(Method::POST, "security/forgot-password/verify", Access::Anonymous, verify),
    route(Method::POST, "security/forgot-password/reset", Access::Anonymous, reset),
    route(Method::POST, "user/invite", USERS, invite),
    route(Method::POST, "user/invite/resend", USERS, resend),
    route(Method::POST, "user/invite/verify", Access::Anonymous, verify_invite),
    route(Method::POST, "user/invite/create-password", Access::Anonymous, create_password),
];

macro_rules! model {
    ($name:literal, $members:expr) => {
        Model {
            parameter: "model",
            type_name: concat!("Umbraco.Cms.Api.Management.ViewModels.", $name),
            members: $members,
        }
    };
}

const USER: Member = reference("user", Rule::NotNull);
const CODE: Member = member("resetCode", Kind::Text, Rule::NotNull);
const TOKEN: Member = member("token", Kind::Text, Rule::NotNull);
const PASSWORD: Member = member("password", Kind::Text, Rule::NotNull);
const EMAIL: Member = member("email", Kind::Text, Rule::NotNull);

const FORGOT: Model = model!("Security.ResetPasswordRequestModel", &[EMAIL]);
const VERIFY: Model = model!(
    "Security.VerifyResetPasswordTokenRequestModel",
    &[USER, CODE]
);
const RESET: Model = model!(
    "Security.ResetPasswordTokenRequestModel",
    &[USER, CODE, PASSWORD]
);
const INVITE: Model = model!(
    "User.InviteUserRequestModel",
    &[
        EMAIL,
        member("userName", Kind::Text, Rule::NotNull),
        member("name", Kind::Text, Rule::NotNull),
        member("userGroupIds", Kind::References, Rule::NotNull),
        member("id", Kind::Guid, Rule::Optional),
        member("message", Kind::Text, Rule::Optional),
    ]
);
const RESEND: Model = model!(
    "User.ResendInviteUserRequestModel",
    &[USER, member("message", Kind::Text, Rule::Optional)]
);
const VERIFY_INVITE: Model = model!("User.VerifyInviteUserRequestModel", &[USER, TOKEN]);
const CREATE_PASSWORD: Model = model!(
    "User.CreateInitialPasswordUserRequestModel",
    &[USER, TOKEN, PASSWORD]
);

#[derive(Deserialize)]
struct Body {
    user: Option<Reference>,
}

impl Body {
    fn user(&self) -> Uuid {
        self.user.map(|user| user.id).unwrap_or_default()
    }
}

/// 400 without body: passwords cannot be reset without mail.
fn forgot(context: &mut Context<'_>) -> Outcome {
    let _: Body = bind::body(context.request, &FORGOT, context.trace)?;
    Err(Reply::action(StatusCode::BAD_REQUEST))
}

fn verify(context: &mut Context<'_>) -> Outcome {
    let _: Body = bind::body(context.request, &VERIFY, context.trace)?;
    Err(wrong_code())
}

fn reset(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &RESET, context.trace)?;
    context.security.user(body.user()).ok_or_else(not_found)?;
    Err(wrong_code())
}

fn wrong_code() -> Reply {
    Problem::bad_request("The password reset token was invalid")
        .detail("The specified password reset token was either used already or wrong.")
        .status("InvalidPasswordResetToken")
        .reply()
}

fn invite(context: &mut Context<'_>) -> Outcome {
    let _: Body = bind::body(context.request, &INVITE, context.trace)?;
    Err(cannot_invite())
}

fn resend(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &RESEND, context.trace)?;
    context.security.user(body.user()).ok_or_else(not_found)?;
    Err(cannot_invite())
}

fn cannot_invite() -> Reply {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Problem::new(status, "Cannot send user invitation")
        .status("CannotInvite")
        .reply()
}

fn verify_invite(context: &mut Context<'_>) -> Outcome {
    let _: Body = bind::body(context.request, &VERIFY_INVITE, context.trace)?;
    Err(wrong_token())
}

fn create_password(context: &mut Context<'_>) -> Outcome {
    let _: Body = bind::body(context.request, &CREATE_PASSWORD, context.trace)?;
    Err(wrong_token())
}

fn wrong_token() -> Reply {
    Problem::bad_request("Invalid verification token")
        .detail("The specified verification token is invalid.")
        .status("InvalidInviteToken")
        .reply()
}
