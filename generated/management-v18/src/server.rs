// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Server`.

use umbraco_runtime::{Call, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Server`.
///
/// From [`Client::server`](crate::Client::server); cheap to clone.
#[derive(Clone, Debug)]
pub struct Server(pub(crate) Transport);

impl Server {
    /// `GET /umbraco/management/api/v1/server/configuration`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_server_configuration(
        &self,
    ) -> Call<Json<ServerConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/configuration")
    }

    /// `GET /umbraco/management/api/v1/server/information`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_server_information(&self) -> Call<Json<ServerInformationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/information")
    }

    /// `GET /umbraco/management/api/v1/server/status`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem).
    #[inline]
    pub fn get_server_status(&self) -> Call<Json<ServerStatusResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/status")
    }

    /// `GET /umbraco/management/api/v1/server/troubleshooting`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_server_troubleshooting(
        &self,
    ) -> Call<Json<ServerTroubleshootingResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/troubleshooting")
    }

    /// `GET /umbraco/management/api/v1/server/upgrade-check`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_server_upgrade_check(&self) -> Call<Json<UpgradeCheckResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/upgrade-check")
    }
}
