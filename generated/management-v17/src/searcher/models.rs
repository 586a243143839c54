// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Searcher` uses.

use umbraco_runtime::Object;

/// `FieldPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FieldPresentationModel {
    /// `name`
    pub name: String,
    /// `values`
    pub values: Vec<String>,
}

/// `SearchResultResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SearchResultResponseModel {
    /// `id` (`minLength: 1`)
    pub id: String,
    /// `score`
    pub score: f32,
    /// `fieldCount` (`readOnly: true`)
    pub field_count: i32,
    /// `fields`
    pub fields: Vec<FieldPresentationModel>,
}

/// `SearcherResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SearcherResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
}
