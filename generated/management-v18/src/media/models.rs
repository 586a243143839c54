// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    /// `mediaType`
    pub media_type: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `values`
    pub values: Vec<MediaValueModel>,
    /// `variants`
    pub variants: Vec<MediaVariantRequestModel>,
}

impl CreateMediaRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        media_type: ReferenceByIdModel,
        values: Vec<MediaValueModel>,
        variants: Vec<MediaVariantRequestModel>,
    ) -> Self {
        Self {
            media_type,
            parent: None,
            id: None,
            values,
            variants,
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
    /// `mediaType`
    pub media_type: MediaTypeCollectionReferenceResponseModel,
    /// `creator`
    pub creator: Option<String>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<MediaValueResponseModel>,
    /// `variants`
    pub variants: Vec<MediaVariantResponseModel>,
}

/// `MediaConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaConfigurationResponseModel {
    /// `disableDeleteWhenReferenced`
    pub disable_delete_when_referenced: bool,
    /// `disableUnpublishWhenReferenced`
    pub disable_unpublish_when_referenced: bool,
}

/// `MediaItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaItemResponseModel {
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
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `MediaRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaRecycleBinItemResponseModel {
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `createDate`
    pub create_date: DateTime,
    /// `hasChildren`
    pub has_children: bool,
    /// `parent`
    pub parent: Option<ItemReferenceByIdResponseModel>,
}

/// `MediaResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaResponseModel {
    /// `isTrashed`
    pub is_trashed: bool,
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<MediaValueResponseModel>,
    /// `variants`
    pub variants: Vec<MediaVariantResponseModel>,
}

/// `MediaTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTreeItemResponseModel {
    /// `mediaType`
    pub media_type: MediaTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
    /// `noAccess`
    pub no_access: bool,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `createDate`
    pub create_date: DateTime,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `hasChildren`
    pub has_children: bool,
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
    /// `alias`
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
    /// `editorAlias`
    pub editor_alias: String,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias`
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

/// `MediaVariantRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaVariantRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name`
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
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name`
    pub name: String,
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
