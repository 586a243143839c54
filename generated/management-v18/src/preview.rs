// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Preview`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `Preview`.
///
/// From [`Client::preview`](crate::Client::preview); cheap to clone.
#[derive(Clone, Debug)]
pub struct Preview(pub(crate) Transport);

impl Preview {
    /// `DELETE /umbraco/management/api/v1/preview`
    ///
    /// Success: 200.
    #[inline]
    pub fn delete_preview(&self) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/preview")
    }
}
