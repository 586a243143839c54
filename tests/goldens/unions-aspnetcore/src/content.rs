// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Content`.

use umbraco_runtime::{Call, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Content`.
///
/// From [`Client::content`](crate::Client::content); cheap to clone.
#[derive(Clone, Debug)]
pub struct Content(pub(crate) Transport);

impl Content {
    /// `GET /content`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_content(&self) -> Call<Json<ApiContentModel>> {
        Call::get(&self.0, "/content")
    }
}
