// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    /// `matchedFileExtension`
    pub matched_file_extension: bool,
    /// `icon`
    pub icon: Option<String>,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
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
    /// `folderPath`
    pub folder_path: Vec<String>,
    /// `isCompatible`
    pub is_compatible: bool,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: String,
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
    /// `type`
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
    /// `alias`
    pub alias: String,
    /// `name`
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
    /// `allowedMediaTypes`
    pub allowed_media_types: Vec<MediaTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<MediaTypeCompositionModel>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `alias`
    pub alias: String,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
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
    /// `allowedInLibrary`
    pub allowed_in_library: bool,
    /// `properties`
    pub properties: Vec<CreateMediaTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<CreateMediaTypePropertyTypeContainerRequestModel>,
}

impl CreateMediaTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        allowed_media_types: Vec<MediaTypeSortModel>,
        compositions: Vec<MediaTypeCompositionModel>,
        alias: impl Into<String>,
        name: impl Into<String>,
        icon: impl Into<String>,
        allowed_as_root: bool,
        varies_by_culture: bool,
        varies_by_segment: bool,
        is_element: bool,
        allowed_in_library: bool,
        properties: Vec<CreateMediaTypePropertyTypeRequestModel>,
        containers: Vec<CreateMediaTypePropertyTypeContainerRequestModel>,
    ) -> Self {
        Self {
            allowed_media_types,
            compositions,
            parent: None,
            id: None,
            alias: alias.into(),
            name: name.into(),
            description: None,
            icon: icon.into(),
            allowed_as_root,
            varies_by_culture,
            varies_by_segment,
            collection: None,
            is_element,
            allowed_in_library,
            properties,
            containers,
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
    /// `allowedParentIds`
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
    /// `reservedFieldNames`
    pub reserved_field_names: Vec<String>,
}

/// `MediaTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaTypeItemResponseModel {
    /// `icon`
    pub icon: Option<String>,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
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
    /// `type`
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
    /// `alias`
    pub alias: String,
    /// `name`
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
    /// `allowedMediaTypes`
    pub allowed_media_types: Vec<MediaTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<MediaTypeCompositionModel>,
    /// `isDeletable`
    pub is_deletable: bool,
    /// `aliasCanBeChanged`
    pub alias_can_be_changed: bool,
    /// `id`
    pub id: Uuid,
    /// `alias`
    pub alias: String,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
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
    /// `allowedInLibrary`
    pub allowed_in_library: bool,
    /// `properties`
    pub properties: Vec<MediaTypePropertyTypeResponseModel>,
    /// `containers`
    pub containers: Vec<MediaTypePropertyTypeContainerResponseModel>,
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
    /// `icon`
    pub icon: String,
    /// `isDeletable`
    pub is_deletable: bool,
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
    /// `type`
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
    /// `alias`
    pub alias: String,
    /// `name`
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
    /// `allowedMediaTypes`
    pub allowed_media_types: Vec<MediaTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<MediaTypeCompositionModel>,
    /// `alias`
    pub alias: String,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
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
    /// `allowedInLibrary`
    pub allowed_in_library: bool,
    /// `properties`
    pub properties: Vec<UpdateMediaTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<UpdateMediaTypePropertyTypeContainerRequestModel>,
}

impl UpdateMediaTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        allowed_media_types: Vec<MediaTypeSortModel>,
        compositions: Vec<MediaTypeCompositionModel>,
        alias: impl Into<String>,
        name: impl Into<String>,
        icon: impl Into<String>,
        allowed_as_root: bool,
        varies_by_culture: bool,
        varies_by_segment: bool,
        is_element: bool,
        allowed_in_library: bool,
        properties: Vec<UpdateMediaTypePropertyTypeRequestModel>,
        containers: Vec<UpdateMediaTypePropertyTypeContainerRequestModel>,
    ) -> Self {
        Self {
            allowed_media_types,
            compositions,
            alias: alias.into(),
            name: name.into(),
            description: None,
            icon: icon.into(),
            allowed_as_root,
            varies_by_culture,
            varies_by_segment,
            collection: None,
            is_element,
            allowed_in_library,
            properties,
            containers,
        }
    }
}
