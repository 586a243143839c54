// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Element` uses.

use crate::models::{
    CultureAndScheduleRequestModel, DocumentTypeReferenceResponseModel,
    ElementValueResponseModel, ElementVariantItemResponseModel,
    ElementVariantResponseModel, FlagModel, ItemReferenceByIdResponseModel,
    ReferenceByIdModel,
};
use umbraco_runtime::{DateTime, Object, Uuid, Value};

/// `CopyElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CopyElementRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl CopyElementRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for CopyElementRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `CreateAndPublishElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateAndPublishElementRequestModel {
    /// `culturesToPublish`
    pub cultures_to_publish: Vec<String>,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `values`
    pub values: Vec<ElementValueModel>,
    /// `variants`
    pub variants: Vec<ElementVariantRequestModel>,
}

impl CreateAndPublishElementRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        cultures_to_publish: Vec<String>,
        document_type: ReferenceByIdModel,
        values: Vec<ElementValueModel>,
        variants: Vec<ElementVariantRequestModel>,
    ) -> Self {
        Self {
            cultures_to_publish,
            document_type,
            parent: None,
            id: None,
            values,
            variants,
        }
    }
}

/// `CreateElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateElementRequestModel {
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `values`
    pub values: Vec<ElementValueModel>,
    /// `variants`
    pub variants: Vec<ElementVariantRequestModel>,
}

impl CreateElementRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        document_type: ReferenceByIdModel,
        values: Vec<ElementValueModel>,
        variants: Vec<ElementVariantRequestModel>,
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

/// `ElementConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementConfigurationResponseModel {
    /// `disableDeleteWhenReferenced`
    pub disable_delete_when_referenced: bool,
    /// `disableUnpublishWhenReferenced`
    pub disable_unpublish_when_referenced: bool,
    /// `allowEditInvariantFromNonDefault`
    pub allow_edit_invariant_from_non_default: bool,
    /// `allowNonExistingSegmentsCreation`
    pub allow_non_existing_segments_creation: bool,
}

/// `ElementItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementItemResponseModel {
    /// `isTrashed`
    pub is_trashed: bool,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `hasChildren`
    pub has_children: bool,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<ElementVariantItemResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `ElementRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementRecycleBinItemResponseModel {
    /// `documentType`
    pub document_type: Option<DocumentTypeReferenceResponseModel>,
    /// `variants`
    pub variants: Vec<ElementVariantItemResponseModel>,
    /// `isFolder`
    pub is_folder: bool,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `createDate`
    pub create_date: DateTime,
    /// `hasChildren`
    pub has_children: bool,
    /// `parent`
    pub parent: Option<ItemReferenceByIdResponseModel>,
}

/// `ElementResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementResponseModel {
    /// `isTrashed`
    pub is_trashed: bool,
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

/// `ElementTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementTreeItemResponseModel {
    /// `createDate`
    pub create_date: DateTime,
    /// `documentType`
    pub document_type: Option<DocumentTypeReferenceResponseModel>,
    /// `variants`
    pub variants: Vec<ElementVariantItemResponseModel>,
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

/// `ElementValueModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementValueModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias`
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

impl ElementValueModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(alias: impl Into<String>) -> Self {
        Self {
            culture: None,
            segment: None,
            alias: alias.into(),
            value: None,
        }
    }
}

/// `ElementVariantRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementVariantRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name`
    pub name: String,
}

impl ElementVariantRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            culture: None,
            segment: None,
            name: name.into(),
        }
    }
}

/// `FolderItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FolderItemResponseModel {
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `MoveElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveElementRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveElementRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveElementRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `MoveFolderRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveFolderRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveFolderRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveFolderRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `PublishElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublishElementRequestModel {
    /// `publishSchedules`
    pub publish_schedules: Vec<CultureAndScheduleRequestModel>,
}

impl PublishElementRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(publish_schedules: Vec<CultureAndScheduleRequestModel>) -> Self {
        Self { publish_schedules }
    }
}

/// `PublishedElementResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublishedElementResponseModel {
    /// `isTrashed`
    pub is_trashed: bool,
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

/// `SubsetElementRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetElementRecycleBinItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<ElementRecycleBinItemResponseModel>,
}

/// `SubsetElementTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetElementTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<ElementTreeItemResponseModel>,
}

/// `UnpublishElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UnpublishElementRequestModel {
    /// `cultures`
    pub cultures: Option<Vec<String>>,
}

impl UnpublishElementRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { cultures: None }
    }
}

impl Default for UnpublishElementRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateAndPublishElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateAndPublishElementRequestModel {
    /// `culturesToPublish`
    pub cultures_to_publish: Vec<String>,
    /// `values`
    pub values: Vec<ElementValueModel>,
    /// `variants`
    pub variants: Vec<ElementVariantRequestModel>,
}

impl UpdateAndPublishElementRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        cultures_to_publish: Vec<String>,
        values: Vec<ElementValueModel>,
        variants: Vec<ElementVariantRequestModel>,
    ) -> Self {
        Self {
            cultures_to_publish,
            values,
            variants,
        }
    }
}

/// `UpdateElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateElementRequestModel {
    /// `values`
    pub values: Vec<ElementValueModel>,
    /// `variants`
    pub variants: Vec<ElementVariantRequestModel>,
}

impl UpdateElementRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<ElementValueModel>,
        variants: Vec<ElementVariantRequestModel>,
    ) -> Self {
        Self { values, variants }
    }
}

/// `ValidateUpdateElementRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ValidateUpdateElementRequestModel {
    /// `cultures`
    pub cultures: Option<Vec<String>>,
    /// `values`
    pub values: Vec<ElementValueModel>,
    /// `variants`
    pub variants: Vec<ElementVariantRequestModel>,
}

impl ValidateUpdateElementRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<ElementValueModel>,
        variants: Vec<ElementVariantRequestModel>,
    ) -> Self {
        Self {
            cultures: None,
            values,
            variants,
        }
    }
}
