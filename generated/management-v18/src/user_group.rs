// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `User Group`.

use std::borrow::Borrow;
use crate::models::ReferenceByIdModel;
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `User Group`.
///
/// From [`Client::user_group`](crate::Client::user_group); cheap to clone.
#[derive(Clone, Debug)]
pub struct UserGroup(pub(crate) Transport);

impl UserGroup {
    /// `GET /umbraco/management/api/v1/filter/user-group`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_filter_user_group(&self) -> GetFilterUserGroup {
        GetFilterUserGroup(
            Call::get(&self.0, "/umbraco/management/api/v1/filter/user-group"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/user-group`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_user_group(&self) -> GetItemUserGroup {
        GetItemUserGroup(
            Call::get(&self.0, "/umbraco/management/api/v1/item/user-group"),
        )
    }

    /// `GET /umbraco/management/api/v1/user-group`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_user_group(&self) -> Call<Paged<UserGroupResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user-group")
    }

    /// `POST /umbraco/management/api/v1/user-group`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_group(&self, body: &CreateUserGroupRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/user-group").json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user-group`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_group(&self, body: &DeleteUserGroupsRequestModel) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user-group").json(body)
    }

    /// `GET /umbraco/management/api/v1/user-group/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_user_group_by_id(&self, id: Uuid) -> Call<Json<UserGroupResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user-group/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/user-group/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_user_group_by_id(
        &self,
        id: Uuid,
        body: &UpdateUserGroupRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/user-group/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user-group/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_group_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user-group/{id}")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/user-group/{id}/users`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_user_group_by_id_users(
        &self,
        id: Uuid,
        body: &[ReferenceByIdModel],
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/user-group/{id}/users")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/user-group/{id}/users`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_user_group_by_id_users(
        &self,
        id: Uuid,
        body: &[ReferenceByIdModel],
    ) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user-group/{id}/users")
            .path("id", id)
            .json(body)
    }
}

umbraco_runtime::call!(
    UserGroup::get_filter_user_group as GetFilterUserGroup
        -> Paged<UserGroupResponseModel>
);

impl GetFilterUserGroup {
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

    /// Query parameter `filter`; without it the server takes `""`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
    }
}

umbraco_runtime::call!(
    UserGroup::get_item_user_group as GetItemUserGroup
        -> Json<Vec<UserGroupItemResponseModel>>
);

impl GetItemUserGroup {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}
