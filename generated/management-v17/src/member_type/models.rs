// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Member Type` uses.

use crate::models::{
    CompositionTypeModel, FlagModel, PropertyTypeAppearanceModel,
    PropertyTypeValidationModel, ReferenceByIdModel,
};
use umbraco_runtime::{Object, Uuid};

/// `AllowedMemberTypeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AllowedMemberTypeModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
    pub icon: Option<String>,
}

/// `AvailableMemberTypeCompositionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AvailableMemberTypeCompositionResponseModel {
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

/// `CopyMemberTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CopyMemberTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl CopyMemberTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for CopyMemberTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `CreateMemberTypePropertyTypeContainerRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMemberTypePropertyTypeContainerRequestModel {
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

impl CreateMemberTypePropertyTypeContainerRequestModel {
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

/// `CreateMemberTypePropertyTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMemberTypePropertyTypeRequestModel {
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
    /// `isSensitive`
    pub is_sensitive: bool,
    /// `visibility`
    pub visibility: MemberTypePropertyTypeVisibilityModel,
}

impl CreateMemberTypePropertyTypeRequestModel {
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
        is_sensitive: bool,
        visibility: MemberTypePropertyTypeVisibilityModel,
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
            is_sensitive,
            visibility,
        }
    }
}

/// `CreateMemberTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateMemberTypeRequestModel {
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
    pub properties: Vec<CreateMemberTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<CreateMemberTypePropertyTypeContainerRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `compositions`
    pub compositions: Vec<MemberTypeCompositionModel>,
}

impl CreateMemberTypeRequestModel {
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
        properties: Vec<CreateMemberTypePropertyTypeRequestModel>,
        containers: Vec<CreateMemberTypePropertyTypeContainerRequestModel>,
        compositions: Vec<MemberTypeCompositionModel>,
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
            id: None,
            parent: None,
            compositions,
        }
    }
}

/// `ImportMemberTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImportMemberTypeRequestModel {
    /// `file`
    pub file: ReferenceByIdModel,
}

impl ImportMemberTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(file: ReferenceByIdModel) -> Self {
        Self { file }
    }
}

/// `MemberTypeCompositionModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeCompositionModel {
    /// `memberType`
    pub member_type: ReferenceByIdModel,
    /// `compositionType`
    pub composition_type: CompositionTypeModel,
}

impl MemberTypeCompositionModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        member_type: ReferenceByIdModel,
        composition_type: CompositionTypeModel,
    ) -> Self {
        Self {
            member_type,
            composition_type,
        }
    }
}

/// `MemberTypeCompositionRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeCompositionRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `currentPropertyAliases`
    pub current_property_aliases: Vec<String>,
    /// `currentCompositeIds`
    pub current_composite_ids: Vec<Uuid>,
}

impl MemberTypeCompositionRequestModel {
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

/// `MemberTypeCompositionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeCompositionResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: String,
}

/// `MemberTypeConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeConfigurationResponseModel {
    /// `reservedFieldNames` (`uniqueItems: true`)
    pub reserved_field_names: Vec<String>,
}

/// `MemberTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: Option<String>,
}

/// `MemberTypePropertyTypeContainerResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypePropertyTypeContainerResponseModel {
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

/// `MemberTypePropertyTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypePropertyTypeResponseModel {
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
    /// `isSensitive`
    pub is_sensitive: bool,
    /// `visibility`
    pub visibility: MemberTypePropertyTypeVisibilityModel,
}

/// `MemberTypePropertyTypeVisibilityModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypePropertyTypeVisibilityModel {
    /// `memberCanView`
    pub member_can_view: bool,
    /// `memberCanEdit`
    pub member_can_edit: bool,
}

impl MemberTypePropertyTypeVisibilityModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(member_can_view: bool, member_can_edit: bool) -> Self {
        Self {
            member_can_view,
            member_can_edit,
        }
    }
}

/// `MemberTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeResponseModel {
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
    pub properties: Vec<MemberTypePropertyTypeResponseModel>,
    /// `containers`
    pub containers: Vec<MemberTypePropertyTypeContainerResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `compositions`
    pub compositions: Vec<MemberTypeCompositionModel>,
}

/// `MemberTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeTreeItemResponseModel {
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
}

/// `MoveMemberTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveMemberTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveMemberTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveMemberTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `SubsetMemberTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetMemberTypeTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<MemberTypeTreeItemResponseModel>,
}

/// `UpdateMemberTypePropertyTypeContainerRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMemberTypePropertyTypeContainerRequestModel {
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

impl UpdateMemberTypePropertyTypeContainerRequestModel {
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

/// `UpdateMemberTypePropertyTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMemberTypePropertyTypeRequestModel {
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
    /// `isSensitive`
    pub is_sensitive: bool,
    /// `visibility`
    pub visibility: MemberTypePropertyTypeVisibilityModel,
}

impl UpdateMemberTypePropertyTypeRequestModel {
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
        is_sensitive: bool,
        visibility: MemberTypePropertyTypeVisibilityModel,
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
            is_sensitive,
            visibility,
        }
    }
}

/// `UpdateMemberTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateMemberTypeRequestModel {
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
    pub properties: Vec<UpdateMemberTypePropertyTypeRequestModel>,
    /// `containers`
    pub containers: Vec<UpdateMemberTypePropertyTypeContainerRequestModel>,
    /// `compositions`
    pub compositions: Vec<MemberTypeCompositionModel>,
}

impl UpdateMemberTypeRequestModel {
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
        properties: Vec<UpdateMemberTypePropertyTypeRequestModel>,
        containers: Vec<UpdateMemberTypePropertyTypeContainerRequestModel>,
        compositions: Vec<MemberTypeCompositionModel>,
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
            compositions,
        }
    }
}
