//! What is sent of members: the request models, and the checks of `src/Umbraco.Infrastructure/Services/MemberEditingService.cs`.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::Reference;
use super::document_body::{SentValue, SentVariant};
use super::media_body::{VALUE, VARIANT, not_sent};
use super::user_password::MINIMUM_PASSWORD_LENGTH;
use crate::store::Store;
use crate::store::content_type::ContentType;
use crate::wire::bind::{Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Problem, Reply};

const VALUES: Member = member(
    "values",
    Kind::Models(
        "Umbraco.Cms.Api.Management.ViewModels.Member.MemberValueModel",
        VALUE,
    ),
    Rule::NotNull,
);
const VARIANTS: Member = member(
    "variants",
    Kind::Models(
        "Umbraco.Cms.Api.Management.ViewModels.Member.MemberVariantRequestModel",
        VARIANT,
    ),
    Rule::NotNull,
);
const EMAIL: Member = member("email", Kind::Text, Rule::NotNull);
const USERNAME: Member = member("username", Kind::Text, Rule::NotNull);
const GROUPS: Member = member("groups", Kind::Guids, Rule::Optional);
const IS_APPROVED: Member = member("isApproved", Kind::Flag, Rule::NotNull);

pub(super) const CREATE: Model = Model {
    parameter: "createRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Member.CreateMemberRequestModel",
    members: &[
        EMAIL,
        USERNAME,
        member("password", Kind::Text, Rule::NotNull),
        reference("memberType", Rule::Declared),
        GROUPS,
        IS_APPROVED,
        member("id", Kind::Guid, Rule::Optional),
        VALUES,
        VARIANTS,
    ],
};

pub(super) const UPDATE: Model = Model {
    parameter: "updateRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Member.UpdateMemberRequestModel",
    members: &[
        EMAIL,
        USERNAME,
        member("oldPassword", Kind::Text, Rule::Optional),
        member("newPassword", Kind::Text, Rule::Optional),
        GROUPS,
        IS_APPROVED,
        member("isLockedOut", Kind::Flag, Rule::NotNull),
        member("isTwoFactorEnabled", Kind::Flag, Rule::NotNull),
        VALUES,
        VARIANTS,
    ],
};

/// A member as it is sent.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentMember {
    pub(super) id: Option<Uuid>,
    #[serde(default)]
    pub(super) email: String,
    #[serde(default)]
    pub(super) username: String,
    #[serde(alias = "newPassword")]
    pub(super) password: Option<String>,
    pub(super) member_type: Option<Reference>,
    #[serde(default)]
    pub(super) groups: Vec<Uuid>,
    #[serde(default)]
    pub(super) is_approved: bool,
    #[serde(default)]
    pub(super) is_locked_out: bool,
    #[serde(default)]
    pub(super) is_two_factor_enabled: bool,
    #[serde(default)]
    pub(super) values: Vec<SentValue>,
    #[serde(default)]
    pub(super) variants: Vec<SentVariant>,
}

impl SentMember {
    pub(super) fn name(&self) -> &str {
        let first = self.variants.first();
        first.map_or("", |one| one.name.as_str())
    }

    fn has_weak_password(&self) -> bool {
        let password = self.password.as_deref();
        password.is_some_and(|text| text.chars().count() < MINIMUM_PASSWORD_LENGTH)
    }
}

/// The checks of creating and updating, in their order; `own` is the member that is updated.
pub(super) fn check(store: &Store, sent: &SentMember, own: Option<Uuid>) -> Result<(), Reply> {
    let refuse = |title: &str, status| Err(Problem::bad_request(title).status(status).reply());
    if sent.name().trim().is_empty() {
        return refuse("Invalid name supplied", "InvalidName");
    }
    if sent.username.trim().is_empty() {
        return refuse("Invalid username supplied", "InvalidUsername");
    }
    let is_email = sent
        .email
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'));
    if !is_email {
        return refuse("Invalid email supplied", "InvalidEmail");
    }
    if sent.has_weak_password() || (own.is_none() && sent.password.is_none()) {
        return Err(Problem::bad_request("Invalid password supplied")
            .detail("The password did not meet the complexity requirements.")
            .status("InvalidPassword")
            .reply());
    }
    let mut others = store.members.all().iter();
    let same = others.find(|one| {
        Some(one.id) != own
            && (one.username.eq_ignore_ascii_case(&sent.username)
                || one.email.eq_ignore_ascii_case(&sent.email))
    });
    let Some(same) = same else {
        return Ok(());
    };
    if same.username.eq_ignore_ascii_case(&sent.username) {
        return Err(Problem::bad_request("Duplicate username detected")
            .detail("The supplied username is already in use by another member.")
            .status("DuplicateUsername")
            .reply());
    }
    // The name of the C# enumeration; the detail is worded as that of the user name.
    Err(Problem::bad_request("Duplicate email detected")
        .detail("The supplied email is already in use by another member.")
        .status("DuplicateEmail")
        .reply())
}

/// What validating says of the password: an error under a property that there is not.
pub(super) fn password_errors(sent: &SentMember) -> Map<String, Value> {
    let mut errors = Map::new();
    if sent.has_weak_password() {
        errors.insert(not_sent("password"), json!(["Invalid password"]));
    }
    errors
}

/// The member type that was sent.
pub(super) fn member_type<'a>(
    store: &'a Store,
    sent: &SentMember,
) -> Result<&'a ContentType, Reply> {
    let id = sent.member_type.map(|one| one.id).unwrap_or_default();
    store.member_types.get(id).ok_or_else(|| {
        Problem::not_found("The requested member type could not be found")
            .status("MemberTypeNotFound")
            .reply()
    })
}
