// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Telemetry`.

use umbraco_runtime::{Call, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Telemetry`.
///
/// From [`Client::telemetry`](crate::Client::telemetry); cheap to clone.
#[derive(Clone, Debug)]
pub struct Telemetry(pub(crate) Transport);

impl Telemetry {
    /// `GET /umbraco/management/api/v1/telemetry`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_telemetry(&self) -> Call<Paged<TelemetryResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/telemetry")
    }

    /// `GET /umbraco/management/api/v1/telemetry/level`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_telemetry_level(&self) -> Call<Json<TelemetryResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/telemetry/level")
    }

    /// `POST /umbraco/management/api/v1/telemetry/level`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_telemetry_level(&self, body: &TelemetryRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/telemetry/level").json(body)
    }
}
