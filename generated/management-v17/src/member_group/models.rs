// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Member Group` uses.

use umbraco_runtime::{Object, Uuid};

/// `CreateMemberGroupRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMemberGroupRequestModel {
    /// `name`
    pub name: String,
    /// `id`
    pub id: Option<Uuid>,
}

impl CreateMemberGroupRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: None,
        }
    }
}

/// `MemberGroupResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberGroupResponseModel {
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
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
