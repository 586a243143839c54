// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Document Type` uses.

use crate::models::{
    CompositionTypeModel, DataTypeChangeModeModel, FlagModel,
    PropertyTypeAppearanceModel, PropertyTypeValidationModel, ReferenceByIdModel,
};
use umbraco_runtime::{Object, Uuid};

/// `AllowedDocumentTypeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AllowedDocumentTypeModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
    pub icon: Option<String>,
}

/// `AvailableDocumentTypeCompositionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AvailableDocumentTypeCompositionResponseModel {
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

/// `CopyDocumentTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CopyDocumentTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl CopyDocumentTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for CopyDocumentTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `CreateDocumentTypePropertyTypeContainerRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentTypePropertyTypeContainerRequestModel {
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

impl CreateDocumentTypePropertyTypeContainerRequestModel {
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

/// `CreateDocumentTypePropertyTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentTypePropertyTypeRequestModel {
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

impl CreateDocumentTypePropertyTypeRequestModel {
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

/// `CreateDocumentTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentTypeRequestModel {
    /// `allowedTemplates`
    pub allowed_templates: Vec<ReferenceByIdModel>,
    /// `defaultTemplate`
    pub default_template: Option<ReferenceByIdModel>,
    /// `cleanup`
    pub cleanup: DocumentTypeCleanupModel,
    /// `allowedDocumentTypes`
    pub allowed_document_types: Vec<DocumentTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<DocumentTypeCompositionModel>,
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
    pub properties: Vec<CreateDocumentTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<CreateDocumentTypePropertyTypeContainerRequestModel>,
}

impl CreateDocumentTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        allowed_templates: Vec<ReferenceByIdModel>,
        cleanup: DocumentTypeCleanupModel,
        allowed_document_types: Vec<DocumentTypeSortModel>,
        compositions: Vec<DocumentTypeCompositionModel>,
        alias: impl Into<String>,
        name: impl Into<String>,
        icon: impl Into<String>,
        allowed_as_root: bool,
        varies_by_culture: bool,
        varies_by_segment: bool,
        is_element: bool,
        allowed_in_library: bool,
        properties: Vec<CreateDocumentTypePropertyTypeRequestModel>,
        containers: Vec<CreateDocumentTypePropertyTypeContainerRequestModel>,
    ) -> Self {
        Self {
            allowed_templates,
            default_template: None,
            cleanup,
            allowed_document_types,
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

/// `CreateDocumentTypeTemplateRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentTypeTemplateRequestModel {
    /// `alias`
    pub alias: String,
    /// `name`
    pub name: String,
    /// `isDefault`
    pub is_default: bool,
}

impl CreateDocumentTypeTemplateRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        alias: impl Into<String>,
        name: impl Into<String>,
        is_default: bool,
    ) -> Self {
        Self {
            alias: alias.into(),
            name: name.into(),
            is_default,
        }
    }
}

/// `DocumentTypeAllowedParentsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeAllowedParentsResponseModel {
    /// `allowedParentIds`
    pub allowed_parent_ids: Vec<ReferenceByIdModel>,
}

/// `DocumentTypeBlueprintItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeBlueprintItemResponseModel {
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `DocumentTypeCleanupModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeCleanupModel {
    /// `preventCleanup`
    pub prevent_cleanup: bool,
    /// `keepAllVersionsNewerThanDays`
    pub keep_all_versions_newer_than_days: Option<i32>,
    /// `keepLatestVersionPerDayForDays`
    pub keep_latest_version_per_day_for_days: Option<i32>,
}

impl DocumentTypeCleanupModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(prevent_cleanup: bool) -> Self {
        Self {
            prevent_cleanup,
            keep_all_versions_newer_than_days: None,
            keep_latest_version_per_day_for_days: None,
        }
    }
}

/// `DocumentTypeCompositionModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeCompositionModel {
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `compositionType`
    pub composition_type: CompositionTypeModel,
}

impl DocumentTypeCompositionModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        document_type: ReferenceByIdModel,
        composition_type: CompositionTypeModel,
    ) -> Self {
        Self {
            document_type,
            composition_type,
        }
    }
}

/// `DocumentTypeCompositionRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeCompositionRequestModel {
    /// `isElement`
    pub is_element: bool,
    /// `id`
    pub id: Option<Uuid>,
    /// `currentPropertyAliases`
    pub current_property_aliases: Vec<String>,
    /// `currentCompositeIds`
    pub current_composite_ids: Vec<Uuid>,
}

impl DocumentTypeCompositionRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        is_element: bool,
        current_property_aliases: Vec<String>,
        current_composite_ids: Vec<Uuid>,
    ) -> Self {
        Self {
            is_element,
            id: None,
            current_property_aliases,
            current_composite_ids,
        }
    }
}

/// `DocumentTypeCompositionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeCompositionResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: String,
}

/// `DocumentTypeConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeConfigurationResponseModel {
    /// `dataTypesCanBeChanged`
    pub data_types_can_be_changed: DataTypeChangeModeModel,
    /// `disableTemplates`
    pub disable_templates: bool,
    /// `useSegments`
    pub use_segments: bool,
    /// `reservedFieldNames`
    pub reserved_field_names: Vec<String>,
}

/// `DocumentTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeItemResponseModel {
    /// `isElement`
    pub is_element: bool,
    /// `allowedInLibrary`
    pub allowed_in_library: bool,
    /// `icon`
    pub icon: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `DocumentTypePropertyTypeContainerResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypePropertyTypeContainerResponseModel {
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

/// `DocumentTypePropertyTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypePropertyTypeResponseModel {
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

/// `DocumentTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeResponseModel {
    /// `allowedTemplates`
    pub allowed_templates: Vec<ReferenceByIdModel>,
    /// `defaultTemplate`
    pub default_template: Option<ReferenceByIdModel>,
    /// `cleanup`
    pub cleanup: DocumentTypeCleanupModel,
    /// `allowedDocumentTypes`
    pub allowed_document_types: Vec<DocumentTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<DocumentTypeCompositionModel>,
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
    pub properties: Vec<DocumentTypePropertyTypeResponseModel>,
    /// `containers`
    pub containers: Vec<DocumentTypePropertyTypeContainerResponseModel>,
}

/// `DocumentTypeSortModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeSortModel {
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `sortOrder`
    pub sort_order: i32,
}

impl DocumentTypeSortModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(document_type: ReferenceByIdModel, sort_order: i32) -> Self {
        Self { document_type, sort_order }
    }
}

/// `DocumentTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeTreeItemResponseModel {
    /// `isElement`
    pub is_element: bool,
    /// `icon`
    pub icon: String,
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

/// `ImportDocumentTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImportDocumentTypeRequestModel {
    /// `file`
    pub file: ReferenceByIdModel,
}

impl ImportDocumentTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(file: ReferenceByIdModel) -> Self {
        Self { file }
    }
}

/// `MoveDocumentTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveDocumentTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveDocumentTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveDocumentTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `SubsetDocumentTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetDocumentTypeTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<DocumentTypeTreeItemResponseModel>,
}

/// `UpdateDocumentTypePropertyTypeContainerRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDocumentTypePropertyTypeContainerRequestModel {
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

impl UpdateDocumentTypePropertyTypeContainerRequestModel {
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

/// `UpdateDocumentTypePropertyTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDocumentTypePropertyTypeRequestModel {
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

impl UpdateDocumentTypePropertyTypeRequestModel {
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

/// `UpdateDocumentTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDocumentTypeRequestModel {
    /// `allowedTemplates`
    pub allowed_templates: Vec<ReferenceByIdModel>,
    /// `defaultTemplate`
    pub default_template: Option<ReferenceByIdModel>,
    /// `cleanup`
    pub cleanup: DocumentTypeCleanupModel,
    /// `allowedDocumentTypes`
    pub allowed_document_types: Vec<DocumentTypeSortModel>,
    /// `compositions`
    pub compositions: Vec<DocumentTypeCompositionModel>,
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
    pub properties: Vec<UpdateDocumentTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<UpdateDocumentTypePropertyTypeContainerRequestModel>,
}

impl UpdateDocumentTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        allowed_templates: Vec<ReferenceByIdModel>,
        cleanup: DocumentTypeCleanupModel,
        allowed_document_types: Vec<DocumentTypeSortModel>,
        compositions: Vec<DocumentTypeCompositionModel>,
        alias: impl Into<String>,
        name: impl Into<String>,
        icon: impl Into<String>,
        allowed_as_root: bool,
        varies_by_culture: bool,
        varies_by_segment: bool,
        is_element: bool,
        allowed_in_library: bool,
        properties: Vec<UpdateDocumentTypePropertyTypeRequestModel>,
        containers: Vec<UpdateDocumentTypePropertyTypeContainerRequestModel>,
    ) -> Self {
        Self {
            allowed_templates,
            default_template: None,
            cleanup,
            allowed_document_types,
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
