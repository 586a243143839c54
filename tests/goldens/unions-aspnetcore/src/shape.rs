// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Shape`.

use crate::models::CircleShapeModel;
use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Shape`.
///
/// From [`Client::shape`](crate::Client::shape); cheap to clone.
#[derive(Clone, Debug)]
pub struct Shape(pub(crate) Transport);

impl Shape {
    /// `GET /shape`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_shape(&self) -> Call<Json<Option<ShapeBaseModel>>> {
        Call::get(&self.0, "/shape")
    }

    /// `POST /shape`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_shape(&self, body: &ShapeBaseModel) -> Call<Empty> {
        Call::post(&self.0, "/shape").json(body)
    }

    /// `PUT /shape`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_circle(&self, body: &CircleShapeModel) -> Call<Empty> {
        Call::put(&self.0, "/shape").json(body)
    }
}
