// @generated from specs/delivery-v18.json (sha256 ea6c7b0d31c58c218e16af21090251f0dc97050ba443a0fab5d1b152fc14ff6a) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Media`.

use std::borrow::Borrow;
use umbraco_runtime::{Call, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Media`.
///
/// From [`Client::media`](crate::Client::media); cheap to clone.
#[derive(Clone, Debug)]
pub struct Media(pub(crate) Transport);

impl Media {
    /// `GET /umbraco/delivery/api/v2/media`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem).
    #[inline]
    pub fn get_media(&self) -> GetMedia {
        GetMedia(Call::get(&self.0, "/umbraco/delivery/api/v2/media"))
    }

    /// `GET /umbraco/delivery/api/v2/media/item/{id}`
    ///
    /// Success: 200. Errors: 404.
    #[inline]
    pub fn get_media_item_by_id(&self, id: Uuid) -> GetMediaItemById {
        GetMediaItemById(
            Call::get(&self.0, "/umbraco/delivery/api/v2/media/item/{id}").path("id", id),
        )
    }

    /// `GET /umbraco/delivery/api/v2/media/item/{path}`
    ///
    /// Success: 200. Errors: 404.
    #[inline]
    pub fn get_media_item_by_path(&self, path: &str) -> GetMediaItemByPath {
        GetMediaItemByPath(
            Call::get(&self.0, "/umbraco/delivery/api/v2/media/item/{path}")
                .file_path("path", path, &[]),
        )
    }

    /// `GET /umbraco/delivery/api/v2/media/items`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_media_items(&self) -> GetMediaItems {
        GetMediaItems(Call::get(&self.0, "/umbraco/delivery/api/v2/media/items"))
    }
}

umbraco_runtime::call!(Media::get_media as GetMedia -> Paged<IApiMediaWithCropsResponseModel>);

impl GetMedia {
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
}

umbraco_runtime::call!(
    Media::get_media_item_by_id as GetMediaItemById
        -> Json<IApiMediaWithCropsResponseModel>
);

impl GetMediaItemById {
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
}

umbraco_runtime::call!(
    Media::get_media_item_by_path as GetMediaItemByPath
        -> Json<IApiMediaWithCropsResponseModel>
);

impl GetMediaItemByPath {
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
}

umbraco_runtime::call!(
    Media::get_media_items as GetMediaItems
        -> Json<Vec<IApiMediaWithCropsResponseModel>>
);

impl GetMediaItems {
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
}
