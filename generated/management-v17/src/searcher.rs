// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Searcher`.

use umbraco_runtime::{Call, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Searcher`.
///
/// From [`Client::searcher`](crate::Client::searcher); cheap to clone.
#[derive(Clone, Debug)]
pub struct Searcher(pub(crate) Transport);

impl Searcher {
    /// `GET /umbraco/management/api/v1/searcher`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_searcher(&self) -> Call<Paged<SearcherResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/searcher")
    }

    /// `GET /umbraco/management/api/v1/searcher/{searcherName}/query`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_searcher_by_searcher_name_query(
        &self,
        searcher_name: &str,
    ) -> GetSearcherBySearcherNameQuery {
        GetSearcherBySearcherNameQuery(
            Call::get(
                    &self.0,
                    "/umbraco/management/api/v1/searcher/{searcherName}/query",
                )
                .path("searcherName", searcher_name),
        )
    }
}

umbraco_runtime::call!(
    Searcher::get_searcher_by_searcher_name_query as GetSearcherBySearcherNameQuery
        -> Paged<SearchResultResponseModel>
);

impl GetSearcherBySearcherNameQuery {
    /// Query parameter `term`.
    #[inline]
    pub fn term(self, term: &str) -> Self {
        Self(self.0.query("term", term))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }
}
