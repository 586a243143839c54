// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Relation Type` uses.

use crate::models::{FlagModel, ObjectTypeResponseModel};
use umbraco_runtime::{Object, Uuid};

/// `RelationTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RelationTypeItemResponseModel {
    /// `isDeletable`
    pub is_deletable: bool,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `RelationTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RelationTypeResponseModel {
    /// `id`
    pub id: Uuid,
    /// `alias`
    pub alias: Option<String>,
    /// `parentObject`
    pub parent_object: Option<ObjectTypeResponseModel>,
    /// `childObject`
    pub child_object: Option<ObjectTypeResponseModel>,
    /// `name`
    pub name: String,
    /// `isBidirectional`
    pub is_bidirectional: bool,
    /// `isDependency`
    pub is_dependency: bool,
}
