// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn get_server_configuration(
        &self,
    ) -> Call<Json<ServerConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/configuration").anonymous()
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
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn get_server_status(&self) -> Call<Json<ServerStatusResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/status").anonymous()
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
    #[deprecated = "deprecated by the server"]
    #[inline]
    pub fn get_server_upgrade_check(&self) -> Call<Json<UpgradeCheckResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/upgrade-check")
    }
}
