// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Profiling` uses.

use umbraco_runtime::Object;

/// `ProfilingStatusRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ProfilingStatusRequestModel {
    /// `enabled`
    pub enabled: bool,
}

impl ProfilingStatusRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

/// `ProfilingStatusResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ProfilingStatusResponseModel {
    /// `enabled`
    pub enabled: bool,
}
