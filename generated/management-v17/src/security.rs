// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Security`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Security`.
///
/// From [`Client::security`](crate::Client::security); cheap to clone.
#[derive(Clone, Debug)]
pub struct Security(pub(crate) Transport);

impl Security {
    /// `GET /umbraco/management/api/v1/security/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_security_configuration(
        &self,
    ) -> Call<Json<SecurityConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/security/configuration")
    }

    /// `POST /umbraco/management/api/v1/security/forgot-password`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_security_forgot_password(
        &self,
        body: &ResetPasswordRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/security/forgot-password")
            .json(body)
    }

    /// `POST /umbraco/management/api/v1/security/forgot-password/reset`
    ///
    /// Success: 204. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_security_forgot_password_reset(
        &self,
        body: &ResetPasswordTokenRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/security/forgot-password/reset")
            .json(body)
    }

    /// `POST /umbraco/management/api/v1/security/forgot-password/verify`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem).
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn post_security_forgot_password_verify(
        &self,
        body: &VerifyResetPasswordTokenRequestModel,
    ) -> Call<Json<VerifyResetPasswordResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/security/forgot-password/verify")
            .anonymous()
            .json(body)
    }
}
