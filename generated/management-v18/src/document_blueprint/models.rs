// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
}

impl CreateDocumentBlueprintRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        document_type: ReferenceByIdModel,
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self {
            document_type,
            parent: None,
            id: None,
            values,
            variants,
        }
    }
}

/// `DocumentBlueprintItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentBlueprintItemResponseModel {
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `DocumentBlueprintResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentBlueprintResponseModel {
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
}

/// `DocumentBlueprintTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentBlueprintTreeItemResponseModel {
    /// `documentType`
    pub document_type: Option<DocumentTypeReferenceResponseModel>,
    /// `isFolder`
    pub is_folder: bool,
    /// `noAccess`
    pub no_access: bool,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `hasChildren`
    pub has_children: bool,
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
