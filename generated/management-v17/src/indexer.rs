// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Indexer`.

use umbraco_runtime::{Call, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Indexer`.
///
/// From [`Client::indexer`](crate::Client::indexer); cheap to clone.
#[derive(Clone, Debug)]
pub struct Indexer(pub(crate) Transport);

impl Indexer {
    /// `GET /umbraco/management/api/v1/indexer`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_indexer(&self) -> Call<Paged<IndexResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/indexer")
    }

    /// `GET /umbraco/management/api/v1/indexer/{indexName}`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_indexer_by_index_name(
        &self,
        index_name: &str,
    ) -> Call<Json<IndexResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/indexer/{indexName}")
            .path("indexName", index_name)
    }

    /// `POST /umbraco/management/api/v1/indexer/{indexName}/rebuild`
    ///
    /// Success: 200. Errors: 400, 404, 409 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_indexer_by_index_name_rebuild(&self, index_name: &str) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/indexer/{indexName}/rebuild")
            .path("indexName", index_name)
    }
}
