// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Indexer` uses.

use umbraco_runtime::{Enumeration, Map, Object, Value};

/// `HealthStatusModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum HealthStatusModel {
    /// `Healthy`
    Healthy,
    /// `Unhealthy`
    Unhealthy,
    /// `Rebuilding`
    Rebuilding,
    /// `Corrupt`
    Corrupt,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `HealthStatusResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthStatusResponseModel {
    /// `status`
    pub status: HealthStatusModel,
    /// `message`
    pub message: Option<String>,
}

/// `IndexResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct IndexResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `healthStatus`
    pub health_status: HealthStatusResponseModel,
    /// `canRebuild`
    pub can_rebuild: bool,
    /// `searcherName`
    pub searcher_name: String,
    /// `documentCount`
    pub document_count: i64,
    /// `fieldCount`
    pub field_count: i32,
    /// `providerProperties`
    pub provider_properties: Option<Map>,
    /// `uniqueKeyFieldName`
    pub unique_key_field_name: Option<String>,
}
