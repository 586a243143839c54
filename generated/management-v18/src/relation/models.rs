// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Relation` uses.

use crate::models::ReferenceByIdModel;
use umbraco_runtime::{DateTime, Object, Uuid};

/// `RelationReferenceModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RelationReferenceModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}

/// `RelationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RelationResponseModel {
    /// `id`
    pub id: Uuid,
    /// `relationType`
    pub relation_type: ReferenceByIdModel,
    /// `parent`
    pub parent: RelationReferenceModel,
    /// `child`
    pub child: RelationReferenceModel,
    /// `createDate`
    pub create_date: DateTime,
    /// `comment`
    pub comment: Option<String>,
}
