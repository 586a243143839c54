// @generated from fixtures/operations.json (sha256 3dcafe5660636f98d24e379cb5b40731c39af96dec2a2cb18ce5df4ccf5face3) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Media`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `Media`.
///
/// From [`Client::media`](crate::Client::media); cheap to clone.
#[derive(Clone, Debug)]
pub struct MediaApi(pub(crate) Transport);

impl MediaApi {
    /// `GET /same/c`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_same(&self) -> GetSame3 {
        GetSame3(Call::get(&self.0, "/same/c"))
    }

    /// `GET /two-tags`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_two_tags(&self) -> Call<Empty> {
        Call::get(&self.0, "/two-tags")
    }
}

umbraco_runtime::call!(MediaApi::get_same as GetSame3 -> Empty);

impl GetSame3 {
    /// Query parameter `a`.
    #[inline]
    pub fn a(self, a: &str) -> Self {
        Self(self.0.query("a", a))
    }
}
