// @generated from fixtures/security.json (sha256 51093eb7f8128aa73cf1c6b3ee26b762975891ef718d06427df6674902225a07) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Server`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `Server`.
///
/// From [`Client::server`](crate::Client::server); cheap to clone.
#[derive(Clone, Debug)]
pub struct Server(pub(crate) Transport);

impl Server {
    /// `GET /umbraco/management/api/v1/server/information`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// - 401: The resource is protected
    #[inline]
    pub fn get_server_information(&self) -> Call<Empty> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/information")
    }

    /// `GET /umbraco/management/api/v1/server/status`
    ///
    /// Success: 200.
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn get_server_status(&self) -> Call<Empty> {
        Call::get(&self.0, "/umbraco/management/api/v1/server/status").anonymous()
    }
}
