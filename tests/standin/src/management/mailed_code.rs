//! What requests with a code from a mail have in common: invitations and forgotten passwords.

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reference;
use super::user::not_found;
use super::user_current::{PasswordConfiguration, password_configuration};
use crate::identity::mailed_code::MailedCode;
use crate::identity::user::User;
use crate::route::Context;
use crate::wire::bind::{Kind, Member, Rule, member, reference};
use crate::wire::reply::Reply;

pub(super) const USER: Member = reference("user", Rule::NotNull);
pub(super) const PASSWORD: Member = member("password", Kind::Text, Rule::NotNull);

/// A code that comes back, of either kind, and the password that is chosen with it.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Redemption {
    user: Option<Reference>,
    pub(super) reset_code: String,
    pub(super) token: String,
    pub(super) password: String,
}

impl Redemption {
    pub(super) fn user(&self) -> Uuid {
        self.user.map(|user| user.id).unwrap_or_default()
    }
}

/// Whether a text can be decoded as codes are: Base64 for addresses, with or without padding.
pub(super) fn is_code(text: &str) -> bool {
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(&URL_SAFE, config).decode(text).is_ok()
}

/// Whether it is the user's code, which `of` gives.
pub(super) fn check(
    context: &Context<'_>,
    (user, code): (Uuid, &str),
    of: impl Fn(&User) -> Option<&MailedCode>,
    wrong: impl Fn() -> Reply,
) -> Result<(), Reply> {
    let user = context.security.user(user).ok_or_else(not_found)?;
    let now = context.security.now();
    match of(user).is_some_and(|known| known.is(code, now)) {
        true => Ok(()),
        false => Err(wrong()),
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
