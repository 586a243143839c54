// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Dynamic Root` uses.

use crate::models::ReferenceByIdModel;
use umbraco_runtime::{Object, Uuid};

/// `DynamicRootContextRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DynamicRootContextRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: ReferenceByIdModel,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
}

impl DynamicRootContextRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(parent: ReferenceByIdModel) -> Self {
        Self {
            id: None,
            parent,
            culture: None,
            segment: None,
        }
    }
}

/// `DynamicRootQueryOriginRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DynamicRootQueryOriginRequestModel {
    /// `alias`
    pub alias: String,
    /// `id`
    pub id: Option<Uuid>,
}

impl DynamicRootQueryOriginRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(alias: impl Into<String>) -> Self {
        Self {
            alias: alias.into(),
            id: None,
        }
    }
}

/// `DynamicRootQueryRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DynamicRootQueryRequestModel {
    /// `origin`
    pub origin: DynamicRootQueryOriginRequestModel,
    /// `steps`
    pub steps: Vec<DynamicRootQueryStepRequestModel>,
}

impl DynamicRootQueryRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        origin: DynamicRootQueryOriginRequestModel,
        steps: Vec<DynamicRootQueryStepRequestModel>,
    ) -> Self {
        Self { origin, steps }
    }
}

/// `DynamicRootQueryStepRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DynamicRootQueryStepRequestModel {
    /// `alias`
    pub alias: String,
    /// `documentTypeIds`
    pub document_type_ids: Vec<Uuid>,
}

impl DynamicRootQueryStepRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(alias: impl Into<String>, document_type_ids: Vec<Uuid>) -> Self {
        Self {
            alias: alias.into(),
            document_type_ids,
        }
    }
}

/// `DynamicRootRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DynamicRootRequestModel {
    /// `context`
    pub context: DynamicRootContextRequestModel,
    /// `query`
    pub query: DynamicRootQueryRequestModel,
}

impl DynamicRootRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        context: DynamicRootContextRequestModel,
        query: DynamicRootQueryRequestModel,
    ) -> Self {
        Self { context, query }
    }
}

/// `DynamicRootResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DynamicRootResponseModel {
    /// `roots`
    pub roots: Vec<Uuid>,
}
