// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    #[inline]
    pub fn get_install_settings(&self) -> Call<Json<InstallSettingsResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/install/settings")
    }

    /// `POST /umbraco/management/api/v1/install/setup`
    ///
    /// Success: 200. Errors: 428 with [problem details](umbraco_runtime::Problem).
    #[inline]
    pub fn post_install_setup(&self, body: &InstallRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/install/setup").json(body)
    }

    /// `POST /umbraco/management/api/v1/install/validate-database`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem).
    #[inline]
    pub fn post_install_validate_database(
        &self,
        body: &DatabaseInstallRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/install/validate-database")
            .json(body)
    }
}
