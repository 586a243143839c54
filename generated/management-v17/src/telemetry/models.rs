// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Telemetry` uses.

use crate::models::TelemetryLevelModel;
use umbraco_runtime::Object;

/// `TelemetryRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TelemetryRequestModel {
    /// `telemetryLevel`
    pub telemetry_level: TelemetryLevelModel,
}

impl TelemetryRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(telemetry_level: TelemetryLevelModel) -> Self {
        Self { telemetry_level }
    }
}

/// `TelemetryResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TelemetryResponseModel {
    /// `telemetryLevel`
    pub telemetry_level: TelemetryLevelModel,
}
