// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `User` uses.

use crate::models::{
    FlagModel, PasswordConfigurationResponseModel, PermissionPresentationModel,
    ReferenceByIdModel,
};
use umbraco_runtime::{DateTime, Enumeration, Object, Union, Uuid, Value};

/// `CalculatedUserStartNodesResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CalculatedUserStartNodesResponseModel {
    /// `id`
    pub id: Uuid,
    /// `documentStartNodeIds`
    pub document_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasDocumentRootAccess`
    pub has_document_root_access: bool,
    /// `mediaStartNodeIds`
    pub media_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasMediaRootAccess`
    pub has_media_root_access: bool,
    /// `elementStartNodeIds`
    pub element_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasElementRootAccess`
    pub has_element_root_access: bool,
}

/// `ChangePasswordCurrentUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ChangePasswordCurrentUserRequestModel {
    /// `oldPassword`
    pub old_password: Option<String>,
    /// `newPassword`
    pub new_password: String,
}

impl ChangePasswordCurrentUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(new_password: impl Into<String>) -> Self {
        Self {
            old_password: None,
            new_password: new_password.into(),
        }
    }
}

/// `ChangePasswordUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ChangePasswordUserRequestModel {
    /// `newPassword`
    pub new_password: String,
}

impl ChangePasswordUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(new_password: impl Into<String>) -> Self {
        Self {
            new_password: new_password.into(),
        }
    }
}

/// `CreateInitialPasswordUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateInitialPasswordUserRequestModel {
    /// `password`
    pub password: String,
    /// `user`
    pub user: ReferenceByIdModel,
    /// `token`
    pub token: String,
}

impl CreateInitialPasswordUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        password: impl Into<String>,
        user: ReferenceByIdModel,
        token: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            user,
            token: token.into(),
        }
    }
}

/// `CreateUserClientCredentialsRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateUserClientCredentialsRequestModel {
    /// `clientId`
    pub client_id: String,
    /// `clientSecret`
    pub client_secret: String,
}

impl CreateUserClientCredentialsRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

/// `CreateUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateUserRequestModel {
    /// `kind`
    pub kind: UserKindModel,
    /// `id`
    pub id: Option<Uuid>,
    /// `email`
    pub email: String,
    /// `userName`
    pub user_name: String,
    /// `name`
    pub name: String,
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

impl CreateUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        kind: UserKindModel,
        email: impl Into<String>,
        user_name: impl Into<String>,
        name: impl Into<String>,
        user_group_ids: Vec<ReferenceByIdModel>,
    ) -> Self {
        Self {
            kind,
            id: None,
            email: email.into(),
            user_name: user_name.into(),
            name: name.into(),
            user_group_ids,
        }
    }
}

/// `CurrentUserConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CurrentUserConfigurationResponseModel {
    /// `keepUserLoggedIn`
    pub keep_user_logged_in: bool,
    /// `passwordConfiguration`
    pub password_configuration: PasswordConfigurationResponseModel,
    /// `allowChangePassword`
    pub allow_change_password: bool,
    /// `allowTwoFactor`
    pub allow_two_factor: bool,
}

/// `CurrentUserResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CurrentUserResponseModel {
    /// `id`
    pub id: Uuid,
    /// `languageIsoCode`
    #[wire(nullable)]
    pub language_iso_code: Option<String>,
    /// `documentStartNodeIds`
    pub document_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasDocumentRootAccess`
    pub has_document_root_access: bool,
    /// `mediaStartNodeIds`
    pub media_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasMediaRootAccess`
    pub has_media_root_access: bool,
    /// `elementStartNodeIds`
    pub element_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasElementRootAccess`
    pub has_element_root_access: bool,
    /// `avatarUrls`
    pub avatar_urls: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `hasAccessToAllLanguages`
    pub has_access_to_all_languages: bool,
    /// `hasAccessToSensitiveData`
    pub has_access_to_sensitive_data: bool,
    /// `fallbackPermissions`
    pub fallback_permissions: Vec<String>,
    /// `permissions`
    pub permissions: Vec<PermissionPresentationModel>,
    /// `allowedSections`
    pub allowed_sections: Vec<String>,
    /// `isAdmin`
    pub is_admin: bool,
    /// `email`
    pub email: String,
    /// `userName`
    pub user_name: String,
    /// `name`
    pub name: String,
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

/// `DeleteUsersRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DeleteUsersRequestModel {
    /// `userIds`
    pub user_ids: Vec<ReferenceByIdModel>,
}

impl DeleteUsersRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user_ids: Vec<ReferenceByIdModel>) -> Self {
        Self { user_ids }
    }
}

/// `DisableUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DisableUserRequestModel {
    /// `userIds`
    pub user_ids: Vec<ReferenceByIdModel>,
}

impl DisableUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user_ids: Vec<ReferenceByIdModel>) -> Self {
        Self { user_ids }
    }
}

/// `EnableTwoFactorRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct EnableTwoFactorRequestModel {
    /// `code`
    pub code: String,
    /// `secret`
    pub secret: String,
}

impl EnableTwoFactorRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            secret: secret.into(),
        }
    }
}

/// `EnableUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct EnableUserRequestModel {
    /// `userIds`
    pub user_ids: Vec<ReferenceByIdModel>,
}

impl EnableUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user_ids: Vec<ReferenceByIdModel>) -> Self {
        Self { user_ids }
    }
}

/// `InviteUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct InviteUserRequestModel {
    /// `message`
    pub message: Option<String>,
    /// `id`
    pub id: Option<Uuid>,
    /// `email`
    pub email: String,
    /// `userName`
    pub user_name: String,
    /// `name`
    pub name: String,
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

impl InviteUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        user_name: impl Into<String>,
        name: impl Into<String>,
        user_group_ids: Vec<ReferenceByIdModel>,
    ) -> Self {
        Self {
            message: None,
            id: None,
            email: email.into(),
            user_name: user_name.into(),
            name: name.into(),
            user_group_ids,
        }
    }
}

/// `ISetupTwoFactorModelNoopSetupTwoFactorModel`
#[derive(Object)]
#[wire("$type" = "NoopSetupTwoFactorModel")]
#[non_exhaustive]
pub struct NoopSetupTwoFactorModel {}

/// `ResendInviteUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ResendInviteUserRequestModel {
    /// `user`
    pub user: ReferenceByIdModel,
    /// `message`
    pub message: Option<String>,
}

impl ResendInviteUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user: ReferenceByIdModel) -> Self {
        Self { user, message: None }
    }
}

/// `ResetPasswordUserResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ResetPasswordUserResponseModel {
    /// `resetPassword`
    pub reset_password: Option<String>,
}

/// `SetAvatarRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SetAvatarRequestModel {
    /// `file`
    pub file: ReferenceByIdModel,
}

impl SetAvatarRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(file: ReferenceByIdModel) -> Self {
        Self { file }
    }
}

/// `ISetupTwoFactorModel`
///
/// Told apart by `$type`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
#[non_exhaustive]
pub enum SetupTwoFactorModel {
    /// `NoopSetupTwoFactorModel`
    NoopSetupTwoFactorModel(NoopSetupTwoFactorModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// `UnlockUsersRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UnlockUsersRequestModel {
    /// `userIds`
    pub user_ids: Vec<ReferenceByIdModel>,
}

impl UnlockUsersRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user_ids: Vec<ReferenceByIdModel>) -> Self {
        Self { user_ids }
    }
}

/// `UpdateCurrentUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateCurrentUserRequestModel {
    /// `languageIsoCode`
    pub language_iso_code: String,
}

impl UpdateCurrentUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(language_iso_code: impl Into<String>) -> Self {
        Self {
            language_iso_code: language_iso_code.into(),
        }
    }
}

/// `UpdateUserGroupsOnUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateUserGroupsOnUserRequestModel {
    /// `userIds`
    pub user_ids: Vec<ReferenceByIdModel>,
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

impl UpdateUserGroupsOnUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        user_ids: Vec<ReferenceByIdModel>,
        user_group_ids: Vec<ReferenceByIdModel>,
    ) -> Self {
        Self { user_ids, user_group_ids }
    }
}

/// `UpdateUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateUserRequestModel {
    /// `languageIsoCode`
    pub language_iso_code: String,
    /// `documentStartNodeIds`
    pub document_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasDocumentRootAccess`
    pub has_document_root_access: bool,
    /// `mediaStartNodeIds`
    pub media_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasMediaRootAccess`
    pub has_media_root_access: bool,
    /// `elementStartNodeIds`
    pub element_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasElementRootAccess`
    pub has_element_root_access: bool,
    /// `email`
    pub email: String,
    /// `userName`
    pub user_name: String,
    /// `name`
    pub name: String,
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

impl UpdateUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        language_iso_code: impl Into<String>,
        document_start_node_ids: Vec<ReferenceByIdModel>,
        has_document_root_access: bool,
        media_start_node_ids: Vec<ReferenceByIdModel>,
        has_media_root_access: bool,
        element_start_node_ids: Vec<ReferenceByIdModel>,
        has_element_root_access: bool,
        email: impl Into<String>,
        user_name: impl Into<String>,
        name: impl Into<String>,
        user_group_ids: Vec<ReferenceByIdModel>,
    ) -> Self {
        Self {
            language_iso_code: language_iso_code.into(),
            document_start_node_ids,
            has_document_root_access,
            media_start_node_ids,
            has_media_root_access,
            element_start_node_ids,
            has_element_root_access,
            email: email.into(),
            user_name: user_name.into(),
            name: name.into(),
            user_group_ids,
        }
    }
}

/// `UserConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserConfigurationResponseModel {
    /// `canInviteUsers`
    pub can_invite_users: bool,
    /// `usernameIsEmail`
    pub username_is_email: bool,
    /// `passwordConfiguration`
    pub password_configuration: PasswordConfigurationResponseModel,
    /// `allowChangePassword`
    pub allow_change_password: bool,
    /// `allowTwoFactor`
    pub allow_two_factor: bool,
}

/// `UserExternalLoginProviderModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserExternalLoginProviderModel {
    /// `providerSchemeName`
    pub provider_scheme_name: String,
    /// `providerKey`
    #[wire(nullable)]
    pub provider_key: Option<String>,
    /// `isLinkedOnUser`
    pub is_linked_on_user: bool,
    /// `hasManualLinkingEnabled`
    pub has_manual_linking_enabled: bool,
}

/// `UserItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserItemResponseModel {
    /// `avatarUrls`
    pub avatar_urls: Vec<String>,
    /// `kind`
    pub kind: UserKindModel,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `UserKindModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum UserKindModel {
    /// `Default`
    Default,
    /// `Api`
    Api,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `UserOrderModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum UserOrderModel {
    /// `UserName`
    UserName,
    /// `Language`
    Language,
    /// `Name`
    Name,
    /// `Email`
    Email,
    /// `Id`
    Id,
    /// `CreateDate`
    CreateDate,
    /// `UpdateDate`
    UpdateDate,
    /// `IsApproved`
    IsApproved,
    /// `IsLockedOut`
    IsLockedOut,
    /// `LastLoginDate`
    LastLoginDate,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `UserPermissionModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserPermissionModel {
    /// `nodeKey`
    pub node_key: Uuid,
    /// `permissions`
    pub permissions: Vec<String>,
}

/// `UserPermissionsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserPermissionsResponseModel {
    /// `permissions`
    pub permissions: Vec<UserPermissionModel>,
}

/// `UserResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserResponseModel {
    /// `id`
    pub id: Uuid,
    /// `languageIsoCode`
    pub language_iso_code: Option<String>,
    /// `documentStartNodeIds`
    pub document_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasDocumentRootAccess`
    pub has_document_root_access: bool,
    /// `mediaStartNodeIds`
    pub media_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasMediaRootAccess`
    pub has_media_root_access: bool,
    /// `elementStartNodeIds`
    pub element_start_node_ids: Vec<ReferenceByIdModel>,
    /// `hasElementRootAccess`
    pub has_element_root_access: bool,
    /// `avatarUrls`
    pub avatar_urls: Vec<String>,
    /// `state`
    pub state: UserStateModel,
    /// `failedLoginAttempts`
    pub failed_login_attempts: i32,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `lastLoginDate`
    pub last_login_date: Option<DateTime>,
    /// `lastLockoutDate`
    pub last_lockout_date: Option<DateTime>,
    /// `lastPasswordChangeDate`
    pub last_password_change_date: Option<DateTime>,
    /// `isAdmin`
    pub is_admin: bool,
    /// `kind`
    pub kind: UserKindModel,
    /// `email`
    pub email: String,
    /// `userName`
    pub user_name: String,
    /// `name`
    pub name: String,
    /// `userGroupIds`
    pub user_group_ids: Vec<ReferenceByIdModel>,
}

/// `UserStateModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum UserStateModel {
    /// `Active`
    Active,
    /// `Disabled`
    Disabled,
    /// `LockedOut`
    LockedOut,
    /// `Invited`
    Invited,
    /// `Inactive`
    Inactive,
    /// `All`
    All,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `UserTwoFactorProviderModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserTwoFactorProviderModel {
    /// `providerName`
    pub provider_name: String,
    /// `isEnabledOnUser`
    pub is_enabled_on_user: bool,
}

/// `VerifyInviteUserRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct VerifyInviteUserRequestModel {
    /// `user`
    pub user: ReferenceByIdModel,
    /// `token`
    pub token: String,
}

impl VerifyInviteUserRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user: ReferenceByIdModel, token: impl Into<String>) -> Self {
        Self { user, token: token.into() }
    }
}

/// `VerifyInviteUserResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct VerifyInviteUserResponseModel {
    /// `passwordConfiguration`
    pub password_configuration: PasswordConfigurationResponseModel,
}
