// @generated from fixtures/unions-swashbuckle.json (sha256 3c34265c07f1236ba499112b18caba7daeacf05849cc3a9cc07a40fd86190ec2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Reference`.

use umbraco_runtime::{Call, Empty, Json, Page, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Reference`.
///
/// From [`Client::reference`](crate::Client::reference); cheap to clone.
#[derive(Clone, Debug)]
pub struct Reference(pub(crate) Transport);

impl Reference {
    /// `GET /reference`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_reference(&self) -> Call<Json<ReferenceResponseModel>> {
        Call::get(&self.0, "/reference")
    }

    /// `POST /reference`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_reference(&self, body: &MoveBModelNext) -> Call<Empty> {
        Call::post(&self.0, "/reference").json(body)
    }

    /// `PUT /reference`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_alone(&self, body: &MoveAModel) -> Call<Empty> {
        Call::put(&self.0, "/reference").json(body)
    }

    /// `GET /references`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_references(&self) -> Call<Json<Page<ReferenceResponseModel>>> {
        Call::get(&self.0, "/references")
    }
}
