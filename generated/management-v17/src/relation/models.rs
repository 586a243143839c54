// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
    /// `parent` (`readOnly: true`)
    pub parent: RelationReferenceModel,
    /// `child` (`readOnly: true`)
    pub child: RelationReferenceModel,
    /// `createDate` (`readOnly: true`)
    pub create_date: DateTime,
    /// `comment` (`readOnly: true`)
    pub comment: Option<String>,
}
