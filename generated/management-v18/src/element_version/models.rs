// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Element Version` uses.

use crate::models::{
    DocumentTypeReferenceResponseModel, ElementValueResponseModel,
    ElementVariantResponseModel, FlagModel, ReferenceByIdModel,
};
use umbraco_runtime::{DateTime, Object, Uuid};

/// `ElementVersionItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementVersionItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `element`
    pub element: ReferenceByIdModel,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `user`
    pub user: ReferenceByIdModel,
    /// `versionDate`
    pub version_date: DateTime,
    /// `isCurrentPublishedVersion`
    pub is_current_published_version: bool,
    /// `isCurrentDraftVersion`
    pub is_current_draft_version: bool,
    /// `preventCleanup`
    pub prevent_cleanup: bool,
}

/// `ElementVersionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementVersionResponseModel {
    /// `element`
    pub element: Option<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<ElementValueResponseModel>,
    /// `variants`
    pub variants: Vec<ElementVariantResponseModel>,
}
