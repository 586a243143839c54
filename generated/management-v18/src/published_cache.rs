// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Published Cache`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Published Cache`.
///
/// From [`Client::published_cache`](crate::Client::published_cache); cheap to clone.
#[derive(Clone, Debug)]
pub struct PublishedCache(pub(crate) Transport);

impl PublishedCache {
    /// `POST /umbraco/management/api/v1/published-cache/rebuild`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_published_cache_rebuild(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/published-cache/rebuild")
    }

    /// `GET /umbraco/management/api/v1/published-cache/rebuild/status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_published_cache_rebuild_status(&self) -> Call<Json<RebuildStatusModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/published-cache/rebuild/status")
    }

    /// `POST /umbraco/management/api/v1/published-cache/reload`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_published_cache_reload(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/published-cache/reload")
    }
}
