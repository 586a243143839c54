// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `User`.

use std::borrow::Borrow;
use crate::models::DirectionModel;
use umbraco_runtime::{Call, Created, Empty, Json, Map, Page, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `User`.
///
/// From [`Client::user`](crate::Client::user); cheap to clone.
#[derive(Clone, Debug)]
pub struct User(pub(crate) Transport);

impl User {
    /// `GET /umbraco/management/api/v1/filter/user`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_filter_user(&self) -> GetFilterUser {
        GetFilterUser(Call::get(&self.0, "/umbraco/management/api/v1/filter/user"))
    }

    /// `GET /umbraco/management/api/v1/item/user`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_user(&self) -> GetItemUser {
        GetItemUser(Call::get(&self.0, "/umbraco/management/api/v1/item/user"))
    }

    /// `GET /umbraco/management/api/v1/user`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_user(&self) -> Call<Paged<UserResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user")
    }

    /// `POST /umbraco/management/api/v1/user`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user(&self, body: &CreateUserRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/user").json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user(&self, body: &DeleteUsersRequestModel) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/avatar/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_avatar_by_id(
        &self,
        id: Uuid,
        body: &SetAvatarRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/avatar/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user/avatar/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_avatar_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user/avatar/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/user/batch`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_batch(&self) -> GetUserBatch {
        GetUserBatch(Call::get(&self.0, "/umbraco/management/api/v1/user/batch"))
    }

    /// `GET /umbraco/management/api/v1/user/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_configuration(&self) -> Call<Json<UserConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/configuration")
    }

    /// `GET /umbraco/management/api/v1/user/current`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_user_current(&self) -> Call<Json<CurrentUserResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/current")
    }

    /// `GET /umbraco/management/api/v1/user/current/2fa`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_user_current2fa(&self) -> Call<Json<Vec<UserTwoFactorProviderModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/current/2fa")
    }

    /// `GET /umbraco/management/api/v1/user/current/2fa/{providerName}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_user_current2fa_by_provider_name(
        &self,
        provider_name: &str,
    ) -> Call<Json<Map>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/current/2fa/{providerName}")
            .path("providerName", provider_name)
    }

    /// `POST /umbraco/management/api/v1/user/current/2fa/{providerName}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_user_current2fa_by_provider_name(
        &self,
        provider_name: &str,
        body: &EnableTwoFactorRequestModel,
    ) -> Call<Json<Map>> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/current/2fa/{providerName}")
            .path("providerName", provider_name)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user/current/2fa/{providerName}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn delete_user_current2fa_by_provider_name(
        &self,
        provider_name: &str,
    ) -> DeleteUserCurrent2faByProviderName {
        DeleteUserCurrent2faByProviderName(
            Call::delete(
                    &self.0,
                    "/umbraco/management/api/v1/user/current/2fa/{providerName}",
                )
                .path("providerName", provider_name),
        )
    }

    /// `POST /umbraco/management/api/v1/user/current/avatar`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_user_current_avatar(&self, body: &SetAvatarRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/current/avatar").json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user/current/avatar`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn delete_user_current_avatar(&self) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user/current/avatar")
    }

    /// `POST /umbraco/management/api/v1/user/current/change-password`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_user_current_change_password(
        &self,
        body: &ChangePasswordCurrentUserRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/current/change-password")
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/user/current/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_current_configuration(
        &self,
    ) -> Call<Json<CurrentUserConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/current/configuration")
    }

    /// `GET /umbraco/management/api/v1/user/current/login-providers`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_user_current_login_providers(
        &self,
    ) -> Call<Json<Vec<UserExternalLoginProviderModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/current/login-providers")
    }

    /// `GET /umbraco/management/api/v1/user/current/permissions`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_user_current_permissions(&self) -> GetUserCurrentPermissions {
        GetUserCurrentPermissions(
            Call::get(&self.0, "/umbraco/management/api/v1/user/current/permissions"),
        )
    }

    /// `GET /umbraco/management/api/v1/user/current/permissions/document`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_user_current_permissions_document(
        &self,
    ) -> GetUserCurrentPermissionsDocument {
        GetUserCurrentPermissionsDocument(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/user/current/permissions/document",
            ),
        )
    }

    /// `GET /umbraco/management/api/v1/user/current/permissions/media`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_user_current_permissions_media(&self) -> GetUserCurrentPermissionsMedia {
        GetUserCurrentPermissionsMedia(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/user/current/permissions/media",
            ),
        )
    }

    /// `PUT /umbraco/management/api/v1/user/current/profile`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn put_user_current_profile(
        &self,
        body: &UpdateCurrentUserRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/user/current/profile").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/disable`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_disable(&self, body: &DisableUserRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/disable").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/enable`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_enable(&self, body: &EnableUserRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/enable").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/invite`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_invite(&self, body: &InviteUserRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/invite").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/invite/create-password`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 403 if the user lacks a permission.
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn post_user_invite_create_password(
        &self,
        body: &CreateInitialPasswordUserRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/invite/create-password")
            .anonymous()
            .json(body)
    }

    /// `POST /umbraco/management/api/v1/user/invite/resend`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_invite_resend(
        &self,
        body: &ResendInviteUserRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/invite/resend").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/invite/verify`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 403 if the user lacks a permission.
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn post_user_invite_verify(
        &self,
        body: &VerifyInviteUserRequestModel,
    ) -> Call<Json<VerifyInviteUserResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/invite/verify")
            .anonymous()
            .json(body)
    }

    /// `POST /umbraco/management/api/v1/user/set-user-groups`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_set_user_groups(
        &self,
        body: &UpdateUserGroupsOnUserRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/set-user-groups").json(body)
    }

    /// `POST /umbraco/management/api/v1/user/unlock`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_unlock(&self, body: &UnlockUsersRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/unlock").json(body)
    }

    /// `GET /umbraco/management/api/v1/user/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_by_id(&self, id: Uuid) -> Call<Json<UserResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/user/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_user_by_id(
        &self,
        id: Uuid,
        body: &UpdateUserRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/user/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/user/{id}/2fa`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_by_id2fa(
        &self,
        id: Uuid,
    ) -> Call<Json<Vec<UserTwoFactorProviderModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/{id}/2fa").path("id", id)
    }

    /// `DELETE /umbraco/management/api/v1/user/{id}/2fa/{providerName}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_by_id2fa_by_provider_name(
        &self,
        id: Uuid,
        provider_name: &str,
    ) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user/{id}/2fa/{providerName}")
            .path("id", id)
            .path("providerName", provider_name)
    }

    /// `GET /umbraco/management/api/v1/user/{id}/calculate-start-nodes`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_by_id_calculate_start_nodes(
        &self,
        id: Uuid,
    ) -> Call<Json<CalculatedUserStartNodesResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/{id}/calculate-start-nodes")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/user/{id}/change-password`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_by_id_change_password(
        &self,
        id: Uuid,
        body: &ChangePasswordUserRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/{id}/change-password")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/user/{id}/client-credentials`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_by_id_client_credentials(
        &self,
        id: Uuid,
    ) -> Call<Json<Vec<String>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user/{id}/client-credentials")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/user/{id}/client-credentials`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_by_id_client_credentials(
        &self,
        id: Uuid,
        body: &CreateUserClientCredentialsRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/{id}/client-credentials")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user/{id}/client-credentials/{clientId}`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_by_id_client_credentials_by_client_id(
        &self,
        id: Uuid,
        client_id: &str,
    ) -> Call<Empty> {
        Call::delete(
                &self.0,
                "/umbraco/management/api/v1/user/{id}/client-credentials/{clientId}",
            )
            .path("id", id)
            .path("clientId", client_id)
    }

    /// `POST /umbraco/management/api/v1/user/{id}/reset-password`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_by_id_reset_password(
        &self,
        id: Uuid,
    ) -> Call<Json<ResetPasswordUserResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/user/{id}/reset-password")
            .path("id", id)
    }
}

umbraco_runtime::call!(User::get_filter_user as GetFilterUser -> Paged<UserResponseModel>);

impl GetFilterUser {
    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `orderBy`.
    #[inline]
    pub fn order_by(self, order_by: UserOrderModel) -> Self {
        Self(self.0.query("orderBy", order_by))
    }

    /// Query parameter `orderDirection`.
    #[inline]
    pub fn order_direction(self, order_direction: DirectionModel) -> Self {
        Self(self.0.query("orderDirection", order_direction))
    }

    /// Query parameter `userGroupIds`.
    #[inline]
    pub fn user_group_ids(
        self,
        user_group_ids: impl IntoIterator<Item: Borrow<Uuid>>,
    ) -> Self {
        Self(self.0.query_list::<Uuid>("userGroupIds", user_group_ids))
    }

    /// Query parameter `userStates`.
    #[inline]
    pub fn user_states(
        self,
        user_states: impl IntoIterator<Item: Borrow<UserStateModel>>,
    ) -> Self {
        Self(self.0.query_list::<UserStateModel>("userStates", user_states))
    }

    /// Query parameter `filter`; without it the server takes `""`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
    }
}

umbraco_runtime::call!(User::get_item_user as GetItemUser -> Json<Vec<UserItemResponseModel>>);

impl GetItemUser {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(User::get_user_batch as GetUserBatch -> Json<Page<UserResponseModel>>);

impl GetUserBatch {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    User::delete_user_current2fa_by_provider_name as DeleteUserCurrent2faByProviderName
        -> Empty
);

impl DeleteUserCurrent2faByProviderName {
    /// Query parameter `code`.
    #[inline]
    pub fn code(self, code: &str) -> Self {
        Self(self.0.query("code", code))
    }
}

umbraco_runtime::call!(
    User::get_user_current_permissions as GetUserCurrentPermissions
        -> Json<UserPermissionsResponseModel>
);

impl GetUserCurrentPermissions {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    User::get_user_current_permissions_document as GetUserCurrentPermissionsDocument
        -> Json<UserPermissionsResponseModel>
);

impl GetUserCurrentPermissionsDocument {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    User::get_user_current_permissions_media as GetUserCurrentPermissionsMedia
        -> Json<UserPermissionsResponseModel>
);

impl GetUserCurrentPermissionsMedia {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}
