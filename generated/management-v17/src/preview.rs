// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Preview`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `Preview`.
///
/// From [`Client::preview`](crate::Client::preview); cheap to clone.
#[derive(Clone, Debug)]
pub struct Preview(pub(crate) Transport);

impl Preview {
    /// `POST /umbraco/management/api/v1/preview`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[deprecated = "deprecated by the server"]
    #[inline]
    pub fn post_preview(&self) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/preview")
    }

    /// `DELETE /umbraco/management/api/v1/preview`
    ///
    /// Success: 200.
    ///
    /// Needs no authorization; none is sent.
    #[inline]
    pub fn delete_preview(&self) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/preview").anonymous()
    }
}
