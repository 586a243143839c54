// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Models Builder` uses.

use umbraco_runtime::{Enumeration, Object, Value};

/// `ModelsBuilderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ModelsBuilderResponseModel {
    /// `mode`
    pub mode: String,
    /// `canGenerate`
    pub can_generate: bool,
    /// `outOfDateModels`
    pub out_of_date_models: bool,
    /// `lastError`
    pub last_error: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `modelsNamespace`
    pub models_namespace: Option<String>,
    /// `trackingOutOfDateModels`
    pub tracking_out_of_date_models: bool,
}

/// `OutOfDateStatusResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct OutOfDateStatusResponseModel {
    /// `status`
    pub status: OutOfDateTypeModel,
}

/// `OutOfDateTypeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum OutOfDateTypeModel {
    /// `OutOfDate`
    OutOfDate,
    /// `Current`
    Current,
    /// `Unknown`
    #[wire("Unknown")]
    Unknown2,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}
