// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Indexer`.

use umbraco_runtime::{Call, Empty, Json, Transport};

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
    #[inline]
    pub fn get_indexer(&self) -> GetIndexer {
        GetIndexer(Call::get(&self.0, "/umbraco/management/api/v1/indexer"))
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
            .path("indexName", &index_name)
    }

    /// `POST /umbraco/management/api/v1/indexer/{indexName}/rebuild`
    ///
    /// Success: 200. Errors: 400, 404, 409 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_indexer_by_index_name_rebuild(&self, index_name: &str) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/indexer/{indexName}/rebuild")
            .path("indexName", &index_name)
    }
}

umbraco_runtime::call!(Indexer::get_indexer as GetIndexer -> Paged<IndexResponseModel>);

impl GetIndexer {
    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", &skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", &take))
    }
}
