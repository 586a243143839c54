// @generated from specs/management-v17.json (sha256 b0981899fa3f19d3e74c1af0e2e621f94eaba1e3c0edd62882d76cbdb27566ef) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `oEmbed` uses.

use umbraco_runtime::Object;

/// `OEmbedResponseModel`
#[derive(Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct OEmbedResponseModel {
    /// `markup`
    pub markup: String,
}
