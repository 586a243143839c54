// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
