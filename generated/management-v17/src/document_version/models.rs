// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Document Version` uses.

use crate::models::{
    DocumentTypeReferenceResponseModel, DocumentValueResponseModel,
    DocumentVariantResponseModel, FlagModel, ReferenceByIdModel,
};
use umbraco_runtime::{DateTime, Object, Uuid};

/// `DocumentVersionItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVersionItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `document`
    pub document: ReferenceByIdModel,
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

/// `DocumentVersionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVersionResponseModel {
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `document`
    pub document: Option<ReferenceByIdModel>,
}
