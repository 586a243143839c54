//! `user/invite`: users who choose their first password themselves, with a code that they get by mail. A site that sends no
//! mail can invite nobody.

use std::time::Duration;

use http::{Method, StatusCode};
use serde::Deserialize;
use uuid::Uuid;

use super::mailed_code::{self, PASSWORD, Redemption, USER, is_code, link, verified};
use super::user::{USERS, not_found, state};
use super::user_edit::{self, Create};
use super::user_password;
use crate::identity::mailed_code::MailedCode;
use crate::identity::user::{Kind as UserKind, User};
use crate::mail::{Mail, MailKind};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "user/invite", USERS, invite),
    route(Method::POST, "user/invite/resend", USERS, resend),
    route(Method::POST, "user/invite/verify", Access::Anonymous, verify),
    route(Method::POST, "user/invite/create-password", Access::Anonymous, create_password),
];

/// `Security:UserInviteEmailExpiry`.
const LIFE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

const TOKEN: Member = member("token", Kind::Text, Rule::NotNull);
const MESSAGE: Member = member("message", Kind::Text, Rule::Optional);

const INVITE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.InviteUserRequestModel",
    members: &[
        member("email", Kind::Text, Rule::NotNull),
        member("userName", Kind::Text, Rule::NotNull),
        member("name", Kind::Text, Rule::NotNull),
        member("userGroupIds", Kind::References, Rule::NotNull),
        member("id", Kind::Guid, Rule::Optional),
        MESSAGE,
    ],
};
const RESEND: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.ResendInviteUserRequestModel",
    members: &[USER, MESSAGE],
};
const VERIFY: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.VerifyInviteUserRequestModel",
    members: &[USER, TOKEN],
};
const CREATE_PASSWORD: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.CreateInitialPasswordUserRequestModel",
    members: &[USER, TOKEN, PASSWORD],
};

#[derive(Deserialize)]
struct Invite {
    #[serde(flatten)]
    user: Create,
    message: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Resend {
    #[serde(flatten)]
    to: Redemption,
    message: Option<String>,
}

/// What is wrong with the user is said before that nobody can be invited (`src/Umbraco.Core/Services/UserService.cs`).
fn invite(context: &mut Context<'_>) -> Outcome {
    let body: Invite = bind::body(context.request, &INVITE, context.trace)?;
    user_edit::check(&body.user, context.security)?;
    require_mail(context)?;
    let sent = body.user;
    let id = sent.id.unwrap_or_else(|| context.store.sequence.id());
    let now = context.security.now();
    context.security.users.push(User {
        name: sent.name,
        groups: user_edit::ids(&sent.user_group_ids),
        approved: false,
        invited: true,
        ..User::new(id, UserKind::PERSON, sent.email, now)
    });
    send(context, id, body.message);
    let path = format!("user/{id}");
    Ok(Reply::created(context.request, &path, &id.to_string()))
}

fn resend(context: &mut Context<'_>) -> Outcome {
    let body: Resend = bind::body(context.request, &RESEND, context.trace)?;
    let id = body.to.user();
    let user = context.security.user(id).ok_or_else(not_found)?;
    require_mail(context)?;
    if state(user, context) != "Invited" {
        return Err(Problem::bad_request("Invalid user state")
            .detail("The target user is not in the invite state.")
            .status("NotInInviteState")
            .reply());
    }
    send(context, id, body.message);
    Ok(Reply::done())
}

fn require_mail(context: &Context<'_>) -> Result<(), Reply> {
    if context.site.configuration.mail {
        return Ok(());
    }
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Err(Problem::new(status, "Cannot send user invitation")
        .status("CannotInvite")
        .reply())
}

fn send(context: &mut Context<'_>, id: Uuid, message: Option<String>) {
    let now = context.security.now();
    let code = context.security.tokens.random();
    let link = link(context, id, "invite-user", "inviteCode", &code);
    let Some(user) = context.security.user_mut(id) else {
        return;
    };
    user.invite_code = Some(MailedCode::of(&code, now, LIFE));
    let to = user.email.clone();
    context.store.outbox.push(Mail {
        kind: MailKind::Invitation,
        to,
        message,
        link,
        code,
    });
}

fn verify(context: &mut Context<'_>) -> Outcome {
    let body: Redemption = bind::body(context.request, &VERIFY, context.trace)?;
    check(context, &body)?;
    Ok(verified())
}

/// A password that is too weak leaves everything as it is, which is assumed.
fn create_password(context: &mut Context<'_>) -> Outcome {
    let body: Redemption = bind::body(context.request, &CREATE_PASSWORD, context.trace)?;
    check(context, &body)?;
    let id = body.user();
    let reply = user_password::set(context, id, body.password)?;
    if let Some(user) = context.security.user_mut(id) {
        user.approved = true;
    }
    Ok(reply)
}

/// What is no code at all is wrong before the user is looked for.
fn check(context: &Context<'_>, body: &Redemption) -> Result<(), Reply> {
    if !is_code(&body.token) {
        return Err(wrong_token());
    }
    let sent = (body.user(), body.token.as_str());
    mailed_code::check(context, sent, |user| user.invite_code.as_ref(), wrong_token)
}

fn wrong_token() -> Reply {
    Problem::bad_request("Invalid verification token")
        .detail("The specified verification token is invalid.")
        .status("InvalidInviteToken")
        .reply()
}
