// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Segment`.

use crate::models::SegmentResponseModel;
use umbraco_runtime::{Call, Paged, Transport};

/// The operations of the tag `Segment`.
///
/// From [`Client::segment`](crate::Client::segment); cheap to clone.
#[derive(Clone, Debug)]
pub struct Segment(pub(crate) Transport);

impl Segment {
    /// `GET /umbraco/management/api/v1/segment`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_segment(&self) -> Call<Paged<SegmentResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/segment")
    }
}
