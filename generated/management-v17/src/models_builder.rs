// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Models Builder`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Models Builder`.
///
/// From [`Client::models_builder`](crate::Client::models_builder); cheap to clone.
#[derive(Clone, Debug)]
pub struct ModelsBuilder(pub(crate) Transport);

impl ModelsBuilder {
    /// `POST /umbraco/management/api/v1/models-builder/build`
    ///
    /// Success: 200. Errors: 428 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_models_builder_build(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/models-builder/build")
    }

    /// `GET /umbraco/management/api/v1/models-builder/dashboard`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_models_builder_dashboard(
        &self,
    ) -> Call<Json<ModelsBuilderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/models-builder/dashboard")
    }

    /// `GET /umbraco/management/api/v1/models-builder/status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_models_builder_status(&self) -> Call<Json<OutOfDateStatusResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/models-builder/status")
    }
}
