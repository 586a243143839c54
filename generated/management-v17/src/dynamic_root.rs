// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Dynamic Root`.

use umbraco_runtime::{Call, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Dynamic Root`.
///
/// From [`Client::dynamic_root`](crate::Client::dynamic_root); cheap to clone.
#[derive(Clone, Debug)]
pub struct DynamicRoot(pub(crate) Transport);

impl DynamicRoot {
    /// `POST /umbraco/management/api/v1/dynamic-root/query`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_dynamic_root_query(
        &self,
        body: &DynamicRootRequestModel,
    ) -> Call<Json<DynamicRootResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/dynamic-root/query").json(body)
    }

    /// `GET /umbraco/management/api/v1/dynamic-root/steps`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_dynamic_root_steps(&self) -> Call<Json<Vec<String>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/dynamic-root/steps")
    }
}
