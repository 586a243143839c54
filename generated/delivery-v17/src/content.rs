// @generated from specs/delivery-v17.json (sha256 8b3aab40bba52261353b4f8ad906f696e0994e3b416614bcec16bee88afbbdeb) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Content`.

use std::borrow::Borrow;
use umbraco_runtime::{Call, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Content`.
///
/// From [`Client::content`](crate::Client::content); cheap to clone.
#[derive(Clone, Debug)]
pub struct Content(pub(crate) Transport);

impl Content {
    /// `GET /umbraco/delivery/api/v2/content`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 404.
    #[inline]
    pub fn get_content(&self) -> GetContent {
        GetContent(Call::get(&self.0, "/umbraco/delivery/api/v2/content"))
    }

    /// `GET /umbraco/delivery/api/v2/content/item/{id}`
    ///
    /// Success: 200. Errors: 404; 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_content_item_by_id(&self, id: Uuid) -> GetContentItemById {
        GetContentItemById(
            Call::get(&self.0, "/umbraco/delivery/api/v2/content/item/{id}")
                .path("id", id),
        )
    }

    /// `GET /umbraco/delivery/api/v2/content/item/{path}`
    ///
    /// Success: 200. Errors: 404; 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_content_item_by_path(&self, path: &str) -> GetContentItemByPath {
        GetContentItemByPath(
            Call::get(&self.0, "/umbraco/delivery/api/v2/content/item/{path}")
                .file_path("path", path, &[]),
        )
    }

    /// `GET /umbraco/delivery/api/v2/content/items`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_content_items(&self) -> GetContentItems {
        GetContentItems(Call::get(&self.0, "/umbraco/delivery/api/v2/content/items"))
    }
}

umbraco_runtime::call!(Content::get_content as GetContent -> Paged<ApiContentResponseModel>);

impl GetContent {
    /// Query parameter `fetch`.
    #[inline]
    pub fn fetch(self, fetch: &str) -> Self {
        Self(self.0.query("fetch", fetch))
    }

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, filter: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("filter", filter))
    }

    /// Query parameter `sort`.
    #[inline]
    pub fn sort(self, sort: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("sort", sort))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `10`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `expand`.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        Self(self.0.query("expand", expand))
    }

    /// Query parameter `fields`.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", fields))
    }

    /// Header `Accept-Language`.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        Self(self.0.header("Accept-Language", accept_language))
    }

    /// Header `Accept-Segment`.
    #[inline]
    pub fn accept_segment(self, accept_segment: &str) -> Self {
        Self(self.0.header("Accept-Segment", accept_segment))
    }

    /// Header `Api-Key`.
    #[inline]
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.header("Api-Key", api_key))
    }

    /// Header `Preview`.
    #[inline]
    pub fn preview(self, preview: bool) -> Self {
        Self(self.0.header("Preview", preview))
    }

    /// Header `Start-Item`.
    #[inline]
    pub fn start_item(self, start_item: &str) -> Self {
        Self(self.0.header("Start-Item", start_item))
    }
}

umbraco_runtime::call!(
    Content::get_content_item_by_id as GetContentItemById
        -> Json<ApiContentResponseModel>
);

impl GetContentItemById {
    /// Query parameter `expand`.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        Self(self.0.query("expand", expand))
    }

    /// Query parameter `fields`.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", fields))
    }

    /// Header `Accept-Language`.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        Self(self.0.header("Accept-Language", accept_language))
    }

    /// Header `Accept-Segment`.
    #[inline]
    pub fn accept_segment(self, accept_segment: &str) -> Self {
        Self(self.0.header("Accept-Segment", accept_segment))
    }

    /// Header `Api-Key`.
    #[inline]
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.header("Api-Key", api_key))
    }

    /// Header `Preview`.
    #[inline]
    pub fn preview(self, preview: bool) -> Self {
        Self(self.0.header("Preview", preview))
    }

    /// Header `Start-Item`.
    #[inline]
    pub fn start_item(self, start_item: &str) -> Self {
        Self(self.0.header("Start-Item", start_item))
    }
}

umbraco_runtime::call!(
    Content::get_content_item_by_path as GetContentItemByPath
        -> Json<ApiContentResponseModel>
);

impl GetContentItemByPath {
    /// Query parameter `expand`.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        Self(self.0.query("expand", expand))
    }

    /// Query parameter `fields`.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", fields))
    }

    /// Header `Accept-Language`.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        Self(self.0.header("Accept-Language", accept_language))
    }

    /// Header `Accept-Segment`.
    #[inline]
    pub fn accept_segment(self, accept_segment: &str) -> Self {
        Self(self.0.header("Accept-Segment", accept_segment))
    }

    /// Header `Api-Key`.
    #[inline]
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.header("Api-Key", api_key))
    }

    /// Header `Preview`.
    #[inline]
    pub fn preview(self, preview: bool) -> Self {
        Self(self.0.header("Preview", preview))
    }

    /// Header `Start-Item`.
    #[inline]
    pub fn start_item(self, start_item: &str) -> Self {
        Self(self.0.header("Start-Item", start_item))
    }
}

umbraco_runtime::call!(
    Content::get_content_items as GetContentItems
        -> Json<Vec<ApiContentResponseModel>>
);

impl GetContentItems {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }

    /// Query parameter `expand`.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        Self(self.0.query("expand", expand))
    }

    /// Query parameter `fields`.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", fields))
    }

    /// Header `Accept-Language`.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        Self(self.0.header("Accept-Language", accept_language))
    }

    /// Header `Accept-Segment`.
    #[inline]
    pub fn accept_segment(self, accept_segment: &str) -> Self {
        Self(self.0.header("Accept-Segment", accept_segment))
    }

    /// Header `Api-Key`.
    #[inline]
    pub fn api_key(self, api_key: &str) -> Self {
        Self(self.0.header("Api-Key", api_key))
    }

    /// Header `Preview`.
    #[inline]
    pub fn preview(self, preview: bool) -> Self {
        Self(self.0.header("Preview", preview))
    }

    /// Header `Start-Item`.
    #[inline]
    pub fn start_item(self, start_item: &str) -> Self {
        Self(self.0.header("Start-Item", start_item))
    }
}
