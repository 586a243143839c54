// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Member` uses.

use crate::models::{
    FlagModel, MemberItemResponseModel, MemberKindModel,
    MemberTypeReferenceResponseModel, ReferenceByIdModel,
};
use umbraco_runtime::{DateTime, Object, Uuid, Value};

/// `CreateMemberRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMemberRequestModel {
    /// `values`
    pub values: Vec<MemberValueModel>,
    /// `variants`
    pub variants: Vec<MemberVariantRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `email`
    pub email: String,
    /// `username`
    pub username: String,
    /// `password`
    pub password: String,
    /// `memberType`
    pub member_type: ReferenceByIdModel,
    /// `groups`
    pub groups: Option<Vec<Uuid>>,
    /// `isApproved`
    pub is_approved: bool,
}

impl CreateMemberRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<MemberValueModel>,
        variants: Vec<MemberVariantRequestModel>,
        email: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<String>,
        member_type: ReferenceByIdModel,
        is_approved: bool,
    ) -> Self {
        Self {
            values,
            variants,
            id: None,
            email: email.into(),
            username: username.into(),
            password: password.into(),
            member_type,
            groups: None,
            is_approved,
        }
    }
}

/// `ItemAncestorsResponseModelMemberItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemAncestorsResponseModelMemberItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `ancestors`
    pub ancestors: Vec<MemberItemResponseModel>,
}

/// `MemberResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberResponseModel {
    /// `values`
    pub values: Vec<MemberValueResponseModel>,
    /// `variants`
    pub variants: Vec<MemberVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `email`
    pub email: String,
    /// `username`
    pub username: String,
    /// `memberType`
    pub member_type: MemberTypeReferenceResponseModel,
    /// `isApproved`
    pub is_approved: bool,
    /// `isLockedOut`
    pub is_locked_out: bool,
    /// `isTwoFactorEnabled`
    pub is_two_factor_enabled: bool,
    /// `failedPasswordAttempts`
    pub failed_password_attempts: i32,
    /// `lastLoginDate`
    pub last_login_date: Option<DateTime>,
    /// `lastLockoutDate`
    pub last_lockout_date: Option<DateTime>,
    /// `lastPasswordChangeDate`
    pub last_password_change_date: Option<DateTime>,
    /// `groups`
    pub groups: Vec<Uuid>,
    /// `kind`
    pub kind: MemberKindModel,
    /// `profileData`
    pub profile_data: Option<String>,
}

/// `MemberValueModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberValueModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

impl MemberValueModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(alias: impl Into<String>) -> Self {
        Self {
            culture: None,
            segment: None,
            alias: alias.into(),
            value: None,
        }
    }
}

/// `MemberValueResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberValueResponseModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
    /// `editorAlias` (`minLength: 1`)
    pub editor_alias: String,
}

/// `MemberVariantRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberVariantRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name` (`minLength: 1`)
    pub name: String,
}

impl MemberVariantRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            culture: None,
            segment: None,
            name: name.into(),
        }
    }
}

/// `MemberVariantResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberVariantResponseModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
}

/// `UpdateMemberRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMemberRequestModel {
    /// `values`
    pub values: Vec<MemberValueModel>,
    /// `variants`
    pub variants: Vec<MemberVariantRequestModel>,
    /// `email`
    pub email: String,
    /// `username`
    pub username: String,
    /// `oldPassword`
    pub old_password: Option<String>,
    /// `newPassword`
    pub new_password: Option<String>,
    /// `groups`
    pub groups: Option<Vec<Uuid>>,
    /// `isApproved`
    pub is_approved: bool,
    /// `isLockedOut`
    pub is_locked_out: bool,
    /// `isTwoFactorEnabled`
    pub is_two_factor_enabled: bool,
}

impl UpdateMemberRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<MemberValueModel>,
        variants: Vec<MemberVariantRequestModel>,
        email: impl Into<String>,
        username: impl Into<String>,
        is_approved: bool,
        is_locked_out: bool,
        is_two_factor_enabled: bool,
    ) -> Self {
        Self {
            values,
            variants,
            email: email.into(),
            username: username.into(),
            old_password: None,
            new_password: None,
            groups: None,
            is_approved,
            is_locked_out,
            is_two_factor_enabled,
        }
    }
}
