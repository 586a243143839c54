// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn get_manifest_manifest_public(
        &self,
    ) -> Call<Json<Vec<ManifestResponseModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/manifest/manifest/public")
            .anonymous()
    }
}
