// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
