// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Member Group` uses.

use umbraco_runtime::{Object, Uuid};

/// `CreateMemberGroupRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMemberGroupRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `name`
    pub name: String,
}

impl CreateMemberGroupRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
        }
    }
}

/// `MemberGroupResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberGroupResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
}

/// `UpdateMemberGroupRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMemberGroupRequestModel {
    /// `name`
    pub name: String,
}

impl UpdateMemberGroupRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
