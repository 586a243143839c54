// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Manifest` uses.

use umbraco_runtime::{Object, Value};

/// `ManifestResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ManifestResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `cacheBuster`
    pub cache_buster: Option<String>,
    /// `extensions`
    pub extensions: Vec<Value>,
}
