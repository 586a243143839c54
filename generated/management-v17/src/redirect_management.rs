// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Redirect Management`.

use umbraco_runtime::{Call, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Redirect Management`.
///
/// From [`Client::redirect_management`](crate::Client::redirect_management); cheap to clone.
#[derive(Clone, Debug)]
pub struct RedirectManagement(pub(crate) Transport);

impl RedirectManagement {
    /// `GET /umbraco/management/api/v1/redirect-management`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_redirect_management(&self) -> GetRedirectManagement {
        GetRedirectManagement(
            Call::get(&self.0, "/umbraco/management/api/v1/redirect-management"),
        )
    }

    /// `GET /umbraco/management/api/v1/redirect-management/status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_redirect_management_status(
        &self,
    ) -> Call<Json<RedirectUrlStatusResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/redirect-management/status")
    }

    /// `POST /umbraco/management/api/v1/redirect-management/status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[deprecated = "deprecated by the server"]
    #[inline]
    pub fn post_redirect_management_status(&self) -> PostRedirectManagementStatus {
        PostRedirectManagementStatus(
            Call::post(&self.0, "/umbraco/management/api/v1/redirect-management/status"),
        )
    }

    /// `GET /umbraco/management/api/v1/redirect-management/{id}`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_redirect_management_by_id(
        &self,
        id: Uuid,
    ) -> Call<Paged<RedirectUrlResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/redirect-management/{id}")
            .path("id", id)
    }

    /// `DELETE /umbraco/management/api/v1/redirect-management/{id}`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_redirect_management_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/redirect-management/{id}")
            .path("id", id)
    }
}

umbraco_runtime::call!(
    RedirectManagement::get_redirect_management as GetRedirectManagement
        -> Paged<RedirectUrlResponseModel>
);

impl GetRedirectManagement {
    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
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

umbraco_runtime::call!(
    RedirectManagement::post_redirect_management_status as PostRedirectManagementStatus
        -> Empty
);

impl PostRedirectManagementStatus {
    /// Query parameter `status`.
    #[inline]
    pub fn status(self, status: RedirectStatusModel) -> Self {
        Self(self.0.query("status", status))
    }
}
