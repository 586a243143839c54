// @generated from fixtures/operations.json (sha256 3dcafe5660636f98d24e379cb5b40731c39af96dec2a2cb18ce5df4ccf5face3) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Default`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `Default`.
///
/// From [`Client::default_api`](crate::Client::default_api); cheap to clone.
#[derive(Clone, Debug)]
pub struct DefaultApi(pub(crate) Transport);

impl DefaultApi {
    /// `GET /untagged`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_untagged(&self) -> Call<Empty> {
        Call::get(&self.0, "/untagged")
    }

    /// `POST /untagged`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_untagged(&self) -> Call<Empty> {
        Call::post(&self.0, "/untagged")
    }

    /// `GET /untagged/{id}`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_untagged_by_id(&self, id: &str) -> Call<Empty> {
        Call::get(&self.0, "/untagged/{id}").path("id", id)
    }
}
