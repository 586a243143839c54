// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `User Data` uses.

use umbraco_runtime::{Object, Uuid};

/// `CreateUserDataRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateUserDataRequestModel {
    /// `key`
    pub key: Option<Uuid>,
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
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
            key: None,
            group: group.into(),
            identifier: identifier.into(),
            value: value.into(),
        }
    }
}

/// `UpdateUserDataRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateUserDataRequestModel {
    /// `key`
    pub key: Uuid,
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
}

impl UpdateUserDataRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        key: Uuid,
        group: impl Into<String>,
        identifier: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            key,
            group: group.into(),
            identifier: identifier.into(),
            value: value.into(),
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
    /// `key`
    pub key: Uuid,
    /// `group`
    pub group: String,
    /// `identifier`
    pub identifier: String,
    /// `value`
    pub value: String,
}
