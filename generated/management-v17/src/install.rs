// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Install`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Install`.
///
/// From [`Client::install`](crate::Client::install); cheap to clone.
#[derive(Clone, Debug)]
pub struct Install(pub(crate) Transport);

impl Install {
    /// `GET /umbraco/management/api/v1/install/settings`
    ///
    /// Success: 200. Errors: 428 with [problem details](umbraco_runtime::Problem).
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn get_install_settings(&self) -> Call<Json<InstallSettingsResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/install/settings").anonymous()
    }

    /// `POST /umbraco/management/api/v1/install/setup`
    ///
    /// Success: 200. Errors: 428 with [problem details](umbraco_runtime::Problem).
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn post_install_setup(&self, body: &InstallRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/install/setup")
            .anonymous()
            .json(body)
    }

    /// `POST /umbraco/management/api/v1/install/validate-database`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem).
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn post_install_validate_database(
        &self,
        body: &DatabaseInstallRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/install/validate-database")
            .anonymous()
            .json(body)
    }
}
