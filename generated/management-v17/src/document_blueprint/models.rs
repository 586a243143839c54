// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Document Blueprint` uses.

use crate::models::{
    DocumentTypeReferenceResponseModel, DocumentValueModel, DocumentValueResponseModel,
    DocumentVariantRequestModel, DocumentVariantResponseModel, FlagModel,
    ReferenceByIdModel,
};
use umbraco_runtime::{Object, Uuid};

/// `CreateDocumentBlueprintFromDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentBlueprintFromDocumentRequestModel {
    /// `document`
    pub document: ReferenceByIdModel,
    /// `id`
    pub id: Option<Uuid>,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
}

impl CreateDocumentBlueprintFromDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(document: ReferenceByIdModel, name: impl Into<String>) -> Self {
        Self {
            document,
            id: None,
            name: name.into(),
            parent: None,
        }
    }
}

/// `CreateDocumentBlueprintRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentBlueprintRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
}

impl CreateDocumentBlueprintRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
        document_type: ReferenceByIdModel,
    ) -> Self {
        Self {
            values,
            variants,
            id: None,
            parent: None,
            document_type,
        }
    }
}

/// `DocumentBlueprintItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentBlueprintItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
}

/// `DocumentBlueprintResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentBlueprintResponseModel {
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
}

/// `DocumentBlueprintTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentBlueprintTreeItemResponseModel {
    /// `hasChildren`
    pub has_children: bool,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `isFolder`
    pub is_folder: bool,
    /// `documentType`
    pub document_type: Option<DocumentTypeReferenceResponseModel>,
}

/// `MoveDocumentBlueprintRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveDocumentBlueprintRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveDocumentBlueprintRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveDocumentBlueprintRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `SubsetDocumentBlueprintTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetDocumentBlueprintTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<DocumentBlueprintTreeItemResponseModel>,
}

/// `UpdateDocumentBlueprintRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDocumentBlueprintRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
}

impl UpdateDocumentBlueprintRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self { values, variants }
    }
}
