// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Upgrade`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Upgrade`.
///
/// From [`Client::upgrade`](crate::Client::upgrade); cheap to clone.
#[derive(Clone, Debug)]
pub struct Upgrade(pub(crate) Transport);

impl Upgrade {
    /// `POST /umbraco/management/api/v1/upgrade/authorize`
    ///
    /// Success: 200. Errors: 428, 500 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_upgrade_authorize(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/upgrade/authorize")
    }

    /// `GET /umbraco/management/api/v1/upgrade/settings`
    ///
    /// Success: 200. Errors: 428 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_upgrade_settings(&self) -> Call<Json<UpgradeSettingsResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/upgrade/settings")
    }
}
