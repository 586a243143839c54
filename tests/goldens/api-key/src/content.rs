// @generated from fixtures/api-key.json (sha256 9d2b997a757357f17923b6776bb893b64c86b18532731b6c88547d09a554b291) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Content`.

use umbraco_runtime::{Call, Empty, Transport};

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
    pub fn get_content(&self) -> Call<Empty> {
        Call::get(&self.0, "/content")
    }

    /// `GET /open`
    ///
    /// Success: 200.
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn get_open(&self) -> Call<Empty> {
        Call::get(&self.0, "/open").anonymous()
    }
}
