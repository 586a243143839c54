// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Relation Type` uses.

use crate::models::{FlagModel, ObjectTypeResponseModel};
use umbraco_runtime::{Object, Uuid};

/// `RelationTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RelationTypeItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `isDeletable`
    pub is_deletable: bool,
}

/// `RelationTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RelationTypeResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `isBidirectional`
    pub is_bidirectional: bool,
    /// `isDependency`
    pub is_dependency: bool,
    /// `id`
    pub id: Uuid,
    /// `alias`
    pub alias: Option<String>,
    /// `parentObject`
    pub parent_object: Option<ObjectTypeResponseModel>,
    /// `childObject`
    pub child_object: Option<ObjectTypeResponseModel>,
}
