// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Segment`.

use crate::models::SegmentResponseModel;
use umbraco_runtime::{Call, Transport};

/// The operations of the tag `Segment`.
///
/// From [`Client::segment`](crate::Client::segment); cheap to clone.
#[derive(Clone, Debug)]
pub struct Segment(pub(crate) Transport);

impl Segment {
    /// `GET /umbraco/management/api/v1/segment`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_segment(&self) -> GetSegment {
        GetSegment(Call::get(&self.0, "/umbraco/management/api/v1/segment"))
    }
}

umbraco_runtime::call!(Segment::get_segment as GetSegment -> Paged<SegmentResponseModel>);

impl GetSegment {
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
