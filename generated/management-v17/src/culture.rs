// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Culture`.

use umbraco_runtime::{Call, Transport};

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
    #[inline]
    pub fn get_culture(&self) -> GetCulture {
        GetCulture(Call::get(&self.0, "/umbraco/management/api/v1/culture"))
    }
}

umbraco_runtime::call!(Culture::get_culture as GetCulture -> Paged<CultureReponseModel>);

impl GetCulture {
    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", &skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", &take))
    }
}
