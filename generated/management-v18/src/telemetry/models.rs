// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
