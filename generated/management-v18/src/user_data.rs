// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `User Data`.

use umbraco_runtime::{Call, Created, Empty, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `User Data`.
///
/// From [`Client::user_data`](crate::Client::user_data); cheap to clone.
#[derive(Clone, Debug)]
pub struct UserData(pub(crate) Transport);

impl UserData {
    /// `GET /umbraco/management/api/v1/user-data`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_user_data(&self) -> GetUserData {
        GetUserData(Call::get(&self.0, "/umbraco/management/api/v1/user-data"))
    }

    /// `POST /umbraco/management/api/v1/user-data`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_user_data(&self, body: &CreateUserDataRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/user-data").json(body)
    }

    /// `PUT /umbraco/management/api/v1/user-data`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn put_user_data(&self, body: &UpdateUserDataRequestModel) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/user-data").json(body)
    }

    /// `GET /umbraco/management/api/v1/user-data/{id}`
    ///
    /// Success: 200. Errors: 404; 401 without a valid token.
    #[inline]
    pub fn get_user_data_by_id(&self, id: Uuid) -> Call<Json<UserDataModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/user-data/{id}").path("id", id)
    }

    /// `DELETE /umbraco/management/api/v1/user-data/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn delete_user_data_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/user-data/{id}").path("id", id)
    }
}

umbraco_runtime::call!(UserData::get_user_data as GetUserData -> Paged<UserDataResponseModel>);

impl GetUserData {
    /// Query parameter `groups`.
    #[inline]
    pub fn groups(self, groups: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("groups", groups))
    }

    /// Query parameter `identifiers`.
    #[inline]
    pub fn identifiers(
        self,
        identifiers: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self(self.0.query_texts("identifiers", identifiers))
    }

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
}
