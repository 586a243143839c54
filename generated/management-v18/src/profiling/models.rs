// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
