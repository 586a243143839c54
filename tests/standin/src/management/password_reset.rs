//! `security/forgot-password`: a code by mail, and another password with it. A site that sends no mail gives no codes.

use std::time::Duration;

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reference;
use super::user::not_found;
use super::user_current::{PasswordConfiguration, password_configuration};
use super::user_password;
use crate::identity::mailed_code::MailedCode;
use crate::identity::user::{Kind as UserKind, User};
use crate::mail::{Mail, MailKind};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "security/forgot-password", Access::Anonymous, forgot),
    route(Method::POST, "security/forgot-password/verify", Access::Anonymous, verify),
    route(Method::POST, "security/forgot-password/reset", Access::Anonymous, reset),
];

/// `Security:PasswordResetEmailExpiry`.
const LIFE: Duration = Duration::from_secs(60 * 60);

pub(super) const USER: Member = reference("user", Rule::NotNull);
pub(super) const PASSWORD: Member = member("password", Kind::Text, Rule::NotNull);
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

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Body {
    email: String,
    user: Option<Reference>,
    reset_code: String,
    password: String,
}

impl Body {
    fn user(&self) -> Uuid {
        self.user.map(|user| user.id).unwrap_or_default()
    }
}

/// What is answered to a code that is right.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Verified {
    password_configuration: PasswordConfiguration,
}

pub(super) fn verified() -> Reply {
    Reply::json(&Verified {
        password_configuration: password_configuration(),
    })
}

/// Whether it is told of a user or not, the answer is the same. Without mail it is 400 without a body.
fn forgot(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &FORGOT, context.trace)?;
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

/// The login page, with what it is opened for.
pub(super) fn link(
    context: &Context<'_>,
    user: Uuid,
    flow: &str,
    name: &str,
    code: &str,
) -> String {
    let origin = context.request.origin();
    format!("{origin}/umbraco/login?flow={flow}&userId={user}&{name}={code}")
}

/// What is no code at all is wrong before the user is looked for.
fn verify(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &VERIFY, context.trace)?;
    if !is_code(&body.reset_code) {
        return Err(wrong_code());
    }
    check(context, &body)?;
    Ok(verified())
}

fn reset(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &RESET, context.trace)?;
    check(context, &body)?;
    user_password::set(context, body.user(), body.password)
}

fn check(context: &Context<'_>, body: &Body) -> Result<(), Reply> {
    let user = context.security.user(body.user()).ok_or_else(not_found)?;
    let now = context.security.now();
    let code = user.reset_code.as_ref();
    match code.is_some_and(|code| code.is(&body.reset_code, now)) {
        true => Ok(()),
        false => Err(wrong_code()),
    }
}

/// Whether a text can be decoded as codes are: Base64 for addresses, with or without padding.
pub(super) fn is_code(text: &str) -> bool {
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(&URL_SAFE, config).decode(text).is_ok()
}

fn wrong_code() -> Reply {
    Problem::bad_request("The password reset token was invalid")
        .detail("The specified password reset token was either used already or wrong.")
        .status("InvalidPasswordResetToken")
        .reply()
}
