// @generated from specs/management-v17.json (sha256 b0981899fa3f19d3e74c1af0e2e621f94eaba1e3c0edd62882d76cbdb27566ef) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Searcher` uses.

use umbraco_runtime::Object;

/// `FieldPresentationModel`
#[derive(Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct FieldPresentationModel {
    /// `name`
    pub name: String,
    /// `values`
    pub values: Vec<String>,
}

/// `SearchResultResponseModel`
#[derive(Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct SearchResultResponseModel {
    /// `id` (`shortest: 1`)
    pub id: String,
    /// `score`
    pub score: f32,
    /// `fieldCount` (`sent: by the server only`)
    pub field_count: i32,
    /// `fields`
    pub fields: Vec<FieldPresentationModel>,
}

/// `SearcherResponseModel`
#[derive(Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct SearcherResponseModel {
    /// `name` (`shortest: 1`)
    pub name: String,
}
