// @generated from specs/management-v17.json (sha256 b0981899fa3f19d3e74c1af0e2e621f94eaba1e3c0edd62882d76cbdb27566ef) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Help` uses.

use umbraco_runtime::Object;

/// `HelpPageResponseModel`
#[derive(Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct HelpPageResponseModel {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `type`
    pub r#type: Option<String>,
}
