// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Tag`.

use umbraco_runtime::{Call, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Tag`.
///
/// From [`Client::tag`](crate::Client::tag); cheap to clone.
#[derive(Clone, Debug)]
pub struct Tag(pub(crate) Transport);

impl Tag {
    /// `GET /umbraco/management/api/v1/tag`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_tag(&self) -> GetTag {
        GetTag(Call::get(&self.0, "/umbraco/management/api/v1/tag"))
    }
}

umbraco_runtime::call!(Tag::get_tag as GetTag -> Paged<TagResponseModel>);

impl GetTag {
    /// Query parameter `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }

    /// Query parameter `tagGroup`.
    #[inline]
    pub fn tag_group(self, tag_group: &str) -> Self {
        Self(self.0.query("tagGroup", tag_group))
    }

    /// Query parameter `culture`.
    #[inline]
    pub fn culture(self, culture: &str) -> Self {
        Self(self.0.query("culture", culture))
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
