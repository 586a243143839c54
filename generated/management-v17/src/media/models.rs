// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Media` uses.

use crate::models::{
    ContentSortFieldModel, DirectionModel, FlagModel, ItemReferenceByIdResponseModel,
    ReferenceByIdModel, VariantItemResponseModel,
};
use umbraco_runtime::{DateTime, Object, Uuid, Value};

/// `CreateMediaRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMediaRequestModel {
    /// `values`
    pub values: Vec<MediaValueModel>,
    /// `variants`
    pub variants: Vec<MediaVariantRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `mediaType`
    pub media_type: ReferenceByIdModel,
}

impl CreateMediaRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<MediaValueModel>,
        variants: Vec<MediaVariantRequestModel>,
        media_type: ReferenceByIdModel,
    ) -> Self {
        Self {
            values,
            variants,
            id: None,
            parent: None,
            media_type,
        }
    }
}

/// `ItemAncestorsResponseModelMediaItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemAncestorsResponseModelMediaItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `ancestors`
    pub ancestors: Vec<MediaItemResponseModel>,
}

/// `MediaCollectionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaCollectionResponseModel {
    /// `values`
    pub values: Vec<MediaValueResponseModel>,
    /// `variants`
    pub variants: Vec<MediaVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `creator`
    pub creator: Option<String>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `mediaType`
    pub media_type: MediaTypeCollectionReferenceResponseModel,
}

/// `MediaConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaConfigurationResponseModel {
    /// `disableDeleteWhenReferenced`
    pub disable_delete_when_referenced: bool,
    /// `disableUnpublishWhenReferenced` (deprecated)
    pub disable_unpublish_when_referenced: bool,
}

/// `MediaItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `hasChildren`
    pub has_children: bool,
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
}

/// `MediaRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaRecycleBinItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `createDate`
    pub create_date: DateTime,
    /// `hasChildren`
    pub has_children: bool,
    /// `parent`
    pub parent: Option<ItemReferenceByIdResponseModel>,
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
}

/// `MediaResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaResponseModel {
    /// `values`
    pub values: Vec<MediaValueResponseModel>,
    /// `variants`
    pub variants: Vec<MediaVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
}

/// `MediaTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTreeItemResponseModel {
    /// `hasChildren`
    pub has_children: bool,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `noAccess`
    pub no_access: bool,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `createDate`
    pub create_date: DateTime,
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
}

/// `MediaTypeCollectionReferenceResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeCollectionReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `alias`
    pub alias: String,
    /// `icon`
    pub icon: String,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
}

/// `MediaTypeReferenceResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `icon`
    pub icon: String,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
}

/// `MediaValueModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaValueModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

impl MediaValueModel {
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

/// `MediaValueResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaValueResponseModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
    /// `editorAlias` (`minLength: 1`)
    pub editor_alias: String,
}

/// `MediaVariantRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaVariantRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name` (`minLength: 1`)
    pub name: String,
}

impl MediaVariantRequestModel {
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

/// `MediaVariantResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaVariantResponseModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
}

/// `SortMediaChildrenByFieldRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SortMediaChildrenByFieldRequestModel {
    /// `field`
    pub field: ContentSortFieldModel,
    /// `direction`
    pub direction: DirectionModel,
}

impl SortMediaChildrenByFieldRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(field: ContentSortFieldModel, direction: DirectionModel) -> Self {
        Self { field, direction }
    }
}

/// `SubsetMediaRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetMediaRecycleBinItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<MediaRecycleBinItemResponseModel>,
}

/// `SubsetMediaTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetMediaTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<MediaTreeItemResponseModel>,
}

/// `UpdateMediaRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMediaRequestModel {
    /// `values`
    pub values: Vec<MediaValueModel>,
    /// `variants`
    pub variants: Vec<MediaVariantRequestModel>,
}

impl UpdateMediaRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<MediaValueModel>,
        variants: Vec<MediaVariantRequestModel>,
    ) -> Self {
        Self { values, variants }
    }
}
