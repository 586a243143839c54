// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `User Group` uses.

use crate::models::{FlagModel, PermissionPresentationModel, ReferenceByIdModel};
use umbraco_runtime::{Object, Uuid};

/// `CreateUserGroupRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateUserGroupRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
    pub icon: Option<String>,
    /// `sections`
    pub sections: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `hasAccessToAllLanguages`
    pub has_access_to_all_languages: bool,
    /// `documentStartNode`
    pub document_start_node: Option<ReferenceByIdModel>,
    /// `documentRootAccess`
    pub document_root_access: bool,
    /// `mediaStartNode`
    pub media_start_node: Option<ReferenceByIdModel>,
    /// `mediaRootAccess`
    pub media_root_access: bool,
    /// `elementStartNode`
    pub element_start_node: Option<ReferenceByIdModel>,
    /// `elementRootAccess`
    pub element_root_access: bool,
    /// `fallbackPermissions`
    pub fallback_permissions: Vec<String>,
    /// `permissions`
    pub permissions: Vec<PermissionPresentationModel>,
}

impl CreateUserGroupRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        alias: impl Into<String>,
        sections: Vec<String>,
        languages: Vec<String>,
        has_access_to_all_languages: bool,
        document_root_access: bool,
        media_root_access: bool,
        element_root_access: bool,
        fallback_permissions: Vec<String>,
        permissions: Vec<PermissionPresentationModel>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            alias: alias.into(),
            description: None,
            icon: None,
            sections,
            languages,
            has_access_to_all_languages,
            document_start_node: None,
            document_root_access,
            media_start_node: None,
            media_root_access,
            element_start_node: None,
            element_root_access,
            fallback_permissions,
            permissions,
        }
    }
}

/// `DeleteUserGroupsRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DeleteUserGroupsRequestModel {
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

impl DeleteUserGroupsRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user_group_ids: Vec<ReferenceByIdModel>) -> Self {
        Self { user_group_ids }
    }
}

/// `UpdateUserGroupRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateUserGroupRequestModel {
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
    pub icon: Option<String>,
    /// `sections`
    pub sections: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `hasAccessToAllLanguages`
    pub has_access_to_all_languages: bool,
    /// `documentStartNode`
    pub document_start_node: Option<ReferenceByIdModel>,
    /// `documentRootAccess`
    pub document_root_access: bool,
    /// `mediaStartNode`
    pub media_start_node: Option<ReferenceByIdModel>,
    /// `mediaRootAccess`
    pub media_root_access: bool,
    /// `elementStartNode`
    pub element_start_node: Option<ReferenceByIdModel>,
    /// `elementRootAccess`
    pub element_root_access: bool,
    /// `fallbackPermissions`
    pub fallback_permissions: Vec<String>,
    /// `permissions`
    pub permissions: Vec<PermissionPresentationModel>,
}

impl UpdateUserGroupRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        alias: impl Into<String>,
        sections: Vec<String>,
        languages: Vec<String>,
        has_access_to_all_languages: bool,
        document_root_access: bool,
        media_root_access: bool,
        element_root_access: bool,
        fallback_permissions: Vec<String>,
        permissions: Vec<PermissionPresentationModel>,
    ) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            description: None,
            icon: None,
            sections,
            languages,
            has_access_to_all_languages,
            document_start_node: None,
            document_root_access,
            media_start_node: None,
            media_root_access,
            element_start_node: None,
            element_root_access,
            fallback_permissions,
            permissions,
        }
    }
}

/// `UserGroupItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserGroupItemResponseModel {
    /// `icon`
    pub icon: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `UserGroupResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserGroupResponseModel {
    /// `id`
    pub id: Uuid,
    /// `isDeletable`
    pub is_deletable: bool,
    /// `aliasCanBeChanged`
    pub alias_can_be_changed: bool,
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `description`
    pub description: Option<String>,
    /// `icon`
    pub icon: Option<String>,
    /// `sections`
    pub sections: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `hasAccessToAllLanguages`
    pub has_access_to_all_languages: bool,
    /// `documentStartNode`
    pub document_start_node: Option<ReferenceByIdModel>,
    /// `documentRootAccess`
    pub document_root_access: bool,
    /// `mediaStartNode`
    pub media_start_node: Option<ReferenceByIdModel>,
    /// `mediaRootAccess`
    pub media_root_access: bool,
    /// `elementStartNode`
    pub element_start_node: Option<ReferenceByIdModel>,
    /// `elementRootAccess`
    pub element_root_access: bool,
    /// `fallbackPermissions`
    pub fallback_permissions: Vec<String>,
    /// `permissions`
    pub permissions: Vec<PermissionPresentationModel>,
}
