// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Profiling`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Profiling`.
///
/// From [`Client::profiling`](crate::Client::profiling); cheap to clone.
#[derive(Clone, Debug)]
pub struct Profiling(pub(crate) Transport);

impl Profiling {
    /// `GET /umbraco/management/api/v1/profiling/status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_profiling_status(&self) -> Call<Json<ProfilingStatusResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/profiling/status")
    }

    /// `PUT /umbraco/management/api/v1/profiling/status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_profiling_status(
        &self,
        body: &ProfilingStatusRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/profiling/status").json(body)
    }
}
