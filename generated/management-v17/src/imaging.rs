// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Imaging`.

use std::borrow::Borrow;
use crate::models::MediaUrlInfoResponseModel;
use umbraco_runtime::{Call, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Imaging`.
///
/// From [`Client::imaging`](crate::Client::imaging); cheap to clone.
#[derive(Clone, Debug)]
pub struct Imaging(pub(crate) Transport);

impl Imaging {
    /// `GET /umbraco/management/api/v1/imaging/resize/urls`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_imaging_resize_urls(&self) -> GetImagingResizeUrls {
        GetImagingResizeUrls(
            Call::get(&self.0, "/umbraco/management/api/v1/imaging/resize/urls"),
        )
    }
}

umbraco_runtime::call!(
    Imaging::get_imaging_resize_urls as GetImagingResizeUrls
        -> Json<Vec<MediaUrlInfoResponseModel>>
);

impl GetImagingResizeUrls {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }

    /// Query parameter `height`; without it the server takes `200`.
    #[inline]
    pub fn height(self, height: i32) -> Self {
        Self(self.0.query("height", height))
    }

    /// Query parameter `width`; without it the server takes `200`.
    #[inline]
    pub fn width(self, width: i32) -> Self {
        Self(self.0.query("width", width))
    }

    /// Query parameter `mode`.
    #[inline]
    pub fn mode(self, mode: ImageCropModeModel) -> Self {
        Self(self.0.query("mode", mode))
    }

    /// Query parameter `format`.
    #[inline]
    pub fn format(self, format: &str) -> Self {
        Self(self.0.query("format", format))
    }
}
