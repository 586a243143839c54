// @generated from fixtures/bodies.json (sha256 1c76b34c30fc6d51969617ecd11237e8c637dc1d41858840e468b65056d60776) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Binary`.

use umbraco_runtime::{Call, Empty, Transport, Upload};

/// The operations of the tag `Binary`.
///
/// From [`Client::binary`](crate::Client::binary); cheap to clone.
#[derive(Clone, Debug)]
pub struct Binary(pub(crate) Transport);

impl Binary {
    /// `POST /binary`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_image(&self, body: Upload) -> PostImage {
        PostImage(Call::post(&self.0, "/binary").binary("image/png", body))
    }

    /// `PUT /binary`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_bytes(&self, body: Upload) -> Call<Empty> {
        Call::put(&self.0, "/binary").binary("application/octet-stream", body)
    }
}

umbraco_runtime::call!(Binary::post_image as PostImage -> Empty);

impl PostImage {
    /// Query parameter `width`.
    #[inline]
    pub fn width(self, width: i32) -> Self {
        Self(self.0.query("width", width))
    }
}
