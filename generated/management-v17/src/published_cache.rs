// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn post_published_cache_rebuild(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/published-cache/rebuild")
    }

    /// `GET /umbraco/management/api/v1/published-cache/rebuild/status`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_published_cache_rebuild_status(&self) -> Call<Json<RebuildStatusModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/published-cache/rebuild/status")
    }

    /// `POST /umbraco/management/api/v1/published-cache/reload`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn post_published_cache_reload(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/published-cache/reload")
    }
}
