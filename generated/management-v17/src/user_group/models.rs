// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `User Group` uses.

use crate::models::{FlagModel, PermissionPresentationModel, ReferenceByIdModel};
use umbraco_runtime::{Object, Uuid};

/// `CreateUserGroupRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateUserGroupRequestModel {
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
    /// `fallbackPermissions` (`uniqueItems: true`)
    pub fallback_permissions: Vec<String>,
    /// `permissions` (`uniqueItems: true`)
    pub permissions: Vec<PermissionPresentationModel>,
    /// `id`
    pub id: Option<Uuid>,
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
            fallback_permissions,
            permissions,
            id: None,
        }
    }
}

/// `DeleteUserGroupsRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DeleteUserGroupsRequestModel {
    /// `userGroupIds` (`uniqueItems: true`)
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
    /// `fallbackPermissions` (`uniqueItems: true`)
    pub fallback_permissions: Vec<String>,
    /// `permissions` (`uniqueItems: true`)
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
            fallback_permissions,
            permissions,
        }
    }
}

/// `UserGroupItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserGroupItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `icon`
    pub icon: Option<String>,
    /// `alias`
    pub alias: Option<String>,
}

/// `UserGroupResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserGroupResponseModel {
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
    /// `fallbackPermissions` (`uniqueItems: true`)
    pub fallback_permissions: Vec<String>,
    /// `permissions` (`uniqueItems: true`)
    pub permissions: Vec<PermissionPresentationModel>,
    /// `id`
    pub id: Uuid,
    /// `isDeletable`
    pub is_deletable: bool,
    /// `aliasCanBeChanged`
    pub alias_can_be_changed: bool,
}
