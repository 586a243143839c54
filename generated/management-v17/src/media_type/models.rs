// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Media Type` uses.

use crate::models::{
    CompositionTypeModel, FlagModel, PropertyTypeAppearanceModel,
    PropertyTypeValidationModel, ReferenceByIdModel,
};
use umbraco_runtime::{Object, Uuid};

/// `AllowedMediaTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AllowedMediaTypeItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: Option<String>,
    /// `matchedFileExtension`
    pub matched_file_extension: bool,
}

/// `AllowedMediaTypeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AllowedMediaTypeModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
    pub icon: Option<String>,
}

/// `AvailableMediaTypeCompositionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AvailableMediaTypeCompositionResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: String,
    /// `folderPath`
    pub folder_path: Vec<String>,
    /// `isCompatible`
    pub is_compatible: bool,
}

/// `CopyMediaTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CopyMediaTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl CopyMediaTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for CopyMediaTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `CreateMediaTypePropertyTypeContainerRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMediaTypePropertyTypeContainerRequestModel {
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `name`
    pub name: Option<String>,
    /// `type` (`minLength: 1`)
    pub r#type: String,
    /// `sortOrder`
    pub sort_order: i32,
}

impl CreateMediaTypePropertyTypeContainerRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(id: Uuid, r#type: impl Into<String>, sort_order: i32) -> Self {
        Self {
            id,
            parent: None,
            name: None,
            r#type: r#type.into(),
            sort_order,
        }
    }
}

/// `CreateMediaTypePropertyTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMediaTypePropertyTypeRequestModel {
    /// `id`
    pub id: Uuid,
    /// `container`
    pub container: Option<ReferenceByIdModel>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `dataType`
    pub data_type: ReferenceByIdModel,
    /// `variesByCulture`
    pub varies_by_culture: bool,
    /// `variesBySegment`
    pub varies_by_segment: bool,
    /// `validation`
    pub validation: PropertyTypeValidationModel,
    /// `appearance`
    pub appearance: PropertyTypeAppearanceModel,
}

impl CreateMediaTypePropertyTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        id: Uuid,
        sort_order: i32,
        alias: impl Into<String>,
        name: impl Into<String>,
        data_type: ReferenceByIdModel,
        varies_by_culture: bool,
        varies_by_segment: bool,
        validation: PropertyTypeValidationModel,
        appearance: PropertyTypeAppearanceModel,
    ) -> Self {
        Self {
            id,
            container: None,
            sort_order,
            alias: alias.into(),
            name: name.into(),
            description: None,
            data_type,
            varies_by_culture,
            varies_by_segment,
            validation,
            appearance,
        }
    }
}

/// `CreateMediaTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMediaTypeRequestModel {
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon` (`minLength: 1`)
    pub icon: String,
    /// `allowedAsRoot`
    pub allowed_as_root: bool,
    /// `variesByCulture`
    pub varies_by_culture: bool,
    /// `variesBySegment`
    pub varies_by_segment: bool,
    /// `isElement`
    pub is_element: bool,
    /// `properties`
    pub properties: Vec<CreateMediaTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<CreateMediaTypePropertyTypeContainerRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `allowedMediaTypes`
    pub allowed_media_types: Vec<MediaTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<MediaTypeCompositionModel>,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
}

impl CreateMediaTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        alias: impl Into<String>,
        name: impl Into<String>,
        icon: impl Into<String>,
        allowed_as_root: bool,
        varies_by_culture: bool,
        varies_by_segment: bool,
        is_element: bool,
        properties: Vec<CreateMediaTypePropertyTypeRequestModel>,
        containers: Vec<CreateMediaTypePropertyTypeContainerRequestModel>,
        allowed_media_types: Vec<MediaTypeSortModel>,
        compositions: Vec<MediaTypeCompositionModel>,
    ) -> Self {
        Self {
            alias: alias.into(),
            name: name.into(),
            description: None,
            icon: icon.into(),
            allowed_as_root,
            varies_by_culture,
            varies_by_segment,
            is_element,
            properties,
            containers,
            id: None,
            parent: None,
            allowed_media_types,
            compositions,
            collection: None,
        }
    }
}

/// `ImportMediaTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImportMediaTypeRequestModel {
    /// `file`
    pub file: ReferenceByIdModel,
}

impl ImportMediaTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(file: ReferenceByIdModel) -> Self {
        Self { file }
    }
}

/// `MediaTypeAllowedParentsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeAllowedParentsResponseModel {
    /// `allowedParentIds` (`uniqueItems: true`)
    pub allowed_parent_ids: Vec<ReferenceByIdModel>,
}

/// `MediaTypeCompositionModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeCompositionModel {
    /// `mediaType`
    pub media_type: ReferenceByIdModel,
    /// `compositionType`
    pub composition_type: CompositionTypeModel,
}

impl MediaTypeCompositionModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        media_type: ReferenceByIdModel,
        composition_type: CompositionTypeModel,
    ) -> Self {
        Self {
            media_type,
            composition_type,
        }
    }
}

/// `MediaTypeCompositionRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeCompositionRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `currentPropertyAliases`
    pub current_property_aliases: Vec<String>,
    /// `currentCompositeIds`
    pub current_composite_ids: Vec<Uuid>,
}

impl MediaTypeCompositionRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        current_property_aliases: Vec<String>,
        current_composite_ids: Vec<Uuid>,
    ) -> Self {
        Self {
            id: None,
            current_property_aliases,
            current_composite_ids,
        }
    }
}

/// `MediaTypeCompositionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeCompositionResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: String,
}

/// `MediaTypeConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeConfigurationResponseModel {
    /// `reservedFieldNames` (`uniqueItems: true`)
    pub reserved_field_names: Vec<String>,
}

/// `MediaTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: Option<String>,
}

/// `MediaTypePropertyTypeContainerResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypePropertyTypeContainerResponseModel {
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `name`
    pub name: Option<String>,
    /// `type` (`minLength: 1`)
    pub r#type: String,
    /// `sortOrder`
    pub sort_order: i32,
}

/// `MediaTypePropertyTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypePropertyTypeResponseModel {
    /// `id`
    pub id: Uuid,
    /// `container`
    pub container: Option<ReferenceByIdModel>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `dataType`
    pub data_type: ReferenceByIdModel,
    /// `variesByCulture`
    pub varies_by_culture: bool,
    /// `variesBySegment`
    pub varies_by_segment: bool,
    /// `validation`
    pub validation: PropertyTypeValidationModel,
    /// `appearance`
    pub appearance: PropertyTypeAppearanceModel,
}

/// `MediaTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeResponseModel {
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon` (`minLength: 1`)
    pub icon: String,
    /// `allowedAsRoot`
    pub allowed_as_root: bool,
    /// `variesByCulture`
    pub varies_by_culture: bool,
    /// `variesBySegment`
    pub varies_by_segment: bool,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
    /// `isElement`
    pub is_element: bool,
    /// `properties`
    pub properties: Vec<MediaTypePropertyTypeResponseModel>,
    /// `containers`
    pub containers: Vec<MediaTypePropertyTypeContainerResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `allowedMediaTypes`
    pub allowed_media_types: Vec<MediaTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<MediaTypeCompositionModel>,
    /// `isDeletable`
    pub is_deletable: bool,
    /// `aliasCanBeChanged`
    pub alias_can_be_changed: bool,
}

/// `MediaTypeSortModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeSortModel {
    /// `mediaType`
    pub media_type: ReferenceByIdModel,
    /// `sortOrder`
    pub sort_order: i32,
}

impl MediaTypeSortModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(media_type: ReferenceByIdModel, sort_order: i32) -> Self {
        Self { media_type, sort_order }
    }
}

/// `MediaTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeTreeItemResponseModel {
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
    /// `icon`
    pub icon: String,
    /// `isDeletable`
    pub is_deletable: bool,
}

/// `MoveMediaTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveMediaTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveMediaTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveMediaTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `SubsetMediaTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetMediaTypeTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<MediaTypeTreeItemResponseModel>,
}

/// `UpdateMediaTypePropertyTypeContainerRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMediaTypePropertyTypeContainerRequestModel {
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `name`
    pub name: Option<String>,
    /// `type` (`minLength: 1`)
    pub r#type: String,
    /// `sortOrder`
    pub sort_order: i32,
}

impl UpdateMediaTypePropertyTypeContainerRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(id: Uuid, r#type: impl Into<String>, sort_order: i32) -> Self {
        Self {
            id,
            parent: None,
            name: None,
            r#type: r#type.into(),
            sort_order,
        }
    }
}

/// `UpdateMediaTypePropertyTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMediaTypePropertyTypeRequestModel {
    /// `id`
    pub id: Uuid,
    /// `container`
    pub container: Option<ReferenceByIdModel>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `dataType`
    pub data_type: ReferenceByIdModel,
    /// `variesByCulture`
    pub varies_by_culture: bool,
    /// `variesBySegment`
    pub varies_by_segment: bool,
    /// `validation`
    pub validation: PropertyTypeValidationModel,
    /// `appearance`
    pub appearance: PropertyTypeAppearanceModel,
}

impl UpdateMediaTypePropertyTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        id: Uuid,
        sort_order: i32,
        alias: impl Into<String>,
        name: impl Into<String>,
        data_type: ReferenceByIdModel,
        varies_by_culture: bool,
        varies_by_segment: bool,
        validation: PropertyTypeValidationModel,
        appearance: PropertyTypeAppearanceModel,
    ) -> Self {
        Self {
            id,
            container: None,
            sort_order,
            alias: alias.into(),
            name: name.into(),
            description: None,
            data_type,
            varies_by_culture,
            varies_by_segment,
            validation,
            appearance,
        }
    }
}

/// `UpdateMediaTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMediaTypeRequestModel {
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon` (`minLength: 1`)
    pub icon: String,
    /// `allowedAsRoot`
    pub allowed_as_root: bool,
    /// `variesByCulture`
    pub varies_by_culture: bool,
    /// `variesBySegment`
    pub varies_by_segment: bool,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
    /// `isElement`
    pub is_element: bool,
    /// `properties`
    pub properties: Vec<UpdateMediaTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<UpdateMediaTypePropertyTypeContainerRequestModel>,
    /// `allowedMediaTypes`
    pub allowed_media_types: Vec<MediaTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<MediaTypeCompositionModel>,
}

impl UpdateMediaTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        alias: impl Into<String>,
        name: impl Into<String>,
        icon: impl Into<String>,
        allowed_as_root: bool,
        varies_by_culture: bool,
        varies_by_segment: bool,
        is_element: bool,
        properties: Vec<UpdateMediaTypePropertyTypeRequestModel>,
        containers: Vec<UpdateMediaTypePropertyTypeContainerRequestModel>,
        allowed_media_types: Vec<MediaTypeSortModel>,
        compositions: Vec<MediaTypeCompositionModel>,
    ) -> Self {
        Self {
            alias: alias.into(),
            name: name.into(),
            description: None,
            icon: icon.into(),
            allowed_as_root,
            varies_by_culture,
            varies_by_segment,
            collection: None,
            is_element,
            properties,
            containers,
            allowed_media_types,
            compositions,
        }
    }
}
