// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `User Data` uses.

use umbraco_runtime::{Object, Uuid};

/// `CreateUserDataRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateUserDataRequestModel {
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
    /// `key`
    pub key: Option<Uuid>,
}

impl CreateUserDataRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        group: impl Into<String>,
        identifier: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            group: group.into(),
            identifier: identifier.into(),
            value: value.into(),
            key: None,
        }
    }
}

/// `UpdateUserDataRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateUserDataRequestModel {
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
    /// `key`
    pub key: Uuid,
}

impl UpdateUserDataRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        group: impl Into<String>,
        identifier: impl Into<String>,
        value: impl Into<String>,
        key: Uuid,
    ) -> Self {
        Self {
            group: group.into(),
            identifier: identifier.into(),
            value: value.into(),
            key,
        }
    }
}

/// `UserDataModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserDataModel {
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
}

/// `UserDataResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserDataResponseModel {
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
    /// `key`
    pub key: Uuid,
}
