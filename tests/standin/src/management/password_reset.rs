//! `security/forgot-password`: a code by mail, and another password with it. A site that sends no mail gives no codes.

use std::time::Duration;

use http::{Method, StatusCode};
use serde::Deserialize;

use super::mailed_code::{self, PASSWORD, Redemption, USER, is_code, link, verified};
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
    route(Method::POST, "security/forgot-password", Access::Anonymous, forgot),
    route(Method::POST, "security/forgot-password/verify", Access::Anonymous, verify),
    route(Method::POST, "security/forgot-password/reset", Access::Anonymous, reset),
];

/// `Security:PasswordResetEmailExpiry`.
const LIFE: Duration = Duration::from_secs(60 * 60);

const CODE: Member = member("resetCode", Kind::Text, Rule::NotNull);

const FORGOT: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Security.ResetPasswordRequestModel",
    members: &[member("email", Kind::Text, Rule::NotNull)],
};
const VERIFY: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Security.VerifyResetPasswordTokenRequestModel",
    members: &[USER, CODE],
};
const RESET: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Security.ResetPasswordTokenRequestModel",
    members: &[USER, CODE, PASSWORD],
};

#[derive(Default, Deserialize)]
#[serde(default)]
struct Forgot {
    email: String,
}

/// Whether it is told of a user or not, the answer is the same. Without mail it is 400 without a body.
fn forgot(context: &mut Context<'_>) -> Outcome {
    let body: Forgot = bind::body(context.request, &FORGOT, context.trace)?;
    if !context.site.configuration.mail {
        return Err(Reply::action(StatusCode::BAD_REQUEST));
    }
    let mut users = context.security.users.iter();
    let is_meant = |user: &&User| {
        user.kind == UserKind::PERSON && user.email.eq_ignore_ascii_case(&body.email)
    };
    let found = users
        .find(is_meant)
        .map(|user| (user.id, user.email.clone()));
    if let Some((id, to)) = found {
        let now = context.security.now();
        let code = context.security.tokens.random();
        let link = link(context, id, "reset-password", "resetCode", &code);
        if let Some(user) = context.security.user_mut(id) {
            user.reset_code = Some(MailedCode::of(&code, now, LIFE));
        }
        context.store.outbox.push(Mail {
            kind: MailKind::PasswordReset,
            to,
            message: None,
            link,
            code,
        });
    }
    Ok(Reply::done())
}

/// What is no code at all is wrong before the user is looked for.
fn verify(context: &mut Context<'_>) -> Outcome {
    let body: Redemption = bind::body(context.request, &VERIFY, context.trace)?;
    if !is_code(&body.reset_code) {
        return Err(wrong_code());
    }
    check(context, &body)?;
    Ok(verified())
}

fn reset(context: &mut Context<'_>) -> Outcome {
    let body: Redemption = bind::body(context.request, &RESET, context.trace)?;
    check(context, &body)?;
    user_password::set(context, body.user(), body.password)
}

fn check(context: &Context<'_>, body: &Redemption) -> Result<(), Reply> {
    let sent = (body.user(), body.reset_code.as_str());
    mailed_code::check(context, sent, |user| user.reset_code.as_ref(), wrong_code)
}

fn wrong_code() -> Reply {
    Problem::bad_request("The password reset token was invalid")
        .detail("The specified password reset token was either used already or wrong.")
        .status("InvalidPasswordResetToken")
        .reply()
}
