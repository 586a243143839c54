// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Loose`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Loose`.
///
/// From [`Client::loose`](crate::Client::loose); cheap to clone.
#[derive(Clone, Debug)]
pub struct LooseApi(pub(crate) Transport);

impl LooseApi {
    /// `GET /loose`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_loose(&self) -> Call<Json<Loose>> {
        Call::get(&self.0, "/loose")
    }

    /// `POST /loose`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_loose(&self, body: &PostLooseBody) -> Call<Empty> {
        Call::post(&self.0, "/loose").json(body)
    }
}
