// @generated from fixtures/schemas.yaml (sha256 b2d193b0dace61a031c27da7aab90f15fba45053979fb641775d4ca85183fecf) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Everything`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Everything`.
///
/// From [`Client::everything`](crate::Client::everything); cheap to clone.
#[derive(Clone, Debug)]
pub struct EverythingApi(pub(crate) Transport);

impl EverythingApi {
    /// `GET /everything`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_everything(&self) -> Call<Json<Everything>> {
        Call::get(&self.0, "/everything")
    }

    /// `PUT /everything`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_everything(&self, body: &Everything) -> Call<Empty> {
        Call::put(&self.0, "/everything").json(body)
    }
}
