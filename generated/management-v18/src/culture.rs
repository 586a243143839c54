// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Culture`.

use umbraco_runtime::{Call, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Culture`.
///
/// From [`Client::culture`](crate::Client::culture); cheap to clone.
#[derive(Clone, Debug)]
pub struct Culture(pub(crate) Transport);

impl Culture {
    /// `GET /umbraco/management/api/v1/culture`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_culture(&self) -> Call<Paged<CultureReponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/culture")
    }
}
