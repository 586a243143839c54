// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Health Check`.

use umbraco_runtime::{Call, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Health Check`.
///
/// From [`Client::health_check`](crate::Client::health_check); cheap to clone.
#[derive(Clone, Debug)]
pub struct HealthCheck(pub(crate) Transport);

impl HealthCheck {
    /// `GET /umbraco/management/api/v1/health-check-group`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_health_check_group(&self) -> Call<Paged<HealthCheckGroupResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/health-check-group")
    }

    /// `GET /umbraco/management/api/v1/health-check-group/{name}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_health_check_group_by_name(
        &self,
        name: &str,
    ) -> Call<Json<HealthCheckGroupPresentationModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/health-check-group/{name}")
            .path("name", name)
    }

    /// `POST /umbraco/management/api/v1/health-check-group/{name}/check`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_health_check_group_by_name_check(
        &self,
        name: &str,
    ) -> Call<Json<HealthCheckGroupWithResultResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/health-check-group/{name}/check")
            .path("name", name)
    }

    /// `POST /umbraco/management/api/v1/health-check/execute-action`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_health_check_execute_action(
        &self,
        body: &HealthCheckActionRequestModel,
    ) -> Call<Json<HealthCheckResultResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/health-check/execute-action")
            .json(body)
    }
}
