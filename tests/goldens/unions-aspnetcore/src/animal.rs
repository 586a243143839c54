// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Animal`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Animal`.
///
/// From [`Client::animal`](crate::Client::animal); cheap to clone.
#[derive(Clone, Debug)]
pub struct Animal(pub(crate) Transport);

impl Animal {
    /// `GET /animal`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_animal(&self) -> Call<Json<AnimalModel>> {
        Call::get(&self.0, "/animal")
    }

    /// `POST /animal`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_animal(&self, body: &AnimalModel) -> Call<Empty> {
        Call::post(&self.0, "/animal").json(body)
    }
}
