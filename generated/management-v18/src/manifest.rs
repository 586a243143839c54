// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Manifest`.

use umbraco_runtime::{Call, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Manifest`.
///
/// From [`Client::manifest`](crate::Client::manifest); cheap to clone.
#[derive(Clone, Debug)]
pub struct Manifest(pub(crate) Transport);

impl Manifest {
    /// `GET /umbraco/management/api/v1/manifest/manifest`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_manifest_manifest(&self) -> Call<Json<Vec<ManifestResponseModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/manifest/manifest")
    }

    /// `GET /umbraco/management/api/v1/manifest/manifest/private`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_manifest_manifest_private(
        &self,
    ) -> Call<Json<Vec<ManifestResponseModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/manifest/manifest/private")
    }

    /// `GET /umbraco/management/api/v1/manifest/manifest/public`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_manifest_manifest_public(
        &self,
    ) -> Call<Json<Vec<ManifestResponseModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/manifest/manifest/public")
    }
}
