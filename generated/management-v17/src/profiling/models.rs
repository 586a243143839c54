// @generated from specs/management-v17.json (sha256 b0981899fa3f19d3e74c1af0e2e621f94eaba1e3c0edd62882d76cbdb27566ef) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Profiling` uses.

use umbraco_runtime::Object;

/// `ProfilingStatusRequestModel`
#[derive(Clone, PartialEq, Object)]
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
#[derive(Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ProfilingStatusResponseModel {
    /// `enabled`
    pub enabled: bool,
}
