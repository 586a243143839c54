// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `oEmbed`.

use umbraco_runtime::{Call, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `oEmbed`.
///
/// From [`Client::o_embed`](crate::Client::o_embed); cheap to clone.
#[derive(Clone, Debug)]
pub struct OEmbed(pub(crate) Transport);

impl OEmbed {
    /// `GET /umbraco/management/api/v1/oembed/query`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_oembed_query(&self) -> GetOembedQuery {
        GetOembedQuery(Call::get(&self.0, "/umbraco/management/api/v1/oembed/query"))
    }
}

umbraco_runtime::call!(OEmbed::get_oembed_query as GetOembedQuery -> Json<OEmbedResponseModel>);

impl GetOembedQuery {
    /// Query parameter `url`.
    #[inline]
    pub fn url(self, url: &str) -> Self {
        Self(self.0.query("url", url))
    }

    /// Query parameter `maxWidth`.
    #[inline]
    pub fn max_width(self, max_width: i32) -> Self {
        Self(self.0.query("maxWidth", max_width))
    }

    /// Query parameter `maxHeight`.
    #[inline]
    pub fn max_height(self, max_height: i32) -> Self {
        Self(self.0.query("maxHeight", max_height))
    }
}
