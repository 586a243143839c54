// @generated from fixtures/responses.json (sha256 b2103a6610fb4df64b63cd03d7fec4093ae226b8ef8519f5ac4b8757c2a98f96) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Pages`.

use crate::models::Thing;
use umbraco_runtime::{Call, Json, Page, Paged, Transport};

/// The operations of the tag `Pages`.
///
/// From [`Client::pages`](crate::Client::pages); cheap to clone.
#[derive(Clone, Debug)]
pub struct PagesApi(pub(crate) Transport);

impl PagesApi {
    /// `GET /pages`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_pages(&self) -> GetPages {
        GetPages(Call::get(&self.0, "/pages"))
    }

    /// `POST /pages`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_not_paged(&self) -> Call<Json<Page<Thing>>> {
        Call::post(&self.0, "/pages")
    }

    /// `GET /pages/names`
    ///
    /// Success: 200.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_paged_names(&self) -> Call<Paged<String>> {
        Call::get(&self.0, "/pages/names")
    }
}

umbraco_runtime::call!(PagesApi::get_pages as GetPages -> Paged<Thing>);

impl GetPages {
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

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
    }
}
